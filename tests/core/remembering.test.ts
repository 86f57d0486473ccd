import { describe, expect, it } from "vitest";
import type { Assistant } from "../../src/core/assistant.ts";
import { remembering } from "../../src/core/remembering.ts";
import { ASSISTANT } from "../sample.ts";

/** An assistant that counts how often it is asked. */
function counting(more: Partial<ReturnType<Assistant["answer"]>> = {}) {
  const asked: string[] = [];
  const assistant: Assistant = {
    ...ASSISTANT,
    answer: (message, context) => {
      asked.push(message);
      return { ...ASSISTANT.answer(message, context), ...more };
    },
  };
  return { asked, ...remembering(assistant) };
}

describe("an assistant that remembers its replies", () => {
  it("says the same again without judging it again", () => {
    const { answer, asked } = counting();
    expect(answer("Roborock S7")).toBe(answer("Roborock S7"));
    expect(asked).toHaveLength(1);
  });

  it("judges anew what another language, a further page, a taught name or a hidden link may change", () => {
    const { answer, asked } = counting();
    for (const context of [{}, { setLocale: "de" }, { platformLocale: "de" }, { from: 5 }] as const) answer("Roborock S7", context);
    for (const _ of [1, 2]) {
      answer("Roborock S7", { links: [{ url: "https://shop.example" }] });
      answer("Roborock S7", { teachings: [{ name: "Frog", tier: 4, note: null, at: "2026-01-01T00:00:00Z" }] });
    }
    expect(asked).toHaveLength(8);
  });

  it("does not keep what a page may still tell", () => {
    const { answer, asked } = counting({ complete: async () => ASSISTANT.answer("Roborock S7") });
    for (const _ of [1, 2]) answer("https://shop.example");
    expect(asked).toHaveLength(2);
  });

  it("forgets what was asked longest ago, and stays small", () => {
    const { answer, asked } = counting();
    for (let item = 0; item <= 2_000; item++) answer(`Mi Band ${item}`);
    answer("Mi Band 2000");
    answer("Mi Band 0");
    expect(asked).toHaveLength(2_002);
  });
});
