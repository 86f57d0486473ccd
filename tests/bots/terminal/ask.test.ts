import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ASK = fileURLToPath(new URL("../../../src/bots/terminal/ask.ts", import.meta.url));
const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, ["--import", "tsx", ASK, ...args], { input, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });

describe("ask", { timeout: 30_000 }, () => {
  it("prints one JSON object for each line of its input, in order, and nothing else", () => {
    const messages = ["Xiaomi Roborock S7", "", "Redmi Note 13", '"{}\\', "case for Mi 11"];
    const { stdout, stderr, status } = run(["--json"], `${messages.join("\n")}\n`);
    expect([status, stderr]).toEqual([0, ""]);
    const replies = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { message: string; answers: { tier: number | null }[] });
    expect(replies.map(({ message }) => message)).toEqual(messages);
    expect(replies.map(({ answers }) => answers[0]?.tier)).toEqual([4, null, 2, null, 0]);
  });

  it("prints nothing for no input", () => {
    expect(run(["--json"])).toMatchObject({ stdout: "", status: 0 });
  });

  it("answers the words behind it", () => {
    const { stdout, status } = run(["Xiaomi", "Roborock", "S7"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^◐ .*Roborock S7/);
  });

  it("shows its usage and fails where there is nothing to answer, or an option that it does not know", () => {
    for (const args of [[], ["--unknown"]]) expect(run(args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--json") });
  });

  it("opens no link where that is forbidden", () => {
    const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", ASK, "https://www.aliexpress.com/item/1005001234567890.html"], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", LINK_FETCH: "off" },
    });
    expect(status).toBe(0);
    expect(stdout).toContain("has no product name in it");
  });
});
