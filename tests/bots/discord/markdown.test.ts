import { describe, expect, it } from "vitest";
import { cut, escapeText, link, unescapeText } from "../../../src/bots/discord/markdown.ts";

describe("escaping", () => {
  it.each([
    "plain text, with punctuation: 3.5 mm (black)!",
    "**bold** <@1> [a](b) https://a.b `c`",
    "- list\n> quote\n# heading\n-# small\n2. two",
    "C:\\path\\*",
    "中文 **粗** 😀",
  ])("can be read back: %s", (written) => {
    expect(unescapeText(escapeText(written))).toBe(written);
  });

  it("leaves what has no meaning alone", () => {
    expect(escapeText("Not Xiaomi: JASE PC-902 (2 pcs.) 100 % + 1")).toBe("Not Xiaomi: JASE PC-902 (2 pcs.) 100 % + 1");
  });

  it("takes piled-up marks down to what scripts use", () => {
    expect(escapeText(`e${"\u0301".repeat(50)}`)).toBe(`e${"\u0301".repeat(3)}`);
  });
});

describe("cutting", () => {
  it("leaves short text alone, to the letter", () => expect(cut("abc", 3)).toBe("abc"));
  it("cuts between words", () => expect(cut("Xiaomi Roborock vacuum", 18)).toBe("Xiaomi Roborock…"));
  it("cuts a word that has no end", () => expect(cut("x".repeat(50), 10)).toBe(`${"x".repeat(9)}…`));
  it("never cuts a letter in half", () => expect(cut("😀😀😀", 4)).toBe("😀…"));
});

it("keeps a link whole whatever its label and address hold", () => {
  expect(link("a ](b) c", "https://a.b/x (y)")).toBe("[a \\](b) c](https://a.b/x%20%28y%29)");
});
