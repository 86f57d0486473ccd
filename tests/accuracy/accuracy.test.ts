import { describe, expect, it } from "vitest";
import { assistant } from "../real.ts";
import { type Guess, readCorpus, score } from "./corpus.ts";

const guess = (title: string): Guess => assistant.answer(title).answers[0] ?? { verdict: "unknown", tier: null, confidence: 0 };
const rows = readCorpus();

// The floors are what the project promises. Measured on 2026-11-22, in per cent of verdicts, tiers, coverage:
// shared sample and holdout 98.0, 97.7, 97.1, dangerous 2 of 309; all titles 98.5, 98.0, 98.0, dangerous 5 of 611.
const SETS = [
  ["the shared sample and the holdout", rows.filter(({ id }) => /^[LH]/.test(id))],
  ["titles written in the manner of shops", rows.filter(({ id }) => id.startsWith("W"))],
  ["all labelled titles", rows],
] as const;

describe.each(SETS)("on %s", (_name, titles) => {
  const result = score(titles, guess);
  const wrong = result.wrong.map(({ row, guess: given }) => `${row.id} ${given.verdict} ${given.tier}: ${row.text}`).join("\n");

  it("97 of 100 verdicts given are right", () => {
    expect(result.verdictRight / result.answered, wrong).toBeGreaterThanOrEqual(0.97);
  });

  it("93 of 100 tiers given are right", () => {
    expect(result.tierRight / result.answered, wrong).toBeGreaterThanOrEqual(0.93);
  });

  it("93 of 100 titles that can be told are answered", () => {
    expect(result.answered / result.rows).toBeGreaterThanOrEqual(0.93);
  });

  it("fewer than 1 title in 200 is called Xiaomi and is not", () => {
    expect(result.dangerous.length, result.dangerous.map(({ id, text }) => `${id} ${text}`).join("\n")).toBeLessThan(titles.length / 200);
  });
});
