/** `npm run eval`: accuracy on the labelled titles, beside the baselines, with every dangerous error by name. */
import { createAssistant } from "../../src/core/assistant.ts";
import { loadKnowledge } from "../../src/core/knowledge/load.ts";
import { VERDICTS } from "../../src/core/tiers.ts";
import { baselines } from "./baselines.ts";
import { type Guess, readCorpus, type Score, score } from "./corpus.ts";
import { readQuestions, scoreQuestions, unreachedFacts } from "./questions.ts";

const percent = (part: number, whole: number) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);
const print = (line = "") => process.stdout.write(`${line}\n`);

function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) print(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "));
}

const verbose = process.argv.includes("-v");
const knowledge = loadKnowledge();
const assistant = createAssistant(knowledge);
const rows = readCorpus();

const rules = new Map<string, { given: number; right: number; confidence: number }>();
const bands = new Map<number, { given: number; right: number; confidence: number }>();
const confusion = new Map<string, number>();
const expected = new Map(rows.map((row) => [row.text, row]));

const ours = (text: string): Guess => {
  const [answer] = assistant.answer(text).answers;
  return answer ?? { verdict: "unknown", tier: null, confidence: 0 };
};
const add = <K>(counts: Map<K, { given: number; right: number; confidence: number }>, key: K, isRight: boolean, confidence: number) => {
  const count = counts.get(key) ?? { given: 0, right: 0, confidence: 0 };
  counts.set(key, { given: count.given + 1, right: count.right + Number(isRight), confidence: count.confidence + confidence });
};
for (const row of expected.values()) {
  const found = assistant.classify(row.text);
  const key = `${row.verdict}>${found.verdict}`;
  confusion.set(key, (confusion.get(key) ?? 0) + 1);
  if (found.verdict === "unknown" || row.verdict === "unknown") continue;
  const isRight = found.verdict === row.verdict && found.tier !== null && row.tier.includes(found.tier);
  add(rules, found.rule, isRight, found.confidence);
  add(bands, Math.min(9, Math.floor(found.confidence * 10)), isRight, found.confidence);
}

const line = (name: string, result: Score) => [
  name,
  percent(result.answered, result.rows),
  percent(result.verdictRight, result.answered),
  percent(result.tierRight, result.answered),
  percent(result.verdictRight, result.rows),
  String(result.dangerous.length),
];
const result = score(rows, ours);
print(`${rows.length} labelled titles`);
print();
table([
  ["", "answered", "verdict right", "tier right", "right of all", "dangerous"],
  line("this program", result),
  ...baselines(knowledge).map(({ name, guess }) => line(name, score(rows, guess))),
]);
print();
print("Labelled (down) and answered (across)");
table([["", ...VERDICTS], ...VERDICTS.map((want) => [want, ...VERDICTS.map((given) => String(confusion.get(`${want}>${given}`) ?? 0))])]);
print();
print("Calibration: of the answers with this confidence, so many had verdict and tier right");
table([
  ["confidence", "answers", "mean", "right"],
  ...[...bands]
    .sort(([a], [b]) => a - b)
    .map(([band, { given, right, confidence }]) => [`${band * 10}-${band * 10 + 10} %`, String(given), percent(confidence, given), percent(right, given)]),
]);
print();
print("By rule");
table([
  ["rule", "answers", "mean confidence", "right"],
  ...[...rules].map(([rule, { given, right, confidence }]) => [rule, String(given), percent(confidence, given), percent(right, given)]),
]);
print();
print(result.dangerous.length === 0 ? "No dangerous error." : "Dangerous errors:");
for (const row of result.dangerous) print(`  ${row.id} ${row.text}`);
if (verbose) {
  print("Wrong:");
  for (const { row, guess } of result.wrong)
    print(`  ${row.id} want ${row.verdict} ${row.tier}, got ${guess.verdict} ${guess.tier} (${guess.confidence}): ${row.text}`);
}

const questions = scoreQuestions(assistant, readQuestions());
print();
print(`${questions.asked} questions, ${questions.notForUs} messages that are not for it`);
print(
  `Answered rightly: ${percent(questions.asked - questions.wrong.length, questions.asked)}; a tier claimed where none was asked for: ${questions.claimed.length}`,
);
print([...questions.byLanguage].map(([language, { asked, right }]) => `${language} ${right}/${asked}`).join("  "));
for (const { id, text } of questions.claimed) print(`  claimed: ${id} ${text}`);
const unreached = unreachedFacts(assistant, knowledge);
print(`Facts of the founding articles that their question brings up: ${80 - unreached.length} of 80`);
if (verbose) {
  for (const { question, said } of questions.wrong)
    print(`  ${question.id} ${question.lang} ${question.intent}: ${question.text}\n      ${said.slice(0, 160)}`);
  for (const { id, text } of unreached) print(`  unreached: ${id} ${text}`);
}
