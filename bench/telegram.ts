/**
 * `npm run bench:telegram`: our Telegram bot beside a bare grammY echo bot, each in a process of its own, on the same local
 * Bot API server in the same run. Throughput is a flood of waiting messages; latency is that of a few at a time. Rounds of
 * both take turns, so that a slower machine slows both; figures are medians of the rounds.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { run } from "@grammyjs/runner";
import { Bot } from "grammy";
import pino from "pino";
import { createTelegramAdapter } from "../src/bots/telegram/adapter.ts";
import { createAssistant } from "../src/core/assistant.ts";
import { loadKnowledge } from "../src/core/knowledge/load.ts";
import { remembering } from "../src/core/remembering.ts";
import { memoryStorage } from "../src/core/storage/create.ts";
import { readCorpus } from "../tests/accuracy/corpus.ts";
import { asked, message, PRIVATE } from "../tests/bots/telegram/updates.ts";
import { startTelegramServer, TOKEN } from "../tests/e2e/telegram-server.ts";
import { median, neverAsked, quantile } from "./figures.ts";

const ROUNDS = 5;
/** Judging is some hundred functions: they are compiled for good only after so many titles. */
const WARM = 15_000;
const FLOOD = 3_000;
const IN_TURN = 1_000;
const AT_ONCE = 4;
/** A person's share of answers must not be what is measured. */
const MESSAGES_A_PERSON = 5;
const FIRST_PERSON = 100_000;

/** The processes that are measured. */
const BOTS = {
  ours: async (apiUrl: string) => {
    const adapter = createTelegramAdapter(
      { token: TOKEN, apiUrl, webhook: null },
      {
        assistant: remembering(createAssistant(loadKnowledge())),
        storage: memoryStorage(),
        log: pino({ level: "info" }, pino.destination("/dev/null")),
        telemetry: { answered() {}, limited() {}, failed() {} },
      },
    );
    await adapter.start();
  },
  echo: async (apiRoot: string) => {
    const bot = new Bot(TOKEN, { client: { apiRoot } });
    bot.on("message:text", (ctx) => ctx.reply(ctx.msg.text));
    run(bot);
  },
};
type BotName = keyof typeof BOTS;

interface Figures {
  /** Messages a second. */
  readonly rate: number;
  /** Milliseconds to an answer, with {@link AT_ONCE} under way. */
  readonly p50: number;
  readonly p99: number;
}

/** Of titles that were asked before, and of titles that nobody asked yet. */
interface Measured {
  readonly again: Figures;
  readonly anew: Figures;
}

async function measure(name: BotName, titles: readonly string[]): Promise<Measured> {
  const server = await startTelegramServer();
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [name, server.url], { execArgv: ["--import", "tsx"] });
  let person = FIRST_PERSON;
  let sent = 0;
  const ask = (isNew = false) => {
    if (sent % MESSAGES_A_PERSON === 0) person++;
    const title = titles[sent % titles.length] ?? "";
    const text = isNew ? neverAsked(title, Math.floor(sent / titles.length)) : title;
    sent++;
    const asker = { id: person, is_bot: false, first_name: "Ana", language_code: "en" };
    server.deliver(asked(message(text, { chat: { ...PRIVATE, id: person }, from: asker })));
  };
  const answers = async (count: number) => {
    for (let answered = 0; answered < count; answered++) await server.call("sendMessage");
  };
  const flood = async (count: number, isNew: boolean): Promise<number> => {
    const start = performance.now();
    for (let asking = 0; asking < count; asking++) ask(isNew);
    await answers(count);
    return (count / (performance.now() - start)) * 1000;
  };

  const figures = async (isNew: boolean): Promise<Figures> => {
    const rate = await flood(FLOOD, isNew);
    const times: number[] = [];
    const asker = async () => {
      for (let turn = 0; turn < IN_TURN / AT_ONCE; turn++) {
        const start = performance.now();
        ask(isNew);
        await server.call("sendMessage");
        times.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, asker));
    return { rate, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
  };

  // The code is compiled, the menu registered and each title asked about before the clock runs.
  await flood(WARM, true);
  await flood(titles.length, false);
  const again = await figures(false);
  const anew = await figures(true);

  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
  await server.close();
  return { again, anew };
}

const [, , name, url] = process.argv;
if (name && url) await BOTS[name as BotName](url);
else {
  const titles = readCorpus().map(({ text }) => text);
  const rounds: Record<BotName, Measured>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const echo = await measure("echo", titles);
    rounds.push({ echo, ours: await measure("ours", titles) });
  }
  const rows = [["", "here", "echo", "ratio", "bar"]];
  const compare = (label: string, of: keyof Measured, figure: keyof Figures, bar = "") => {
    const [ours, echo] = (["ours", "echo"] as const).map((name) => median(rounds.map((round) => round[name][of][figure])).toFixed(figure === "rate" ? 0 : 2));
    const ratio = median(rounds.map((round) => round.ours[of][figure] / round.echo[of][figure]));
    rows.push([label, ours ?? "", echo ?? "", ratio.toFixed(2), bar]);
  };
  for (const [titles, of] of [
    ["titles asked before", "again"],
    ["titles that nobody asked yet", "anew"],
  ] as const) {
    compare(`Messages a second, ${titles}`, of, "rate", of === "again" ? "at least 0.85" : "");
    compare(`Milliseconds to an answer, ${AT_ONCE} at a time, ${titles}, median`, of, "p50");
    compare(`Milliseconds to an answer, ${AT_ONCE} at a time, ${titles}, 99th of 100`, of, "p99", "at most 1.3");
  }
  for (const row of rows) process.stdout.write(`| ${row.join(" | ")} |\n`);
}
