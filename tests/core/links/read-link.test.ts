import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createLinkReader, type LinkReading } from "../../../src/core/links/read-link.ts";
import { readLink } from "./sample-shops.ts";

const of = (url: string): [shop: string | null, kind: string, item: string | null] => {
  const { shop, kind, itemId } = readLink(url);
  return [shop?.id ?? null, kind, itemId];
};

describe("a link", () => {
  test.each<[url: string, ...reading: [string | null, string, string | null]]>([
    ["https://www.aliexpress.com/item/33000.html", "aliexpress", "item", "33000"],
    ["http://m.pt.aliexpress.com/item/Mi-Band/33000.html", "aliexpress", "item", "33000"],
    ["HTTPS://WWW.ALIEXPRESS.COM/item/33000.html", "aliexpress", "item", "33000"],
    ["https://www.aliexpress.com:443/item/33000.html", "aliexpress", "item", "33000"],
    ["https://www.amazon.co.uk/Mi-Band/dp/B01/ref=sr_1", "amazon", "item", "B01"],
    ["https://www.aliexpress.com/wholesale?SearchText=mi", "aliexpress", "search", null],
    ["https://www.aliexpress.com/category/100/phones.html", "aliexpress", "category", null],
    ["https://www.aliexpress.com/store/4455017", "aliexpress", "store", null],
    ["https://www.aliexpress.com/coupons", "aliexpress", "coupon", null],
    ["https://aliexpress.ru/e/_DEUWZ73", "aliexpress", "short", null],
    ["https://www.aliexpress.com/?spm=1", "aliexpress", "home", null],
    ["https://www.aliexpress.com/pt-br/", "aliexpress", "home", null],
    ["https://www.aliexpress.com/help", "aliexpress", "unknown", null],
    ["https://bit.ly/ab", "share", "short", null],
    ["https://youpin.mi.com/detail?gid=5", "youpin", "item", "5"],
    ["https://shop.example.org/item/33000.html", null, "unknown", null],
  ])("%s belongs to %s and is of the kind %s, item %s", (url, ...reading) => {
    expect(of(url)).toEqual(reading);
  });

  it("of one item has one key on every host of a site, and another on another country's site", () => {
    const key = (url: string) => readLink(url).key;
    expect(key("https://m.aliexpress.com/item/Mi-Band/1.html?spm=2")).toBe(key("https://es.aliexpress.com/item/1.html"));
    expect(key("https://aliexpress.ru/item/1.html")).not.toBe(key("https://aliexpress.com/item/1.html"));
    expect(key("https://www.amazon.com/dp/B01")).not.toBe(key("https://www.amazon.co.uk/dp/B01"));
    expect(key("https://www.aliexpress.com/help?page=1")).not.toBe(key("https://www.aliexpress.com/help?page=2"));
  });

  it("is official on the hosts and paths that the data name, nowhere beside them", () => {
    const official = [
      "https://mi.com/global/product/x",
      "https://www.mi.com/es/store/xiaomi",
      "https://item.mi.com/1.html",
      "https://youpin.mi.com/detail?gid=5",
      "https://c.mi.com/thread-1.html",
      "https://mi.com.evil.com/global/product/x",
      "https://www.aliexpress.com/store/xiaomi-official-store",
    ].filter((url) => readLink(url).official);
    expect(official).toEqual(["https://mi.com/global/product/x", "https://www.mi.com/es/store/xiaomi"]);
  });

  it("has the words of all places that the pattern names", () => {
    expect(readLink("https://www.trendyol.com/xiaomi/robot-supurge-x10-p-1").words).toBe("xiaomi robot supurge x10");
    expect(readLink("https://www.banggood.com/Zigbee-3_0-Hub-p-1.html").words).toBe("Zigbee 3.0 Hub");
    expect(readLink("https://www.aliexpress.com/item/1.html").words).toBe("");
  });
});

describe("the canonical link", () => {
  test.each([
    ["http://www.aliexpress.com/item/1.html?spm=a&sku_id=7&aff_fcid=b#nav", "https://www.aliexpress.com/item/1.html?sku_id=7"],
    ["https://www.amazon.com/Mi-Band/dp/B01/ref=sr_1_1?tag=me-20&th=1", "https://www.amazon.com/Mi-Band/dp/B01"],
    ["https://www.otto.de/p/mi-band-S01/?x=1#variationId=2&y=3", "https://www.otto.de/p/mi-band-S01/#variationId=2"],
    ["https://youpin.mi.com/detail?spmref=1&gid=5&gid=6", "https://youpin.mi.com/detail?gid=5"],
    ["https://www.aliexpress.com/help?page=2&utm_source=x", "https://www.aliexpress.com/help?page=2"],
    ["https://shop.example.org/p.php?id=5&utm_campaign=x&fbclid=y&ref=z", "https://shop.example.org/p.php?id=5"],
    ["https://www.aliexpress.com/item/a_(b)*[c]/1.html", "https://www.aliexpress.com/item/a_%28b%29%2A%5Bc%5D/1.html"],
    ["https://www.aliexpress.com/item/\u202Efdp\u0007/1.html", "https://www.aliexpress.com/item/%E2%80%AEfdp%07/1.html"],
  ])("of %s is %s", (url, canonical) => {
    expect(readLink(url).canonical).toBe(canonical);
  });
});

describe("a wrapper", () => {
  const wrap = (target: string, host = "ad.example.com/g/x/", name = "ulp") => `https://${host}?subid=1&${name}=${encodeURIComponent(target)}`;
  const ITEM = "https://www.aliexpress.com/item/1.html?spm=2";

  it("gives way to what it carries, however often it is wrapped", () => {
    expect(of(wrap(ITEM))).toEqual(["aliexpress", "item", "1"]);
    expect(of(wrap(wrap(ITEM), "s.click.aliexpress.com/deep_link.htm", "dl_target_url"))).toEqual(["aliexpress", "item", "1"]);
    expect(of(wrap(encodeURIComponent(ITEM)))).toEqual(["aliexpress", "item", "1"]);
    expect(of(wrap(ITEM.replace("https:", "")))).toEqual(["aliexpress", "item", "1"]);
  });

  it("vouches for nothing: its target is judged from scratch", () => {
    expect(of(wrap("https://aliexpress.com@evil.com/item/1.html"))).toEqual([null, "refused", null]);
    expect(of(wrap("http://127.0.0.1/item/1.html"))).toEqual([null, "refused", null]);
    expect(of(wrap("https://evil.com/item/1.html"))).toEqual([null, "unknown", null]);
  });

  it("is refused in more layers than anybody needs", () => {
    let link = ITEM;
    for (let layer = 0; layer < 6; layer++) link = wrap(link, "ad.example.com/g/x/", "url");
    expect(of(link)).toEqual([null, "refused", null]);
  });

  it("without a target is a short link where the data say so, else any site", () => {
    expect(of("https://ad.example.com/g/x/")).toEqual(["network", "short", null]);
    expect(of(wrap("javascript:alert(1)"))).toEqual(["network", "short", null]);
    expect(of("https://ad.example.com/some/page?ulp=")).toEqual([null, "unknown", null]);
  });
});

describe("what is no address of a public shop is refused", () => {
  test.each([
    "https://aliexpress.com:password@aliexpress.com/item/1.html",
    "https://aliexpress.com@evil.com/item/1.html",
    "https://www.aliexpress.com:8443/item/1.html",
    "http://www.aliexpress.com:443/item/1.html",
    "ftp://www.aliexpress.com/item/1.html",
    "javascript://www.aliexpress.com/item/1.html",
    "data:text/html,x",
    "file:///etc/passwd",
    "http://127.0.0.1/item/1.html",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://①②⑦.⓪.⓪.①/",
    "http://[::1]/",
    "http://[::ffff:169.254.169.254]/latest",
    "http://localhost/item/1.html",
    "http://aliexpress/item/1.html",
    "http://printer.local/",
    "http://metadata.google.internal/",
    "https://aliexpress.com.evil.tld/item/1.html",
    "https://co.uk/item/1.html",
    "https://www.aliexpress.com./item/1.html",
    "https://aliexpress.com../item/1.html",
    "https://аliexpress.com/item/1.html",
    "https://aliехpress.com/item/1.html",
    "https://xn--alixpress-d4g.com/item/1.html",
    "https://",
    "aliexpress.com/item/1.html",
    "",
    `https://www.aliexpress.com/item/${"a".repeat(5000)}/1.html`,
    `https://www.aliexpress.com/item/${"ж".repeat(2000)}/1.html`,
  ])("%s", (url) => {
    expect(readLink(url)).toMatchObject({ kind: "refused", shop: null, canonical: "", itemId: null, official: false });
  });

  it("and a refused link's credentials go no further", () => {
    expect(JSON.stringify(readLink("https://user:secret@aliexpress.com/item/1.html"))).not.toContain("secret");
  });
});

describe("what only looks like a shop is not that shop", () => {
  test.each([
    "https://aliexpress.com.evil.com/item/1.html",
    "https://aliexpress.com-item.shop/item/1.html",
    "https://evilaliexpress.com/item/1.html",
    "https://aliexpress.org/item/1.html",
    "https://evil.com/https://www.aliexpress.com/item/1.html",
    "https://evil.com/?u=https://www.aliexpress.com/item/1.html",
    "https://evil.com/#@www.aliexpress.com/item/1.html",
    "https://evil.com\\@www.aliexpress.com/item/1.html",
    "https://amazon.co.uk.evil.com/dp/B01",
    "https://xn--e1awd7f.com/item/1.html",
  ])("%s", (url) => {
    expect(readLink(url)).toMatchObject({ shop: null, itemId: null, official: false });
  });

  it("while ignorable signs in a host name lead where a browser goes", () => {
    expect(readLink("https://www.ali\u200Bexpress.com/item/1.html").host).toBe("www.aliexpress.com");
  });
});

describe("any text as a link", () => {
  const hosts = fc.constantFrom(
    "www.aliexpress.com",
    "aliexpress.ru",
    "amazon.co.uk",
    "ad.example.com",
    "bit.ly",
    "otto.de",
    "youpin.mi.com",
    "shop.example.org",
  );
  const junk = fc.string({ unit: "binary", maxLength: 60 });
  const path = fc.oneof(junk, fc.constantFrom("item/1.html", "item/Mi-Band/1.html", "Mi-Band/dp/B01/ref=1", "p/x-1", "detail", "e/x", "g/x"), fc.webPath());
  const query = fc.oneof(
    junk,
    fc.webQueryParameters(),
    fc.constantFrom("sku_id=1", "gid=7&spm=1", "ulp=https%3A%2F%2Faliexpress.com%2Fitem%2F1.html", "utm_x=1&a=%20+"),
  );
  const address = fc.tuple(hosts, path, query, junk).map(([host, where, what, rest]) => `https://${host}/${where}?${what}#${rest}`);
  const sane = ({ canonical, kind, words, url }: LinkReading) => {
    expect(canonical === "").toBe(kind === "refused");
    expect(canonical).toMatch(/^(?:https:\/\/[a-z\d.-]+\/[!-~]*)?$/);
    expect(canonical).not.toMatch(/[()[\]|'*~<>"`]/);
    expect(words).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(words.length).toBeLessThanOrEqual(300);
    expect(url).not.toMatch(/\p{Cc}/u);
  };

  it("never throws, and gives a canonical link that can be shown", () => {
    fc.assert(
      fc.property(fc.oneof(address, junk, fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => sane(readLink(text))),
      { numRuns: 2000 },
    );
  });

  it("has a canonical link that is its own canonical link and means the same page", () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true })), (text) => {
        const first = readLink(text);
        if (first.kind === "refused") return;
        const again = readLink(first.canonical);
        expect(again.canonical).toBe(first.canonical);
        expect([again.kind, again.itemId, again.key, again.words]).toEqual([first.kind, first.itemId, first.key, first.words]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is no shop's where no shop is known", () => {
    expect(createLinkReader([])("https://www.aliexpress.com/item/Mi-Band-4/1.html")).toMatchObject({ shop: null, kind: "unknown", words: "Mi Band 4" });
  });
});
