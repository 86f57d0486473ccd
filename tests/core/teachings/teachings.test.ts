import { describe, expect, it } from "vitest";
import { cardOf } from "../../../src/core/answers/card.ts";
import { createAssistant } from "../../../src/core/assistant.ts";
import type { Teaching } from "../../../src/core/storage/storage.ts";
import { KNOWLEDGE } from "../../sample.ts";

const assistant = createAssistant(KNOWLEDGE);
const AT = "2026-01-01T00:00:00.000Z";
const CLIP: Teaching = { name: "Merry Clip", tier: 6, note: "JASE makes it", at: AT };
const ids = (message: string, ...teachings: Teaching[]) =>
  assistant
    .answer(message, { teachings })
    .answers.map(({ headline, tier, reasons }) => ({ headline: headline.id, tier, reasons: reasons.map(({ id }) => id) }));

describe("a taught name", () => {
  it("answers what the knowledge base does not know, marked in the first line, with the note", () => {
    expect(ids("Merry Clip", CLIP)).toEqual([{ headline: "headline-taught", tier: 6, reasons: ["taught-note", "taught-own-unknown"] }]);
    const [answer] = assistant.answer("Merry Clip", { teachings: [CLIP] }).answers;
    expect(answer && cardOf(answer, assistant.localiser("en"))).toMatchObject({
      headline: "Set by the moderators here: Not Xiaomi: Merry Clip",
      reasons: ["They note: JASE makes it", expect.any(String)],
    });
  });

  it.each(["MERRY-CLIP 2 pcs", "is the merry clip from xiaomi?", "Xiaomi Merry Clip"])("is found in “%s”", (message) => {
    expect(ids(message, CLIP)[0]).toMatchObject({ headline: "headline-taught", tier: 6 });
  });

  it("is known in no other place", () => {
    expect(ids("Merry Clip")[0]?.headline).not.toBe("headline-taught");
  });

  it("is found in each line of a list", () => {
    expect(ids("Merry Clip\nRoborock S7", CLIP).map(({ tier }) => tier)).toEqual([6, 4]);
  });

  it("does not answer for what only fits the thing", () => {
    expect(ids("case for Merry Clip", CLIP)[0]?.headline).not.toBe("headline-taught");
  });

  it("does not answer where it is part of a longer known name", () => {
    const part: Teaching = { name: "S7", tier: 1, note: null, at: AT };
    expect(ids("Roborock S7", part)[0]).toMatchObject({ headline: "headline-ecosystem", tier: 4 });
  });
});

describe("a teaching about what the knowledge base knows", () => {
  it("is shown as the moderators' word, beside what the knowledge base says", () => {
    const claim: Teaching = { name: "Roborock S7", tier: 1, note: null, at: AT };
    const [answer] = assistant.answer("Roborock S7", { teachings: [claim] }).answers;
    expect(answer).toMatchObject({ tier: 1, headline: { id: "headline-taught" }, brand: null });
    expect(answer?.reasons).toEqual([{ id: "taught-own-differs", params: { headline: expect.objectContaining({ id: "headline-ecosystem" }) } }]);
    expect(answer?.more.length).toBeGreaterThan(0);
  });

  it("that agrees is a line of the knowledge base's own answer", () => {
    const [answer] = ids("Roborock S7", { name: "Roborock S7", tier: 4, note: null, at: AT });
    expect(answer).toMatchObject({ headline: "headline-ecosystem", tier: 4 });
    expect(answer?.reasons).toContain("taught-agrees");
    expect(answer?.reasons.length).toBeLessThanOrEqual(5);
  });
});
