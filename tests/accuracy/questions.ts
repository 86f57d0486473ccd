/** The labelled questions and how answers are counted against them. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { type JsonAnswer, jsonAnswer } from "../../src/core/answers/json.ts";
import type { Assistant } from "../../src/core/assistant.ts";
import type { Knowledge } from "../../src/core/knowledge/knowledge.ts";

const QuestionSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string(),
  intent: z.string(),
  tier: z.array(z.number()).nullable(),
  /** Topics of which one must be told. */
  topic: z.array(z.string()).optional(),
  must_say: z.array(z.string()).default([]),
  must_not_say: z.array(z.string()).default([]),
});
export type Question = z.infer<typeof QuestionSchema>;

const SeedQuestionSchema = z.object({ id: z.string().regex(/^F-\d\d$/), text: z.string() });

const readLines = (file: string): unknown[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export const readQuestions = (): Question[] =>
  ["questions.dev.jsonl", "questions.jsonl", "questions.holdout.jsonl", "questions.written.jsonl"].flatMap((file) =>
    readLines(file).map((row) => QuestionSchema.parse(row)),
  );

const NOT_FOR_US = "not-for-this-bot";
const says = (text: string, alternatives: string) =>
  alternatives
    .toLowerCase()
    .split("|")
    .some((part) => text.includes(part.trim()));

export interface QuestionScore {
  readonly asked: number;
  readonly wrong: readonly { readonly question: Question; readonly said: string }[];
  readonly notForUs: number;
  readonly claimed: readonly Question[];
  readonly byLanguage: ReadonlyMap<string, { asked: number; right: number }>;
}

/** Counts as the acceptance test does: the facts that must appear are only looked for in English. */
export function scoreQuestions(assistant: Assistant, questions: readonly Question[]): QuestionScore {
  const wrong: { question: Question; said: string }[] = [];
  const claimed: Question[] = [];
  const byLanguage = new Map<string, { asked: number; right: number }>();
  let asked = 0;
  for (const question of questions) {
    const reply = assistant.answer(question.text);
    const answers = reply.answers.map((answer): JsonAnswer => jsonAnswer(answer, assistant.localiser(reply.locale)));
    if (question.intent === NOT_FOR_US) {
      if (answers.some(({ tier }) => tier !== null)) claimed.push(question);
      continue;
    }
    asked++;
    const told = reply.answers.flatMap(({ reasons }) => reasons.map(({ id }) => id));
    const said = answers
      .flatMap((answer) => [answer.headline, ...answer.reasons, answer.brand, answer.maker, answer.product, answer.topic])
      .filter(Boolean)
      .join(" ")
      .toLowerCase();
    const isRight =
      answers.some(({ kind }) => kind !== "help" && kind !== "unknown") &&
      (question.tier === null || answers.some(({ tier }) => tier !== null && question.tier?.includes(tier))) &&
      (question.topic === undefined || question.topic.some((topic) => told.some((id) => id.startsWith(`topic-${topic}-`)))) &&
      (question.lang !== "en" || question.must_say.every((alternatives) => says(said, alternatives))) &&
      question.must_not_say.every((alternatives) => !says(said, alternatives));
    const count = byLanguage.get(question.lang) ?? { asked: 0, right: 0 };
    byLanguage.set(question.lang, { asked: count.asked + 1, right: count.right + Number(isRight) });
    if (!isRight) wrong.push({ question, said });
  }
  return { asked, wrong, notForUs: questions.length - asked, claimed, byLanguage };
}

/** The claims of the founding articles that no question of ours brings up. */
export function unreachedFacts(assistant: Assistant, knowledge: Knowledge): { id: string; text: string }[] {
  const messagesOf = (seed: string) =>
    [...knowledge.topics.values()].flatMap((topic) => topic.facts.filter(({ seeds }) => seeds.includes(seed)).map(({ id }) => `topic-${topic.id}-fact-${id}`));
  return readLines("seed-questions.jsonl")
    .map((row) => SeedQuestionSchema.parse(row))
    .filter(({ id, text }) => {
      const wanted = messagesOf(id.replace("F", "S"));
      return !assistant.answer(text).answers.some((answer) => [...answer.reasons, ...answer.more].some((said) => wanted.includes(said.id)));
    });
}
