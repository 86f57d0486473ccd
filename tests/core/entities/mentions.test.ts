import { describe, expect, it, test } from "vitest";
import { mentionsIn, nameOf } from "../../sample.ts";

const names = (title: string) => mentionsIn(title).map(nameOf);
const brandIn = (title: string) => mentionsIn(title).find((mention) => mention.kind === "brand");

describe("findMentions", () => {
  test.each([
    ["a brand and its product behind it are one mention", "Redmi Note 14", ["redmi/redmi-note-14"]],
    ["the longest product name wins", "Mi 11 Ultra", ["xiaomi/mi-11-ultra"]],
    ["a model is not found inside a longer one", "Redmi 10", ["redmi"]],
    ["spaces and hyphens inside a model do not matter", "redmi-10 c", ["redmi/redmi-10c"]],
    ["products of the Xiaomi label are found behind any of its names", "Xiaomi Band 6", ["xiaomi/mi-band-6"]],
    ["a product with a name of its own is found without its brand", "Saros Z70 cleaner", ["roborock/saros-z70"]],
    ["the models of one brand are not those of another", "Redmi Band 6", ["redmi", "fitness-band"]],
    ["a model is found a few words behind its brand", "Roborock robot vacuum cleaner S7", ["roborock/roborock-s7", "robot-vacuum"]],
    ["a bare number far behind Xiaomi is no model", "Xiaomi desk lamp 11", ["xiaomi", "light"]],
    ["the word for the thing may stand between the label and its model", "Xiaomi smartphone 11 Ultra", ["xiaomi/mi-11-ultra"]],
    ["... but not the word for another thing", "Xiaomi kettle 11 Ultra", ["xiaomi", "kettle"]],
    ["a brand's name that begins with a model's number is no model", "Xiaomi 9Beats", ["xiaomi", "9beats"]],
    ["a model apart from its label counts beside the label", "Xiaomi strap Band 6", ["xiaomi", "strap", "xiaomi/mi-band-6"]],
    ["... in any order", "M365 bag Xiaomi", ["xiaomi/mi-electric-scooter-m365", "bag", "xiaomi"]],
    ["... but not without the label", "strap Band 6", ["strap", "fitness-band"]],
    ["... nor behind another brand", "Xiaomi Sony Band 6 strap", ["xiaomi", "sony", "fitness-band", "strap"]],
    ["... nor beside a thing that no model goes with", "Xiaomi kettle Band 6", ["xiaomi", "kettle", "fitness-band"]],
    ["... nor where no word tells what the thing is", "Xiaomi whatsit M365", ["xiaomi"]],
    ["Mijia never stands on a phone", "Mijia 1S", ["mijia"]],
    ["a word inside a name belongs to the name", "Mi Electric Scooter M365", ["xiaomi/mi-electric-scooter-m365"]],
    ["a shop is a place, with the brand that belongs to its name", "Xiaomi Youpin toolkit", ["youpin", "tool"]],
    ["a chip is an ingredient", "Snapdragon phone", ["ingredient", "phone"]],
    ["Chinese names are found without spaces", "小米手环", ["xiaomi"]],
    ["the app’s name before a thing is Xiaomi’s old label", "Mi Home lamp", ["xiaomi", "light"]],
    ["nothing is found in a text of other words", "garden women", []],
  ])("%s", (_rule, title, expected) => {
    expect(names(title)).toEqual(expected);
  });

  test.each([
    ["its own name", "Roborock", "name"],
    ["a known misspelling", "Xiomi phone", "misspelling"],
    ["a guess at an unknown spelling", "Roborok", "guess"],
    ["what sellers call it", "Xiaomi Happy Clip", "sold-as"],
    ["an ordinary word that is also its name", "Mi", "weak"],
    ["a code", "MDZ-16-AB", "code"],
  ])("says that a brand was found by %s", (_how, title, via) => {
    expect(brandIn(title)?.via).toBe(via);
  });

  it("finds every spelling of Xiaomi in every script", () => {
    for (const title of ["XIAOMI", "xiaomi", "小米", "Сяоми", "샤오미", "شاومي", "เสียวหมี่", "Хiаоmi", "Ｘｉａｏｍｉ"])
      expect(brandIn(title)?.brand.id).toBe("xiaomi");
  });

  it("does not guess at a word of the vocabulary, nor deep inside a long title", () => {
    expect(names("garden")).toEqual([]);
    expect(names("smart wireless silicone mini Roborok")).toEqual([]);
  });

  it("lists mentions in the order of the text", () => {
    expect(names("case for Redmi Note 14 with Xiaomi")).toEqual(["case", "target-before", "redmi/redmi-note-14", "bundle", "xiaomi"]);
  });
});
