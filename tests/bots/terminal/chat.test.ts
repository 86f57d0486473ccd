import { describe, expect, it } from "vitest";
import { respond } from "../../../src/bots/terminal/chat.ts";
import { ASSISTANT } from "../../sample.ts";

const OPTIONS = { assistant: ASSISTANT, context: {}, style: { colours: false } };
const first = await respond("Xiaomi Roborock S7", null, OPTIONS);

describe("respond", () => {
  it("answers a name, and keeps the answer for /why", () => {
    expect(first.output).toContain("Roborock S7");
    expect(first.last?.answers).toHaveLength(1);
  });

  it("explains the last answer on /why, and keeps it", async () => {
    const why = await respond("/why", first.last, OPTIONS);
    expect(why.output).toContain("Roborock");
    expect(why.output).not.toBe(first.output);
    expect(why.last).toBe(first.last);
  });

  it("has nothing to explain before the first answer", async () => {
    expect(await respond("/why", null, OPTIONS)).toMatchObject({ output: expect.stringMatching(/\S/), last: null });
  });

  it("shows the commands on /help and the ladder on /tiers, and forgets nothing", async () => {
    const help = await respond("/help", first.last, OPTIONS);
    for (const command of ["/help", "/tiers", "/why"]) expect(help.output).toContain(command);
    expect((await respond("  /tiers ", first.last, OPTIONS)).output.split("\n")).toHaveLength(7);
    expect(help.last).toBe(first.last);
  });

  it("names a command that it does not know", async () => {
    expect(await respond("/dance", first.last, OPTIONS)).toMatchObject({ output: expect.stringContaining("/dance"), last: first.last });
  });

  it("reads a text that only begins with a slash as a name", async () => {
    expect((await respond("/Xiaomi-11/", null, OPTIONS)).last).not.toBeNull();
  });
});
