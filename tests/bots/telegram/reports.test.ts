import { describe, expect, it } from "vitest";
import { startLink } from "../../../src/bots/telegram/deep-link.ts";
import { memoryStorage } from "../../../src/core/storage/create.ts";
import { StorageUnavailable } from "../../../src/core/storage/storage.ts";
import { ME } from "../../e2e/telegram-server.ts";
import { harness } from "./harness.ts";
import { asked, groupMessage, message, PERSON, pressed } from "./updates.ts";

const TITLE = "Xiaomi Roborock S7";
const SAYS = "It is theirs, see https://example.org/proof";

/** A report up to the message that shows what would be sent. */
async function preview(bot = harness(), ask = message) {
  const title = ask(TITLE.length > 0 && ask === groupMessage ? `/xiaomi ${TITLE}` : TITLE);
  await bot.handle(asked(title));
  await bot.handle(pressed(bot.button("Wrong?"), bot.shown(title)));
  const question = bot.shown();
  const says = ask(SAYS, { reply_to_message: question as never });
  await bot.handle(asked(says));
  return { bot, question, says, shown: bot.shown(says) };
}

describe("Wrong?", () => {
  it("asks what is wrong, then shows the person all that would be sent", async () => {
    const { bot, question, shown } = await preview();
    expect(question.reply_markup).toMatchObject({ force_reply: true });
    for (const part of ["Xiaomi ecosystem", SAYS, TITLE]) expect(shown.text).toContain(part);
    expect(await bot.storage.reports.open(null)).toEqual([]);
  });

  it("sends the text that was asked about only where the person says so", async () => {
    for (const [button, text] of [
      ["Send", null],
      ["with the text", TITLE],
    ] as const) {
      const { bot, shown } = await preview();
      await bot.handle(pressed(bot.button(button), shown));
      expect(await bot.storage.reports.open(null)).toMatchObject([
        { asked: text, says: SAYS, sourceUrl: "https://example.org/proof", tier: 4, headline: "◐ Xiaomi ecosystem, not Xiaomi: Roborock S7" },
      ]);
      expect(bot.said()).toContain("number 1");
    }
  });

  it("sends nothing where the person does not want to", async () => {
    const { bot, shown } = await preview();
    await bot.handle(pressed(bot.button("Cancel"), shown));
    expect(bot.said()).toContain("Nothing was sent");
    expect(await bot.storage.reports.open(null)).toEqual([]);
  });

  it("lets nobody else send it", async () => {
    const { bot, shown } = await preview(harness(), groupMessage as typeof message);
    await bot.handle(pressed("report:send", shown, { ...PERSON, id: 8 }));
    expect(bot.of("answerCallbackQuery").at(-1)).toMatchObject({ text: expect.stringContaining("person who asked") });
    expect(await bot.storage.reports.open(null)).toEqual([]);
  });

  it("remembers who wants to know by a tick on the button", async () => {
    const { bot, shown } = await preview();
    await bot.handle(pressed("report:notice", shown));
    const ticked = bot.of("editMessageReplyMarkup").at(-1)?.["reply_markup"] as typeof shown.reply_markup;
    expect(JSON.stringify(ticked)).toContain("☑");
    await bot.handle(pressed("report:send", { ...shown, reply_markup: ticked } as never));
    expect(await bot.storage.reports.settle(1, null, "accepted")).toMatchObject({ notify: [String(PERSON.id)] });
  });

  it("is asked in the private chat where the answer stands in a chat that the bot does not see", async () => {
    const bot = harness();
    const payload = new URL(startLink(ME.username, { purpose: "correct", reference: "b.roborock" })).searchParams.get("start");
    await bot.handle(asked(message(`/start ${payload}`)));
    expect(bot.said()).toMatch(/What is wrong\?[\s\S]+Roborock/);
  });

  it("says so where a report cannot be kept, and logs no text", async () => {
    const storage = memoryStorage();
    const away = { ...storage, reports: { ...storage.reports, file: () => Promise.reject(new StorageUnavailable("away")) } };
    const { bot, shown } = await preview(harness({ storage: away }));
    await bot.handle(pressed("report:send", shown));
    expect(bot.of("answerCallbackQuery").at(-1)).toMatchObject({ text: expect.stringContaining("can't save") });
    expect(bot.log()).toContain("StorageUnavailable");
    expect(bot.log()).not.toContain(TITLE);
  });

  it("takes a message that only looks like its own for a question", async () => {
    const bot = harness();
    const { question } = await preview();
    await bot.handle(asked(message(TITLE, { reply_to_message: { ...question, from: PERSON } as never })));
    expect(bot.said()).toContain("Xiaomi ecosystem");
  });
});
