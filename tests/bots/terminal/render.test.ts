import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { renderAnswer, renderMore, renderReply, renderTiers } from "../../../src/bots/terminal/render.ts";
import { text } from "../../../src/core/i18n/messages.ts";
import { ASSISTANT, answerTo, SAY } from "../../sample.ts";

const PLAIN = { colours: false };
const render = (title: string) => renderAnswer(answerTo(title), SAY, PLAIN);

describe("renderAnswer", () => {
  it("marks each verdict with its own sign", () => {
    expect(["Mi 11", "Roborock S7", "JASE", "Zorblax 3000"].map((title) => render(title)[0])).toEqual(["✓", "◐", "✗", "?"]);
  });

  it("fills the tier's step of six, and none for tier 0", () => {
    expect(render("Mi 11")).toContain("▰▱▱▱▱▱");
    expect(render("Roborock S7")).toContain("▱▱▱▰▱▱");
    expect(render("case for Mi 11")).not.toMatch(/[▰▱]/);
    expect(render("Zorblax 3000")).not.toMatch(/[▰▱]/);
  });

  it("writes no colour where the output shows none, and the same words where it does", () => {
    const plain = render("Roborock S7");
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(stripVTControlCharacters(renderAnswer(answerTo("Roborock S7"), SAY, { colours: true }))).toBe(plain);
  });

  it("shows a source with its address", () => {
    expect(render("Roborock S7")).toContain("https://example.org/page");
  });

  it("lets no control character of a name reach the terminal", () => {
    const answer = { ...answerTo("Zorblax 3000"), headline: text("headline-unknown", { name: "\u001B[2J\u0007\u009B31m\r" }), reasons: [] };
    expect(renderAnswer(answer, SAY, PLAIN)).not.toMatch(/\p{Cc}/u);
  });

  it("indents everything below the headline", () => {
    const [, ...lines] = render("Roborock S7").split("\n");
    expect(lines.filter((line) => !line.startsWith("  "))).toEqual([]);
  });
});

describe("renderReply", () => {
  it("says how many things of a long message have no answer", () => {
    const list = Array.from({ length: 7 }, (_, index) => `Nillkin case ${index}`).join("\n");
    expect(renderReply(ASSISTANT.answer(list), SAY, PLAIN)).toMatch(/case 4[\s\S]+Still unanswered: 2\. I answer 5 at a time/);
    expect(renderReply(ASSISTANT.answer("Roborock S7"), SAY, PLAIN)).toBe(render("Roborock S7"));
  });
});

describe("renderMore and renderTiers", () => {
  it("tell what the short answer left out", () => {
    expect(renderMore(answerTo("Roborock S7"), SAY).split("\n").length).toBeGreaterThan(1);
  });

  it("show the ladder from tier 1 to 6, the rung off it last", () => {
    const lines = renderTiers(SAY).split("\n");
    expect(lines).toHaveLength(7);
    expect(lines.map((line) => /\d/.exec(line)?.[0])).toEqual(["1", "2", "3", "4", "5", "6", "0"]);
  });
});
