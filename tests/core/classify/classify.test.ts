import { describe, expect, it, test } from "vitest";
import { classify } from "../../../src/core/classify/classify.ts";
import type { Tier } from "../../../src/core/tiers.ts";
import { evidenceOf } from "../../sample.ts";

const classifyTitle = (title: string) => classify(evidenceOf(title));

describe("classify", () => {
  test.each<[rule: string, title: string, tier: Tier | null]>([
    ["a phone of Xiaomi is tier 1", "Mi 11 smartphone", 1],
    ["a phone of Redmi is tier 2", "Xiaomi Redmi Note 14 8/256GB", 2],
    ["a band that a partner builds is tier 3", "Xiaomi Mi Band 6", 3],
    ["a band is tier 3 although its builder is named", "Xiaomi Mi Band 6 Huami", 3],
    ["a partner's own brand is tier 4 whatever the seller says", "Xiaomi Roborock S7 robot vacuum", 4],
    ["a brand that works with Mi Home is tier 5", "Xiaomi Philips desk lamp", 5],
    ["a brand that Youpin only sold is tier 6", "Xiaomi JASE", 6],
    ["what sellers call a Youpin product is tier 6", "Xiaomi Happy Clip", 6],
    ["nameless goods of Youpin are tier 6", "Xiaomi Youpin household toolkit", 6],
    ["another brand is unrelated", "Sony phone Xiaomi", 0],
    ["a case for a phone is an accessory", "case for Xiaomi Mi 11", 0],
    ["a case named before a phone is an accessory", "case Redmi Note 14 silicone", 0],
    ["a case named behind a phone is an accessory", "Redmi Note 14 silicone case", 0],
    ["a case by another brand is an accessory", "Nillkin case Xiaomi Mi 11", 0],
    ["a strap for a band is an accessory", "Mi Band 6 strap", 0],
    ["a brush for a partner's robot is a spare part", "Roborock S7 main brush replacement", 0],
    ["a charger named with a phone's model is a companion", "charger Redmi Note 14", 0],
    ["a copy is unrelated", "Replica Xiaomi M365 scooter", 0],
    ["a phone that comes with a case stays a phone", "Mi 11 smartphone with case", 1],
    ["a screen with its size is a property of the phone", "Redmi Note 14 6.5 inch display smartphone", 2],
    ["a part by another brand inside a phone leaves it a phone", "Redmi Note 14 smartphone with Snapdragon", 2],
    ["the label on a class that it sells is tier 3", "Xiaomi desk lamp", 3],
    ["the label with phone memory is tier 1", "Xiaomi 12/512GB", 1],
    ["Mijia goods are tier 3", "Mijia kettle", 3],
    ["a code of Xiaomi's form is tier 3", "desk lamp MJTD01YL", 3],
    ["the label on a class that others sell under its name says nothing", "Xiaomi portable blender", null],
    ["a name that is only its class, where others sell such things too", "Xiaomi drone 8K women", null],
    ["... but the name alone is the product's", "Xiaomi drone", 3],
    ["the label on a thing with what no such thing of Xiaomi's has says nothing", "Xiaomi scooter dual motor", null],
    ["... but a model's name says more", "Xiaomi Mi Electric Scooter M365 dual motor", 3],
    ["the label before an unknown brand says nothing", "Xiaomi Zorblax kettle", null],
    ["the label before an unknown model says nothing", "Xiaomi T8 kettle", null],
    ["a claim to the ecosystem says nothing", "Smart kettle, Xiaomi ecosystem", null],
    ["an unknown name says nothing", "Zorblax 3000", null],
    ["a listing that names no brand at all is unrelated", "smart kettle with step counter for women", 0],
    ["a thing that works with Mi Home is tier 5", "Smart desk lamp works with Mi Home", 5],
    ["a small mi inside a sentence is a word", "happy mi garden", null],
  ])("%s: %s", (_rule, title, tier) => {
    expect(classifyTitle(title).tier).toBe(tier);
  });

  it("names the builder where a product or its code tells it", () => {
    expect(classifyTitle("Xiaomi Mi Band 6").maker?.id).toBe("huami");
    expect(classifyTitle("desk lamp MJTD01YL").maker?.id).toBe("yeelight");
    expect(classifyTitle("Mi Electric Scooter M365").maker).toBeNull();
  });

  it("is less sure of a guessed spelling than of the name, and of a reading than of a known product", () => {
    const sure = (title: string) => classifyTitle(title).confidence;
    expect(sure("Roborok S7")).toBeLessThan(sure("Roborock S7"));
    expect(sure("Xiaomi kettle")).toBeLessThan(sure("Mi Band 6"));
    expect(sure("Zorblax 3000")).toBeLessThanOrEqual(0.5);
  });

  it("gives the verdict that belongs to the tier", () => {
    expect(["Mi 11", "Roborock S7", "JASE", "Zorblax 3000"].map((title) => classifyTitle(title).verdict)).toEqual([
      "xiaomi",
      "ecosystem",
      "not-xiaomi",
      "unknown",
    ]);
  });
});
