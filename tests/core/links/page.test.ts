import { describe, expect, it } from "vitest";
import type { Shop } from "../../../src/core/knowledge/schema.ts";
import { createPageReader, parsePage } from "../../../src/core/links/page.ts";
import { blocks, FIELD_SHOP, SHOP } from "./shop-server.ts";

const read = (html: string, shop: Shop = SHOP) => {
  const reader = createPageReader(shop, blocks);
  reader.write(html);
  const { found } = reader.end();
  return "page" in found ? found.page : found.why;
};
const jsonLd = (data: unknown) => `<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script>`;
const PRODUCT = { "@context": "https://schema.org", "@type": "Product", name: "Mi Band 8" };

describe("where a page's title stands", () => {
  const all = {
    "json-ld": jsonLd({ ...PRODUCT, name: "from json-ld" }),
    microdata: '<div itemscope itemtype="https://schema.org/Product"><h2 itemprop="name">from microdata</h2></div>',
    "shop-field": '<span id="productTitle"> from shop-field </span>',
    og: '<meta property="og:title" content="from og">',
    twitter: '<meta name="twitter:title" content="from twitter">',
    title: "<title>from title</title>",
  };
  const shop: Shop = { ...FIELD_SHOP, page: { title: ["#productTitle"] } };
  const sources = Object.keys(all) as (keyof typeof all)[];

  it.each(sources.map((source, rank) => [source, rank] as const))("%s outranks all that follow, wherever they stand", (source, rank) => {
    const rest = sources.slice(rank).map((name) => all[name]);
    for (const order of [rest, rest.toReversed()]) expect(read(order.join("\n"), shop)).toMatchObject({ title: `from ${source}`, from: source });
  });

  it("passes over one that only names the shop", () => {
    expect(read('<meta property="og:title" content="shop.com"><meta name="twitter:title" content="TEST SHOP"><title>Mi Band 8</title>')).toMatchObject({
      title: "Mi Band 8",
      from: "title",
    });
  });

  it("ignores titles of drawings", () => {
    expect(read("<svg><title>Heart</title><g/></svg><svg/><title>Mi Band 8</title><svg><title>Star</title></svg>")).toMatchObject({ title: "Mi Band 8" });
    expect(read("<svg><title>Heart</title></svg>")).toBe("no-title");
  });

  it("takes the first title, whole, with its entities read", () => {
    expect(read("<TITLE>Mi Band 8 &amp; strap &#8211; black</TITLE><title>Other</title>")).toMatchObject({ title: "Mi Band 8 & strap – black" });
  });
});

describe("JSON-LD", () => {
  it.each<[string, unknown]>([
    ["an object", PRODUCT],
    ["an array", [{ "@type": "BreadcrumbList" }, PRODUCT]],
    ["a graph", { "@graph": [{ "@type": "WebSite", name: "Shop" }, PRODUCT] }],
    ["a page about it", { "@type": "ItemPage", name: "Page", mainEntity: PRODUCT }],
    ["several types", { ...PRODUCT, "@type": ["Thing", "http://schema.org/Product"] }],
    ["a comment around it", `<!-- ${JSON.stringify(PRODUCT)} -->`],
    ["a CDATA section", `//<![CDATA[\n${JSON.stringify(PRODUCT)}\n//]]>`],
    ["a semicolon", `${JSON.stringify(PRODUCT)};`],
    ["a line break within a text", '{"@type":"Product","name":"Mi\n Band 8"}'],
    ["a name in a language", { ...PRODUCT, name: { "@value": "Mi Band 8", "@language": "en" } }],
    ["entities in the name", { ...PRODUCT, name: "Mi&nbsp;Band&#32;8" }],
  ])("%s", (_name, data) => {
    expect(read(jsonLd(data))).toMatchObject({ title: "Mi Band 8", from: "json-ld" });
  });

  it.each<[string, unknown]>([
    ["a text", "Roborock"],
    ["an object", { "@type": "Brand", name: "Roborock" }],
    ["a list", [{ name: "Roborock" }, { name: "Other" }]],
  ])("reads brand, manufacturer and seller: %s", (_name, value) => {
    expect(read(jsonLd({ ...PRODUCT, brand: value, manufacturer: value, offers: [{ seller: value }] }))).toMatchObject({
      brand: "Roborock",
      manufacturer: "Roborock",
      store: "Roborock",
    });
  });

  it.each<[string, string]>([
    ["no JSON", "{name: 'x'}"],
    ["no product", JSON.stringify({ "@type": "Organization", name: "Shop" })],
    ["a product without a name", JSON.stringify({ "@type": "Product", brand: "Xiaomi" })],
    ["a recommended product", JSON.stringify({ "@type": "WebPage", isRelatedTo: PRODUCT })],
    ["endless nesting", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["a name of names", `{"@type":"Product","name":${'{"name":'.repeat(5000)}"x"${"}".repeat(5000)}}`],
  ])("says nothing by %s", (_name, data) => {
    expect(read(`${jsonLd(data)}<title>Mi Band 8</title>`)).toMatchObject({ from: "title" });
  });

  it("takes a list of things for a dead link's page, and a product among lists for the product", () => {
    expect(read(`${jsonLd({ "@type": "CollectionPage", name: "Bands" })}<title>Bands</title>`)).toBe("gone");
    expect(read(`${jsonLd({ "@type": "FAQPage" })}${jsonLd(PRODUCT)}`)).toMatchObject({ title: "Mi Band 8" });
  });
});

describe("microdata", () => {
  const product = (inner: string) => read(`<div itemscope itemtype="http://schema.org/Product">${inner}</div>`);

  it("reads name, brand, manufacturer and seller, as texts, metas and scopes", () => {
    const inner = `<h1 itemprop="name">Mi <b>Band</b> 8</h1><meta itemprop="brand" content="Xiaomi">
      <div itemprop="manufacturer" itemscope itemtype="https://schema.org/Organization"><div><span itemprop="name">Huami</span></div></div>
      <div itemprop="offers" itemscope><span itemprop="price">9</span><p itemprop="seller" itemscope><b itemprop="name">Some Store</b></p></div>`;
    expect(product(inner)).toEqual({ title: "Mi Band 8", brand: "Xiaomi", manufacturer: "Huami", store: "Some Store", from: "microdata" });
  });

  it("does not take a reviewer's or a related product's name for the thing's", () => {
    const inner = `<div itemprop="review" itemscope><span itemprop="name">Anna</span></div>
      <div itemprop="isRelatedTo" itemscope itemtype="http://schema.org/Product"><span itemprop="name">Strap</span></div>
      <link itemprop="image" itemscope><span itemprop="name">Mi Band 8</span>`;
    expect(product(inner)).toMatchObject({ title: "Mi Band 8" });
  });

  it("ends a scope with its element", () => {
    expect(read('<div itemscope itemtype="http://schema.org/Product"><div></div></div><i itemprop="name">Shop</i><title>Mi Band 8</title>')).toMatchObject({
      from: "title",
    });
  });
});

describe("the shop's own fields", () => {
  it("reads Amazon's, with the words around the brand cut off", () => {
    const html = `<title>Fields : Mi Band 8 : Sports</title><h1><span class="a" id="productTitle">\n  Mi Band 8 <script>x</script>\n</span></h1>
      <a id="byline">Visit the Xiaomi Store</a>`;
    expect(read(html, FIELD_SHOP)).toEqual({ title: "Mi Band 8", brand: "Xiaomi", manufacturer: null, store: null, from: "shop-field" });
  });

  it("matches tags, classes and attributes, and passes over empty ones", () => {
    const shop: Shop = { ...SHOP, page: { title: ["h1.name[data-pl=title]"], store: ["meta[name=seller]"] } };
    const html = `<h1 class="name">No</h1><h1 class="big name" data-pl="title"> </h1><h1 class="big name" data-pl="title">Mi Band 8</h1><meta name="seller" content="Mi Store 2">`;
    expect(read(html, shop)).toMatchObject({ title: "Mi Band 8", store: "Mi Store 2" });
  });
});

describe("titles", () => {
  it.each([
    ["Mi Band 8 | Test Shop", "Mi Band 8"],
    ["Mi Band 8 | Black | Test Shop", "Mi Band 8 | Black"],
    ["Mi  Band\n8\t", "Mi Band 8"],
    ["\u202eMi\u200b Ba\u00adnd\u2066 8\u0007", "Mi Band 8"],
    ["Mi Band 8<br>black", "Mi Band 8 black"],
    ["Ｍｉ Band 8", "Mi Band 8"],
  ])("%j becomes %j", (raw, title) => {
    expect(read(`<meta property="og:title" content="${raw.replace("<", "&lt;")}">`)).toMatchObject({ title });
  });

  it("are cut at 300 characters, never within one", () => {
    const page = read(`<title>${"📱".repeat(1000)} x</title>`);
    expect(page).toBe("no-title");
    const words = read(`<title>Mi ${"📱".repeat(1000)}</title>`);
    expect(words).toMatchObject({ title: `Mi ${"📱".repeat(297)}` });
  });

  it("of the shop alone or of a known block page are never a product's", () => {
    const filler = "text ".repeat(100);
    for (const title of ["Test Shop", "www.shop.com", "Test Shop | Test Shop", "- - -"])
      expect(read(`<title>${title}</title>${filler}`), title).toBe("no-title");
    for (const title of ["Robot Check", "ROBOT CHECK!", "Just a moment...", "Вы не робот?", "Access Denied"])
      expect(read(`<title>${title}</title>`)).toBe("blocked");
    expect(read(`${jsonLd({ ...PRODUCT, name: "Robot Check" })}<title>Anything</title>`)).toBe("blocked");
  });

  it("of listings may stand beside a captcha's script", () => {
    const script = '<script src="/px-captcha.js"></script>';
    expect(read(`<title>Mi Band 8</title>${script}`)).toBe("blocked");
    expect(read(`${jsonLd(PRODUCT)}${script}`)).toMatchObject({ title: "Mi Band 8" });
    expect(read(`<title>Mi Band 8</title>${script}${"<p>text</p>".repeat(20_000)}`)).toMatchObject({ title: "Mi Band 8" });
  });
});

describe("reading in a stream", () => {
  const page = `<!-- a comment --><html><head><title>No</title><meta property='og:title' content='Mi &quot;Band&quot; 8'/>
    <script>if (a < b) "</scr" + "ipt><title>"</script><style>a{}</style></head><body><svg><title>x</title></svg>
    <div itemscope itemtype=https://schema.org/Product><span itemprop=name>Mi &quot;Band&quot; 8</span></div></body></html>`;

  it("reads the same however the page is cut into pieces", () => {
    const whole = read(page);
    expect(whole).toMatchObject({ title: 'Mi "Band" 8', from: "microdata" });
    for (const size of [1, 2, 3, 7, 64]) {
      const reader = createPageReader(SHOP, blocks);
      for (let at = 0; at < page.length; at += size) reader.write(page.slice(at, at + size));
      expect(reader.end().found).toEqual({ page: whole });
    }
  });

  it("asks for no more once it knows enough", async () => {
    let asked = 0;
    const pieces = function* () {
      for (const piece of [jsonLd({ ...PRODUCT, brand: "Xiaomi" }), "<p>".repeat(1000), "<title>late</title>"]) {
        asked++;
        yield Buffer.from(piece.padEnd(2000));
      }
    };
    const { reading } = await parsePage(pieces(), "text/html", SHOP, blocks);
    expect(reading.found).toMatchObject({ page: { title: "Mi Band 8", brand: "Xiaomi" } });
    expect(asked).toBe(1);
  });
});
