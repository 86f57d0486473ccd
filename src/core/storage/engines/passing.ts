/** Claims and cached values of one process, which a restart may forget. */
import { createMemoryLinkCache } from "../../links/memory-cache.ts";
import { CACHED_VALUES, type Claim, type PassingValues } from "../engine.ts";

/** What a platform brings again is among the latest; some four megabytes. */
export const CLAIMS_KEPT = 20_000;

interface Claims extends Pick<PassingValues, "claim" | "finish"> {
  /** Takes back a claim of this process that came to nothing. */
  release(key: string): void;
}

/** The {@link CLAIMS_KEPT} latest claims of this process. */
export function claimsInMemory(): Claims {
  // A Map keeps its order: what was claimed longest ago comes first, and goes first.
  const claims = new Map<string, { readonly state: Claim; readonly endsAt: number }>();
  const put = (key: string, state: Claim, seconds: number) => {
    claims.set(key, { state, endsAt: Date.now() + seconds * 1000 });
    if (claims.size > CLAIMS_KEPT) claims.delete(claims.keys().next().value ?? "");
  };
  return {
    claim: async (key, seconds) => {
      const known = claims.get(key);
      if (known && known.endsAt > Date.now()) return known.state;
      put(key, "held", seconds);
      return "ours";
    },
    finish: async (key, seconds) => put(key, "done", seconds),
    release: (key) => claims.delete(key),
  };
}

export function passingInMemory(): PassingValues {
  const { claim, finish } = claimsInMemory();
  return { ...createMemoryLinkCache(CACHED_VALUES), claim, finish };
}
