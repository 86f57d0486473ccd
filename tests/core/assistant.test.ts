import { describe, expect, it, test } from "vitest";
import { MESSAGE_LENGTH, MOST_ANSWERS } from "../../src/core/answers/answer.ts";
import { ASSISTANT, answerTo } from "../sample.ts";

const answersTo = (message: string) => ASSISTANT.answer(message).answers;

describe("assistant.answer", () => {
  test.each(["", " \n\t", "???", "🎉🎉", "\u200B\u202E", "\0\u0007"])("answers a message without a letter or digit with help: %j", (message) => {
    expect(answersTo(message)).toMatchObject([{ kind: "help", verdict: "unknown", tier: null }]);
  });

  it("asks for less where the message is longer than it reads", () => {
    expect(answerTo("Xiaomi ".repeat(MESSAGE_LENGTH))).toMatchObject({ verdict: "unknown", tier: null, headline: { params: { limit: MESSAGE_LENGTH } } });
  });

  it("gives one answer for each product of a list, in its order", () => {
    expect(answersTo("Xiaomi Mi 11\n\nRoborock S7\r\ncase for Redmi Note 14").map(({ tier }) => tier)).toEqual([1, 4, 0]);
  });

  it("answers the same product once", () => {
    expect(answersTo("Roborock S7\nroborock s7")).toHaveLength(1);
  });

  describe("asked about more things than people read answers to", () => {
    const list = ["Mi 11", "Mi 9", "Mi 1S", "Mi Band 6", "Roborock S7", "Redmi Note 14", "Redmi 10C"].join("\n");
    const names = (from: number) => ASSISTANT.answer(list, { from }).answers.map(({ headline }) => headline.params["name"]);

    it("answers the first, and says how many are left", () => {
      expect(ASSISTANT.answer(list)).toMatchObject({ from: 0, left: 2 });
      expect(answersTo(list)).toHaveLength(MOST_ANSWERS);
    });

    it("goes on where it is told to", () => {
      expect(ASSISTANT.answer(list, { from: 5 })).toMatchObject({ from: 5, left: 0 });
      expect(new Set([...names(0), ...names(5)]).size).toBe(7);
    });

    it("begins anew where there is nothing so far behind", () => {
      expect(names(7)).toEqual(names(0));
    });
  });

  it("reads a title that breaks in two lines as one title", () => {
    expect(answersTo("Roborock S7\nsilent and white").map(({ tier }) => tier)).toEqual([4]);
  });

  it("has a tier exactly where it has a verdict on a thing", () => {
    for (const message of ["Mi 11", "Roborock S7", "Xiaomi T8 kettle", "Zorblax 3000", "", "case for Mi 11", "what is the Roborock?"])
      for (const { verdict, tier, kind } of answersTo(message)) expect([message, tier === null]).toEqual([message, verdict === "unknown" || kind === "help"]);
  });

  it("is never wholly sure", () => {
    for (const message of ["Mi 11", "Roborock S7", "case for Mi 11", "Zorblax 3000"]) {
      expect(answerTo(message).confidence).toBeGreaterThan(0);
      expect(answerTo(message).confidence).toBeLessThan(1);
    }
  });

  it("answers in English where nobody says otherwise, in the platform's language before that, in the person's own before all", () => {
    expect(ASSISTANT.answer("Mi 11").locale).toBe("en");
    expect(ASSISTANT.answer("Mi 11", { platformLocale: "de" }).locale).toBe("de");
    expect(ASSISTANT.answer("Mi 11", { platformLocale: "de", setLocale: "fr" }).locale).toBe("fr");
  });

  it("gives the same answer to the same message every time", () => {
    expect(ASSISTANT.answer("Xiaomi Roborock S7")).toEqual(ASSISTANT.answer("Xiaomi Roborock S7"));
  });
});

describe("assistant.candidates", () => {
  it("looks for what is typed again and again as if it were typed once", () => {
    expect(ASSISTANT.candidates("roborock", 5)).not.toHaveLength(0);
    expect(ASSISTANT.candidates("roborock roborock roborock", 5)).toEqual(ASSISTANT.candidates("roborock", 5));
  });
});
