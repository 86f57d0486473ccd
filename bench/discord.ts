/**
 * `npm run bench:discord`: the first response to an interaction that needs no page, beside a bare discord.js echo app on
 * the same kind of local server in one run; and our own time for suggestions. Ratios, each the median of several rounds.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { suggest } from "../src/bots/discord/autocomplete.ts";
import { createAssistant } from "../src/core/assistant.ts";
import { loadKnowledge } from "../src/core/knowledge/load.ts";
import { readCorpus } from "../tests/accuracy/corpus.ts";
import { slash, typing } from "../tests/e2e/discord-payloads.ts";
import { type LocalDiscord, newId, startLocalDiscord } from "../tests/e2e/discord-server.ts";
import { median, neverAsked, quantile } from "./figures.ts";

const ROUNDS = 7;
/** Judging is some hundred functions: they are compiled for good only after so many titles. */
const WARM_UP = 15_000;
const IN_TURN = 600;
const AT_ONCE = 32;
const SUGGEST_ROUNDS = 3;
const FLOOD = 1500;

const titles = readCorpus().map(({ text }) => text);

let asked = 0;
/** Each interaction is somebody else's: a share of answers is not what is measured. */
const ask = (discord: LocalDiscord, index: number, isNew = false) => {
  const title = titles[index % titles.length] ?? "";
  const query = isNew ? neverAsked(title, Math.floor(asked++ / titles.length)) : title;
  return discord.interact(slash("xiaomi", { query }, { person: newId() }), { deadlineMs: 60_000 });
};

async function inTurn(discord: LocalDiscord, count: number, isNew = false): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const started = performance.now();
    await ask(discord, index, isNew);
    times.push(performance.now() - started);
  }
  discord.forget();
  return times;
}

/** Responses a second with so many interactions under way, to titles that were asked before or that nobody asked yet. */
async function flood(discord: LocalDiscord, isNew = false, count = FLOOD): Promise<number> {
  let next = 0;
  const started = performance.now();
  const worker = async () => {
    while (next < count) await ask(discord, next++, isNew);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  discord.forget();
  return count / ((performance.now() - started) / 1000);
}

async function startBot(which: "ours" | "echo") {
  const discord = await startLocalDiscord({ isStrict: false });
  const process = fork(new URL("./discord-bots.ts", import.meta.url), [which, discord.url], { execArgv: ["--import", "tsx"] });
  process.on("exit", (code) => code && globalThis.process.exit(code));
  await once(process, "message");
  return { discord, process };
}

const bots = { echo: await startBot("echo"), ours: await startBot("ours") };
for (const { discord } of Object.values(bots)) await flood(discord, true, WARM_UP);

/** Times one after the other and responses a second, for titles that were asked before and for titles that nobody asked yet. */
interface Measured {
  readonly times: readonly number[];
  readonly rate: number;
  readonly newTimes: readonly number[];
  readonly newRate: number;
}
const rounds: Record<"echo" | "ours", Measured>[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const none: Measured = { times: [], rate: 0, newTimes: [], newRate: 0 };
  const measured = { echo: none, ours: none };
  // Who goes first changes, so that a slow moment of the machine meets both.
  for (const which of round % 2 === 0 ? (["echo", "ours"] as const) : (["ours", "echo"] as const)) {
    const { discord } = bots[which];
    // The last round's new titles have made ours forget the others.
    await flood(discord);
    measured[which] = {
      times: await inTurn(discord, IN_TURN),
      rate: await flood(discord),
      newTimes: await inTurn(discord, IN_TURN, true),
      newRate: await flood(discord, true),
    };
  }
  rounds.push(measured);
}
for (const { discord, process } of Object.values(bots)) {
  process.disconnect();
  await discord.close();
}

type Which = keyof typeof bots;
/** Per title the median of the rounds, then the quantile over the titles: a slow moment of the machine is no slow title. */
const times = (which: Which, of: "times" | "newTimes", share: number) =>
  quantile(
    Array.from({ length: IN_TURN }, (_, index) => median(rounds.map((round) => round[which][of][index] ?? 0))),
    share,
  );
const rate = (which: Which, of: "rate" | "newRate") => median(rounds.map((round) => round[which][of]));
const p99 = times("ours", "times", 0.99) / times("echo", "times", 0.99);
const throughput = rate("ours", "rate") / rate("echo", "rate");

/** As they are typed: every beginning of every fifteenth name, and the same with a slip. */
const knowledge = loadKnowledge();
const { candidates } = createAssistant(knowledge);
const names = [...knowledge.brands.values()].filter((_, index) => index % 15 === 0).map(({ name }) => name);
const typed = names.flatMap((name) => [...name].flatMap((_, end) => [name.slice(0, end + 1), `xiaomi ${name.slice(0, end)}e`]));
candidates("", 1);
const suggestTimes = typed.map((text) => {
  const interaction = typing(text) as unknown as Parameters<typeof suggest>[0];
  return median(
    Array.from({ length: SUGGEST_ROUNDS }, () => {
      const started = performance.now();
      suggest(interaction, candidates);
      return performance.now() - started;
    }),
  );
});

const ms = (value: number) => `${value.toFixed(2)} ms`;
const compared = (label: string, [ours, echo]: readonly [number, number], shown: (value: number) => string, bar = "") => [
  label,
  shown(ours),
  shown(echo),
  (ours / echo).toFixed(2),
  bar,
];
const both = <T>(figure: (which: Which) => T) => [figure("ours"), figure("echo")] as const;
const perSecond = (value: number) => value.toFixed(0);
const rows = [
  ["", "here", "echo", "ratio", "bar"],
  ...(["times", "newTimes"] as const).flatMap((of) => {
    const label = of === "times" ? "titles asked before" : "titles that nobody asked yet";
    return [
      compared(
        `First response to ${label}, median`,
        both((which) => times(which, of, 0.5)),
        ms,
      ),
      compared(
        `First response to ${label}, 99th of 100`,
        both((which) => times(which, of, 0.99)),
        ms,
        of === "times" ? "at most 1.3" : "",
      ),
    ];
  }),
  compared(
    `Responses a second, ${AT_ONCE} at once, titles asked before`,
    both((which) => rate(which, "rate")),
    perSecond,
    "at least 0.85",
  ),
  compared(
    `Responses a second, ${AT_ONCE} at once, titles that nobody asked yet`,
    both((which) => rate(which, "newRate")),
    perSecond,
  ),
  [`Suggestions, own time, ${typed.length} inputs, median`, ms(median(suggestTimes)), "", "", ""],
  ["Suggestions, own time, 99th of 100", ms(quantile(suggestTimes, 0.99)), "", "", "under 5 ms"],
];
for (const row of rows) process.stdout.write(`| ${row.join(" | ")} |\n`);
process.exitCode = p99 <= 1.3 && throughput >= 0.85 && quantile(suggestTimes, 0.99) < 5 ? 0 : 1;
process.exit();
