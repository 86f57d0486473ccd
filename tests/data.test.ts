import { describe, expect, it, test } from "vitest";
import { checkData } from "../src/core/knowledge/check.ts";
import { words } from "../src/core/text/tokenise.ts";
import type { Tier } from "../src/core/tiers.ts";
import { assistant, knowledge } from "./real.ts";

const brands = [...knowledge.brands.values()];
const phraseOf = (name: string) => words(name).join(" ");
const strongNames = (brand: (typeof brands)[number]) => {
  const weak = new Set(brand.weakNames.map(phraseOf));
  return [brand.name, ...brand.aliases, ...brand.misspellings, ...brand.soldAs].filter((name) => !weak.has(phraseOf(name)));
};

describe("the knowledge base", () => {
  const problems = checkData();
  const isLocale = ({ file }: { file: string }) => file.startsWith("locales/");

  it("has no problem in its facts", () => {
    expect(problems.filter((problem) => !isLocale(problem))).toEqual([]);
  });

  it("has every sentence in every language", () => {
    expect(problems.filter(isLocale).map(({ file, entry, problem }) => `${file} ${entry}: ${problem}`)).toEqual([]);
  });

  // Counted on 2026-11-22, tiers 0 to 6: 1477, 2, 3, 2, 86, 288, 197.
  test.each<[kind: string, tier: Tier, floor: number]>([
    ["affiliated", 4, 80],
    ["Youpin", 6, 140],
    ["unrelated", 0, 110],
    ["Mi Home", 5, 100],
    ["Xiaomi", 1, 1],
    ["second", 2, 2],
    ["Xiaomi-branded", 3, 1],
  ])("knows the %s brands (tier %i), at least %i", (_kind, tier, floor) => {
    expect(brands.filter((brand) => brand.tier === tier).length).toBeGreaterThanOrEqual(floor);
  });

  it("says of every brand when something happened, or how sure that is", () => {
    expect(brands.filter(({ history }) => !history.some(({ date, certainty }) => date !== null || certainty)).map(({ id }) => id)).toEqual([]);
  });

  it("calls a brand's name weak where it is the word for a class", () => {
    const classWords = new Set([...knowledge.classes.values()].flatMap(({ names }) => Object.values(names).flat().map(phraseOf)));
    expect(brands.flatMap((brand) => strongNames(brand).filter((name) => classWords.has(phraseOf(name)))).sort()).toEqual([]);
  });

  it("has a known vendor's brand for every vendor code", () => {
    for (const { vendor, id } of knowledge.devices) if (vendor) expect([id, knowledge.brands.get(vendor.id)]).toEqual([id, vendor]);
  });
});

describe("the ladder", () => {
  it("holds a brand alone that is named in full: the answer is its tier", () => {
    const wrong = brands.filter(({ name, tier, weakNames }) => !weakNames.includes(name) && assistant.classify(name).tier !== tier);
    expect(wrong.map(({ id, name, tier }) => `${id}: ${name} (${tier}) is read as ${assistant.classify(name).tier}`)).toEqual([]);
  });
});

describe("codes", () => {
  test.each(knowledge.codeRules.map((rule) => [rule.id, rule.example, rule] as const))("the rule %s reads its own example %s", (id, example, rule) => {
    expect(knowledge.codeRules.find(({ pattern }) => pattern.test(example))?.id).toBe(id);
    const { mention, maker } = assistant.classify(example);
    expect(mention?.via).toBe("code");
    // A code of a known product is looked up before the rules: it must name the same builder.
    if (rule.maker) expect(maker?.id).toBe(rule.maker.id);
  });
});
