import { describe, expect, it } from "vitest";
import { assistant, knowledge } from "../real.ts";
import { readQuestions, scoreQuestions, unreachedFacts } from "./questions.ts";

const score = scoreQuestions(assistant, readQuestions());
const right = (score.asked - score.wrong.length) / score.asked;
/** A language with fewer rows than that is told by chance. */
const FEWEST_ROWS = 10;
const english = score.byLanguage.get("en") ?? { asked: 1, right: 0 };
const languages = [...score.byLanguage].filter(([, { asked }]) => asked >= FEWEST_ROWS);

describe("on all labelled questions", () => {
  it("90 of 100 are answered rightly", () => {
    expect(right, score.wrong.map(({ question }) => `${question.id} ${question.text}`).join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it.each(languages)("%s is no more than five points below English", (_language, { asked, right: rightHere }) => {
    expect(rightHere / asked).toBeGreaterThanOrEqual(english.right / english.asked - 0.05);
  });

  it("no message that is not for the bot is given a tier", () => {
    expect(score.claimed.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  it("every fact of the founding articles is told to who asks for it", () => {
    expect(unreachedFacts(assistant, knowledge)).toEqual([]);
  });
});
