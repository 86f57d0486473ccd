import { expect, it } from "vitest";
import { customId, readCustomId } from "../../../src/bots/discord/custom-id.ts";

it("reads back what it wrote, whatever the detail holds", () => {
  expect(readCustomId(customId("why", 2, "t.a:b"))).toEqual({ action: "why", place: "2", detail: "t.a:b" });
});

it.each(["", "1", "why", "0:why:0:u", "2:why:0:u", "1:__proto__:0:u", "1:constructor:0:u"])("does not know %j", (id) => {
  expect(readCustomId(id)).toBeNull();
});
