import { describe, expect, it, test } from "vitest";
import { isNumber, isUnspaced, tokenise, words } from "../../../src/core/text/tokenise.ts";

const texts = (text: string) => tokenise(text).map((token) => token.text);
const gaps = (text: string) => tokenise(text).map((token) => token.gap);

describe("tokenise", () => {
  it("gives the same words for a model written together, apart or with a hyphen", () => {
    const expected = ["redmi", "10", "c"];
    for (const spelling of ["Redmi10C", "Redmi 10C", "redmi-10c", "REDMI 10 C"]) expect(texts(spelling)).toEqual(expected);
  });

  it("keeps the surface as it was written", () => {
    expect(tokenise("Étui MI").map((token) => token.surface)).toEqual(["Étui", "MI"]);
  });

  it("reads a plus behind a word as the word plus, and drops one that stands alone", () => {
    expect(texts("S7+")).toEqual(["s", "7", "plus"]);
    expect(texts("Mi + Redmi")).toEqual(["mi", "redmi"]);
  });

  it("lets characters of unspaced scripts stand alone and words among them stay whole", () => {
    expect(texts("小米Redmi手机")).toEqual(["小", "米", "redmi", "手", "机"]);
  });

  it("keeps Thai vowel signs with their letter", () => {
    expect(texts("มี่")).toEqual(["มี่"]);
  });

  it("finds no word in punctuation, emoji and white space", () => {
    for (const text of ["", " \t\n", "!!! ... ---", "🎉🔥", "\u200B\u202E"]) expect(texts(text)).toEqual([]);
  });

  it("finds the same words in a text of plain letters and in one with a foreign sign behind it", () => {
    expect(texts("Xiaomi Mi-Band 6 (NFC) €")).toEqual(texts("Xiaomi Mi-Band 6 (NFC)"));
  });

  test.each([
    ["a space", "a b", "space"],
    ["several spaces", "a   b", "space"],
    ["a hyphen inside a word", "a-b", "joined"],
    ["an apostrophe", "a'b", "joined"],
    ["a comma", "a, b", "soft"],
    ["a slash", "a/b", "soft"],
    ["an ampersand", "a & b", "soft"],
    ["a bracket", "a (b", "hard"],
    ["a bar", "a | b", "hard"],
    ["a dash between spaces", "a – b", "hard"],
    ["a line break", "a\nb", "hard"],
    ["an emoji", "a🔥b", "hard"],
    ["a Chinese bracket", "a【b", "hard"],
    ["the end of a sentence", "a. b", "hard"],
    ["nothing, between letters and digits", "a1", "glued"],
  ])("tells %s by its gap", (_what, text, gap) => {
    expect(gaps(text)).toEqual(["hard", gap]);
  });
});

describe("words", () => {
  it("gives the index spelling that a text has, whatever its script", () => {
    for (const text of ["Redmi Note 10+", "Étui Mi 11", "小米 手环6", "Сяоми 9T", "Ｘｉａｏｍｉ"]) expect(words(text)).toEqual(texts(text));
  });
});

describe("isNumber and isUnspaced", () => {
  it("know digits of every script and scripts without spaces", () => {
    expect(tokenise("7 s ٧").map(isNumber)).toEqual([true, false, true]);
    expect(["米", "มี", "샤", "mi", "ми"].map(isUnspaced)).toEqual([true, true, true, false, false]);
  });
});
