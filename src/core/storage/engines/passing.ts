/** Claims and cached values of one process, which a restart may forget. */
import { createMemoryLinkCache } from "../../links/memory-cache.ts";
import { CACHED_VALUES, type PassingValues } from "../engine.ts";

/** Claims are tidied away in this rhythm, so that none costs more than a look. */
const CLAIMS_BETWEEN_TIDYING = 10_000;

export function passingInMemory(): PassingValues {
  const claims = new Map<string, { readonly endsAt: number; readonly isDone: boolean }>();
  let untilTidying = CLAIMS_BETWEEN_TIDYING;

  const tidyClaims = (now: number) => {
    for (const [key, { endsAt }] of claims) if (endsAt <= now) claims.delete(key);
    untilTidying = Math.max(CLAIMS_BETWEEN_TIDYING, claims.size);
  };
  return {
    ...createMemoryLinkCache(CACHED_VALUES),
    claim: async (key, seconds) => {
      const now = Date.now();
      const known = claims.get(key);
      if (known && known.endsAt > now) return known.isDone ? "done" : "held";
      if (--untilTidying === 0) tidyClaims(now);
      claims.set(key, { endsAt: now + seconds * 1000, isDone: false });
      return "ours";
    },
    finish: async (key, seconds) => {
      claims.set(key, { endsAt: Date.now() + seconds * 1000, isDone: true });
    },
  };
}
