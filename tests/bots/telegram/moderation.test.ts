import { describe, expect, it } from "vitest";
import type { NewReport } from "../../../src/core/storage/storage.ts";
import { harness } from "./harness.ts";
import { asked, GROUP, groupMessage, message, PERSON, pressed } from "./updates.ts";

const running = () => harness({ administrators: [PERSON.id] });
const report = (says: string): NewReport => ({
  platform: "telegram",
  place: String(GROUP.id),
  reporter: "55",
  reference: "b.roborock",
  headline: "◐ Roborock",
  tier: 4,
  asked: null,
  says,
  sourceUrl: null,
  locale: "de",
  wantsNotice: true,
});

describe("/reports", () => {
  it("is for those who run the group, there", async () => {
    const bot = harness();
    await bot.handle(asked(groupMessage("/reports")));
    expect(bot.said()).toContain("Only the moderators");
    await bot.handle(asked(message("/reports")));
    expect(bot.said()).toContain("in a group");
  });

  it("pages through the open corrections, settles them, and tells who wanted to know in their language", async () => {
    const bot = running();
    await bot.storage.reports.file(report("theirs"));
    await bot.storage.reports.file(report("not theirs"));
    await bot.handle(asked(groupMessage("/reports")));
    expect(bot.said()).toMatch(/Open corrections: 2[\s\S]+1\/2[\s\S]+Roborock/);
    const shown = bot.shown();
    await bot.handle(pressed(bot.button("Next"), shown));
    expect(bot.said()).toContain("2/2");
    await bot.handle(pressed(bot.button("Accept"), shown));
    expect(bot.of("sendMessage").at(-1)).toMatchObject({ chat_id: "55", text: expect.stringContaining("wurde angenommen") });
    expect(await bot.storage.reports.open({ platform: "telegram", id: String(GROUP.id) })).toHaveLength(1);
    await bot.handle(pressed("settle:1:accepted:0", shown));
    expect(bot.of("answerCallbackQuery").at(-1)).toMatchObject({ text: expect.stringContaining("not open") });
  });

  it("stays calm where who wanted to know has blocked the bot", async () => {
    const bot = harness({
      administrators: [PERSON.id],
      refuse: ({ payload }) => (payload["chat_id"] === "55" ? { error_code: 403, description: "Forbidden: bot was blocked by the user" } : undefined),
    });
    await bot.storage.reports.file(report("theirs"));
    await bot.handle(asked(groupMessage("/reports")));
    await bot.handle(pressed(bot.button("Reject"), bot.shown()));
    expect(bot.of("editMessageText").at(-1)).toMatchObject({ text: expect.stringContaining("no open corrections") });
    expect(bot.counted).not.toContain("failed");
  });
});

describe("/teach", () => {
  it("learns a name for the group, lists it, exports it and forgets it", async () => {
    const bot = running();
    await bot.handle(asked(groupMessage("/teach 4 Smart Frog | sold by Xiaomi's partner")));
    expect(bot.said()).toMatch(/Smart Frog, tier 4 of 6/);
    await bot.handle(asked(groupMessage("/teach")));
    expect(bot.said()).toContain("· Smart Frog: tier 4 of 6, affiliated brand (sold by Xiaomi's partner)");
    await bot.handle(asked(groupMessage("/teach export")));
    expect(bot.of("sendDocument")).toHaveLength(1);
    await bot.handle(asked(groupMessage("/teach remove Smart Frog")));
    await bot.handle(asked(groupMessage("/teach remove Smart Frog")));
    expect(bot.said()).toContain("Nobody has taught me “Smart Frog”");
  });

  it("lists many names by pages, and lets only those who run the group turn them", async () => {
    const bot = running();
    for (let taught = 10; taught < 30; taught++)
      await bot.storage.teachings.teach("telegram", String(GROUP.id), { name: `Frog ${taught}`, tier: 4, note: "x".repeat(300), at: "2026-01-01T00:00:00Z" });
    await bot.handle(asked(groupMessage("/teach")));
    expect(bot.said()).toMatch(/Frog 10[\s\S]+Frog 17/);
    const next = bot.button("Next");
    await bot.handle(pressed(next, bot.shown()));
    expect(bot.said()).toMatch(/Frog 18[\s\S]+Frog 25: [\s\S]+x\)$/);
    await bot.handle(pressed("teach:99", bot.shown()));
    expect(bot.said()).toMatch(/Frog 26[\s\S]+Frog 29/);
    await bot.handle(pressed(next, bot.shown(), { ...PERSON, id: 8 }));
    expect(bot.of("answerCallbackQuery").at(-1)).toMatchObject({ text: expect.stringContaining("Only the moderators here") });
  });

  it("answers by what was taught in its group, and nowhere else", async () => {
    const bot = running();
    await bot.handle(asked(groupMessage("/teach 4 Smart Frog | sold by Xiaomi's partner")));
    await bot.handle(asked(groupMessage("/xiaomi Smart Frog X1")));
    expect(bot.said()).toMatch(/moderators[\s\S]+tier 4 of 6/);
    await bot.handle(asked(message("Smart Frog X1")));
    expect(bot.said()).not.toContain("moderators");
  });

  it.each([
    [`/teach 4 ${"x".repeat(65)}`, "64 characters"],
    ["/teach 4 !!!", "no letter or digit"],
    ["/teach 9 Frog", "/teach 4 Name"],
  ])("says what to mend: %s", async (text, expected) => {
    const bot = running();
    await bot.handle(asked(groupMessage(text)));
    expect(bot.said()).toContain(expected);
  });
});
