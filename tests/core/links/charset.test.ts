import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { createPageDecoder } from "../../../src/core/links/charset.ts";

const RUSSIAN = "Смартфон Xiaomi Redmi Note 13, чёрный — купить в магазине";
const CHINESE = "小米手环8 智能手环 运动手环 心率监测";
const FRENCH = "Trottinette électrique Xiaomi – l’été à 299 €";

const html = (title: string, meta = "") => `<html><head>${meta}<title>${title}</title></head><body>${`<p>${title}</p>`.repeat(20)}</body></html>`;
const decode = (bytes: Buffer, contentType: string, size = bytes.length): string => {
  const decoder = createPageDecoder(contentType);
  let text = "";
  for (let at = 0; at < bytes.length; at += size) text += decoder.write(bytes.subarray(at, at + size));
  return text + decoder.end();
};
const meta = (charset: string) => `<meta charset="${charset}">`;

describe("decoding a page", () => {
  it.each<[string, string, string, string, string]>([
    ["UTF-8 by its header", RUSSIAN, "utf8", "text/html; charset=utf-8", ""],
    ["UTF-8 without a word on it", CHINESE, "utf8", "text/html", ""],
    ["UTF-8 under a header that says Latin 1", RUSSIAN, "utf8", "text/html; charset=ISO-8859-1", ""],
    ["UTF-8 under a header and a page that say GBK", CHINESE, "utf8", "text/html; charset=gbk", meta("gbk")],
    ["GBK by its header", CHINESE, "gbk", "text/html; charset=GBK", ""],
    ["GBK by the page", CHINESE, "gbk", "text/html", meta("gb2312")],
    ["GBK by the old way of saying so", CHINESE, "gbk", "text/html", '<meta http-equiv="Content-Type" content="text/html; charset=gbk">'],
    ["GBK under a header that says UTF-8", CHINESE, "gbk", "text/html; charset=utf-8", meta("gbk")],
    ["GBK of which nobody says a word", CHINESE, "gbk", "text/html", ""],
    ["windows-1251 by its header", RUSSIAN, "win1251", 'text/html; charset="windows-1251"', ""],
    ["windows-1251 under a server's default", RUSSIAN, "win1251", "text/html; charset=ISO-8859-1", meta("windows-1251")],
    ["windows-1251 under a header and a page that say UTF-8", RUSSIAN, "win1251", "text/html; charset=utf-8", meta("utf-8")],
    ["windows-1252 called Latin 1", FRENCH, "win1252", "text/html; charset=iso-8859-1", meta("iso-8859-1")],
    ["windows-1252 of which nobody says a word", FRENCH, "win1252", "text/html", ""],
    ["KOI8-R by the page", RUSSIAN, "koi8-r", "text/html", meta("koi8-r")],
    ["Shift_JIS by its header", "シャオミ スマートバンド", "shift_jis", "text/html; charset=Shift_JIS", ""],
    ["an encoding that does not exist", RUSSIAN, "utf8", "text/html; charset=klingon", meta("x")],
    ["UTF-16 without a mark", RUSSIAN, "utf-16le", "text/html; charset=utf-8", meta("utf-8")],
    ["UTF-16, the other way round", CHINESE, "utf-16be", "text/html", ""],
  ])("%s", (_name, title, encoding, contentType, declared) => {
    const page = html(title, declared);
    const bytes = iconv.encode(page, encoding);
    expect(decode(bytes, contentType)).toBe(page.replaceAll("—", encoding === "koi8-r" ? "?" : "—"));
    expect(decode(bytes, contentType, 7)).toBe(decode(bytes, contentType));
  });

  it.each(["utf8", "utf-16le", "utf-16be"])("a byte order mark of %s outweighs every word", (encoding) => {
    const bytes = iconv.encode(html(CHINESE), encoding, { addBOM: true });
    expect(decode(bytes, "text/html; charset=windows-1251")).toBe(html(CHINESE));
  });

  it("finds the first letter that is not ASCII far behind the head", () => {
    const page = html("Mi Band 8", meta("windows-1251")) + " ".repeat(100_000) + RUSSIAN;
    expect(decode(iconv.encode(page, "win1251"), "text/html", 16_384)).toBe(page);
  });

  it("is not disturbed by a character that the sample cuts in two", () => {
    for (let shift = 0; shift < 4; shift++) {
      const page = `${"a".repeat(1024 + shift)}${"é".repeat(3)}${"小".repeat(1000)}`;
      expect(decode(Buffer.from(page), "text/html", 1024)).toBe(page);
    }
  });

  it("passes ASCII on before the page is over", () => {
    const decoder = createPageDecoder("text/html");
    expect(decoder.write(Buffer.from("x".repeat(2000)))).toBe("x".repeat(2000));
  });

  it("survives bytes of no encoding", () => {
    expect(decode(Buffer.from([0xff, 0xfe]), "text/html")).toBe("");
    expect(decode(Buffer.alloc(0), "text/html")).toBe("");
    expect(typeof decode(Buffer.from([0x80, 0xff, 0xc3]), "text/html; charset=utf-8")).toBe("string");
  });
});
