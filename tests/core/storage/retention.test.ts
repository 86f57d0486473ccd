import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createStorage } from "../../../src/core/storage/create.ts";
import { CACHED_VALUES, type Engine } from "../../../src/core/storage/engine.ts";
import { memoryEngine } from "../../../src/core/storage/engines/memory.ts";
import { CLAIMS_KEPT } from "../../../src/core/storage/engines/passing.ts";
import type { Storage } from "../../../src/core/storage/storage.ts";
import { KEPT_SECONDS, RECORD_SECONDS } from "../../../src/core/storage/tables.ts";
import { tidy } from "../../../src/core/storage/tidy.ts";
import { NAMES_KEPT } from "../../../src/core/storage/unknown-names.ts";
import { REPORT } from "./report.ts";

const DAY_SECONDS = 24 * 60 * 60;
const ANNA = { platform: "telegram", kind: "person", id: "111" } as const;

describe("what is kept ends", () => {
  let engine: Engine;
  let storage: Storage;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-01") });
    engine = memoryEngine();
    storage = createStorage(engine, () => "secret");
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const later = async (seconds: number) => {
    vi.setSystemTime(Date.now() + seconds * 1000);
    await tidy(engine, Date.now());
  };

  it("settings: so long after their last change", async () => {
    await storage.settings.change(ANNA, { locale: "es" });
    await later(RECORD_SECONDS.settings ?? 0);
    expect(await storage.settings.read(ANNA)).toEqual({});
    expect(await storage.settings.change(ANNA, { length: "long" })).toEqual({ length: "long" });
  });

  it("a settled report sooner than one that nobody settled", async () => {
    await storage.reports.file({ ...REPORT, says: "settled" });
    await storage.reports.file({ ...REPORT, says: "open" });
    await storage.reports.settle(1, null, "rejected");
    await later(KEPT_SECONDS.settledReport - 1);
    expect(await storage.reports.read(1)).not.toBeNull();
    await later(1);
    expect(await storage.reports.read(1)).toBeNull();
    await later(KEPT_SECONDS.unsettledReport);
    expect(await storage.reports.open(null)).toEqual([]);
    expect(await storage.reports.file({ ...REPORT, says: "open" })).toEqual({ number: 3, isRepeat: false });
  });

  it("an unknown name: so long after it was last asked about", async () => {
    await storage.unknowns.count("Zorblax");
    await later(KEPT_SECONDS.unknownName - 1);
    await storage.unknowns.count("Kweeble");
    await later(1);
    expect(await storage.unknowns.list()).toEqual([{ name: "Kweeble", count: 1 }]);
  });

  it("a full list of unknown names takes no new one until it is tidied, and keeps the most asked", async () => {
    await storage.unknowns.count("Zorblax");
    for (let index = 0; index < NAMES_KEPT; index++) await storage.unknowns.count(`name ${index}`);
    await storage.unknowns.count("Zorblax");
    await storage.unknowns.count("Kweeble");
    expect(await storage.unknowns.list()).toHaveLength(NAMES_KEPT);
    await later(1);
    await storage.unknowns.count("Kweeble");
    const names = (await storage.unknowns.list()).map(({ name }) => name);
    expect(names.length).toBeLessThan(NAMES_KEPT);
    expect(names[0]).toBe("Zorblax");
    expect(names).toContain("Kweeble");
  });

  it("handled updates: the latest, as many as there is room for", async () => {
    for (let update = 0; update <= CLAIMS_KEPT; update++) await storage.handled.finish("telegram", String(update));
    expect(await storage.handled.claim("telegram", String(CLAIMS_KEPT))).toBe("done");
    expect(await storage.handled.claim("telegram", "0")).toBe("ours");
  });

  it("cached links: no more than there is room for", async () => {
    for (let index = 0; index <= CACHED_VALUES; index++) await storage.links.put(`https://shop.example/${index}`, index, DAY_SECONDS);
    expect(await storage.links.get("https://shop.example/0")).toBeNull();
    expect(await storage.links.get(`https://shop.example/${CACHED_VALUES}`)).toBe(CACHED_VALUES);
  });
});

it("PRIVACY.md tells the times and numbers that the program keeps to", () => {
  const told = readFileSync(new URL("../../../PRIVACY.md", import.meta.url), "utf8");
  const days = (seconds: number) => `${seconds / DAY_SECONDS} days`;
  expect(told).toContain(`${days(RECORD_SECONDS.settings ?? 0)} after they were last changed`);
  expect(told).toContain(`${days(KEPT_SECONDS.settledReport)} after it was settled; ${days(KEPT_SECONDS.unsettledReport)} if nobody`);
  expect(told).toContain(`${days(KEPT_SECONDS.unknownName)} after somebody last asked; the ${NAMES_KEPT.toLocaleString("en")} most asked`);
  expect(KEPT_SECONDS.handledUpdate).toBe(DAY_SECONDS);
  expect(told).toContain(`${KEPT_SECONDS.rateLimit} seconds`);
  expect(told).toContain(`the ${CACHED_VALUES.toLocaleString("en")} latest`);
});
