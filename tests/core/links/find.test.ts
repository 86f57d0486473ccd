import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findLinks } from "../../../src/core/links/find.ts";
import { readLink } from "./sample-shops.ts";

const ITEM = "https://www.aliexpress.com/item/Mi-Band/1.html";
const urls = (message: string) => findLinks(message, readLink).map(({ url }) => url);
/** What is left of a message without its links. */
const beside = (message: string) => findLinks(message, readLink).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), message);

describe("a link in a message", () => {
  test.each([
    [`Mi Band ${ITEM} black`, "blanks around it"],
    [`is it Xiaomi? ${ITEM}.`, "a full stop"],
    [`look (${ITEM}), please`, "brackets"],
    [`${ITEM}）很好`, "full-width brackets"],
    [`${ITEM}，零火版`, "full-width punctuation"],
    [`«${ITEM}»`, "quotes"],
    [`"${ITEM}"`, "quotes"],
    [`<${ITEM}>`, "angle brackets"],
    [`${ITEM}<br>Mi Band`, "a line break of HTML"],
    [`\`${ITEM}\``, "code"],
    [`**${ITEM}**`, "bold type"],
    [`__${ITEM}__`, "underlining"],
    [`||${ITEM}||`, "a spoiler"],
    [`~~${ITEM}~~`, "strike-through"],
    [`>__${ITEM}>__`, "what a quotation leaves"],
    [`Купить:${ITEM}🔥`, "a word and an emoji"],
    [`Buyhttps://www.aliexpress.com/item/Mi-Band/1.html`, "a Latin word"],
    [`小米手环${ITEM}小米`, "unspaced script"],
    [`${ITEM}\u200E`, "a direction mark"],
    ["https: // www.aliexpress.com/item/Mi-Band/1.html", "a translator's blanks"],
    ["www.aliexpress.com/item/Mi-Band/1.html!", "no scheme"],
  ])("is found in %j with nothing of what surrounds it (%s)", (message) => {
    expect(urls(message)).toEqual([ITEM]);
  });

  it("keeps the brackets that it opened itself, and a single low line at its end", () => {
    expect(urls("(https://shop.example.org/Mi_(band))")).toEqual(["https://shop.example.org/Mi_(band)"]);
    expect(urls("https://a.aliexpress.com/_mKjL9C_ x")).toEqual(["https://a.aliexpress.com/_mKjL9C_"]);
  });

  it("is read with its ampersands as they were meant", () => {
    expect(urls(`${ITEM}?a=1&amp;b=2`)).toEqual([`${ITEM}?a=1&b=2`]);
  });

  it("is told from another that is glued to it, not from one that it carries", () => {
    expect(urls(`${ITEM}${ITEM}`)).toEqual([ITEM, ITEM]);
    expect(urls("https://a.example.org/x?url=https://b.example.org/y")).toEqual(["https://a.example.org/x?url=https://b.example.org/y"]);
  });

  it("with another scheme is found too, to be refused", () => {
    expect(urls("ftp://www.aliexpress.com/item/1.html")).toEqual(["ftp://www.aliexpress.com/item/1.html"]);
  });
});

describe("an address without a scheme", () => {
  test.each(["aliexpress.com/item/1.html", "m.aliexpress.com/item/1.html", "amzn.to/abc is not in the sample, bit.ly/3CAUzPj is"])(
    "counts where it is a known shop's: %s",
    (message) => {
      expect(urls(message)).toHaveLength(1);
    },
  );

  test.each([
    "Mi 9T.Pro/128 black",
    "128GB.Global/EU version",
    "shop.example.org/item/1.html",
    "sold on aliexpress.com",
    "me@aliexpress.com/item",
    "evil-aliexpress.com/item/1.html",
    "x/aliexpress.com/item/1.html",
    "ver.3.5/2",
  ])("does not count elsewhere: %s", (message) => {
    expect(urls(message)).toEqual([]);
  });
});

describe("a masked link", () => {
  it("is its target; what is shown is beside it", () => {
    expect(urls(`[Mi Band 8](${ITEM})`)).toEqual([ITEM]);
    expect(beside(`[Mi Band 8](${ITEM}) new`)).toBe("[Mi Band 8] new");
  });

  it("that shows an address is its target alone, and nothing is beside it", () => {
    const message = `a [${ITEM}](https://evil.example.org/x) b`;
    expect(urls(message)).toEqual(["https://evil.example.org/x"]);
    expect(beside(message)).toBe("a  b");
  });

  it("follows another", () => {
    expect(urls(`[a](${ITEM}),[b](https://bit.ly/x)`)).toEqual([ITEM, "https://bit.ly/x"]);
  });
});

describe("any message", () => {
  it("gives links that lie in it, apart from each other, in their order", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(ITEM, "[a](", ")", "](", "[", "https://", "https: //", " ", "\n", "aliexpress.com/", "__", "a.b/c", "&amp;", "🔥"),
    );
    const message = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(message, (text) => {
        let last = 0;
        for (const { url, start, end } of findLinks(text, readLink)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(url).toMatch(/^[a-z][a-z\d+.-]*:\/\/[^\s]+$/iu);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["full stops", `https://a/${".".repeat(20_000)}x`],
    ["brackets", "[a](https://b.c/".repeat(1000)],
    ["schemes", "https://".repeat(2000)],
    ["host names", "a.".repeat(10_000)],
    ["unknown hosts", "a.bc/ ".repeat(3000)],
  ])("is searched in no time: %s", (_what, message) => {
    const start = performance.now();
    findLinks(message, readLink);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
