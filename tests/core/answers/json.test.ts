import { describe, expect, it } from "vitest";
import { jsonReply } from "../../../src/core/answers/json.ts";
import { ASSISTANT, SAY } from "../../sample.ts";

const json = (message: string) => jsonReply(ASSISTANT.answer(message), SAY);

describe("jsonReply", () => {
  it("has exactly the fields of the contract, in its order", () => {
    const reply = json("Xiaomi Roborock S7");
    expect(Object.keys(reply)).toEqual(["message", "lang", "answers"]);
    expect(Object.keys(reply.answers[0] ?? {})).toEqual("kind verdict tier confidence brand maker product topic headline reasons sources link".split(" "));
  });

  it("gives a source its title, address and date, each null where there is none", () => {
    expect(json("Xiaomi Roborock S7").answers[0]?.sources).toEqual([{ title: "A page about it", url: "https://example.org/page", asOf: "2024" }]);
    const [answer] = ASSISTANT.answer("Roborock S7").answers;
    if (!answer) throw new Error("no answer");
    const bare = jsonReply({ message: "", locale: "en", answers: [{ ...answer, sources: [{ title: "A book" }] }], from: 0, left: 0, complete: null }, SAY);
    expect(bare.answers[0]?.sources).toEqual([{ title: "A book", url: null, asOf: null }]);
  });

  it("holds whole sentences, no placeholder left open", () => {
    const [answer] = json("Xiaomi Roborock S7").answers;
    for (const line of [answer?.headline ?? "", ...(answer?.reasons ?? [])]) {
      expect(line).toMatch(/\S/);
      expect(line).not.toMatch(/\{|\}|undefined|\[object/);
    }
  });

  it("repeats the message as it came", () => {
    expect(json("  Xi\u200Baomi\t11 ").message).toBe("  Xi\u200Baomi\t11 ");
  });
});
