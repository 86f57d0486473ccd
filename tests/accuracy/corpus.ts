/** The labelled titles and how answers are counted against them. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Tier, VERDICTS, type Verdict } from "../../src/core/tiers.ts";

const RowSchema = z.object({
  id: z.string(),
  text: z.string(),
  tier: z.array(z.number().int().min(0).max(6)),
  verdict: z.enum(VERDICTS),
  lang: z.string(),
  trap: z.string(),
  disputed: z.boolean().default(false),
});
export type Row = z.infer<typeof RowSchema>;

const FILES = ["listings.jsonl", "listings.dev.jsonl", "holdout.jsonl", "holdout.written.jsonl"];

/** All rows whose label is not disputed. */
export function readCorpus(): Row[] {
  return FILES.flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => RowSchema.parse(JSON.parse(line))),
  ).filter((row) => !row.disputed);
}

export interface Guess {
  readonly verdict: Verdict;
  readonly tier: Tier | null;
  readonly confidence: number;
}

export interface Score {
  readonly rows: number;
  readonly answered: number;
  /** Of the answers given. */
  readonly verdictRight: number;
  readonly tierRight: number;
  /** Says Xiaomi where it is not. */
  readonly dangerous: readonly Row[];
  readonly wrong: readonly { readonly row: Row; readonly guess: Guess }[];
}

/** Counts as the acceptance test does: rows labelled "unknown" only count as dangerous when answered "xiaomi". */
export function score(rows: readonly Row[], guess: (text: string) => Guess): Score {
  let answered = 0;
  let verdictRight = 0;
  let tierRight = 0;
  const dangerous: Row[] = [];
  const wrong: { row: Row; guess: Guess }[] = [];
  for (const row of rows) {
    const given = guess(row.text);
    if (given.verdict === "xiaomi" && row.verdict !== "xiaomi") dangerous.push(row);
    if (given.verdict === "unknown" || row.verdict === "unknown") continue;
    answered++;
    if (given.verdict === row.verdict) verdictRight++;
    const tierFits = given.tier !== null && row.tier.includes(given.tier);
    if (tierFits) tierRight++;
    if (given.verdict !== row.verdict || !tierFits) wrong.push({ row, guess: given });
  }
  return { rows: rows.filter(({ verdict }) => verdict !== "unknown").length, answered, verdictRight, tierRight, dangerous, wrong };
}
