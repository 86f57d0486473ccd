/** What every storage must do, whatever engine keeps the records. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Owner, Storage } from "../../../src/core/storage/storage.ts";
import { ANSWERS_A_WINDOW } from "../../../src/core/storage/tables.ts";
import { REPORT } from "./report.ts";

const ANNA: Owner = { platform: "telegram", kind: "person", id: "111" };
const PLACE = { platform: "telegram", id: "-100" } as const;

/** Registers the tests against storages that `open` gives, each with nothing in it. */
export function storageSuite(open: () => Promise<Storage>): void {
  let storage: Storage;
  beforeEach(async () => {
    storage = await open();
  });
  afterEach(() => storage.close());

  describe("settings", () => {
    it("are empty for whoever has set nothing", async () => {
      expect(await storage.settings.read(ANNA)).toEqual({});
    });

    it("are remembered, and changed one at a time", async () => {
      await storage.settings.change(ANNA, { locale: "es", length: "short" });
      expect(await storage.settings.change(ANNA, { length: "long" })).toEqual({ locale: "es", length: "long" });
      expect(await storage.settings.read(ANNA)).toEqual({ locale: "es", length: "long" });
    });

    it("are taken back with undefined", async () => {
      await storage.settings.change(ANNA, { locale: "es", visibility: "private" });
      expect(await storage.settings.change(ANNA, { locale: undefined })).toEqual({ visibility: "private" });
    });

    it("belong to one owner: the same id on another platform or of another kind is somebody else", async () => {
      await storage.settings.change(ANNA, { locale: "es" });
      expect(await storage.settings.read({ ...ANNA, platform: "discord" })).toEqual({});
      expect(await storage.settings.read({ ...ANNA, kind: "chat" })).toEqual({});
    });

    it("lose no change when many are made at once", async () => {
      await Promise.all([
        storage.settings.change(ANNA, { locale: "pl" }),
        storage.settings.change(ANNA, { length: "short" }),
        storage.settings.change(ANNA, { visibility: "public" }),
      ]);
      expect(await storage.settings.read(ANNA)).toEqual({ locale: "pl", length: "short", visibility: "public" });
    });
  });

  describe("reports", () => {
    it("are numbered from 1 and read by their number, without who made them and where", async () => {
      expect(await storage.reports.file(REPORT)).toEqual({ number: 1, isRepeat: false });
      expect(await storage.reports.file({ ...REPORT, says: "Something else" })).toEqual({ number: 2, isRepeat: false });
      const { place: _place, reporter: _reporter, wantsNotice: _wantsNotice, ...shown } = REPORT;
      expect(await storage.reports.read(1)).toEqual({ ...shown, number: 1, state: "open", count: 1, at: expect.any(String) });
      expect(await storage.reports.read(3)).toBeNull();
    });

    it("that say the same of the same answer are counted once a person", async () => {
      await storage.reports.file(REPORT);
      expect(await storage.reports.file({ ...REPORT, reporter: "222", says: " it is  XIAOMI's own " })).toEqual({ number: 1, isRepeat: true });
      expect(await storage.reports.file({ ...REPORT, reporter: "222" })).toEqual({ number: 1, isRepeat: true });
      expect(await storage.reports.read(1)).toMatchObject({ count: 2, says: REPORT.says });
    });

    it("get each a number of their own when many are made at once", async () => {
      const filed = await Promise.all(Array.from({ length: 50 }, (_, index) => storage.reports.file({ ...REPORT, says: `Reason ${index}` })));
      expect(filed.map(({ number }) => number).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    });

    it("are listed for their place only, the most asked first, those put off last", async () => {
      await storage.reports.file({ ...REPORT, says: "one" });
      await storage.reports.file({ ...REPORT, says: "two" });
      await storage.reports.file({ ...REPORT, says: "two", reporter: "222" });
      await storage.reports.file({ ...REPORT, says: "elsewhere", place: "-200" });
      await storage.reports.file({ ...REPORT, says: "in private", place: null });
      await storage.reports.settle(2, PLACE, "later");
      expect((await storage.reports.open(PLACE)).map(({ number }) => number)).toEqual([1, 2]);
      expect((await storage.reports.open(null)).map(({ number }) => number)).toEqual([1, 3, 4, 2]);
    });

    it("are settled once, by their own place, and then said again under a new number", async () => {
      await storage.reports.file(REPORT);
      expect(await storage.reports.settle(1, { ...PLACE, id: "-200" }, "rejected")).toBeNull();
      expect(await storage.reports.settle(1, PLACE, "accepted")).toMatchObject({ report: { number: 1, state: "accepted" }, notify: [] });
      expect(await storage.reports.settle(1, PLACE, "rejected")).toBeNull();
      expect(await storage.reports.open(PLACE)).toEqual([]);
      expect(await storage.reports.file(REPORT)).toEqual({ number: 2, isRepeat: false });
    });

    it("tell whom to notify when they are settled, and then no more", async () => {
      await storage.reports.file({ ...REPORT, wantsNotice: true });
      await storage.reports.file({ ...REPORT, reporter: "222" });
      await storage.reports.file({ ...REPORT, reporter: "333", wantsNotice: true });
      expect((await storage.reports.settle(1, null, "later"))?.notify).toEqual([]);
      expect((await storage.reports.settle(1, null, "accepted"))?.notify).toEqual(["111", "333"]);
      expect(JSON.stringify(await storage.personal.export("telegram", "111"))).not.toContain('"111"');
    });
  });

  describe("teachings", () => {
    const teaching = { name: "Happy Clip", tier: 6, note: "JASE makes it", at: "2026-01-01T00:00:00.000Z" } as const;

    it("are listed for their place by name, replaced and removed however the name is written", async () => {
      await storage.teachings.teach("discord", "1", teaching);
      await storage.teachings.teach("discord", "1", { ...teaching, name: "Aqua" });
      await storage.teachings.teach("discord", "1", { ...teaching, name: "HAPPY-CLIP", tier: 0 });
      expect(await storage.teachings.list("discord", "1")).toEqual([
        { ...teaching, name: "Aqua" },
        { ...teaching, name: "HAPPY-CLIP", tier: 0 },
      ]);
      expect(await storage.teachings.list("discord", "2")).toEqual([]);
      expect(await storage.teachings.remove("discord", "1", "happy clip")).toBe(true);
      expect(await storage.teachings.remove("discord", "1", "happy clip")).toBe(false);
    });

    it("are found under names that are words of JavaScript", async () => {
      for (const name of ["__proto__", "constructor"]) await storage.teachings.teach("discord", "1", { ...teaching, name });
      expect((await storage.teachings.list("discord", "1")).map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
    });

    it("need a letter or a digit in their name", async () => {
      expect(await storage.teachings.teach("discord", "1", { ...teaching, name: "!?" })).toBe(false);
    });
  });

  it("an update is handled by the first who claims it, and done when they say so", async () => {
    expect(await storage.handled.claim("telegram", "9001")).toBe("ours");
    expect(await storage.handled.claim("telegram", "9001")).toBe("held");
    expect(await storage.handled.claim("discord", "9001")).toBe("ours");
    await storage.handled.finish("telegram", "9001");
    expect(await storage.handled.claim("telegram", "9001")).toBe("done");
  });

  it("a person has a share of answers, and only the first refusal is marked", async () => {
    for (let taken = 0; taken < ANSWERS_A_WINDOW; taken++) expect(await storage.limits.take("telegram", "111")).toEqual({ allowed: true });
    expect(await storage.limits.take("telegram", "111")).toEqual({ allowed: false, isFirst: true, seconds: expect.any(Number) });
    expect(await storage.limits.take("telegram", "111")).toMatchObject({ allowed: false, isFirst: false });
    expect(await storage.limits.take("telegram", "222")).toEqual({ allowed: true });
  });

  describe("links", () => {
    it("are remembered until their time is over", async () => {
      await storage.links.put("https://shop.example/1", { title: "Roborock S7" }, 60);
      await storage.links.put("https://shop.example/2", { title: "gone" }, 0);
      expect(await storage.links.get("https://shop.example/1")).toEqual({ title: "Roborock S7" });
      expect(await storage.links.get("https://shop.example/2")).toBeNull();
      expect(await storage.links.get("https://shop.example/3")).toBeNull();
    });
  });

  describe("unknown names", () => {
    it("are counted however they are written, the most asked first", async () => {
      for (const name of ["Zorblax", "Kweeble 3", "ZORBLAX", "zorblax"]) await storage.unknowns.count(name);
      expect(await storage.unknowns.list()).toEqual([
        { name: "Zorblax", count: 3 },
        { name: "Kweeble 3", count: 1 },
      ]);
    });

    it.each(["anna@example.org", "@anna_k", "+34 600 123 456", "https://example.org/a", "x".repeat(61), "!!"])("never hold %s", async (name) => {
      await storage.unknowns.count(name);
      expect(await storage.unknowns.list()).toEqual([]);
    });
  });

  describe("personal data", () => {
    it("is exported in full", async () => {
      await storage.settings.change(ANNA, { locale: "es" });
      await storage.reports.file({ ...REPORT, asked: "roborock?", wantsNotice: true });
      await storage.reports.file({ ...REPORT, reporter: "222", says: "not hers" });
      expect(await storage.personal.export("telegram", "111")).toEqual({
        settings: { locale: "es" },
        reports: [{ ...(await storage.reports.read(1)), noticeTo: "111" }],
      });
    });

    it("is gone once forgotten, with the reports that nobody else made", async () => {
      await storage.settings.change(ANNA, { locale: "es" });
      await storage.reports.file({ ...REPORT, wantsNotice: true });
      for (let taken = 0; taken <= ANSWERS_A_WINDOW; taken++) await storage.limits.take("telegram", "111");
      expect(await storage.personal.forget("telegram", "111")).toBe(2);
      expect(await storage.personal.export("telegram", "111")).toEqual({ settings: {}, reports: [] });
      expect(await storage.reports.open(null)).toEqual([]);
      expect(await storage.limits.take("telegram", "111")).toEqual({ allowed: true });
      expect(await storage.personal.forget("telegram", "111")).toBe(0);
    });

    it("leaves what others say as well, without the text that the forgotten one sent along", async () => {
      await storage.reports.file({ ...REPORT, asked: "is my roborock xiaomi" });
      await storage.reports.file({ ...REPORT, reporter: "222" });
      expect(await storage.personal.forget("telegram", "111")).toBe(1);
      expect(await storage.reports.read(1)).toMatchObject({ asked: null, says: REPORT.says, count: 1 });
      expect(await storage.personal.export("telegram", "111")).toEqual({ settings: {}, reports: [] });
    });
  });

  it("says that it is usable", async () => {
    expect(await storage.health()).toEqual({ usable: true, reason: "" });
  });
}
