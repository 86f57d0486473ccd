import { RateLimiterRes } from "rate-limiter-flexible";
import type { Engine } from "./engine.ts";
import type { IdHash } from "./hashing.ts";
import type { Platform, RateLimit } from "./storage.ts";
import { ANSWERS_A_WINDOW, KEPT_SECONDS } from "./tables.ts";

/** The share of answers, and what takes a person's count away. */
export function rateLimit(engine: Engine, hash: IdHash): RateLimit & { forget(platform: Platform, person: string): Promise<void> } {
  const limiter = engine.limiter({ points: ANSWERS_A_WINDOW, duration: KEPT_SECONDS.rateLimit });
  const keyOf = (platform: Platform, person: string) => hash("limit", platform, person);
  return {
    take: async (platform, person) => {
      try {
        await limiter.consume(keyOf(platform, person));
        return { allowed: true };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        return { allowed: false, seconds, isFirst: refusal.consumedPoints === ANSWERS_A_WINDOW + 1 };
      }
    },
    forget: async (platform, person) => {
      await limiter.delete(keyOf(platform, person));
    },
  };
}
