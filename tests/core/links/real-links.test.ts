import { describe, expect, it, test } from "vitest";
import { loadShops } from "../../../src/core/knowledge/load.ts";
import { compilePattern } from "../../../src/core/links/patterns.ts";
import { createLinkReader } from "../../../src/core/links/read-link.ts";
import { readRealLinks } from "./real-links.ts";

const links = readRealLinks();
const shops = loadShops();
const readLink = createLinkReader(shops);

describe("the shops", () => {
  // Counted on 2026-11-22: 38 marketplaces, 26 shops, 13 deal sites, 32 short-link services, 27 wrappers.
  it("are 60 and more, beside deal sites, short links and wrappers", () => {
    const count = (...kinds: string[]) => shops.filter(({ kind }) => kinds.includes(kind)).length;
    expect(count("marketplace", "shop")).toBeGreaterThanOrEqual(60);
    expect(count("deals")).toBeGreaterThanOrEqual(10);
    expect(count("short")).toBeGreaterThanOrEqual(30);
    expect(count("wrapper")).toBeGreaterThanOrEqual(25);
  });

  it("each have a real link here, or a parameter that carries one", () => {
    const seen = new Set(links.map(({ shop }) => shop));
    expect(shops.filter(({ id, target }) => !seen.has(id) && !target).map(({ id }) => id)).toEqual([]);
  });

  it("are each found by all their hosts, with www. and without", () => {
    for (const { id, kind, hosts } of shops)
      for (const host of kind === "wrapper" ? [] : hosts)
        expect([host, readLink(`https://${host}/x-y`).shop?.id, readLink(`https://www.${host}/x-y`).shop?.id]).toEqual([host, id, id]);
  });

  it("unwrap what each of their parameters carries", () => {
    const inner = "https://www.aliexpress.com/item/1005005320373835.html";
    for (const { hosts, target = [] } of shops)
      for (const host of hosts)
        for (const name of target)
          expect([host, name, readLink(`https://${host}/x/?a=1&${name}=${encodeURIComponent(inner)}`).itemId]).toEqual([host, name, "1005005320373835"]);
  });

  it("call nothing official that somebody may name himself", () => {
    for (const { id, official = [] } of shops)
      for (const { pattern } of official) expect([id, pattern, compilePattern(pattern).host]).not.toEqual([id, pattern, null]);
  });
});

describe("a real link", () => {
  test.each(links.map((link) => [link.url, link] as const))("%s", (url, { shop, kind, item, words, canonical }) => {
    const reading = readLink(url);
    expect({ shop: reading.shop?.id, kind: reading.kind, item: reading.itemId, words: reading.words, canonical: reading.canonical }).toEqual({
      shop,
      kind,
      item,
      words,
      canonical,
    });
    expect(readLink(canonical)).toMatchObject({ canonical, kind, itemId: item, key: reading.key });
  });
});
