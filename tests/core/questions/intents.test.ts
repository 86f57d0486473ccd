import { describe, expect, it } from "vitest";
import { link } from "../../../src/core/knowledge/load.ts";
import { createIntentReader } from "../../../src/core/questions/intents.ts";
import { tokenise } from "../../../src/core/text/tokenise.ts";
import { SAMPLE } from "../../sample.ts";

const intent = (id: string, words: Record<string, string[]>) => ({ id, why: "test", words });
const reader = createIntentReader(
  link({
    ...SAMPLE,
    intents: [
      intent("question", { en: ["is", "who", "how"], it: ["quanto"] }),
      intent("filler", { en: ["actually", "still", "in fact"] }),
      intent("maker", { en: ["who makes"] }),
      intent("relation", { en: ["still xiaomi", "independent"] }),
      intent("warranty", { pl: ["gwarancja"] }),
      intent("advert", { en: ["sale"] }),
      intent("price", { en: ["how much is"], it: ["quanto costa"] }),
    ],
  }),
);
const read = (text: string) => reader(tokenise(text));

describe("what a text asks for", () => {
  it("is told by the longest phrase: 'who makes' is no mere 'who'", () => {
    expect([...read("who makes it").ids]).toEqual(["maker"]);
  });

  it("does not depend on words that say nothing", () => {
    expect([...read("who actually makes it").ids]).toEqual(["maker"]);
    expect([...read("who in fact makes it").ids]).toEqual(["maker"]);
  });

  it("is not told by a name that a phrase is left with when such a word goes", () => {
    expect(read("xiaomi").ids.size).toBe(0);
  });

  it("does not depend on a word's ending", () => {
    expect([...read("status gwarancji").ids]).toEqual(["warranty"]);
  });
});

describe("a text asks outright", () => {
  it.each(["is it independent", "independent or who", "quanto costa", "who"])(
    "with a word of asking at the start, or beside what is asked in its language: %s",
    (text) => {
      expect(read(text).asksOutright).toBe(true);
    },
  );

  it.each(["independent", "independent quanto", "sale"])("but not without one of them: %s", (text) => {
    expect(read(text).asksOutright).toBe(false);
  });
});

it("names and things are what is left without words of asking and of talk", () => {
  expect(read("is the bear still xiaomi").matter()).toEqual([2, 4]);
});

describe("a text is not for the bot", () => {
  it("plainly, when it asks the price in words that shops do not write", () => {
    expect(read("how much is it").notForUsOutright).toBe(true);
    expect(read("sale").notForUsOutright).toBe(false);
  });
});
