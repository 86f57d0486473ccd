import { describe, expect, it } from "vitest";
import { harness } from "./harness.ts";
import { asked, message, PERSON, pressed } from "./updates.ts";

const title = message("Xiaomi Roborock S7");

async function answered() {
  const bot = harness();
  await bot.handle(asked(title));
  return { ...bot, answer: bot.shown(title) };
}

describe("Why?", () => {
  it("adds the long version below the answer, keeps what stands there, and goes", async () => {
    const { handle, of, button, answer } = await answered();
    await handle(pressed(button("Why?"), answer));
    const [edited] = of("editMessageText");
    expect(String(edited?.["text"]).startsWith(`${answer.text}\n\n`)).toBe(true);
    expect(edited?.["entities"]).toEqual(answer.entities);
    expect(JSON.stringify(edited?.["reply_markup"])).not.toContain(button("Why?"));
    expect(JSON.stringify(edited?.["reply_markup"])).toContain(button("Wrong?"));
  });

  it("works after a restart, on every replica: its state is in the message", async () => {
    const { button, answer } = await answered();
    const { handle, said } = harness();
    await handle(pressed(button("Why?"), answer));
    expect(said()).toContain("backed or sells");
  });

  it("still works where the message that was asked about is gone", async () => {
    const { handle, said, button, shown } = await answered();
    await handle(pressed(button("Why?"), shown()));
    expect(said()).toContain("backed or sells");
  });

  it("makes the whole card anew where the message is in a chat that the bot does not see", async () => {
    const { handle, of, button } = await answered();
    await handle(pressed(button("Why?"), "inline-1"));
    expect(of("editMessageText")).toMatchObject([{ inline_message_id: "inline-1", text: expect.stringMatching(/Roborock S7[\s\S]+backed or sells/) }]);
  });
});

describe("Sources", () => {
  it("lists the pages as links", async () => {
    const { handle, of, button, answer } = await answered();
    await handle(pressed(button("Sources"), answer));
    expect(of("editMessageText")[0]?.["entities"]).toContainEqual(expect.objectContaining({ type: "text_link", url: "https://example.org/page" }));
  });
});

describe("a button", () => {
  it.each([
    ["of an older version", "v1|why|123"],
    ["for a thing that is known no more", "y:en:b.nobody"],
    ["in a language that nobody speaks", "y:xx:u"],
    ["that somebody made up", "set:locale:klingon"],
  ])("%s says kindly that it is too old", async (_, data) => {
    const { handle, of, answer } = await answered();
    await handle(pressed(data, answer));
    expect(of("answerCallbackQuery")).toEqual([expect.objectContaining({ text: expect.stringContaining("too old") })]);
    expect(of("editMessageText")).toEqual([]);
  });

  it("on a message that Telegram gives no more says so too", async () => {
    const { handle, of, answer } = await answered();
    await handle(pressed("s:en:b.roborock", { ...answer, date: 0, text: undefined } as never));
    expect(of("answerCallbackQuery")).toEqual([expect.objectContaining({ text: expect.stringContaining("too old") })]);
  });

  it("is answered exactly once, and a refusal of the edit ends quietly", async () => {
    const bot = harness({
      refuse: ({ method }) => (method === "editMessageText" ? { error_code: 400, description: "Bad Request: message to edit not found" } : undefined),
    });
    await bot.handle(asked(title));
    await bot.handle(pressed(bot.button("Why?"), bot.shown(title)));
    expect(bot.of("answerCallbackQuery")).toHaveLength(1);
    expect(bot.counted).not.toContain("failed");
  });
});

describe("a choice", () => {
  it("asks for what the pressed button says", async () => {
    const { handle, said, answer } = await answered();
    const choosing = {
      ...answer,
      reply_markup: { inline_keyboard: [[{ text: "Amazfit", callback_data: "choice:0" }], [{ text: "Mi Band 6", callback_data: "choice:1" }]] },
    };
    await handle(pressed("choice:1", choosing, PERSON));
    expect(said()).toContain("Mi Band 6");
  });
});
