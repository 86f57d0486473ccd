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
import { median, quantile } from "./figures.ts";

const ROUNDS = 5;
const WARM = 5_000;
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
  /** Messages a second, of titles that were asked before and of titles that nobody asked yet. */
  readonly again: number;
  readonly anew: number;
  readonly p50: number;
  readonly p99: number;
}

async function measure(name: BotName, titles: readonly string[]): Promise<Figures> {
  const server = await startTelegramServer();
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [name, server.url], { execArgv: ["--import", "tsx"] });
  let person = FIRST_PERSON;
  let sent = 0;
  const ask = (isNew = false) => {
    if (sent % MESSAGES_A_PERSON === 0) person++;
    const title = titles[sent++ % titles.length] ?? "";
    const asker = { id: person, is_bot: false, first_name: "Ana", language_code: "en" };
    server.deliver(asked(message(isNew ? `${title} ${sent}` : title, { chat: { ...PRIVATE, id: person }, from: asker })));
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

  // The code is compiled, and the menu registered, before the clock runs.
  await flood(WARM, false);
  const again = await flood(FLOOD, false);
  const times: number[] = [];
  const asker = async () => {
    for (let turn = 0; turn < IN_TURN / AT_ONCE; turn++) {
      const start = performance.now();
      ask();
      await server.call("sendMessage");
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  const anew = await flood(FLOOD, true);

  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
  await server.close();
  return { again, anew, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

const [, , name, url] = process.argv;
if (name && url) await BOTS[name as BotName](url);
else {
  const titles = readCorpus().map(({ text }) => text);
  const rounds: { ours: Awaited<ReturnType<typeof measure>>; echo: Awaited<ReturnType<typeof measure>> }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const echo = await measure("echo", titles);
    rounds.push({ echo, ours: await measure("ours", titles) });
  }
  const figure = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of));
  const row = (label: string, value: string, bar = "") => process.stdout.write(`${label.padEnd(58)} ${value.padStart(12)}   ${bar}\n`);
  for (const [label, of] of [
    ["of titles asked before", "again"],
    ["of titles never asked", "anew"],
  ] as const) {
    row(`Telegram: messages a second, ${label}`, figure(({ ours }) => ours[of]).toFixed(0));
    row("  a bare grammY echo bot", figure(({ echo }) => echo[of]).toFixed(0));
    row("  ratio", figure(({ ours, echo }) => ours[of] / echo[of]).toFixed(2), of === "again" ? "at least 0.85" : "");
  }
  row(`Time to an answer, ${AT_ONCE} at a time: p50`, `${figure(({ ours }) => ours.p50).toFixed(1)} ms`, `p99 ${figure(({ ours }) => ours.p99).toFixed(1)} ms`);
  row("  a bare grammY echo bot: p50", `${figure(({ echo }) => echo.p50).toFixed(1)} ms`, `p99 ${figure(({ echo }) => echo.p99).toFixed(1)} ms`);
  row("  ratio at the 99th of 100", figure(({ ours, echo }) => ours.p99 / echo.p99).toFixed(2), "at most 1.3");
}
