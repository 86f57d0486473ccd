/** What links led to, in this process's memory: for a single process, and for tests. */
import type { LinkCache } from "../storage/storage.ts";

/** A result takes about a kilobyte. */
const MOST_ENTRIES = 2_000;

/** Keeps the {@link MOST_ENTRIES} that were used last, each until its time is over. */
export function createMemoryLinkCache(mostEntries = MOST_ENTRIES): LinkCache {
  const entries = new Map<string, { readonly value: unknown; readonly until: number }>();
  return {
    get: async (key) => {
      const entry = entries.get(key);
      if (!entry) return null;
      entries.delete(key);
      if (entry.until <= Date.now()) return null;
      entries.set(key, entry);
      return entry.value;
    },
    put: async (key, value, seconds) => {
      entries.delete(key);
      entries.set(key, { value, until: Date.now() + seconds * 1000 });
      for (const oldest of entries.keys()) {
        if (entries.size <= mostEntries) break;
        entries.delete(oldest);
      }
    },
  };
}
