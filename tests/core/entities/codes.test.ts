import { describe, expect, it, test } from "vitest";
import { findCodes } from "../../../src/core/entities/codes.ts";
import { tokenise } from "../../../src/core/text/tokenise.ts";
import { LEXICON, nameOf } from "../../sample.ts";

const codesIn = (title: string) => findCodes(tokenise(title), LEXICON);

describe("findCodes", () => {
  test.each([
    ["with hyphens", "TV box MDZ-16-AB black"],
    ["without", "TV box MDZ16AB black"],
    ["in small letters", "tv box mdz-16-ab black"],
    ["in full-width letters", "ＭＤＺ－１６－ＡＢ"],
    ["in brackets", "(MDZ-16-AB)"],
  ])("finds a product's code %s", (_how, title) => {
    expect(codesIn(title).map(nameOf)).toEqual(["xiaomi/mi-box"]);
  });

  it("reads the label and the builder off a code that follows a rule", () => {
    expect(codesIn("MJTD01YL")).toMatchObject([{ brand: { id: "xiaomi" }, maker: { id: "yeelight" }, product: null, via: "code" }]);
  });

  it("does not find a code inside a longer word", () => {
    expect(codesIn("AMDZ16AB")).toEqual([]);
    expect(codesIn("MDZ16ABC")).toEqual([]);
  });

  it("does not take words, numbers and measures for codes", () => {
    for (const title of ["Xiaomi phone", "12345", "4K 120W 5000mAh", "", "S7"]) expect(codesIn(title)).toEqual([]);
  });

  it("finds a Mi Home id by its dots", () => {
    expect(codesIn("roborock.vacuum.a15")).toMatchObject([{ brand: { id: "roborock" }, device: { id: "roborock.vacuum.a15" } }]);
  });

  it("gives a device with Xiaomi's name to Xiaomi, and its vendor as the maker", () => {
    expect(codesIn("PHB01XX")).toMatchObject([{ brand: { id: "xiaomi" }, maker: { id: "philips" } }]);
  });

  it("says nothing of a device whose vendor nobody knows", () => {
    expect(codesIn("nobody.fan.x1")).toEqual([]);
  });

  it("finds several codes in one title", () => {
    expect(codesIn("MJTD01YL / MDZ-16-AB")).toHaveLength(2);
  });
});
