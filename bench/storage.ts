/** The storage part of `npm run bench`: what memory costs on the way of an answer, and how much of it holds up. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Redis } from "ioredis";
import { JSONFilePreset } from "lowdb/node";
import { openStorage } from "../src/core/storage/open.ts";
import type { Storage } from "../src/core/storage/storage.ts";
import { hasRedis, startRedis } from "../tests/core/storage/redis-server.ts";
import { median, print, quantile, row } from "./figures.ts";
import { owner, REPORTS, SETTINGS } from "./storage-load.ts";

const ROUNDS = 7;
const READS = 2_000;
const WRITES = 200;
/** lowdb's plain file is rewritten each time. */
const PLAIN_WRITES = 5;
const REPLICAS = 4;
const SECRET = "a secret of the bench";

/** Milliseconds of each of so many runs, one after another. */
async function times(runs: number, run: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await run(index);
    taken.push(performance.now() - start);
  }
  return taken;
}

/** The median round's p50. */
async function p50(runs: number, run: (index: number) => Promise<unknown>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(median(await times(runs, run)));
  return median(rounds);
}

const ms = (value: number, digits = 3) => `${value.toFixed(digits)} ms`;
/** Spread over all owners, and the same ones each time. */
const someOwner = (index: number) => owner((index * 7919) % SETTINGS);

async function runProcess(...args: string[]): Promise<{ ms: number; megabytes: number }> {
  const script = fileURLToPath(new URL("storage-process.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script, ...args]);
  return JSON.parse(stdout);
}

async function measureUse(storage: Storage, bar: string): Promise<void> {
  row("  reading a setting, p50", ms(await p50(READS, (index) => storage.settings.read(someOwner(index)))), bar);
  const written = await times(WRITES, (index) => storage.settings.change(someOwner(index), { length: index % 2 === 0 ? "long" : "short" }));
  row("  changing a setting, p50", ms(median(written)), `p99 ${ms(quantile(written, 0.99))}`);
}

async function benchLowdb(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  print(`lowdb: ${SETTINGS.toLocaleString("en")} settings and ${REPORTS.toLocaleString("en")} reports`);
  const filled = await runProcess("fill", folder);
  row("  keeping them, 100 at a time", `${Math.round(filled.ms).toLocaleString("en")} ms`);
  row("  the file", `${((await stat(join(folder, "storage.json"))).size / 1e6).toFixed(1)} MB`);
  const empty = await runProcess("open", await mkdtemp(join(tmpdir(), "bench-")));
  const opened = await runProcess("open", folder);
  row("  opening them", `${Math.round(opened.ms)} ms`, `with nothing in it ${Math.round(empty.ms)} ms`);
  row("  memory, peak", `${Math.round(opened.megabytes)} MB`, `with nothing in it ${Math.round(empty.megabytes)} MB`);
  const storage = await openStorage({ dataDir: folder, redisUrl: undefined, secret: SECRET });
  await measureUse(storage, "under 0.1 ms");
  await storage.close();

  const plain = await JSONFilePreset<Record<string, unknown>>(join(folder, "plain.json"), {});
  for (let index = 0; index < SETTINGS; index++) plain.data[`person ${index}`] = { locale: "es", length: "short", visibility: "private" };
  for (let index = 0; index < REPORTS; index++) plain.data[`report ${index}`] = { asked: "x".repeat(80), says: "y".repeat(200) };
  const rewritten = await times(PLAIN_WRITES, (index) =>
    plain.update((data) => {
      data["person 0"] = { index };
    }),
  );
  row("  baseline: lowdb's own file, rewritten for each change", ms(median(rewritten), 1));
  await rm(folder, { recursive: true });
}

async function benchRedis(): Promise<void> {
  const server = await startRedis();
  print(`Redis: the same, from ${REPLICAS} processes at once`);
  const start = performance.now();
  await Promise.all(Array.from({ length: REPLICAS }, (_, share) => runProcess("fill", server.url, String(share), String(REPLICAS))));
  const total = performance.now() - start;
  row("  keeping them, 100 at a time each", `${Math.round(total).toLocaleString("en")} ms`, `${Math.round(((SETTINGS + REPORTS) / total) * 1000)} a second`);
  const storage = await openStorage({ dataDir: "", redisUrl: server.url, secret: SECRET });
  await measureUse(storage, "under 1 ms");
  await storage.close();
  const bare = new Redis(server.url);
  await bare.hset("bare", "only", '{"locale":"es","length":"short","visibility":"private"}');
  row("  baseline: a bare HGET, p50", ms(await p50(READS, () => bare.hget("bare", "only"))));
  await bare.quit();
  await server.remove();
}

await benchLowdb();
if (hasRedis) await benchRedis();
else print("Redis: not measured, there is no redis-server on this machine");
