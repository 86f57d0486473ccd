/**
 * `npm run soak -- --count N --at-once N --seconds N`: the real program with both bots on local servers, faults in the way of
 * everything, a mixed flood through both. Nothing may be lost, nothing answered twice, and memory may not grow; exit
 * code 1 where one of that fails. Ends after the time at the latest, and judges what came until then.
 */
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { hasRedis, startRedis } from "../tests/core/storage/redis-server.ts";
import { startLocalDiscord } from "../tests/e2e/discord-server.ts";
import { startTelegramServer } from "../tests/e2e/telegram-server.ts";
import { median, print, quantile, row } from "./figures.ts";
import { discordFlood } from "./soak/discord-flood.ts";
import type { Asked, Flood } from "./soak/flood.ts";
import { type Memory, startProgram } from "./soak/program.ts";
import { startShops } from "./soak/shop-server.ts";
import { telegramFlood } from "./soak/telegram-flood.ts";

/** Messages between two looks at the memory. */
const BATCH = 5_000;
/** One fault for so many messages of a platform. */
const DISTURB_EVERY = 50;
/** Redis is killed in each so many batches, and is away for a while. */
const REDIS_EVERY = 2;
const REDIS_AWAY_MS = 1_500;
/** A late second answer would have come by then. */
const SETTLE_MS = 1_000;
/** Caches are full and code is compiled after that share of the messages. */
const WARM_SHARE = 0.2;
const MOST_GROWTH = 0.1;

const { values } = parseArgs({ options: { count: { type: "string" }, "at-once": { type: "string" }, seconds: { type: "string" } } });
const count = Number(values.count ?? 200_000);
const atOnce = Number(values["at-once"] ?? 64);
const mostMs = Number(values.seconds ?? 3_600) * 1000;

if (!hasRedis) throw new Error("redis-server is not installed, and the soak needs one to restart");
const [discord, telegram, redis, shops] = await Promise.all([
  startLocalDiscord(),
  startTelegramServer(),
  startRedis("--appendfsync", "everysec"),
  startShops(),
]);
const program = await startProgram({ discordUrl: discord.url, telegramUrl: telegram.url, redisUrl: redis.url, shopPort: shops.port });
const floods: readonly Flood[] = [await discordFlood(discord), await telegramFlood(telegram)];

/** Sends so many messages, several at once, faults among them. */
async function pour(flood: Flood, messages: number): Promise<Asked[]> {
  const done: Asked[] = [];
  let sent = 0;
  const sender = async () => {
    while (sent < messages) {
      if (++sent % DISTURB_EVERY === 0) flood.disturb();
      done.push(await flood.ask());
    }
  };
  await Promise.all(Array.from({ length: atOnce / floods.length }, sender));
  return done;
}

async function restartRedis(): Promise<void> {
  await redis.stop();
  await pause(REDIS_AWAY_MS);
  await redis.start();
}

const started = performance.now();
const asked = new Map(floods.map(({ platform }) => [platform, [] as Asked[]]));
const doubled = new Map(floods.map(({ platform }) => [platform, 0]));
const memories: (Memory & { readonly after: number })[] = [];
let total = 0;
for (let batch = 1; total < count && performance.now() - started < mostMs && program.isRunning(); batch++) {
  const each = Math.min(BATCH, count - total) / floods.length;
  const restarting = batch % REDIS_EVERY === 0 ? restartRedis() : null;
  const poured = await Promise.all(floods.map((flood) => pour(flood, each)));
  await restarting;
  await pause(SETTLE_MS);
  floods.forEach(({ platform, settle }, index) => {
    asked.get(platform)?.push(...(poured[index] ?? []));
    doubled.set(platform, (doubled.get(platform) ?? 0) + settle());
  });
  total += each * floods.length;
  memories.push({ ...(await program.memory()), after: total });
  const { residentMb, heapMb } = memories.at(-1) as Memory;
  print(`${total} messages after ${((performance.now() - started) / 1000).toFixed(0)} s: ${residentMb.toFixed(0)} MB resident, heap ${heapMb.toFixed(0)} MB`);
}
const seconds = (performance.now() - started) / 1000;
const isAlive = program.isRunning() && (await program.isReady());
const exitCode = await program.stop();

/** How much more memory there is in the last quarter than in the first one after the warm-up. */
function growth(figure: (memory: Memory) => number): { readonly first: number; readonly last: number; readonly share: number } {
  const warm = memories.filter(({ after }) => after >= total * WARM_SHARE).map(figure);
  const quarter = Math.max(1, Math.floor(warm.length / 4));
  const [first, last] = [median(warm.slice(0, quarter)), median(warm.slice(-quarter))];
  return { first, last, share: last / first - 1 };
}

print();
const misses: string[] = [];
const bar = (isMet: boolean, words: string) => {
  if (!isMet) misses.push(words);
  return words;
};
for (const [platform, all] of asked) {
  const times = all.flatMap(({ ms }) => ms ?? []);
  const lost = all.filter(({ ms }) => ms === null);
  const twice = doubled.get(platform) ?? 0;
  row(`${platform}: answered`, String(times.length), `of ${all.length}`);
  row("  lost", String(lost.length), `${bar(lost.length === 0, "none")} ${[...new Set(lost.map(({ kind }) => kind))].join(", ")}`);
  row("  answered twice", String(twice), bar(twice === 0, "none"));
  row(
    "  time to the answer, faults included: p50",
    `${quantile(times, 0.5).toFixed(0)} ms`,
    `p95 ${quantile(times, 0.95).toFixed(0)}, p99 ${quantile(times, 0.99).toFixed(0)} ms`,
  );
}
const resident = growth(({ residentMb }) => residentMb);
const heap = growth(({ heapMb }) => heapMb);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
row("Resident memory after the warm-up", `${resident.first.toFixed(0)} MB`, `at the end ${resident.last.toFixed(0)} MB`);
row("  growth", percent(resident.share), bar(resident.share <= MOST_GROWTH, "at most 10 %"));
row("  of the heap", percent(heap.share), `${heap.first.toFixed(0)} to ${heap.last.toFixed(0)} MB`);
row("Messages a second, both platforms", (total / seconds).toFixed(0), `${total} in ${seconds.toFixed(0)} s, ${atOnce} at once`);
row("Pages asked for", String(shops.served()));
row("Ready at the end, and stopped with", String(exitCode), bar(isAlive && exitCode === 0, "0"));
for (const [line, times] of program.logged()) print(`  logged ${times} times: ${line}`);

await Promise.all([discord.close(), telegram.close(), redis.remove()]);
shops.close();
process.exit(misses.length === 0 ? 0 : 1);
