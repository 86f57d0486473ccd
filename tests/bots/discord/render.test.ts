import { describe, expect, it } from "vitest";
import { replyMessage } from "../../../src/bots/discord/answer.ts";
import { answerMessage } from "../../../src/bots/discord/render.ts";
import { type Card, cardOf } from "../../../src/core/answers/card.ts";
import { LOCALES } from "../../../src/core/i18n/localise.ts";
import { topicText } from "../../../src/core/i18n/messages.ts";
import { buttonsOf, messageProblems, shownText } from "../../e2e/discord-rules.ts";
import { assistant, knowledge } from "../../real.ts";
import { ASSISTANT, SAY } from "../../sample.ts";

const LONG_WORD = "x".repeat(3000);
const CARD: Card = {
  reference: "b.roborock",
  verdict: "ecosystem",
  tier: 4,
  mark: "◐",
  headline: "Xiaomi ecosystem, not Xiaomi: Roborock S7",
  ladder: "▱▱▱▰▱▱",
  rung: "tier 4 of 6, affiliated brand",
  reasons: ["Roborock makes it."],
  hasMore: true,
  more: ["It was founded in 2014."],
  choices: [],
  sources: [{ label: "A page, 2021", url: "https://example.com/a_(b)" }],
  link: null,
};
const many = (line: string, count = 5) => Array.from({ length: count }, (_, index) => `${line} ${index}`);

/** What a card may hold at worst. */
const NASTY: Record<string, Partial<Card>> = {
  "a word of 3,000 letters": { headline: LONG_WORD, reasons: many(LONG_WORD), more: many(LONG_WORD) },
  "3,000 letters that each need escaping": { headline: "*".repeat(3000), reasons: many("_".repeat(3000)), more: many("~".repeat(3000)) },
  "a title of 3,000 emoji": { headline: "🤖".repeat(1500), reasons: many("👨‍👩‍👧‍👦".repeat(300)) },
  "piled-up marks": { headline: `Z${"\u0351".repeat(2000)}algo`, reasons: many(`Z${"\u0351".repeat(2000)}algo`) },
  "nothing but blanks in a reason": { reasons: [" ", ""], more: [" "] },
  "addresses without end": {
    link: `https://example.com/${"a".repeat(3000)}`,
    sources: many("A page").map((label) => ({ label, url: `https://example.com/${"a".repeat(3000)}` })),
  },
  "labels without end": { sources: many(LONG_WORD, 3).map((label) => ({ label, url: "https://example.com/" })) },
  "choices longer than a button": { choices: many("Which of these two things do you mean, ".repeat(5), 2) },
  "more choices than a row": { choices: many("choice", 9) },
  "nothing that is judged": { mark: "", ladder: "", rung: "", tier: null, sources: [], hasMore: false, more: [] },
  "the longest reference": { reference: `t.${"a".repeat(60)}` },
};
const LOOKS = [
  { length: "short", isPrivate: false, showTo: null },
  { length: "long", isPrivate: true, showTo: "123456789012345678901" },
] as const;

describe("a card as a Discord message", () => {
  it.each(Object.keys(NASTY))("keeps every limit with %s", (what) => {
    for (const look of LOOKS) {
      for (let count = 1; count <= 5; count++) {
        const cards = Array.from({ length: count }, () => ({ ...CARD, ...NASTY[what] }));
        for (const left of [0, 995]) expect(messageProblems(answerMessage(cards, SAY, look, left))).toEqual([]);
      }
    }
  });

  it("starts with the verdict, then the ladder", () => {
    const [first, second] = shownText(answerMessage([CARD], SAY, LOOKS[0])).split("\n");
    expect(first).toBe("### ◐ Xiaomi ecosystem, not Xiaomi: Roborock S7");
    expect(second).toBe("-# ▱▱▱▰▱▱  tier 4 of 6, affiliated brand");
  });

  it("links its sources, brackets in the address and all", () => {
    expect(shownText(answerMessage([CARD], SAY, LOOKS[0]))).toContain("[A page, 2021](https://example.com/a_%28b%29)");
  });

  it("tells all at once to whoever wants long answers, and then has no more to tell", () => {
    const long = answerMessage([CARD], SAY, LOOKS[1]);
    expect(shownText(long)).toContain("It was founded in 2014.");
    expect(buttonsOf(long).map(({ label }) => label)).not.toContain("Why?");
  });

  it("gives each of several cards buttons of its own", () => {
    const ids = buttonsOf(answerMessage([CARD, CARD], SAY, LOOKS[0])).map(({ custom_id }) => custom_id);
    expect(ids).toEqual([
      "1:why:0:b.roborock",
      "1:sources:0:b.roborock",
      "1:wrong:0:4.b.roborock",
      "1:why:1:b.roborock",
      "1:sources:1:b.roborock",
      "1:wrong:1:4.b.roborock",
    ]);
  });

  it("has no button under help", () => {
    expect(buttonsOf(replyMessage(ASSISTANT.answer(""), ASSISTANT, LOOKS[0]))).toEqual([]);
  });

  it.each([
    { what: "mentions", title: "@everyone @here <@1> <@&2> <#3> </xiaomi:4> Roborock S7" },
    { what: "formatting", title: "**a** __b__ ~~c~~ ||d|| `e` ```f``` *g* _h_ Roborock S7" },
    { what: "links", title: "[click](https://evil.example) https://evil.example Roborock S7" },
    { what: "timestamps and emoji", title: "<t:1700000000:R> <:a:1> <a:b:2> Roborock S7" },
  ])("shows $what of a title as they are written", ({ title }) => {
    const card = { ...CARD, headline: title, reasons: [title] };
    expect(shownText(answerMessage([{ ...card, sources: [] }], SAY, LOOKS[0]))).not.toMatch(/(?<!\\)[*_~|`<@[]|https:\/\//);
  });

  it("does not let a reason begin a quote, a list, a heading or small print", () => {
    for (const reason of ["> quote", "- list", "+ list", "# heading", "-# small", "1. list"]) {
      const [, , line = ""] = shownText(answerMessage([{ ...CARD, reasons: [reason] }], SAY, LOOKS[0])).split("\n");
      expect(line).toMatch(/^(\\[-+>#]|1\\\.)/);
    }
  });
});

describe("over the real data", () => {
  /** Every brand would take a minute; the limits depend on lengths, which differ from brand to brand. */
  const brands = [...knowledge.brands.keys()].filter((_, index) => index % 20 === 0);

  it.each(LOCALES)("every topic and a twentieth of the brands keep the limits (%s)", (locale) => {
    const say = assistant.localiser(locale);
    const references = [...[...knowledge.topics.keys()].map((id) => `t.${id}`), ...brands.map((id) => `b.${id}`), "u", "h", "v.0", "r.3"];
    for (const reference of references) {
      const answer = assistant.recall(reference);
      if (!answer) throw new Error(`${reference} points at nothing`);
      for (const look of LOOKS) expect(messageProblems(answerMessage([cardOf(answer, say)], say, look))).toEqual([]);
    }
  });

  it.each(LOCALES)("every topic's title fits a button, since it is what a choice asks (%s)", (locale) => {
    const say = assistant.localiser(locale);
    for (const id of knowledge.topics.keys()) expect(say(topicText(id, "title")).length).toBeLessThanOrEqual(80);
  });
});
