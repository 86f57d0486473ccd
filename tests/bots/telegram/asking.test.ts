import { describe, expect, it } from "vitest";
import { chatOwner, personOwner } from "../../../src/bots/telegram/asker.ts";
import { ME } from "../../e2e/telegram-server.ts";
import { type HarnessOptions, harness } from "./harness.ts";
import { asked, GROUP, groupMessage, mentioning, message, now, PERSON, PRIVATE, pressed, wordless } from "./updates.ts";

const TITLE = "Xiaomi Roborock S7";

describe("in a private chat", () => {
  it("answers a title under its message, with no link preview and a reply for everything", async () => {
    const { handle, of } = harness();
    const title = message(TITLE);
    await handle(asked(title));
    const [answer] = of("sendMessage");
    expect(answer?.["text"]).toContain("Roborock S7");
    expect(answer).toMatchObject({ chat_id: PRIVATE.id, reply_parameters: { message_id: title.message_id }, link_preview_options: { is_disabled: true } });
  });

  it("says the rung in words before its picture, for screen readers", async () => {
    const { handle, said } = harness();
    await handle(asked(message(TITLE)));
    expect(said()).toMatch(/tier 4 of 6, affiliated brand {2}▱▱▱▰▱▱/);
  });

  it("answers captions, and asks for words where there are none", async () => {
    const { handle, said } = harness();
    await handle(asked(wordless({ caption: TITLE, photo: [] })));
    expect(said()).toContain("Roborock");
    await handle(asked(wordless({ sticker: {} })));
    expect(said()).toContain("picture with a caption");
  });

  it.each([
    ["the other pictures of an album", { photo: [], media_group_id: "1" }],
    ["a service message", { pinned_message: {} }],
    ["a card that came through its own inline mode", { text: TITLE, via_bot: ME }],
  ])("is silent on %s", async (_, more) => {
    const { handle, calls } = harness();
    await handle(asked(wordless({ ...more })));
    expect(calls).toEqual([]);
  });

  it("answers several things in one message, each with a number that opens its whole answer, which can be shared and corrected", async () => {
    const { handle, said, button, shown, of } = harness();
    const list = message("Roborock S7\nNillkin case Mi 11\nMi Band 6");
    await handle(asked(list));
    expect(said()).toMatch(/1\. .+Roborock[\s\S]+2\. .+Nillkin[\s\S]+3\. .+Mi Band 6[\s\S]+Tap a number/);
    const shownList = shown(list);
    await handle(pressed(button("3"), shownList));
    expect(said()).toMatch(/Huami builds it[\s\S]+A page about it/);
    expect(of("sendMessage").at(-1)).toMatchObject({ reply_parameters: { message_id: list.message_id } });
    expect(of("editMessageText")).toEqual([]);
    expect(JSON.stringify(shown().reply_markup)).toMatch(/Share.+Wrong\?/);
    await handle(pressed(button("Wrong?"), shown(list)));
    expect(said()).toMatch(/Mi Band 6[\s\S]+Nillkin case Mi 11/);
  });

  it("opens the thing whose number is pressed where several of a list are the same to it", async () => {
    const { handle, said, button, shown } = harness();
    const list = message("Nillkin case Mi 11\nRoborock S7\nNillkin case Redmi Note 13");
    await handle(asked(list));
    await handle(pressed(button("3"), shown(list)));
    expect(said()).toContain("Nillkin case Redmi Note 13");
  });

  it("answers a long list by pages, and says how many things are left", async () => {
    const { handle, said, button, shown, of } = harness();
    const list = message(Array.from({ length: 12 }, (_, index) => `Nillkin case ${index}`).join("\n"));
    await handle(asked(list));
    expect(said()).toMatch(/5\. .+case 4[\s\S]+Still unanswered: 7/);
    const [first] = of("sendMessage");
    await handle(pressed(button("Next"), shown(list)));
    const second = of("editMessageText").at(-1);
    expect(second?.["text"]).toMatch(/^6\. .+case 5[\s\S]+10\. .+case 9[\s\S]+Still unanswered: 2/);
    await handle(pressed("answers:10", shown(list)));
    expect(said()).not.toContain("Still unanswered");
    expect(said()).toMatch(/^11\. .+case 10[\s\S]+12\. .+case 11\n[\s\S]+Tap a number/);
    const twelfth = /o:en:[^"]+:11/.exec(JSON.stringify(of("editMessageText").at(-1)))?.[0] ?? "";
    await handle(pressed(twelfth, shown(list)));
    expect(said()).toContain("case 11");
    await handle(pressed("answers:0", shown(list)));
    expect(of("editMessageText").at(-1)).toMatchObject({ text: first?.["text"], reply_markup: first?.["reply_markup"] });
  });

  it("says that a list is too old to go on where its message is gone", async () => {
    const { handle, button, shown, of } = harness();
    await handle(asked(message(Array.from({ length: 6 }, (_, index) => `Nillkin case ${index}`).join("\n"))));
    await handle(pressed(button("Next"), shown()));
    expect(of("answerCallbackQuery")).toMatchObject([{ text: expect.stringContaining("too old") }]);
  });

  it("speaks the person's language: what they set, else what Telegram says", async () => {
    const { handle, said, storage } = harness();
    await handle(asked(message(TITLE, { from: { ...PERSON, language_code: "de-AT" } })));
    expect(said()).toContain("Stufe 4 von 6");
    await storage.settings.change(personOwner(String(PERSON.id)), { locale: "fr", length: "long" });
    await handle(asked(message(TITLE, { from: { ...PERSON, language_code: "de-AT" } })));
    expect(said()).toContain("niveau 4");
  });

  it("tells once that it missed what was sent while it was away", async () => {
    const { handle, of } = harness();
    for (const _ of [1, 2]) await handle(asked(message(TITLE, { date: now() - 3_600 })));
    expect(of("sendMessage").map(({ text }) => text)).toEqual([expect.stringContaining("missed")]);
  });

  it("answers once with when to come back where somebody sends too much, then is silent until then", async () => {
    const { handle, of, counted } = harness();
    for (let sent = 0; sent < 25; sent++) await handle(asked(message(TITLE)));
    const texts = of("sendMessage").map(({ text }) => String(text));
    expect(texts.filter((text) => text.includes("at once"))).toHaveLength(1);
    expect(texts.at(-1)).toContain("at once");
    expect(counted).toContain("limited");
  });

  it("answers the same update once", async () => {
    const { bot, of } = harness();
    const update = { update_id: 9, ...asked(message(TITLE)) } as Parameters<typeof bot.handleUpdate>[0];
    await bot.handleUpdate(update);
    await bot.handleUpdate(update);
    expect(of("sendMessage")).toHaveLength(1);
  });
});

describe("in a group", () => {
  it.each([
    ["chatter", groupMessage(`look, ${TITLE}!`)],
    ["a reply to its answer", groupMessage("thanks", { reply_to_message: { ...message(TITLE), from: ME } as never })],
    ["another bot's command", groupMessage("/xiaomi@another_bot Roborock")],
    ["a mention of somebody else", mentioning("@somebody Roborock", "somebody")],
    ["a channel's post that the group repeats", mentioning(`@${ME.username} Roborock`, ME.username, { is_automatic_forward: true })],
    ["its own card that somebody posted", groupMessage("/xiaomi Roborock", { via_bot: ME })],
  ])("never speaks unasked: %s", async (_, sent) => {
    const { handle, calls } = harness();
    await handle(asked(sent));
    expect(calls).toEqual([]);
  });

  it("checks the message that /xiaomi answers, under that message and in its topic", async () => {
    const { handle, of } = harness();
    const deal = groupMessage(TITLE);
    await handle(asked(groupMessage("/xiaomi", { reply_to_message: deal as never, is_topic_message: true, message_thread_id: 77 })));
    expect(of("sendMessage")).toMatchObject([{ chat_id: GROUP.id, reply_parameters: { message_id: deal.message_id }, message_thread_id: 77 }]);
  });

  it("answers a mention, and a command that names it", async () => {
    const { handle, of } = harness();
    await handle(asked(mentioning(`@${ME.username} ${TITLE}`, ME.username)));
    await handle(asked(groupMessage(`/xiaomi@${ME.username} ${TITLE}`)));
    expect(of("sendMessage").map(({ text }) => text)).toEqual([expect.stringContaining("Roborock S7"), expect.stringContaining("Roborock S7")]);
  });

  it("says how to ask where a call names nothing", async () => {
    const { handle, said } = harness();
    await handle(asked(groupMessage("/xiaomi")));
    expect(said()).toContain("/xiaomi Roborock S7");
  });

  it("answers an anonymous administrator as the group", async () => {
    const { handle, of } = harness();
    await handle(asked(groupMessage(`/xiaomi ${TITLE}`, { from: { id: 1087968824, is_bot: true, first_name: "Group" }, sender_chat: GROUP })));
    expect(of("sendMessage")).toHaveLength(1);
  });

  it("answers only to the asker where the group is set to that, and everybody where Telegram cannot", async () => {
    const refusing: HarnessOptions["refuse"] = ({ payload }) =>
      payload["ephemeral_message_parameters"] ? { error_code: 400, description: "Bad Request: EPHEMERAL_NOT_ALLOWED" } : undefined;
    for (const [options, sent] of [
      [{}, [true]],
      [{ refuse: refusing }, [true, false]],
    ] as const) {
      const { handle, of, storage } = harness(options);
      await storage.settings.change(chatOwner(GROUP), { visibility: "private" });
      await handle(asked(groupMessage(`/xiaomi ${TITLE}`)));
      expect(of("sendMessage").map((payload) => "ephemeral_message_parameters" in payload)).toEqual(sent);
    }
  });

  it("answers a message that only it can see to its sender alone", async () => {
    const { handle, of } = harness();
    await handle(asked(groupMessage("/help", { message_id: 0, ephemeral_message_id: 5 })));
    expect(of("sendMessage")).toMatchObject([{ reply_parameters: { ephemeral_message_id: 5 }, ephemeral_message_parameters: { receiver_user_id: PERSON.id } }]);
  });

  it("keeps its settings when it becomes a supergroup", async () => {
    const { handle, storage, calls } = harness();
    await storage.settings.change(chatOwner({ id: -5 }), { locale: "pl" });
    await handle(asked(wordless({ chat: { id: -5, type: "group", title: "Deals" }, migrate_to_chat_id: GROUP.id })));
    expect(await storage.settings.read(chatOwner(GROUP))).toEqual({ locale: "pl" });
    expect(calls).toEqual([]);
  });
});
