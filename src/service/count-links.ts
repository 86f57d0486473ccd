/** What happens to links, counted around what opens them: the core knows of no metrics. */
import type { OpenLink } from "../core/links/opened.ts";
import type { LinkCache } from "../core/storage/storage.ts";
import type { Metrics } from "./metrics.ts";

export const countingOpener =
  (open: OpenLink, { opened }: Pick<Metrics, "opened">): OpenLink =>
  async (...asked) => {
    const before = performance.now();
    const found = await open(...asked);
    opened(found.outcome === "unreadable" ? found.why : found.outcome, (performance.now() - before) / 1000);
    return found;
  };

export const countingCache = (cache: LinkCache, { askedCache }: Pick<Metrics, "askedCache">): LinkCache => ({
  get: async (key) => {
    const kept = await cache.get(key);
    askedCache(kept !== undefined && kept !== null);
    return kept;
  },
  put: (key, value, seconds) => cache.put(key, value, seconds),
});
