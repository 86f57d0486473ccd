/**
 * `npm run bench`: speed, memory and growth, each beside a baseline measured in the same run. Prints a table; whoever
 * changes the core compares it with the README's. Times are medians of {@link ROUNDS} rounds.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import Fuse from "fuse.js";
import project from "../package.json" with { type: "json" };
import { createComposer } from "../src/core/answers/composer.ts";
import { jsonReply } from "../src/core/answers/json.ts";
import { createAssistant } from "../src/core/assistant.ts";
import { DEFAULT_LOCALE } from "../src/core/i18n/localise.ts";
import { loadKnowledge, loadShops } from "../src/core/knowledge/load.ts";
import { createLinkReader } from "../src/core/links/read-link.ts";
import { readCorpus } from "../tests/accuracy/corpus.ts";
import { readRealLinks } from "../tests/core/links/real-links.ts";
import { enlarge } from "./enlarge.ts";
import { median, print, quantile, row } from "./figures.ts";

const ROUNDS = 7;
/** fuse.js needs about a second a title over all the names: a few titles and rounds say enough. */
const FUSE_TITLES = 6;
const FUSE_ROUNDS = 1;
/** A pass over the links takes a millisecond: enough passes for a round that can be timed. */
const LINK_PASSES = 100;
const GROWTH = [10, 100];

interface Times {
  /** Microseconds a title. */
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
}

/** Times each title alone, round after round; per title the median of the rounds, then the quantiles over the titles. */
function time(titles: readonly string[], run: (title: string) => unknown, rounds = ROUNDS): Times {
  for (const title of titles) run(title);
  const perTitle = titles.map((): number[] => []);
  const totals: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    titles.forEach((title, index) => {
      const before = process.hrtime.bigint();
      run(title);
      perTitle[index]?.push(Number(process.hrtime.bigint() - before) / 1000);
    });
    totals.push(Number(process.hrtime.bigint() - start) / 1000 / titles.length);
  }
  const medians = perTitle.map(median);
  return { p50: quantile(medians, 0.5), p99: quantile(medians, 0.99), mean: median(totals) };
}

/** Interleaves rounds of two runs, so that a slower machine slows both: the ratio of their medians. */
function ratio(titles: readonly string[], ours: (title: string) => unknown, baseline: (title: string) => unknown): number {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) ratios.push(time(titles, ours).p50 / time(titles, baseline).p50);
  return median(ratios);
}

/** How many of these short tasks a second; timing each alone would measure the clock. */
function perSecond(inputs: readonly string[], run: (input: string) => unknown): string {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (let pass = 0; pass < LINK_PASSES; pass++) for (const input of inputs) run(input);
    rates.push((LINK_PASSES * inputs.length * 1e9) / Number(process.hrtime.bigint() - start));
  }
  return Math.round(median(rates)).toLocaleString("en");
}

const us = (value: number) => `${value.toFixed(1)} µs`;

const knowledge = loadKnowledge();
const assistant = createAssistant(knowledge);
const composer = createComposer(knowledge);
const say = assistant.localiser(DEFAULT_LOCALE);
const titles = readCorpus().map(({ text }) => text);
const names = [...knowledge.brands.values()]
  .flatMap((brand) => [brand.name, ...brand.aliases])
  .concat(knowledge.products.flatMap((product) => [product.name, ...product.aliases]));
const fuse = new Fuse(names, { includeScore: true, ignoreLocation: true });

const answer = (title: string) => assistant.answer(title);
const normaliseAndSplit = (title: string) =>
  title
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

print(`${titles.length} titles, ${names.length} names, Node ${process.version}, median of ${ROUNDS} rounds`);
print();
const ours = time(titles, answer);
row("Answering a title", us(ours.p50), `p99 ${us(ours.p99)}`);
row("Titles a second on one core", Math.round(1e6 / ours.mean).toLocaleString("en"));
row("Answering and putting into words (JSON)", us(time(titles, (title) => JSON.stringify(jsonReply(answer(title), say))).p50));
const judged = time(titles, (title) => assistant.classify(title));
row("  of that, judging it as a title alone", us(judged.p50));
const withoutReading = (title: string) => composer.title(assistant.classify(title), title);
row("  beside an answer that reads no intents", `${ratio(titles, answer, withoutReading).toFixed(2)} x`, "at most 2 x");
const split = time(titles, normaliseAndSplit);
row("Normalising and splitting it", us(split.p50), `p99 ${us(split.p99)}`);
row("  ratio at the median", `${ratio(titles, answer, normaliseAndSplit).toFixed(1)} x`, "at most 60 x");
const fuzzy = time(titles.slice(0, FUSE_TITLES), (title) => fuse.search(title, { limit: 1 }), FUSE_ROUNDS);
row("Plain fuse.js over the same names", us(fuzzy.p50), `p99 ${us(fuzzy.p99)}`);
row("  faster at the median", `${Math.round(fuzzy.p50 / ours.p50).toLocaleString("en")} x`, "at least 100 x");
row("  faster at the 99th of 100", `${Math.round(fuzzy.p99 / ours.p99).toLocaleString("en")} x`, "at least 100 x");
print();

const links = readRealLinks().map(({ url }) => url);
const readLink = createLinkReader(loadShops());
row("Links parsed and made canonical a second on one core", perSecond(links, readLink), "at least 100,000");
row(
  "  parsed by URL alone",
  perSecond(links, (link) => new URL(link).href),
);
print();

for (const factor of GROWTH) {
  const larger = createAssistant(enlarge(knowledge, factor));
  row(`Growth: ${factor} times the knowledge base, time a title`, `${ratio(titles, (title) => larger.answer(title), answer).toFixed(2)} x`, "at most 1.5 x");
}
print();

/** As `npm run ask` starts Node: little memory for new objects and one helper thread keep a small program small. */
const START_FLAGS = project.scripts.ask.split(" ").slice(1, -1);

/** Milliseconds of a whole process and its peak memory in MB, which it prints itself. */
function runProcess(script: string, args: readonly string[]): { ms: number; output: string } {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const start = process.hrtime.bigint();
  const child = spawnSync(process.execPath, [...START_FLAGS, path, ...args], { encoding: "utf8" });
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, output: child.stdout };
}
const starts = Array.from({ length: ROUNDS }, () => ({
  ours: runProcess("../src/bots/terminal/ask.ts", ["Roborock S7"]).ms,
  empty: runProcess("empty.ts", []).ms,
}));
const start = median(starts.map(({ ours: all, empty }) => all - empty));
row("Start to first answer, beyond an empty tsx script", `${Math.round(start)} ms`, "under 500 ms");
row("  the empty tsx script", `${Math.round(median(starts.map(({ empty }) => empty)))} ms`);
const memory = median(Array.from({ length: 3 }, () => Number(runProcess("memory.ts", []).output)));
row("Memory after answering all titles, peak", `${Math.round(memory)} MB`, "under 150 MB");
row("  the empty tsx script", `${Math.round(Number(runProcess("empty.ts", []).output))} MB`);
