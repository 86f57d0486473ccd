import { describe, expect, it } from "vitest";
import { storyteller } from "../../../src/core/answers/history.ts";
import { link } from "../../../src/core/knowledge/load.ts";
import type { Event } from "../../../src/core/knowledge/schema.ts";
import { brandFile, SAMPLE } from "../../sample.ts";

function storyOf(history: Event[]) {
  const { brands } = link({ ...SAMPLE, brandFiles: [brandFile(4, "acme", "Acme", { history })], productsFiles: [], vendors: {}, codeRules: [] });
  const brand = brands.get("acme");
  if (!brand) throw new Error("no brand");
  return storyteller()(brand);
}

describe("storyteller", () => {
  it("takes the fact that ties a brand to Xiaomi best, and the latest change", () => {
    const { tie } = storyOf([
      { event: "founded", date: "2010" },
      { event: "sold-down", by: ["xiaomi"], percent: 5, date: "2021" },
      { event: "invested", by: ["xiaomi"], date: "2014" },
      { event: "independent", date: "2023" },
    ]);
    expect(tie).toMatchObject({ id: "pair", params: { first: { id: "event-invested" }, second: { id: "event-independent", params: { date: "2023" } } } });
  });

  it("tells one fact alone where nothing changed", () => {
    expect(storyOf([{ event: "ecosystem-company", date: "2016" }]).tie).toMatchObject({
      id: "event-ecosystem-company",
      params: { brand: "Acme", date: "2016" },
    });
  });

  it("says of a fact without proof that it is only reported", () => {
    expect(storyOf([{ event: "invested", by: ["xiaomi"], date: null, certainty: "reported" }]).tie).toMatchObject({
      id: "reported",
      params: { fact: { id: "event-invested", params: { date: "none", percent: "none", bound: "exact", holder: "xiaomi" } } },
    });
  });

  it("says once that two facts are only reported", () => {
    const { tie } = storyOf([
      { event: "invested", by: ["xiaomi"], date: "2020", certainty: "reported" },
      { event: "independent", date: "2024", certainty: "reported" },
    ]);
    expect(tie).toMatchObject({
      id: "reported",
      params: { fact: { id: "pair", params: { first: { id: "event-invested" }, second: { id: "event-independent" } } } },
    });
  });

  it("keeps the source of a search that found no tie, which the verdict tells already", () => {
    expect(storyOf([{ event: "no-tie", date: "2026", sources: ["page"] }])).toMatchObject({ tie: null, sources: ["page"], facts: [{ id: "event-no-tie" }] });
  });

  it("names both investors as both, and keeps the bound of a share", () => {
    const { tie } = storyOf([{ event: "stake", by: ["xiaomi", "shunwei"], percent: 20, bound: "about", date: "2018" }]);
    expect(tie).toMatchObject({ params: { holder: "both", percent: 20, bound: "about" } });
  });

  it("tells every fact in the file's order, and the sources of the tie", () => {
    const { facts, sources } = storyOf([
      { event: "founded", date: "2010", sources: ["page"] },
      { event: "mi-home", extent: "some", date: "2020", sources: ["page", "page"] },
    ]);
    expect(facts.map(({ id }) => id)).toEqual(["event-founded", "event-mi-home"]);
    expect(sources).toEqual(["page", "page"]);
  });
});
