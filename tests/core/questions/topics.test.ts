import { describe, expect, it } from "vitest";
import type { Localiser } from "../../../src/core/i18n/localise.ts";
import { link } from "../../../src/core/knowledge/load.ts";
import type { Topic } from "../../../src/core/knowledge/schema.ts";
import { ALIKE, createTopicSearch, WORDS_READ } from "../../../src/core/questions/topics.ts";
import { SAMPLE } from "../../sample.ts";

const fact = (id: string, samples?: Record<string, string[]>): Topic["facts"][number] => ({
  id,
  date: "2024",
  still: "yes",
  sources: ["page"],
  seeds: [],
  ...(samples && { samples }),
});
const topics: Topic[] = [
  {
    id: "warranty",
    facts: [fact("by-region"), fact("import", { en: ["does a unit from abroad count"] })],
    related: [],
    intents: ["warranty"],
    samples: { en: ["how long is the warranty"] },
  },
  { id: "company", facts: [fact("founded")], related: [], samples: { en: ["who founded the company", "when was the company founded"] } },
];
// Each text says its own id: only the samples have words of their own.
const say = Object.assign((text: { readonly id: string }) => text.id, { locale: "en" }) as unknown as Localiser;
const search = createTopicSearch(
  link({ ...SAMPLE, topics: topics.map((topic) => ({ path: `topics/${topic.id}.json`, topic })) }),
  say,
  new Set(["the", "is", "a", "does"]),
);
const NOTHING = new Set<string>();

describe("the topic of a question", () => {
  it("is the one whose sample is most like it", () => {
    const [first] = search("who founded this company?", NOTHING);
    expect(first?.topic.id).toBe("company");
    expect(first?.likeness).toBeGreaterThanOrEqual(ALIKE);
  });

  it("is found by the intent alone where none of its words is known", () => {
    expect(search("garantie", new Set(["warranty"]))[0]?.topic.id).toBe("warranty");
    expect(search("garantie", NOTHING)).toEqual([]);
  });

  it("is looked for in the question, where a story comes before it", () => {
    expect(search("They sent me a unit with a long crack. Who founded the company?", NOTHING)[0]?.topic.id).toBe("company");
  });

  it("is looked for in the beginning of a text that goes on without end", () => {
    const start = `who founded the company ${"and so on ".repeat(WORDS_READ / 3)}`;
    expect(search(`${start} how long is the warranty`, NOTHING)).toMatchObject(search(start, NOTHING).map(({ speaksOf: _, ...found }) => found));
  });

  it("begins with the fact whose own sample was asked", () => {
    expect(search("would a unit from abroad count", NOTHING)[0]?.facts).toEqual(["import", "by-region"]);
  });
});
