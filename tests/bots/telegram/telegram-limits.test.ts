/** What Telegram takes, over everything that the real knowledge base can say. */
import type { InlineKeyboardMarkup } from "grammy/types";
import { describe, expect, it } from "vitest";
import { readStartLink, startLink } from "../../../src/bots/telegram/deep-link.ts";
import { actionData, actionPattern } from "../../../src/bots/telegram/keyboard.ts";
import { CALLBACK_ANSWER_LENGTH, TEXT_LENGTH } from "../../../src/bots/telegram/limits.ts";
import { commandsFor, describeCommand, MENU } from "../../../src/bots/telegram/menu.ts";
import { LONG, renderAnswers } from "../../../src/bots/telegram/render.ts";
import { cardOf } from "../../../src/core/answers/card.ts";
import { referenceTo } from "../../../src/core/answers/reference.ts";
import { LOCALES } from "../../../src/core/i18n/localise.ts";
import { text } from "../../../src/core/i18n/messages.ts";
import { ME } from "../../e2e/telegram-server.ts";
import { assistant, knowledge } from "../../real.ts";

const REFERENCES = [
  ...[...knowledge.brands.values()].map((brand) => referenceTo({ kind: "brand", brand })),
  ...knowledge.products.map((product) => referenceTo({ kind: "product", product })),
  ...[...knowledge.topics.values()].map((topic) => referenceTo({ kind: "topic", topic })),
];
const CALLBACK_DATA_BYTES = 64;
const START_PAYLOAD = /^[\w-]{1,64}$/;
const PLACE = { bot: ME.username, detached: false };

describe("Telegram's limits", () => {
  it("hold for the state of every button", () => {
    for (const reference of REFERENCES) {
      const data = actionData("sources", "en", reference, 4_999);
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(CALLBACK_DATA_BYTES);
      expect(actionPattern("sources").exec(data)?.slice(1)).toEqual(["en", reference, "4999"]);
    }
  });

  it("hold for every link into the private chat, and the link says what it said", () => {
    for (const reference of REFERENCES) {
      const url = startLink(ME.username, { purpose: "correct", reference });
      expect(new URL(url).searchParams.get("start")).toMatch(START_PAYLOAD);
      expect(readStartLink(url)).toEqual({ purpose: "correct", reference });
    }
  });

  it("hold for the long answer on every brand and topic", () => {
    for (const locale of ["en", "ru"] as const) {
      const say = assistant.localiser(locale);
      for (const reference of REFERENCES.filter((known) => !known.startsWith("p."))) {
        const answer = assistant.recall(reference);
        if (!answer) throw new Error(`${reference} points at nothing`);
        const rendered = renderAnswers({ answers: [answer], from: 0, left: 0 }, LONG, PLACE, say);
        const lines = rendered.text.split("\n").filter((line) => line !== "");
        expect(lines).toEqual([...new Set(lines)]);
        expect(rendered.text.length).toBeLessThanOrEqual(TEXT_LENGTH);
        for (const { offset, length } of rendered.entities) expect(offset + length).toBeLessThanOrEqual(rendered.text.length);
        expect((rendered.keyboard as InlineKeyboardMarkup | undefined)?.inline_keyboard.flat().length ?? 0).toBeLessThanOrEqual(8);
      }
    }
  });

  it("hold for a title of 4,000 characters and a hundred of links", () => {
    const say = assistant.localiser("en");
    for (const message of [`Xiaomi ${"x ".repeat(1_990)}`, Array.from({ length: 100 }, (_, index) => `https://www.amazon.de/dp/B0${index}`).join("\n")]) {
      const reply = assistant.answer(message.slice(0, 4_000));
      expect(renderAnswers(reply, LONG, PLACE, say).text.length).toBeLessThanOrEqual(TEXT_LENGTH);
    }
  });

  it("hold for the menu, the profile and the toasts in every language", () => {
    for (const locale of LOCALES) {
      const say = assistant.localiser(locale);
      for (const { command } of MENU) expect(describeCommand(command, say).length).toBeLessThanOrEqual(256);
      expect(say(text("telegram-description")).length).toBeLessThanOrEqual(512);
      expect(say(text("telegram-short-description")).length).toBeLessThanOrEqual(120);
      expect(say(text("telegram-inline-none")).length).toBeLessThanOrEqual(64);
      expect(say(text("telegram-report-placeholder")).length).toBeLessThanOrEqual(64);
      for (const toast of ["old-button", "why-no-more", "sources-none", "fault-ours", "fault-storage", "moderators-only", "button-not-yours"] as const)
        expect(say(text(toast)).length).toBeLessThanOrEqual(CALLBACK_ANSWER_LENGTH);
    }
  });

  it("leave no command without an audience", () => {
    for (const audience of ["private", "group", "administrators"] as const) expect(commandsFor(audience).map(({ command }) => command)).toContain("help");
  });

  it("let a card of each rung show its ladder behind its words", () => {
    const answer = assistant.recall("b.roborock");
    expect(answer && cardOf(answer, assistant.localiser("en")).ladder).toBe("▱▱▱▰▱▱");
  });
});
