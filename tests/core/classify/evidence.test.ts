import { describe, expect, it, test } from "vitest";
import { evidenceOf } from "../../sample.ts";

describe("gatherEvidence", () => {
  it("tells the family from other brands, and both from targets", () => {
    const evidence = evidenceOf("Xiaomi Roborock brush for Mi Band 6");
    expect(evidence.family.map(({ brand }) => brand.id)).toEqual(["xiaomi"]);
    expect(evidence.others.map(({ brand }) => brand.id)).toEqual(["roborock"]);
    expect(evidence.targets.map(({ product }) => product?.id)).toEqual(["xiaomi/mi-band-6"]);
  });

  it("lets Redmi lead before Xiaomi, and a product before a bare name", () => {
    expect(evidenceOf("Xiaomi phone Redmi").leadingFamily?.brand.id).toBe("redmi");
    expect(evidenceOf("Mijia Mi Band 6").leadingFamily?.product?.id).toBe("xiaomi/mi-band-6");
    expect(evidenceOf("Huami Roborock S7").leadingOther?.brand.id).toBe("roborock");
  });

  it("takes the first device for the thing for sale, not a part", () => {
    expect(evidenceOf("strap scooter kettle").thing?.id).toBe("scooter");
    expect(evidenceOf("strap").thing).toBeNull();
  });

  it("does not take a number of ports for a phone's model", () => {
    expect(evidenceOf("Xiaomi 9 port charger").leadingFamily?.product).toBeNull();
    expect(evidenceOf("Xiaomi 9 smartphone").leadingFamily?.product?.id).toBe("xiaomi/mi-9");
  });

  test.each([
    ["a word behind the label that nobody knows", "Xiaomi Zorblax kettle", "Zorblax"],
    ["a word at the head that nobody knows", "Zorblax kettle Xiaomi", "Zorblax"],
    ["no ordinary word", "Xiaomi portable kettle", null],
    ["no word behind a break", "Xiaomi | Zorblax", null],
  ])("finds %s", (_what, title, word) => {
    expect(evidenceOf(title).unknownWord).toBe(word);
  });

  it("finds a model that nobody knows behind the label, but no measure", () => {
    expect(evidenceOf("Xiaomi T8 kettle").unknownModel).toBe("T8");
    expect(evidenceOf("Xiaomi 4K kettle").unknownModel).toBeNull();
  });

  test.each([
    ["the brand makes the thing", "Bear kettle", []],
    ["nothing speaks for it", "happy bear toolkit", ["bear"]],
    ["it is the whole text", "POCO", []],
    ["a model is glued behind it", "POCO C95", []],
    ["it is a small word inside a sentence", "the poco kettle happy", ["poco"]],
    ["it is the label before a thing of the label", "Mi kettle", []],
  ])("keeps a weak name an ordinary word or not: %s", (_when, title, weak) => {
    expect(evidenceOf(title).weak.map(({ brand }) => brand.id)).toEqual(weak);
  });

  it("knows a name and nothing else", () => {
    expect(evidenceOf("Xiaomi").isBareName).toBe(true);
    expect(evidenceOf("Xiaomi kettle").isBareName).toBe(false);
    expect(evidenceOf("kettle").isBareName).toBe(false);
  });

  it("hears “genuine” and “replica”", () => {
    expect(evidenceOf("Original Mi Band 6 strap")).toMatchObject({ genuine: true, copy: false });
    expect(evidenceOf("Replica Xiaomi scooter")).toMatchObject({ genuine: false, copy: true });
  });
});
