/** Claims and cached values of one process, which a restart may forget. */
import { CACHED_VALUES, type PassingValues } from "../engine.ts";

interface Kept {
  readonly value: unknown;
  readonly endsAt: number;
}

/** Claims are tidied away in this rhythm, so that none costs more than a look. */
const CLAIMS_BETWEEN_TIDYING = 10_000;

export function passingInMemory(): PassingValues {
  const claims = new Map<string, number>();
  const cache = new Map<string, Kept>();
  let untilTidying = CLAIMS_BETWEEN_TIDYING;

  const tidyClaims = (now: number) => {
    for (const [key, endsAt] of claims) if (endsAt <= now) claims.delete(key);
    untilTidying = Math.max(CLAIMS_BETWEEN_TIDYING, claims.size);
  };
  return {
    claim: async (key, seconds) => {
      const now = Date.now();
      if ((claims.get(key) ?? 0) > now) return false;
      if (--untilTidying === 0) tidyClaims(now);
      claims.set(key, now + seconds * 1000);
      return true;
    },
    get: async (key) => {
      const kept = cache.get(key);
      return kept && kept.endsAt > Date.now() ? kept.value : undefined;
    },
    put: async (key, value, seconds) => {
      // Most values live equally long, so the oldest is the one that would end first.
      cache.delete(key);
      cache.set(key, { value, endsAt: Date.now() + seconds * 1000 });
      const oldest = cache.keys().next().value;
      if (cache.size > CACHED_VALUES && oldest !== undefined) cache.delete(oldest);
    },
  };
}
