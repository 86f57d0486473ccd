import { describe, expect, it, test } from "vitest";
import type { Brand } from "../../../src/core/knowledge/knowledge.ts";
import { assistant, knowledge } from "../../real.ts";

/** The plainest question for a brand's tie to Xiaomi in each language. */
const QUESTIONS = [
  "is NAME xiaomi?",
  "does xiaomi own NAME",
  "NAME from xiaomi?",
  "es NAME de xiaomi?",
  "a NAME é da xiaomi?",
  "NAME appartient à xiaomi ?",
  "ist NAME von xiaomi",
  "NAME è di xiaomi?",
  "czy NAME to xiaomi",
  "NAME это xiaomi?",
  "чи NAME це xiaomi",
  "NAME是小米的吗",
];
/** Brands of the ecosystem; some 400 unrelated ones with common words for names are read in the same way. */
const weaklyNamed = [...knowledge.brands.values()].filter(({ tier, weakNames }) => tier >= 4 && weakNames.length > 0);
/** Several brands may bear a name. */
const isCalled = (brand: Brand, name: string) => [brand.name, ...brand.aliases, ...brand.weakNames].some((own) => own.toLowerCase() === name.toLowerCase());
const brandNamed = new Map([...knowledge.brands.values()].map((brand) => [brand.name, brand]));

function isToldAbout(name: string, question: string): boolean {
  return assistant.answer(question).answers.some((answer) => {
    const brand = brandNamed.get(answer.brand ?? "");
    return brand !== undefined && isCalled(brand, name);
  });
}

describe("who asks about a brand in so many words is told about that brand, though its name is a common word", () => {
  test.each(QUESTIONS)("%s", (question) => {
    const missed = weaklyNamed.flatMap(({ weakNames }) => weakNames.filter((name) => !isToldAbout(name, question.replace("NAME", name))));
    expect(missed).toEqual([]);
  });
});

test.each([
  "is this phone xiaomi?",
  "does it look like xiaomi?",
  "is my dream phone a xiaomi?",
  "is the mi band good?",
  "can you look at my xiaomi?",
  "i dream of a xiaomi",
])("a common word in a sentence is no brand: %s", (question) => {
  expect([null, "Xiaomi"]).toContain(assistant.answer(question).answers[0]?.brand);
});

it("what is only compared with is not asked about", () => {
  expect(assistant.answer("was xiaomi sanctioned like huawei").answers.map(({ topic, brand }) => [topic, brand])).toEqual([["us-today", null]]);
});

test.each([
  ["a correction", "not ninebot but navee makes it", ["Ninebot", "NAVEE"]],
  ["a statement", "roborock isnt xiaomi anymore", ["Roborock"]],
])("%s is read for the brands in it: %s", (_what, message, brands) => {
  expect(assistant.answer(message).answers.map(({ brand }) => brand)).toEqual(brands);
});
