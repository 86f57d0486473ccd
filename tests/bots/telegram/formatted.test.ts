import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, join, link, style, textUnder } from "../../../src/bots/telegram/formatted.ts";

const NASTY = "<b>*_`[x](https://example.org)</b> & 100% ｗｉｄｅ 小米 🤖👩‍👩‍👧 \u202eabc";

describe("formatted text", () => {
  it("needs no escaping: markup that a seller writes stays as it was written", () => {
    const { text, entities } = join([style("bold", NASTY), NASTY], "\n");
    expect(text).toBe(`${NASTY}\n${NASTY}`);
    expect(entities).toEqual([{ type: "bold", offset: 0, length: NASTY.length }]);
  });

  it("puts entities where their words stand, behind emoji too", () => {
    const { text, entities } = join(["🤖", link("here", "https://example.org"), "", style("italic", "小米")], " ");
    expect(entities.map((entity) => textUnder(text, entity))).toEqual(["here", "小米"]);
  });

  it("leaves out empty parts with their separator, and entities of nothing", () => {
    expect(join(["", style("bold", ""), "a", "", "b"], "-")).toEqual({ text: "a-b", entities: [] });
  });

  it("cuts between characters, never through one", () => {
    expect(clip(join(["ab🤖"], ""), 4).text).toBe("ab🤖");
    expect(clip(join(["ab🤖c"], ""), 4).text).toBe("ab…");
  });

  it("never makes an entity that does not fit, whatever is joined and cut", () => {
    const parts = fc.array(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }).map((text) => style("bold", text)),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 40 }), (given, length) => {
        const { text, entities } = clip(join(given, " "), length);
        expect(text.length).toBeLessThanOrEqual(length);
        for (const entity of entities) {
          expect(entity.length).toBeGreaterThan(0);
          expect(entity.offset + entity.length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
