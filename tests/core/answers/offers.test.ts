/** Over the real data: whoever asks whether an offer is real gets no "yes" from its mere name. */
import { describe, expect, it, test } from "vitest";
import { assistant } from "../../real.ts";

const answerTo = (text: string) => assistant.answer(text, { platformLocale: "en" }).answers[0];
const reasonIds = (text: string) => answerTo(text)?.reasons.map(({ id }) => id);

describe("an offer that promises what Xiaomi sells none of", () => {
  test.each([
    "Xiaomi power bank 50000mAh fast charge",
    "внешний аккумулятор xiaomi 50000 mah",
    "elektroroller xiaomi doppelmotor 60 km/h",
    "is this legit? xiaomi power bank 50000mah for 5 euro",
  ])("“%s” is “I can't tell”, and why", (text) => {
    expect(answerTo(text)).toMatchObject({ kind: "unknown", verdict: "unknown" });
    expect(reasonIds(text)).toContain("unknown-promise");
  });
});

describe("a class word that no-names fill, behind the bare label", () => {
  test.each(["Xiaomi drone 4k E88 pro dual camera foldable", "Xiaomi drone 8k gps", "is this xiaomi drone 4k e88 real?"])("“%s” is “I can't tell”", (text) => {
    expect(answerTo(text)).toMatchObject({ kind: "unknown", verdict: "unknown" });
    expect(reasonIds(text)).toContain("unknown-contested");
  });

  it("is the product where the title writes its own name", () => {
    expect(answerTo("Xiaomi Mi Drone 4K UHD WiFi FPV quadcopter")).toMatchObject({ tier: 3, product: "Mi Drone" });
    expect(answerTo("Xiaomi power bank 30000mAh")).toMatchObject({ tier: 3 });
  });
});

describe("a model that a number is glued to", () => {
  it("is another one: “Air31” is no “Air”", () => {
    expect(answerTo("Xiaomi earbuds Air31 TWS")?.verdict).not.toBe("xiaomi");
  });

  it("behind a name that is only label and class is no model that anybody knows", () => {
    expect(reasonIds("Xiaomi smartwatch X9 pro amoled")?.[0]).toBe("unknown-model");
    expect(answerTo("Xiaomi earbuds IP67 waterproof")?.verdict).toBe("xiaomi");
  });
});

describe("a question whether a thing is genuine", () => {
  it("says first that a name cannot show it", () => {
    expect(reasonIds("is redmi note 13 fake")?.[0]).toBe("genuine-unseen");
  });

  it("is answered whatever the price", () => {
    expect(answerTo("is it real? redmi note 13 for 20€")).toMatchObject({ tier: 2, product: "Redmi Note 13" });
  });

  it("needs no such word where the brand is not Xiaomi's", () => {
    expect(reasonIds("is roborock fake xiaomi?")).not.toContain("genuine-unseen");
  });
});

describe("a topic beside a brand of somebody else's", () => {
  const topicLines = (text: string) => reasonIds(text)?.filter((id) => id.startsWith("topic-"));
  it("is left out where its line names other companies only", () => {
    expect(topicLines("is haylou part of xiaomi or not")).toEqual([]);
    expect(topicLines("nothing phone is xiaomi?")).toEqual([]);
  });

  it("stays where it names the brand", () => {
    expect(topicLines("is black shark still xiaomi in 2026")).toHaveLength(1);
  });
});
