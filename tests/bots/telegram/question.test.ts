import type { Message } from "grammy/types";
import { describe, expect, it } from "vitest";
import { contentOf, mentions, ownContent, questionOf, questionOfMention } from "../../../src/bots/telegram/question.ts";
import { ME } from "../../e2e/telegram-server.ts";
import { groupMessage, mentioning, message, wordless } from "./updates.ts";

const NAME = ME.username;
const deal = groupMessage("Xiaomi Roborock S7 -30 %", { message_id: 500 });
const replying = (text: string, more: Partial<Message> = {}) => groupMessage(text, { reply_to_message: deal as never, ...more });

describe("what a message says", () => {
  it("is its text or caption with the links that it hides: behind words, buttons and its preview", () => {
    const photo = wordless({
      caption: "Roborock, here",
      caption_entities: [{ type: "text_link", offset: 10, length: 4, url: "https://shop.example/1" }],
      reply_markup: { inline_keyboard: [[{ text: "Buy", url: "https://shop.example/2" }]] },
      link_preview_options: { url: "https://shop.example/3" },
    });
    expect(contentOf(photo)).toEqual({
      text: "Roborock, here",
      links: [{ url: "https://shop.example/1" }, { url: "https://shop.example/2" }, { url: "https://shop.example/3" }],
    });
  });

  it("is no longer what only calls the bot", () => {
    expect(ownContent(message("/xiaomi Roborock S7"), ME).text).toBe("Roborock S7");
    expect(ownContent(mentioning(`is it real, @${NAME}?`, NAME), ME).text).toBe("is it real, ?");
  });

  it("survives entities that lie outside of it", () => {
    const broken = message("short", {
      entities: [
        { type: "mention", offset: 90, length: 9 },
        { type: "bot_command", offset: 0, length: 400 },
      ],
    });
    expect(ownContent(broken, ME).text).toBe("");
    expect(mentions(broken, ME)).toBe(false);
  });
});

describe("what is asked", () => {
  it("by a command is its own words before the message that it answers", () => {
    expect(questionOf(replying("/xiaomi Mi Band 6"), ME)?.text).toBe("Mi Band 6");
    expect(questionOf(replying("/xiaomi"), ME)).toMatchObject({ text: deal.text, under: deal.message_id });
    expect(questionOf(groupMessage("/xiaomi"), ME)).toBeNull();
  });

  it("by a mention is the message that it answers before its own words", () => {
    const mention = mentioning(`@${NAME} is this real?`, NAME);
    expect(questionOfMention({ ...mention, reply_to_message: deal } as Message, ME)?.text).toBe(deal.text);
    expect(questionOfMention(mention, ME)?.text).toBe("is this real?");
  });

  it("is only the part that somebody quoted by hand, with the links in that part", () => {
    const list = groupMessage("Roborock S7, Mi Band 6", {
      entities: [
        { type: "text_link", offset: 0, length: 11, url: "https://shop.example/roborock" },
        { type: "text_link", offset: 13, length: 9, url: "https://shop.example/band" },
      ],
    });
    const quoting = groupMessage("/xiaomi", { reply_to_message: list as never, quote: { text: "Mi Band 6", position: 13, is_manual: true } });
    expect(questionOf(quoting, ME)).toMatchObject({ text: "Mi Band 6", links: [{ url: "https://shop.example/band" }] });
  });

  it("can be a quote from another chat", () => {
    const quoting = groupMessage("/xiaomi", {
      quote: { text: "Mi Band 6", position: 0, is_manual: true },
      external_reply: { origin: { type: "hidden_user", date: 1, sender_user_name: "A" } },
    });
    expect(questionOf(quoting, ME)).toMatchObject({ text: "Mi Band 6", under: quoting.message_id });
  });

  it("is not the service message that every message in a forum's topic answers", () => {
    const topic = wordless({ forum_topic_created: { name: "Deals", icon_color: 0 } });
    expect(questionOf(groupMessage("/xiaomi", { reply_to_message: topic as never, is_topic_message: true, message_thread_id: 3 }), ME)).toBeNull();
  });
});

describe("a mention", () => {
  it("is the bot's name in any case, or its id, and nobody else's", () => {
    expect(mentions(mentioning(`@${NAME.toUpperCase()} hi`, NAME.toUpperCase()), ME)).toBe(true);
    expect(mentions(mentioning("@somebody hi", "somebody"), ME)).toBe(false);
    expect(mentions(groupMessage("bot hi", { entities: [{ type: "text_mention", offset: 0, length: 3, user: ME }] }), ME)).toBe(true);
  });
});
