import { describe, expect, it } from "vitest";
import { BrandSchema } from "../../src/core/knowledge/schema.ts";
import { memoryStorage } from "../../src/core/storage/create.ts";
import { draftFromName, draftFromReport } from "../../src/maintenance/draft.ts";
import { readWorkList, workListText } from "../../src/maintenance/work-list.ts";
import { REPORT } from "../core/storage/report.ts";
import { brandFile, KNOWLEDGE } from "../sample.ts";

describe("the work list", () => {
  it("holds corrections and unresolved names of all places, the most asked first", async () => {
    const storage = memoryStorage();
    await storage.reports.file({ ...REPORT, says: "once" });
    for (const reporter of ["1", "2"]) await storage.reports.file({ ...REPORT, reporter, place: null, says: "twice" });
    for (const name of ["Kweeble", "Zorblax", "Zorblax"]) await storage.unknowns.count(name);
    const list = await readWorkList(storage);
    expect(list.reports.map(({ says }) => says)).toEqual(["twice", "once"]);
    expect(list.names.map(({ name }) => name)).toEqual(["Zorblax", "Kweeble"]);
    expect(workListText(list)).toContain("#2  2 people, en");
  });

  it("prints no control signs that strangers wrote", async () => {
    const storage = memoryStorage();
    await storage.reports.file({ ...REPORT, says: "red\u001b[31m alert\u0007" });
    const { reports, names } = await readWorkList(storage);
    expect(workListText({ reports, names }).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

describe("a draft", () => {
  const { reporter: _reporter, place: _place, wantsNotice: _wantsNotice, ...said } = REPORT;
  const report = { ...said, number: 7, count: 3, state: "open", at: "2026-11-01T00:00:00.000Z" } as const;

  it("of a correction about a known brand adds to its entry's note and changes no fact", () => {
    const { brand } = brandFile(4, "roborock", "Roborock", { note: "Seen." });
    const draft = draftFromReport(report, KNOWLEDGE, "2026-11");
    expect(draft.path).toBe("brands/4-affiliated/roborock.json");
    const { note, ...facts } = draft.content(brand);
    expect(note).toMatch(/^Seen\. To review: correction 7 \(said by 3\)/);
    expect({ ...facts, note: "Seen." }).toEqual(brand);
  });

  it("of a correction about an unknown name is a new entry on rung 0 that the data check takes", () => {
    const unknown = { ...report, reference: "u", headline: "Kann ich nicht sagen: „Zorblax Q2“", tier: null, sourceUrl: "https://zorblax.example/about" };
    const draft = draftFromReport(unknown, KNOWLEDGE, "2026-11");
    expect(draft.path).toBe("brands/0-unrelated/zorblax-q-2.json");
    expect(BrandSchema.parse(draft.content(null))).toMatchObject({ name: "Zorblax Q2", confidence: "low", sources: { report: { url: unknown.sourceUrl } } });
  });

  it("of an unresolved name never writes over an entry that is there", () => {
    const { brand } = brandFile(0, "sony", "Sony");
    const draft = draftFromName("Sony", 12, "2026-11");
    expect(draft.content(brand)).toEqual(brand);
    expect(BrandSchema.parse(draft.content(null)).note).toContain("12 times");
  });
});
