import { describe, expect, it, test } from "vitest";
import { foldWord, normaliseText } from "../../../src/core/text/normalise.ts";

describe("normaliseText", () => {
  test.each([
    ["full-width letters and digits become plain ones", "Ｘｉａｏｍｉ　１１", "Xiaomi 11"],
    ["a right-to-left override disappears", "Xia\u202Eomi\u202C", "Xiaomi"],
    ["zero-width characters inside a word disappear", "Xi\u200Bao\u200D\uFEFFmi", "Xiaomi"],
    ["a soft hyphen disappears", "Xiao\u00ADmi", "Xiaomi"],
    ["a Hangul filler, which shows as nothing, disappears", "Xiao\u3164mi", "Xiaomi"],
    ["a variation selector behind an emoji disappears", "\u2764\uFE0F", "\u2764"],
    ["a ligature comes apart", "ﬁlter", "filter"],
    ["superscripts and circled digits become plain ones", "Mi² ⑪", "Mi2 11"],
    ["mathematical letters become plain ones", "𝐗𝐢𝐚𝐨𝐦𝐢", "Xiaomi"],
    ["a lone surrogate becomes the replacement character", "Mi \uD83D 11", "Mi \uFFFD 11"],
    ["Thai keeps its vowel and tone signs", "เสี่ยวมี่", "เสี่ยวมี่"],
    ["Korean stays composed", "샤오미".normalize("NFD"), "샤오미"],
    ["case and punctuation stay", "Mi-Band 6 (NFC)", "Mi-Band 6 (NFC)"],
    ["nothing stays nothing", "", ""],
  ])("%s", (_rule, given, expected) => {
    expect(normaliseText(given)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    for (const text of ["Ｘｉａｏｍｉ", "Xia\u202Eomi", "Mi² ⑪", "\uD83D", "เสี่ยวมี่"]) {
      const once = normaliseText(text);
      expect(normaliseText(once)).toBe(once);
    }
  });
});

describe("foldWord", () => {
  test.each([
    ["capitals become small", "XIAOMI", "xiaomi"],
    ["accents fall away", "Étui", "etui"],
    ["zalgo marks fall away", "X\u0336\u0321i\u0334a\u0337\u031Bo\u0338m\u0335i\u0336", "xiaomi"],
    ["the Turkish dotted capital I is an i", "Xİaomİ", "xiaomi"],
    ["the Turkish dotless i is an i", "kılıf", "kilif"],
    ["letters with a stroke lose it", "Øłđ", "old"],
    ["the German sharp s is two", "Straße", "strasse"],
    ["Cyrillic letters among Latin ones are read as what they look like", "Хiаоmi", "xiaomi"],
    ["Greek letters among Latin ones are read as what they look like", "Xiaοmι", "xiaomi"],
    ["a Cyrillic word stays Cyrillic", "Сяоми", "сяоми"],
    ["й and и are one letter in the index", "Чайник", "чаиник"],
    ["Arabic vowel signs fall away", "شَاوْمِي", "شاومی"],
    ["the Arabic and the Persian ye and kaf are one", "كتابي", "کتابی"],
    ["Hebrew points fall away", "שִׁיאוֹמִי", "שיאומי"],
    ["Chinese stays", "小米", "小米"],
    ["Korean stays composed", "샤오미", "샤오미"],
    ["Thai tone signs stay: they tell words apart", "เสี่ยวมี่", "เสี่ยวมี่"],
  ])("%s", (_rule, given, expected) => {
    expect(foldWord(given)).toBe(expected);
  });
});
