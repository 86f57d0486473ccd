/** Which shop or link service a host belongs to. */
import { createRequire } from "node:module";
import type { Shop } from "../knowledge/schema.ts";
import { lazily } from "../lazily.ts";
import { compilePattern, type Pattern } from "./patterns.ts";

/** What is no listing, in the order in which it is tried. */
const PAGE_KINDS = ["short", "coupon", "store", "search", "category"] as const;
export type PageKind = (typeof PAGE_KINDS)[number] | "item";

/** Loaded with the first link: its list of public suffixes takes 40 ms, and most messages hold no link. */
const tldts = lazily(() => createRequire(import.meta.url)("tldts") as typeof import("tldts"));

/** A shop with its patterns ready to use. */
export interface KnownShop {
  readonly shop: Shop;
  readonly pages: readonly { readonly kind: PageKind; readonly pattern: Pattern }[];
  readonly official: readonly Pattern[];
}

/** A host as the look-up sees it. */
export interface Host {
  /** Without `www.`, lower case, ASCII. */
  readonly name: string;
  /** What somebody registered (`aliexpress.com`); null for an address, a local name or a suffix that nobody can register under. */
  readonly domain: string | null;
}

/** Takes a host name as `URL` writes it. */
export function readHost(hostname: string): Host {
  const { domain, isIcann } = tldts().parse(hostname, { extractHostname: false, mixedInputs: false });
  return { name: hostname.startsWith("www.") ? hostname.slice(4) : hostname, domain: isIcann ? domain : null };
}

/** A number in the right place says more than a page's pattern, and that more than an address of words alone. */
function compileShop(shop: Shop): KnownShop {
  const items = (shop.items ?? []).map((pattern) => ({ kind: "item" as const, pattern: compilePattern(pattern), isNumbered: pattern.includes("{id}") }));
  const others = PAGE_KINDS.flatMap((kind) => (shop.pages?.[kind] ?? []).map((pattern) => ({ kind, pattern: compilePattern(pattern) })));
  return {
    shop,
    pages: [...items.filter(({ isNumbered }) => isNumbered), ...others, ...items.filter(({ isNumbered }) => !isNumbered)],
    official: (shop.official ?? []).map(({ pattern }) => compilePattern(pattern)),
  };
}

/** Finds the shop of a host by the whole host name, else by its registrable domain: never by a part of a name. */
export function createShopFinder(shops: readonly Shop[]): (host: Host) => KnownShop | null {
  const byHost = new Map<string, KnownShop>();
  for (const shop of shops) {
    const known = compileShop(shop);
    for (const host of shop.hosts) byHost.set(host, known);
  }
  return ({ name, domain }) => byHost.get(name) ?? (domain === null ? undefined : byHost.get(domain)) ?? null;
}
