import { describe, expect, it, test } from "vitest";
import { formatDate } from "../../../src/core/i18n/localise.ts";
import { text, things } from "../../../src/core/i18n/messages.ts";
import { ASSISTANT, SAY } from "../../sample.ts";

describe("formatDate", () => {
  test.each([
    ["2014", "en", "2014"],
    ["2014-07", "en", "July 2014"],
    ["2014-07-22", "en", "July 2014"],
    ["2014-01-01", "en", "January 2014"],
    ["2014-07", "de", "Juli 2014"],
    ["some day", "en", "some day"],
  ] as const)("writes %s in %s as a reader expects it", (date, locale, expected) => {
    expect(formatDate(date, locale)).toBe(expected);
  });
});

describe("a localiser", () => {
  it("puts a name into its sentence as it is, braces and all", () => {
    expect(SAY(text("headline-xiaomi", { name: "{ $x } <b>" }))).toContain("{ $x } <b>");
  });

  it("names a kind of thing in its reader's language", () => {
    const fits = text("who-fits", { target: "Mi 11", thing: things("power-bank") });
    expect(SAY(fits)).toContain("(power bank)");
    expect(ASSISTANT.localiser("de")(fits)).toContain("(Powerbank)");
  });

  it("puts a sentence inside a sentence into words, with its date", () => {
    const fact = text("event-founded", { brand: "Acme", date: "2014-07" });
    expect(SAY(text("reported", { fact }))).toContain("July 2014");
  });
});
