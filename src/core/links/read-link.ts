/** What a link says by itself, without a request: whose it is, what kind of page, which item, in which words. */
import { domainToUnicode } from "node:url";
import type { Shop } from "../knowledge/schema.ts";
import { type Match, matchPattern } from "./patterns.ts";
import { createShopFinder, type Host, type KnownShop, type PageKind, readHost } from "./shops.ts";
import { guessWords, readWords } from "./words.ts";

export type LinkKind = PageKind | "item" | "home" | "unknown" | "refused";

export interface LinkReading {
  /** The address that was judged, after unwrapping; never with credentials. Empty where it was no address. */
  readonly url: string;
  /** Without tracking and affiliate parameters and without credentials, https; safe to show. Empty where it was refused. */
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
  /** What two links to the same item have in common. */
  readonly key: string;
}

export type LinkReader = (url: string) => LinkReading;

/** Longer addresses break in chats and browsers; the longest real shop link seen, with all its tracking, had about 1,500. */
const LONGEST_URL = 4096;
/** Affiliate networks wrap each other's links; more than three layers were never seen. */
const MOST_WRAPPERS = 5;
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i;
/** A name in two alphabets passes for another; nobody may register one in earnest. */
const MIXED_SCRIPTS = /\p{Script=Latin}.*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}].*\p{Script=Latin}/u;
/** What every site may carry that says where a click came from. */
const TRACKING =
  /^(?:utm_.*|mc_.*|hsa_.*|aff(?:_.*|id|iliate.*)?|ref(?:_.*|errer)?|[gdy]clid|gbraid|wbraid|fbclid|msclkid|yclid|igshid|srsltid|_ga|_gl|spm|scm|clickid|irclickid|awc|tag|tracking.*)$/i;
/** Signs that mean something to a chat's markup; a server reads the escape as the sign. */
const MARKUP = /[()[\]|'*~]/g;

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

const parse = (text: string): URL | null => (text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : null);

const isMixed = (hostname: string): boolean =>
  hostname.includes("xn--") &&
  domainToUnicode(hostname)
    .split(".")
    .some((label) => MIXED_SCRIPTS.test(label));

/** The target that a wrapper carries; null where none of its parameters holds an address. */
function targetOf(url: URL, names: readonly string[]): string | null {
  for (const name of names) {
    const value = url.searchParams.get(name)?.trim();
    if (!value) continue;
    const target = /^https?%3a/i.test(value) ? decodeSafely(value) : value;
    if (/^[a-z][a-z\d+.-]*:/i.test(target)) return target;
    if (target.startsWith("//")) return `https:${target}`;
    if (/^[a-z\d-]+(?:\.[a-z\d-]+)+\//i.test(target)) return `https://${target}`;
  }
  return null;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const escapeMarkup = (text: string): string => text.replace(MARKUP, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const parameter = (name: string, value: string): string => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;

/** What belongs to the item, of the query and of the fragment. */
function keptParameters(url: URL, known: KnownShop | null, match: Match | null): { query: string; fragment: string } {
  if (url.search === "" && url.hash === "") return { query: "", fragment: "" };
  const pick = (from: URLSearchParams, names: readonly string[]) =>
    names.flatMap((name) => {
      const value = from.get(name);
      return value === null ? [] : [parameter(name, value)];
    });
  if (!known)
    return {
      query: [...url.searchParams]
        .filter(([name]) => !TRACKING.test(name))
        .map((pair) => parameter(...pair))
        .join("&"),
      fragment: "",
    };
  const keep = known.shop.keep ?? [];
  const inQuery = new Set([...(match?.parameters ?? []), ...keep.filter((name) => !name.startsWith("#"))]);
  const inFragment = keep.filter((name) => name.startsWith("#")).map((name) => name.slice(1));
  return {
    query: pick(url.searchParams, [...inQuery]).join("&"),
    fragment: inFragment.length === 0 ? "" : pick(new URLSearchParams(url.hash.slice(1)), inFragment).join("&"),
  };
}

function canonicalOf(url: URL, known: KnownShop | null, match: Match | null): string {
  const { query, fragment } = keptParameters(url, known, match);
  return escapeMarkup(`https://${url.hostname}${match?.path ?? url.pathname}${query && `?${query}`}${fragment && `#${fragment}`}`);
}

function findPage({ pages }: KnownShop, host: Host, url: URL): { kind: PageKind | "item"; match: Match } | null {
  for (const { kind, pattern } of pages) {
    const match = matchPattern(pattern, host.name, url);
    if (match) return { kind, match };
  }
  return null;
}

function kindOf(url: URL, known: KnownShop | null, page: { kind: PageKind | "item" } | null): LinkKind {
  if (HOME.test(url.pathname) && url.search === "") return "home";
  if (known?.shop.kind === "short") return "short";
  return page?.kind ?? "unknown";
}

function wordsOf(url: URL, kind: LinkKind, known: KnownShop | null, match: Match | null): string {
  if (kind === "unknown") return guessWords(url.pathname, url.hostname);
  return kind === "item" && match ? readWords(match.slugs.join("-"), url.hostname, known?.shop.decimalSign) : "";
}

/** Builds the reader over the shops of the data. It opens nothing and never throws. */
export function createLinkReader(shops: readonly Shop[]): LinkReader {
  const shopOf = createShopFinder(shops);

  const readLink = (text: string, wrappers: number): LinkReading => {
    const url = parse(text);
    if (!url) return refuse("", "");
    const hasCredentials = url.username !== "" || url.password !== "";
    if (hasCredentials) {
      url.username = "";
      url.password = "";
    }
    const host = readHost(url.hostname);
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    if (hasCredentials || !isWeb || url.port !== "" || host.domain === null || url.hostname.endsWith(".") || isMixed(url.hostname))
      return refuse(url.href, url.hostname);

    const known = shopOf(host);
    const target = known?.shop.target ? targetOf(url, known.shop.target) : null;
    if (target !== null) return wrappers < MOST_WRAPPERS ? readLink(target, wrappers + 1) : refuse(url.href, url.hostname);

    const page = known && findPage(known, host, url);
    const match = page?.match ?? null;
    const kind = kindOf(url, known, page);
    const canonical = canonicalOf(url, known, match);
    const itemId = kind === "item" ? (match?.id ?? null) : null;
    return {
      url: url.href,
      canonical,
      host: url.hostname,
      shop: known?.shop ?? null,
      kind,
      itemId,
      words: wordsOf(url, kind, known, match),
      official: known?.official.some((pattern) => matchPattern(pattern, host.name, url)) ?? false,
      // Two countries' sites of one shop may use one number for two items.
      key: known && itemId !== null ? `${known.shop.id} ${host.domain} ${itemId}` : canonical,
    };
  };
  return (url) => readLink(url, 0);
}
