import { describe, expect, it } from "vitest";
import { addressedText } from "../../../src/bots/discord/mention.ts";
import { written } from "../../e2e/discord-payloads.ts";

const SELF = "100";
const addressed = (content: string, more = {}) => addressedText(written(content, more) as never, SELF);

describe("a message is for the bot", () => {
  it("when it names it, wherever", () => {
    expect(addressed("<@100> Roborock")).toBe("Roborock");
    expect(addressed("Roborock <@!100>")).toBe("Roborock");
    expect(addressed("<@100>")).toBe("");
  });
  it("when it is written to it directly", () => expect(addressed("Roborock", { place: "direct" })).toBe("Roborock"));
  it("not when it names somebody else, everyone, or only answers it", () => {
    for (const content of ["<@1001> Roborock", "@everyone Roborock", "thanks"]) expect(addressed(content, { mentions: [{ id: SELF }] })).toBeNull();
  });
  it("not when a bot or a webhook wrote it", () => {
    expect(addressed("<@100> a", { author: { id: "1", bot: true } })).toBeNull();
    expect(addressed("<@100> a", { webhook_id: "1" })).toBeNull();
  });
});
