import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { type FileHandle, mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createStorage } from "../../../../src/core/storage/create.ts";
import type { Engine, Health } from "../../../../src/core/storage/engine.ts";
import { type LowdbOptions, lowdbEngine } from "../../../../src/core/storage/engines/lowdb.ts";
import type { Migration } from "../../../../src/core/storage/engines/migrations.ts";
import { type Owner, StorageRefused, StorageUnavailable } from "../../../../src/core/storage/storage.ts";
import { NAMES, ONLY, REPORTS } from "../../../../src/core/storage/tables.ts";
import { REPORT } from "../report.ts";
import { storageSuite } from "../suite.ts";

const ANNA: Owner = { platform: "telegram", kind: "person", id: "111" };
let compiled: Promise<string>;
const newFolder = () => mkdtemp(join(tmpdir(), "storage-"));
const storageOver = (engine: Engine) => createStorage(engine, () => "secret");
const openStorage = async (options: LowdbOptions) => storageOver(await lowdbEngine(options));

beforeAll(() => {
  compiled = compile();
});
afterAll(async () => rm(await compiled, { recursive: true }));

describe("the storage in a lowdb file", () => {
  storageSuite(async () => openStorage({ folder: await newFolder() }));

  it("is there again after a restart, wherever the records lie by then", async () => {
    const folder = await newFolder();
    const first = await openStorage({ folder });
    await first.settings.change(ANNA, { locale: "es" });
    await first.close();
    const second = await openStorage({ folder, journalBytes: 0 });
    expect(await second.settings.read(ANNA)).toEqual({ locale: "es" });
    await second.settings.change(ANNA, { length: "long" });
    await second.settings.change(ANNA, { locale: undefined });
    const reader = await openStorage({ folder, readOnly: true });
    expect(await reader.settings.read(ANNA)).toEqual({ length: "long" });
    await second.close();
  });

  it("can be looked into while another process holds it, and is not written by that", async () => {
    const folder = await newFolder();
    const holder = await openStorage({ folder });
    await holder.reports.file(REPORT);
    const files = await readdir(folder);
    const reader = await openStorage({ folder, readOnly: true });
    expect(await reader.reports.open(null)).toHaveLength(1);
    await expect(reader.reports.file({ ...REPORT, says: "Something else" })).rejects.toThrow(StorageUnavailable);
    await reader.close();
    expect(await readdir(folder)).toEqual(files);
    await holder.close();
  });
});

/** The program compiled once: a process that need not compile itself starts four times as fast. */
async function compile(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "compiled-"));
  await promisify(execFile)(process.execPath, ["node_modules/typescript/bin/tsc", "--noCheck", "--noEmit", "false", "--outDir", out]);
  await symlink(join(process.cwd(), "node_modules"), join(out, "node_modules"));
  await writeFile(join(out, "package.json"), '{"type":"module"}');
  return out;
}

/** Starts a process that writes into a folder, kills it shortly after its first acknowledged write, and returns all those. */
async function writeUntilKilled(folder: string, round: number): Promise<string[]> {
  const script = join(await compiled, "tests/core/storage/writer.js");
  const child = spawn(process.execPath, [script, folder, String(round)], { stdio: ["ignore", "pipe", "inherit"] });
  const output = text(child.stdout);
  await once(child.stdout, "readable");
  // Anywhere within the time of some writes and rewritten snapshots.
  const killAfterMs = Math.random() * 25;
  setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  const lines = (await output).split("\n");
  // The last line may be cut.
  return lines.slice(0, -1);
}

describe("a process that is killed in mid-write", () => {
  const KILLS = 200;
  const LANES = 4;

  it(`loses no write that was acknowledged and does no change by halves, in ${KILLS} kills`, { timeout: 300_000 }, async () => {
    const lanes = Array.from({ length: LANES }, async () => {
      const folder = await newFolder();
      const counts = new Map<string, number>();
      const reports = new Set<string>();
      for (let round = 0; round < KILLS / LANES; round++) {
        for (const line of await writeUntilKilled(folder, round)) {
          if (line.startsWith("report ")) reports.add(line.slice("report ".length));
          else counts.set(line, (counts.get(line) ?? 0) + 1);
        }
        const engine = await lowdbEngine({ folder, readOnly: true });
        const names = await engine.all("unknownNames", NAMES);
        for (const [name, count] of counts) expect(names.get(name)?.count, `${name}, round ${round}`).toBeGreaterThanOrEqual(count);
        const kept = await engine.all("reports", REPORTS);
        for (const number of reports) expect(kept.has(number), `report ${number}, round ${round}`).toBe(true);
        expect((await engine.get("lastReport", REPORTS, ONLY)) ?? 0).toBe(kept.size);
        expect(await engine.size("unsettled", REPORTS)).toBe(kept.size);
        expect(await engine.size("sayings", REPORTS)).toBe(kept.size);
      }
      await rm(folder, { recursive: true });
      return reports.size;
    });
    const acknowledged = (await Promise.all(lanes)).reduce((sum, count) => sum + count, 0);
    expect(acknowledged).toBeGreaterThan(KILLS);
  });
});

describe("a folder of two processes", () => {
  it("is refused to the second, until the first lets go of it", async () => {
    const folder = await newFolder();
    const first = await openStorage({ folder });
    const refusal = await openStorage({ folder }).catch((error) => error);
    expect(refusal).toBeInstanceOf(StorageRefused);
    expect(refusal.message).toContain(folder);
    expect(refusal.message).toContain("Another process");
    await first.settings.change(ANNA, { locale: "es" });
    await first.close();
    const second = await openStorage({ folder });
    expect(await second.settings.read(ANNA)).toEqual({ locale: "es" });
    await second.close();
  });

  it("goes to one of several that start at once behind a killed one", async () => {
    const folder = await newFolder();
    await writeUntilKilled(folder, 0);
    expect(await readdir(folder)).toContain("lock");
    const opened = await Promise.allSettled([1, 2, 3].map(() => lowdbEngine({ folder })));
    expect(opened.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of opened) if (result.status === "fulfilled") await result.value.close();
  });
});

/** What the system says of a folder's files, to see whether anything touched them. */
const contents = async (folder: string) =>
  Object.fromEntries(await Promise.all((await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), "utf8")])));

async function refusedFolder(files: Record<string, string>, options: Omit<LowdbOptions, "folder"> = {}): Promise<string> {
  const folder = await newFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const refusal = await lowdbEngine({ folder, ...options }).catch((error) => error);
  expect(refusal).toBeInstanceOf(StorageRefused);
  expect(await contents(folder)).toEqual(files);
  return refusal.message;
}

describe("files that must not be written over", () => {
  const EMPTY = '{"version":1,"records":{}}';

  it.each([
    ["cut off", '{"version":1,"records":{"settings":{'],
    ["of another shape", '{"version":1,"entries":[]}'],
    ["with a value that its table does not have", '{"version":1,"records":{"settings":{"a":{"endsAt":null,"fields":{"only":{"locale":"xx"}}}}}}'],
    ["with an unknown table", '{"version":1,"records":{"songs":{"a":{"endsAt":null,"fields":{}}}}}'],
  ])("a snapshot %s is damaged: named and left as it is", async (_, content) => {
    expect(await refusedFolder({ "storage.json": content })).toMatch(/storage\.json is damaged .* left as it is/);
  });

  it("a journal with a whole line that is no change is damaged", async () => {
    expect(await refusedFolder({ "storage.json": EMPTY, "journal.jsonl": '{"version":1}\nnonsense\n' })).toContain("line 2");
  });

  it("files of a newer version are refused", async () => {
    expect(await refusedFolder({ "storage.json": '{"version":2,"records":{}}' })).toContain("version 2");
    expect(await refusedFolder({ "storage.json": EMPTY, "journal.jsonl": '{"version":2}\n' })).toContain("version 2");
  });

  it("half a last line was never acknowledged, and is left out", async () => {
    const folder = await newFolder();
    const change =
      '{"group":"names","writes":[{"table":"unknownNames","field":"a","value":{"name":"A","count":1,"lastAt":"2026-01-01T00:00:00Z"},"endsAt":null}]}';
    await writeFile(join(folder, "journal.jsonl"), `{"version":1}\n${change}\n${change.replaceAll('"a"', '"b"').slice(0, -20)}`);
    const storage = await openStorage({ folder });
    expect(await storage.unknowns.list()).toEqual([{ name: "A", count: 1 }]);
    await storage.unknowns.count("C");
    const reader = await openStorage({ folder, readOnly: true });
    expect(await reader.unknowns.list()).toHaveLength(2);
    await storage.close();
  });
});

describe("an older version", () => {
  const toSpanish: Migration = (records) => {
    for (const { fields } of records.get("settings")?.values() ?? []) fields.set(ONLY, { locale: "es" });
  };

  it("is brought forward with what its journal holds, and a copy is kept before", async () => {
    const folder = await newFolder();
    const files = {
      "storage.json": '{"version":1,"records":{"settings":{"a":{"endsAt":null,"fields":{"only":{"language":"Spanish"}}}}}}',
      "journal.jsonl": '{"version":1}\n{"group":"b","writes":[{"table":"settings","field":"only","value":{"language":"Spanish"},"endsAt":null}]}\n',
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const engine = await lowdbEngine({ folder, migrations: [toSpanish] });
    for (const group of ["a", "b"]) expect(await engine.get("settings", group, ONLY)).toEqual({ locale: "es" });
    await engine.close();
    expect(await contents(folder)).toMatchObject({ "storage.v1.json": files["storage.json"], "journal.v1.jsonl": files["journal.jsonl"] });
    expect(JSON.parse((await contents(folder))["storage.json"])).toMatchObject({ version: 2 });
    await (await lowdbEngine({ folder, migrations: [toSpanish] })).close();
  });

  it("keeps a journal that no snapshot has been written beside yet", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "journal.jsonl"), '{"version":1}\n{"group":"b","writes":[{"table":"settings","field":"only","value":{},"endsAt":null}]}\n');
    const engine = await lowdbEngine({ folder, migrations: [toSpanish] });
    expect(await engine.get("settings", "b", ONLY)).toEqual({ locale: "es" });
    await engine.close();
  });

  it("does not take an old journal twice, where the process was killed behind the migrated snapshot", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "storage.json"), '{"version":2,"records":{"settings":{"b":{"endsAt":null,"fields":{"only":{"locale":"es"}}}}}}');
    await writeFile(
      join(folder, "journal.jsonl"),
      '{"version":1}\n{"group":"b","writes":[{"table":"settings","field":"only","value":{"language":"French"},"endsAt":null}]}\n',
    );
    const engine = await lowdbEngine({ folder, migrations: [toSpanish] });
    expect(await engine.get("settings", "b", ONLY)).toEqual({ locale: "es" });
    await engine.close();
  });
});

describe("a folder that cannot be written", () => {
  it("stops remembering on a full disk, says so, and goes on where it was once there is room", async () => {
    const folder = await newFolder();
    const seen: Health[] = [];
    const storage = await openStorage({ folder, onChange: (health) => seen.push(health), retryMs: 20 });
    await storage.settings.change(ANNA, { locale: "es" });

    const file = await open(join(folder, "journal.jsonl"));
    const fullDisk = vi.spyOn(Object.getPrototypeOf(file), "appendFile").mockImplementation(async function (this: FileHandle, text) {
      // A full disk takes what still fits.
      await this.write(String(text).slice(0, 10));
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC", syscall: "write" });
    });
    await file.close();
    const refused = await Promise.allSettled([storage.settings.change(ANNA, { locale: "pl" }), storage.settings.change(ANNA, { length: "long" })]);
    expect(refused.map((result) => result.status === "rejected" && result.reason)).toEqual([expect.any(StorageUnavailable), expect.any(StorageUnavailable)]);
    await expect(storage.reports.file(REPORT)).rejects.toThrow("the disk is full");
    expect(await storage.settings.read(ANNA)).toEqual({ locale: "es" });
    expect(await storage.health()).toEqual({ usable: false, reason: `The storage folder ${folder} cannot be used: the disk is full` });

    fullDisk.mockRestore();
    await vi.waitFor(async () => expect(await storage.health()).toEqual({ usable: true, reason: "" }));
    expect(seen.map(({ usable }) => usable)).toEqual([false, true]);
    await storage.settings.change(ANNA, { locale: "pl" });
    const reader = await openStorage({ folder, readOnly: true });
    expect(await reader.settings.read(ANNA)).toEqual({ locale: "pl" });
    await storage.close();
  });

  it("answers without memory where there can be no folder, and remembers once there can", async () => {
    const parent = join(await newFolder(), "parent");
    await writeFile(parent, "a file where a folder should be");
    const storage = await openStorage({ folder: join(parent, "data"), retryMs: 20 });
    expect(await storage.settings.read(ANNA)).toEqual({});
    await expect(storage.reports.file(REPORT)).rejects.toThrow(StorageUnavailable);
    expect((await storage.health()).usable).toBe(false);
    await rm(parent);
    await mkdir(parent);
    await vi.waitFor(async () => expect((await storage.health()).usable).toBe(true));
    expect(await storage.reports.file(REPORT)).toEqual({ number: 1, isRepeat: false });
    await storage.close();
  });
});
