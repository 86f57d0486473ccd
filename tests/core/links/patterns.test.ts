import { describe, expect, it, test } from "vitest";
import { compilePattern, matchPattern } from "../../../src/core/links/patterns.ts";

const match = (pattern: string, address: string) => {
  const url = new URL(`https://${address}`);
  return matchPattern(compilePattern(pattern), url.hostname, url);
};

describe("a pattern", () => {
  test.each<[pattern: string, address: string, slugs: string[], id: string | null]>([
    ["/item/{slug}/{id}.html", "shop.com/item/Mi-Band-4/33000.html", ["Mi-Band-4"], "33000"],
    ["/{slug}-p-{id}.html", "shop.com/Mi-p-Band-p-7.html", ["Mi-p-Band"], "7"],
    ["/f/{id}-{slug}", "shop.com/f/12-mi-band-4", ["mi-band-4"], "12"],
    ["/{slug}/{slug}-p-{id}", "shop.com/xiaomi/mi-band-p-1", ["xiaomi", "mi-band"], "1"],
    ["/p/{code}", "shop.com/p/0SW-000D.1", [], "0SW-000D.1"],
    ["/{any}/product/{slug}", "shop.com/global/product/mi-band/", ["mi-band"], null],
    ["/dp/{code}/*", "shop.com/dp/B01/ref=sr_1?x=1", [], "B01"],
    ["/dp/{code}/*", "shop.com/dp/B01", [], "B01"],
    ["/item.htm?id={id}", "shop.com/item.htm?spm=1&id=42", [], "42"],
    ["/pages?ids={id}:{any}", "shop.com/pages?ids=42:12/3", [], "42"],
    ["item.shop.com/{id}.html", "item.shop.com/42.html", [], "42"],
    ["/ITEM/{id}", "shop.com/item/1", [], "1"],
  ])("%s fits %s", (pattern, address, slugs, id) => {
    expect(match(pattern, address)).toMatchObject({ slugs, id });
  });

  test.each([
    ["/item/{id}.html", "shop.com/item/12a.html"],
    ["/item/{id}.html", "shop.com/item/12xhtml"],
    ["/item/{id}", "shop.com/a/item/12"],
    ["/{slug}-p-{id}", "shop.com/a/b-p-1"],
    ["/dp/{code}/*", "shop.com/dp/"],
    ["/item.htm?id={id}", "shop.com/item.htm?id=1a"],
    ["/item.htm?id={id}", "shop.com/item.htm"],
    ["/s?k={any}", "shop.com/s?k="],
    ["item.shop.com/{id}.html", "shop.com/42.html"],
    ["/i/{id}", `shop.com/i/${"1".repeat(65)}`],
  ])("%s does not fit %s", (pattern, address) => {
    expect(match(pattern, address)).toBeNull();
  });

  it("of a host alone fits every path on it", () => {
    expect(match("mi.com", "mi.com/any/thing")).not.toBeNull();
    expect(match("mi.com", "c.mi.com/any/thing")).toBeNull();
  });

  it("tells the path without what follows, and the parameters that it names", () => {
    expect(match("/dp/{code}/*", "shop.com/dp/B01/ref=sr_1")).toMatchObject({ path: "/dp/B01", parameters: [] });
    expect(match("/p/{id}?v={any}", "shop.com/p/1/?v=2&w=3")).toMatchObject({ path: "/p/1/", parameters: ["v"] });
  });

  it("with a placeholder that there is not says which there are", () => {
    expect(() => compilePattern("/{number}")).toThrow(/unknown placeholder \{number\}; there are slug, id, code, any/);
  });
});
