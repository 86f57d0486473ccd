import { describe, expect, it, test } from "vitest";
import { RULES } from "../../../src/core/classify/rules.ts";
import { assistant } from "../../real.ts";

describe("RULES", () => {
  test.each(RULES.map(({ id, example, page }) => [id, example, page] as const))(
    "the rule %s decides its own example on the real data: %s",
    (id, example, page) => {
      expect(assistant.classify(example, page).rule).toBe(id);
    },
  );

  it("have ids and examples of their own, and a confidence between 0 and 1", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ example }) => example)).size).toBe(RULES.length);
    expect(RULES.filter(({ confidence }) => confidence <= 0 || confidence > 1)).toEqual([]);
  });
});
