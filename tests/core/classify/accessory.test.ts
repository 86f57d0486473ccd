import { expect, test } from "vitest";
import { evidenceOf } from "../../sample.ts";

test.each([
  ["a part with a stated target", "brush for Mi Band 6", "stated"],
  ["a spare part", "Roborock S7 main brush replacement", "stated"],
  ["a case before a phone's name", "case Redmi Note 14", "likely"],
  ["a strap right behind a product's name", "Mi Band 6 strap", "likely"],
  ["a brush right behind a device", "Xiaomi robot vacuum brush", "likely"],
  ["a charger with a phone's model", "charger Redmi Note 14", "companion"],
  ["a bag with a scooter's model", "Xiaomi M365 scooter bag", "companion"],
  ["a bag between the label and a scooter's model", "Xiaomi bag M365 scooter", "companion"],
  ["a charger for a band", "Xiaomi charger for Mi Band 6", "companion"],
  ["a thing that is named by label and kind, with a phone's model", "Xiaomi power bank Redmi Note 14", "companion"],
  ["a case before the device's word and name", "case smartphone Redmi Note 14", "likely"],
  ["a brush behind a device's model", "Xiaomi robot vacuum 3C brush", "likely"],
  ["counted parts before a product's name", "brush 6 pcs Xiaomi M365", "likely"],
  ["a bag before the word for another device and its label", "bag handlebar scooter Xiaomi", "companion"],
  ["... but not before one that goes with others itself", "bag charger Xiaomi", null],
  ["a bag with nothing but a label", "Xiaomi bag", null],
  ["a charger with nothing but a label", "Xiaomi charger", null],
  ["a phone", "Redmi Note 14 smartphone", null],
  ["a device named before its parts", "robot vacuum | brush", null],
  ["a part that comes along", "Redmi Note 14 smartphone with case", null],
  ["a phone's screen with its size", "Redmi Note 14 6.5 inch display", null],
  ["a phone with memory and a screen", "Redmi Note 14 display 8/256GB", null],
  ["a measured part, and nothing else, right behind a product's name", "Mi Band 6 display 1.56 inch", "likely"],
  ["... but not where the device is named too", "Redmi Note 14 display 6.5 inch smartphone", null],
  ["a title that names no thing", "Xiaomi", null],
])("%s: “%s” is %s", (_what, title, kind) => {
  expect(evidenceOf(title).accessory?.kind ?? null).toBe(kind);
});
