/**
 * Pages that answer 200 and are no listing: captchas, log-in walls, script shells, deleted items. What they look like is
 * data (`src/data/block-pages.json`, and `page.blocked` of a shop).
 */
import type { BlockPage, Shop } from "../knowledge/schema.ts";
import { foldWord } from "../text/normalise.ts";

export type Blocked = BlockPage["why"];

/** What of a page tells whether it is a listing. */
export interface PageSigns {
  /** The beginning of its HTML, {@link HEAD_LENGTH} characters. */
  readonly head: string;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  /** Types of its JSON-LD. */
  readonly types: readonly string[];
}

export interface BlockReader {
  /** By an address that a redirect leads to. */
  ofAddress(url: string): Blocked | null;
  /** By one of its titles. */
  ofTitle(title: string): Blocked | null;
  /** By its text and types, for a page without structured data on a product. */
  ofPage(signs: PageSigns, shop: Shop): Blocked | null;
  /** Whether a title only names the shop. */
  isShopName(title: string, shop: Shop): boolean;
}

/** No block page seen was larger than 100 kB; a listing may hold a captcha's script as well, but is larger. */
export const HEAD_LENGTH = 100_000;

/** "Robot Check" and "robot check!" are one title. */
const titleKey = (title: string): string =>
  title
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word !== "")
    .join(" ");

export function createBlockReader(pages: readonly BlockPage[]): BlockReader {
  const byTitle = new Map(pages.flatMap(({ why, titles }) => (titles ?? []).map((title) => [titleKey(title), why])));
  const listed = (field: "addresses" | "markers" | "types") => pages.flatMap((page) => (page[field] ?? []).map((text) => ({ text, why: page.why })));
  const [addresses, markers, types] = [listed("addresses"), listed("markers"), listed("types")];
  return {
    ofAddress: (url) => addresses.find(({ text }) => url.includes(text))?.why ?? null,
    ofTitle: (title) => byTitle.get(titleKey(title)) ?? null,
    ofPage: ({ head, isWhole, types: found }, shop) => {
      if (shop.page?.blocked?.some((marker) => head.includes(marker))) return "blocked";
      return (isWhole ? markers.find(({ text }) => head.includes(text)) : undefined)?.why ?? types.find(({ text }) => found.includes(text))?.why ?? null;
    },
    isShopName: (title, { name, hosts }) => {
      const key = titleKey(title);
      return [name, ...hosts, ...hosts.map((host) => `www.${host}`)].some((own) => titleKey(own) === key);
    },
  };
}
