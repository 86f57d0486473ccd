/** What a link says by itself, without a request: whose it is, what kind of page, which item, in which words. */
import { domainToUnicode } from "node:url";
import type { Shop } from "../knowledge/schema.ts";
import { canonicalLink } from "./canonical.ts";
import { type Match, matchPattern } from "./patterns.ts";
import { createShopFinder, type Host, type KnownShop, type PageKind, readHost } from "./shops.ts";
import { targetOf } from "./unwrap.ts";
import { guessWords, readWords } from "./words.ts";

export type LinkKind = PageKind | "home" | "unknown" | "refused";

export interface LinkReading {
  /** The address that was judged, after unwrapping; never with credentials. Empty where it was no address. */
  readonly url: string;
  /** Without tracking and affiliate parameters, https; safe to show and to open. Empty where the link was refused. */
  readonly canonical: string;
  readonly host: string;
  /** Null for a shop that we do not know. */
  readonly shop: Shop | null;
  /** `unknown`: a page of which we cannot tell what it is; `refused`: no address that anybody should open. */
  readonly kind: LinkKind;
  readonly itemId: string | null;
  /** The words in the address, decoded, with blanks between them; empty where it has none. */
  readonly words: string;
  /** Whether it lies on a page that is Xiaomi's own. */
  readonly official: boolean;
  /** What all links to one item on one site have in common. */
  readonly key: string;
}

/** Takes any text as an address; never throws. */
export type LinkReader = (url: string) => LinkReading;

/** No chat carries a longer one: Telegram's messages end there, Discord's at half of it. */
const LONGEST_URL = 4096;
/** As many as redirects that are followed. */
const MOST_WRAPPERS = 5;
/** The root of a site or of one of its languages. */
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i;
/** A name in two alphabets passes for another; nobody registers one in earnest. */
const MIXED_SCRIPTS = /\p{Script=Latin}.*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}].*\p{Script=Latin}/u;

const refuse = (url: string, host: string): LinkReading => ({
  url,
  canonical: "",
  host,
  shop: null,
  kind: "refused",
  itemId: null,
  words: "",
  official: false,
  key: "",
});

function parse(text: string): URL | null {
  if (text.length > LONGEST_URL) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function passesForAnother(hostname: string): boolean {
  if (!hostname.includes("xn--")) return false;
  return domainToUnicode(hostname)
    .split(".")
    .some((label) => MIXED_SCRIPTS.test(label));
}

/** Whether it is an ordinary address of a public site: http or https, its usual port, a registered name. */
const isPublic = (url: URL, host: Host): boolean =>
  /^https?:$/.test(url.protocol) && url.port === "" && host.domain !== null && !url.hostname.endsWith(".") && !passesForAnother(url.hostname);

interface Page {
  readonly kind: PageKind;
  readonly match: Match;
}

function findPage({ pages }: KnownShop, host: Host, url: URL): Page | null {
  for (const { kind, pattern } of pages) {
    const match = matchPattern(pattern, host.name, url);
    if (match) return { kind, match };
  }
  return null;
}

function kindOf(url: URL, known: KnownShop | null, page: Page | null): LinkKind {
  if (known?.shop.kind === "short") return url.pathname === "/" ? "home" : "short";
  const isNamedByQuery = page !== null && page.match.parameters.length > 0;
  if (HOME.test(url.pathname) && !isNamedByQuery) return "home";
  return page?.kind ?? "unknown";
}

function wordsOf(url: URL, kind: LinkKind, item: Match | null, known: KnownShop | null): string {
  if (item) return readWords(item.slugs.join("-"), url.hostname, known?.shop.decimalSign);
  return kind === "unknown" ? guessWords(url.pathname, url.hostname) : "";
}

/** Builds the reader over the shops of the data. It opens nothing. */
export function createLinkReader(shops: readonly Shop[]): LinkReader {
  const shopOf = createShopFinder(shops);

  const readLink = (text: string, wrappers: number): LinkReading => {
    const url = parse(text);
    if (!url) return refuse("", "");
    if (url.username !== "" || url.password !== "") {
      url.username = "";
      url.password = "";
      return refuse(url.href, url.hostname);
    }
    const host = readHost(url.hostname);
    if (!isPublic(url, host)) return refuse(url.href, url.hostname);

    const found = shopOf(host);
    const target = found?.shop.target ? targetOf(url, found.shop.target) : null;
    if (target !== null) return wrappers < MOST_WRAPPERS ? readLink(target, wrappers + 1) : refuse(url.href, url.hostname);

    const page = found && findPage(found, host, url);
    // Without a target a wrapper's site is any site: a video, a search, somebody's page.
    const known = found?.shop.kind === "wrapper" && !page ? null : found;
    const kind = kindOf(url, known, page);
    const item = kind === "item" ? (page?.match ?? null) : null;
    const canonical = canonicalLink(url, known, item);
    if (canonical.length > LONGEST_URL) return refuse("", url.hostname);
    const itemId = item?.id ?? null;
    return {
      url: url.href,
      canonical,
      host: url.hostname,
      shop: known?.shop ?? null,
      kind,
      itemId,
      words: wordsOf(url, kind, item, known),
      official: known?.official.some((pattern) => matchPattern(pattern, host.name, url)) ?? false,
      // Two countries' sites of one shop may use one number for two items.
      key: known && itemId !== null ? `${known.shop.id} ${host.domain} ${itemId}` : canonical,
    };
  };
  return (url) => readLink(url, 0);
}
