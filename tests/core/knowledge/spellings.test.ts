import { describe, expect, it, test } from "vitest";
import { buildLexicon } from "../../../src/core/knowledge/lexicon.ts";
import { link } from "../../../src/core/knowledge/load.ts";
import { brandFile, LEXICON, SAMPLE } from "../../sample.ts";

const { nearest, isKnown, isWord } = LEXICON.spellings;

describe("nearest", () => {
  test.each([
    ["a letter missing", "robrock", "roborock"],
    ["a letter too much", "roboorock", "roborock"],
    ["a wrong letter", "roborack", "roborock"],
    ["two neighbours swapped in a word of the same length", "roborcok", "roborock"],
    ["the first letter wrong", "yoborock", "roborock"],
    ["a short name of the family", "remi", "redmi"],
  ])("%s", (_slip, word, brand) => {
    expect(nearest(word)?.id ?? null).toBe(brand);
  });

  it("gives nothing for two slips", () => {
    expect(nearest("robrok")).toBeNull();
    expect(nearest("xoami")).toBeNull();
  });

  it("never leads to an unrelated brand", () => {
    expect(nearest("nilkin")).toBeNull();
  });

  it("never leads to a short name outside the family, nor to a weak one", () => {
    expect(nearest("jas")).toBeNull();
    expect(nearest("pocco")).toBeNull();
  });

  it("gives nothing for a word with digits, for a very short one and for none", () => {
    for (const word of ["roboroc7", "mi", "re", ""]) expect(nearest(word)).toBeNull();
  });

  it("gives nothing where two brands are equally near", () => {
    const twins = [brandFile(4, "abcdefg", "Abcdefg"), brandFile(4, "abcdefh", "Abcdefh")];
    const { spellings } = buildLexicon(link({ ...SAMPLE, brandFiles: [...SAMPLE.brandFiles, ...twins] }));
    expect(spellings.nearest("abcdefx")).toBeNull();
  });
});

describe("isKnown and isWord", () => {
  it("take ordinary words, class words and cue words for words", () => {
    for (const word of ["garden", "scooter", "replica"]) expect([isWord(word), isKnown(word)]).toEqual([true, true]);
  });

  it("take a brand's name for known, but not for a word", () => {
    expect([isWord("roborock"), isKnown("roborock")]).toEqual([false, true]);
  });

  it("know nothing of a made-up word", () => {
    expect([isWord("zorblax"), isKnown("zorblax")]).toEqual([false, false]);
  });
});
