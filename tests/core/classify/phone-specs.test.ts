import { expect, test } from "vitest";
import { hasPhoneSpecs } from "../../../src/core/classify/phone-specs.ts";
import { tokenise } from "../../../src/core/text/tokenise.ts";

test.each([
  ["6GB+64GB", true],
  ["8/256", true],
  ["8/256GB", true],
  ["8GB RAM 128GB ROM", true],
  ["8 GB RAM + 128", true],
  ["6ГБ 128ГБ", true],
  ["128GB", false],
  ["256/8", false],
  ["5/7", false],
  ["120W 4K", false],
  ["", false],
])("memory and storage as phones have them in “%s”: %s", (text, expected) => {
  expect(hasPhoneSpecs(tokenise(text))).toBe(expected);
});
