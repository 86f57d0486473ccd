/**
 * A process of the storage bench: `storage-process.ts <what> <where> [share]`, where <where> is a folder or a Redis address.
 *   fill   keeps its share of the settings and reports, many at a time
 *   open   opens what is kept, and prints milliseconds and peak memory in MB
 */
import { performance } from "node:perf_hooks";
import { openStorage } from "../src/core/storage/open.ts";
import type { Storage } from "../src/core/storage/storage.ts";
import { REPORT } from "../tests/core/storage/report.ts";
import { owner, REPORTS, SETTINGS } from "./storage-load.ts";

/** As many people as answer at once. */
const AT_ONCE = 100;

/** The numbers below `end` from `first` on, each `step`-th, `AT_ONCE` under way. */
async function each(first: number, end: number, step: number, task: (index: number) => Promise<unknown>): Promise<void> {
  let next = first;
  const work = async () => {
    for (let index = next; index < end; index = next) {
      next += step;
      await task(index);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function fill({ settings, reports }: Storage, share: number, shares: number): Promise<void> {
  await each(share, SETTINGS, shares, (index) => settings.change(owner(index), { locale: "es", length: "short", visibility: "private" }));
  await each(share, REPORTS, shares, (index) =>
    reports.file({ ...REPORT, reporter: String(index), asked: "x".repeat(80), says: `${index} ${"y".repeat(200)}` }),
  );
}

const [what, where = "", share = "0", shares = "1"] = process.argv.slice(2);
const redisUrl = where.startsWith("redis:") ? where : undefined;
const start = performance.now();
const storage = await openStorage({ dataDir: where, redisUrl, secret: "a secret of the bench" });
if (what === "fill") await fill(storage, Number(share), Number(shares));
const ms = performance.now() - start;
if (what === "open") await storage.settings.read(owner(0));
process.stdout.write(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1000 }));
await storage.close();
