import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const run = (environment: NodeJS.ProcessEnv, input = "") =>
  spawnSync(process.execPath, ["--import", "tsx", MAIN], { input, encoding: "utf8", env: { PATH: process.env["PATH"], LC_ALL: "C", ...environment } });

describe("the program", { timeout: 30_000 }, () => {
  it("is a chat in the terminal where nothing is set", () => {
    const { status, stdout, stderr } = run({}, "Roborock S7\n");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("◐ Xiaomi ecosystem, not Xiaomi: Roborock S7");
  });

  it("is a chat in the terminal where something is set, but no token", () => {
    const { status, stdout } = run({ LINK_FETCH: "off" }, "Roborock S7\n");
    expect(status).toBe(0);
    expect(stdout).toContain("Roborock S7");
  });

  it("does not start with a malformed environment, and says in one message all that is wrong", () => {
    const { status, stdout, stderr } = run({ LINK_FETCH: "maybe", HTTP_PORT: "many" });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe('The environment needs mending (README, "Configuration"):\n  LINK_FETCH must be on or off\n  HTTP_PORT must be a port number\n');
  });
});
