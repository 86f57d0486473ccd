import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { renderAnswer, renderMore } from "../src/bots/terminal/render.ts";
import { MOST_ANSWERS } from "../src/core/answers/answer.ts";
import { jsonReply } from "../src/core/answers/json.ts";
import { VERDICTS } from "../src/core/tiers.ts";
import { assistant } from "./real.ts";

const TITLES = [
  "Xiaomi Mi 11 Ultra",
  "Redmi Note 13 Pro",
  "Xiaomi Mi Band 6",
  "Xiaomi Roborock S7",
  "Amazfit GTS 4",
  "case for Xiaomi Redmi Note 14",
  "Nillkin case Xiaomi Mi 11",
  "Roborock S7 main brush replacement",
];
const title = fc.constantFrom(...TITLES);
const verdictOf = (message: string) => assistant.answer(message).answers.map(({ verdict, tier }) => [verdict, tier]);

/** Code units of every kind, lone surrogates too. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes));
const controls = fc.string({ unit: fc.constantFrom("\0", "\u0007", "\u001B", "\u009B", "\r", "\n", "\t", "\u2028", "\u202E", "a", "1", " ") });
const binary = fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes).toString("latin1"));
const unicode = fc.string({ unit: "binary", maxLength: 300 });
const around = fc.tuple(unicode, title, units).map(([before, name, behind]) => `${before} ${name} ${behind}`);
const anything = fc.oneof(unicode, units, controls, binary, around);

/** What holds for the reply to any message. */
function checkReply(message: string): void {
  const reply = assistant.answer(message);
  expect(reply.answers.length).toBeGreaterThan(0);
  expect(reply.answers.length).toBeLessThanOrEqual(MOST_ANSWERS);
  const say = assistant.localiser(reply.locale);
  for (const answer of reply.answers) {
    expect(VERDICTS).toContain(answer.verdict);
    if (answer.verdict === "unknown") expect(answer.tier).toBeNull();
    const shown = renderAnswer(answer, say, { colours: false }) + renderMore(answer, say);
    expect(shown.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  }
  const line = JSON.stringify(jsonReply(reply, say));
  expect(line).not.toMatch(/[\n\r]/);
  expect(JSON.parse(line)).toMatchObject({ answers: reply.answers.map(({ kind, verdict, tier }) => ({ kind, verdict, tier })) });
  // No half character reaches a reader.
  expect(Buffer.from(line, "utf8").toString("utf8")).toBe(line);
}

describe("any message", () => {
  it("gets an answer that can be shown, and one line of JSON that parses", () => {
    fc.assert(fc.property(anything, checkReply), { numRuns: 500 });
  });

  test.each([
    ["a megabyte of letters", "x".repeat(1_000_000)],
    ["a megabyte of names", "Xiaomi Mi 11 ".repeat(80_000)],
    ["a megabyte of line breaks", "\n".repeat(1_000_000)],
    ["a megabyte of emoji", "🎉".repeat(250_000)],
    ["a megabyte of accents on one letter", `a${"\u0301".repeat(500_000)}`],
    ["as many words as it reads", "Mi ".repeat(1333)],
    ["one word as long as it reads", "Xiaomi".repeat(666)],
    ["hyphens", `Mi${"-1".repeat(1990)}`],
    ["words that JavaScript knows", "constructor __proto__ toString hasOwnProperty"],
    ["markup and placeholders", "<b>Xiaomi</b> { $name } %s @everyone [x](y)"],
  ])("gets an answer within a second: %s", (_what, message) => {
    const start = performance.now();
    checkReply(message);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");
const INVISIBLE = ["\u200B", "\u200D", "\uFEFF", "\u00AD", "\u2060", "\u202E"];
const NOISE = ["2024", "new", "hot sale", "free shipping", "black", "100%", "gift"];

describe("the verdict on a title does not change", () => {
  test.each<[what: string, change: fc.Arbitrary<(text: string) => string>]>([
    ["in capitals", fc.constant((text: string) => text.toUpperCase())],
    ["in full-width letters", fc.constant(fullWidth)],
    ["with emoji around it", fc.constantFrom("🔥", "🎉🎉", "❤️", "👨‍👩‍👧").map((sign) => (text: string) => `${sign}${text} ${sign}`)],
    ["with white space and punctuation around it", fc.constantFrom("  ", "\t", "!!! ", "*** ", " | ").map((noise) => (text: string) => noise + text + noise)],
    ["with words of advertising behind it", fc.constantFrom(...NOISE).map((noise) => (text: string) => `${text} ${noise}`)],
    ["with words of advertising behind a break before it", fc.constantFrom(...NOISE).map((noise) => (text: string) => `${noise} | ${text}`)],
    [
      "with invisible characters inside",
      fc.tuple(fc.constantFrom(...INVISIBLE), fc.nat(40)).map(
        ([sign, at]) =>
          (text: string) =>
            text.slice(0, at % text.length) + sign + text.slice(at % text.length),
      ),
    ],
  ])("%s", (_what, change) => {
    fc.assert(
      fc.property(title, change, (name, apply) => {
        expect(verdictOf(apply(name))).toEqual(verdictOf(name));
      }),
      { numRuns: 200 },
    );
  });

  it("written all in small letters, where a brand's name is no ordinary word", () => {
    for (const name of TITLES.filter((text) => /Xiaomi|Roborock|Redmi|Amazfit/.test(text)))
      expect([name, verdictOf(name.toLowerCase())]).toEqual([name, verdictOf(name)]);
  });
});
