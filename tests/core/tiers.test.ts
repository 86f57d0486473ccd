import { expect, test } from "vitest";
import { TIERS, verdictOf } from "../../src/core/tiers.ts";

test("tiers 1 to 3 are Xiaomi, 4 and 5 its ecosystem, 6 and 0 neither, and no tier is no verdict", () => {
  expect(TIERS.map(verdictOf)).toEqual(["not-xiaomi", "xiaomi", "xiaomi", "xiaomi", "ecosystem", "ecosystem", "not-xiaomi"]);
  expect(verdictOf(null)).toBe("unknown");
});
