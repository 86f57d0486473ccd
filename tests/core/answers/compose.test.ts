import { describe, expect, it, test } from "vitest";
import { SHORT_LINES, SOURCES_SHOWN } from "../../../src/core/answers/answer.ts";
import { answerTo, SOURCE } from "../../sample.ts";

const reasonIds = (title: string) => answerTo(title).reasons.map(({ id }) => id);
const TITLES = [
  "Mi 11",
  "Xiaomi Redmi Note 14",
  "Xiaomi Mi Band 6",
  "Xiaomi Roborock S7",
  "Philips desk lamp",
  "Xiaomi JASE",
  "case for Mi 11",
  "Zorblax 3000",
];

describe("composeAnswer", () => {
  test.each([
    ["tier 1", "Mi 11", "headline-xiaomi"],
    ["tier 2", "Redmi Note 14", "headline-sub-brand"],
    ["tier 3", "Mi Band 6", "headline-partner-made"],
    ["tier 4", "Roborock S7", "headline-ecosystem"],
    ["tier 5", "Philips desk lamp", "headline-ecosystem"],
    ["tier 6", "JASE", "headline-not-xiaomi"],
    ["tier 0", "case for Mi 11", "headline-not-xiaomi"],
    ["no tier", "Zorblax 3000", "headline-unknown"],
  ])("opens an answer of %s with its own headline", (_tier, title, id) => {
    expect(answerTo(title).headline.id).toBe(id);
  });

  it("promises that “not Xiaomi” is no word on quality, whenever it is not Xiaomi and only then", () => {
    expect(reasonIds("replica Mi Band 6")).not.toContain("quality");
    for (const title of TITLES) {
      const { verdict } = answerTo(title);
      expect([title, reasonIds(title).includes("quality")]).toEqual([title, verdict === "ecosystem" || verdict === "not-xiaomi"]);
    }
  });

  it.each([
    ["Xiaomi Zorblax hair dryer", "Zorblax"],
    ["Xiaomi T8", "Xiaomi T8"],
    ["Zorblax 3000", "Zorblax"],
    ["Zorblax that my neighbour bought yesterday", null],
    ["Roborock S7", null],
  ])("names what nobody knows in “%s”: %s", (title, name) => {
    expect(answerTo(title).unknownName ?? null).toBe(name);
  });

  it("fits a phone: few reasons, few sources", () => {
    for (const title of TITLES) {
      expect(answerTo(title).reasons.length).toBeLessThanOrEqual(SHORT_LINES);
      expect(answerTo(title).sources.length).toBeLessThanOrEqual(SOURCES_SHOWN);
    }
  });

  it("names brand, builder and product of a thing that a partner builds", () => {
    expect(answerTo("Xiaomi Mi Band 6")).toMatchObject({ kind: "product", brand: "Xiaomi", maker: "Huami", product: "Mi Band 6" });
  });

  it("names the brand as the maker of its own goods", () => {
    expect(answerTo("Xiaomi Roborock S7")).toMatchObject({ brand: "Roborock", maker: "Roborock", product: "Roborock S7" });
  });

  it("names neither brand nor product of an accessory: the title names what it fits", () => {
    expect(answerTo("case for Mi 11")).toMatchObject({ tier: 0, brand: null, maker: null, product: null });
    expect(reasonIds("case for Mi 11")).toContain("who-fits");
  });

  it("tells a brand's name from a product's", () => {
    expect(answerTo("Roborock").kind).toBe("brand");
    expect(answerTo("Roborock S7").kind).toBe("product");
    expect(reasonIds("Roborock")[0]).toBe("brand-own-company");
    expect(reasonIds("Roborock S7")[0]).toBe("who-own-name");
  });

  it("calls “Xiaomi” the seller's word where another brand makes it", () => {
    expect(reasonIds("Xiaomi Roborock S7")).toContain("against-seller-word");
    expect(reasonIds("Roborock S7")).not.toContain("against-seller-word");
  });

  it("says how it read a misspelt name, and what a code means", () => {
    expect(reasonIds("Roborok S7")).toContain("for-spelling");
    expect(reasonIds("desk lamp MJTD01YL")).toContain("for-code-maker");
  });

  it("tells the tie to Xiaomi and its source", () => {
    const { reasons, sources } = answerTo("Roborock S7");
    expect(reasons.find(({ id }) => id === "pair")?.params).toMatchObject({ first: { id: "event-invested" }, second: { id: "event-sold-down" } });
    expect(sources).toEqual([SOURCE]);
  });

  it("says why it cannot tell, asks for more and gives no source", () => {
    for (const [title, reason] of [
      ["Xiaomi Zorblax kettle", "unknown-brand-word"],
      ["Xiaomi T8 kettle", "unknown-model"],
      ["Xiaomi portable blender", "unknown-contested"],
      ["Zorblax 3000", "unknown-name"],
    ] as const) {
      expect(answerTo(title)).toMatchObject({ kind: "unknown", verdict: "unknown", tier: null, sources: [] });
      expect(reasonIds(title)).toEqual([reason, "ask-title-or-code"]);
    }
  });

  it("cuts a seller's long title in the headline", () => {
    const { headline } = answerTo(`Zorblax ${"9000 ".repeat(100)}`);
    expect(Array.from(String(headline.params["name"])).length).toBeLessThanOrEqual(80);
  });
});
