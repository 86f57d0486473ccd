/** What we owe the shops: few requests at once, and none for a while to those that refused one. */

/** Requests at once, in all and to one site. More only wait longer for the same shop. */
const MOST_AT_ONCE = 8;
const MOST_PER_SITE = 2;
/** Who comes later is told at once that it is busy; the time limit of a link is over before their turn. */
const MOST_WAITING = 32;

/** Lets go of the place; call it once. */
export type Leave = () => void;

export interface Gate {
  /** A place for a request to this site, in turn; null where there is none before the signal aborts. */
  enter(site: string, signal: AbortSignal): Promise<Leave | null>;
}

export function createGate(): Gate {
  const inside = new Map<string, number>();
  const waiting: { readonly site: string; readonly admit: (leave: Leave) => void }[] = [];
  let total = 0;

  const hasRoom = (site: string) => total < MOST_AT_ONCE && (inside.get(site) ?? 0) < MOST_PER_SITE;
  const admit = (site: string): Leave => {
    total++;
    inside.set(site, (inside.get(site) ?? 0) + 1);
    return () => {
      total--;
      const left = (inside.get(site) ?? 0) - 1;
      if (left > 0) inside.set(site, left);
      else inside.delete(site);
      const next = waiting.findIndex((one) => hasRoom(one.site));
      for (const one of next < 0 ? [] : waiting.splice(next, 1)) one.admit(admit(one.site));
    };
  };
  return {
    enter: async (site, signal) => {
      if (signal.aborted) return null;
      if (hasRoom(site)) return admit(site);
      if (waiting.length >= MOST_WAITING) return null;
      return new Promise((resolve) => {
        const one = { site, admit: resolve };
        waiting.push(one);
        signal.addEventListener("abort", () => {
          const at = waiting.indexOf(one);
          if (at >= 0) waiting.splice(at, 1);
          resolve(null);
        });
      });
    },
  };
}

/** How long a site rests after its first refusal; each further one doubles it. A shop's `Retry-After` counts within the bounds. */
const SHORTEST_REST_MS = 60_000;
const LONGEST_REST_MS = 3_600_000;

export interface BackOff {
  isResting(site: string): boolean;
  /** The site refused a request; `retryAfter` is the header as it came, in seconds or as a date. */
  refused(site: string, retryAfter?: string): void;
  /** The site gave a page. */
  served(site: string): void;
}

/** Keeps an entry a site, of which there are no more than known shops have hosts. */
export function createBackOff(): BackOff {
  const rests = new Map<string, { readonly until: number; readonly refusals: number }>();
  return {
    isResting: (site) => Date.now() < (rests.get(site)?.until ?? 0),
    refused: (site, retryAfter) => {
      const refusals = (rests.get(site)?.refusals ?? 0) + 1;
      const asked = retryAfter === undefined ? Number.NaN : readRetryAfter(retryAfter);
      const rest = Number.isNaN(asked) ? SHORTEST_REST_MS * 2 ** (refusals - 1) : asked;
      rests.set(site, { until: Date.now() + Math.min(Math.max(rest, SHORTEST_REST_MS), LONGEST_REST_MS), refusals });
    },
    served: (site) => {
      rests.delete(site);
    },
  };
}

const HTTP_DATE = /^[A-Z][a-z]{2,8}, \d/;

/** Milliseconds from now; NaN where it is neither seconds nor a date. */
function readRetryAfter(header: string): number {
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  return HTTP_DATE.test(text) ? Date.parse(text) - Date.now() : Number.NaN;
}
