import { describe, expect, it, test } from "vitest";
import { isBoundary, PhraseIndex } from "../../../src/core/knowledge/phrase-index.ts";
import { tokenise, words } from "../../../src/core/text/tokenise.ts";

function indexOf(...phrases: string[]): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const phrase of phrases) index.add(words(phrase), phrase);
  return index;
}
const found = (index: PhraseIndex<string>, text: string, from = 0) => index.all(tokenise(text), from).flatMap(({ values }) => values);

describe("PhraseIndex", () => {
  it("finds every phrase that begins at a place, the shortest first", () => {
    expect(found(indexOf("Mi", "Mi Band", "Mi Band 6", "Band 6"), "Mi Band 6 strap")).toEqual(["Mi", "Mi Band", "Mi Band 6"]);
  });

  it("takes the longest", () => {
    expect(indexOf("Mi", "Mi Band").longest(tokenise("mi-band 6"), 0)).toEqual({ end: 2, values: ["Mi Band"] });
    expect(indexOf("Mi").longest(tokenise("Redmi"), 0)).toBeNull();
  });

  it("never ends a phrase inside a word", () => {
    expect(found(indexOf("Mi 1"), "Mi 1S")).toEqual([]);
    expect(found(indexOf("Mi 1", "Mi 1S"), "Mi 1S")).toEqual(["Mi 1S"]);
  });

  it("never begins a phrase inside a word", () => {
    expect(found(indexOf("S"), "1S", 1)).toEqual([]);
  });

  it("finds a name that ends in the middle of a Chinese text", () => {
    expect(found(indexOf("小米"), "小米手机")).toEqual(["小米"]);
  });

  it("keeps several values of one phrase and one value once", () => {
    const index = new PhraseIndex<string>();
    for (const value of ["a", "b", "a"]) index.add(["mi"], value);
    expect(index.get(["mi"])).toEqual(["a", "b"]);
    expect(index.size).toBe(2);
  });

  it("knows nothing of an empty phrase, of a phrase's beginning and of an unknown one", () => {
    const index = indexOf("Mi Band");
    index.add([], "nothing");
    expect([index.get([]), index.get(["mi"]), index.get(["mi", "fan"]), index.size]).toEqual([[], [], [], 1]);
  });
});

describe("isBoundary", () => {
  test.each([
    ["redmi10", true],
    ["band6", true],
    ["1s", false],
    ["s7", false],
    ["5gxiaomi", true],
    ["米7", true],
  ])("between the two runs of %s: %s", (text, expected) => {
    const [before, after] = tokenise(text).slice(-2);
    expect(isBoundary(before, after)).toBe(expected);
  });

  it("is at both ends of a text and at every gap", () => {
    const [first, second] = tokenise("1 s");
    expect([isBoundary(undefined, first), isBoundary(second, undefined), isBoundary(first, second)]).toEqual([true, true, true]);
  });
});
