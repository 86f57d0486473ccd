import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, readConfig, secretsOf } from "../src/config.ts";
import { isConfigured } from "../src/variables.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "config-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (content: string) => {
  const path = join(folder, "secret");
  writeFileSync(path, content);
  return path;
};

function problemsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("the configuration", () => {
  it("has defaults for everything, and no platform without its token", () => {
    expect(readConfig({})).toEqual({
      discord: null,
      telegram: null,
      opensLinks: true,
      storage: { dataDir: "./data", redisUrl: undefined, secret: undefined },
      http: { host: "127.0.0.1", port: 8080 },
      logLevel: "info",
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(readConfig({ TELEGRAM_TOKEN: "", HTTP_PORT: "", LOG_LEVEL: "" })).toEqual(readConfig({}));
  });

  it("reads a secret from a file, without the line's end", () => {
    expect(readConfig({ TELEGRAM_TOKEN_FILE: file("12:token\n") }).telegram?.token).toBe("12:token");
  });

  it("takes an empty file for a secret that is not set, so that one set-up serves one platform or two", () => {
    expect(readConfig({ TELEGRAM_TOKEN_FILE: file("\n") }).telegram).toBeNull();
  });

  it("names everything that is wrong at once, and no value", () => {
    const problems = problemsOf({
      DISCORD_TOKEN_FILE: join(folder, "absent"),
      TELEGRAM_TOKEN: "value-1",
      TELEGRAM_TOKEN_FILE: file("value-2"),
      TELEGRAM_WEBHOOK_URL: "ftp://value-3",
      TELEGRAM_WEBHOOK_SECRET: "value 4",
      HTTP_PORT: "value-5",
      SHARD_IDS: "value-6",
      LINK_FETCH: "value-7",
      LOG_LEVEL: "value-8",
      REDIS_URL: "http://value-9",
      STORAGE_SECRET: "value-10",
    });
    expect(problems.map((problem) => problem.split(" ")[0]).sort()).toEqual(
      [
        "DISCORD_TOKEN_FILE",
        "HTTP_PORT",
        "LINK_FETCH",
        "LOG_LEVEL",
        "REDIS_URL",
        "SHARD_IDS",
        "STORAGE_SECRET",
        "TELEGRAM_TOKEN",
        "TELEGRAM_WEBHOOK_SECRET",
        "TELEGRAM_WEBHOOK_URL",
      ].sort(),
    );
    expect(new ConfigError(problems).message).not.toMatch(/value/);
  });

  it.each([
    ["numbers of shards without how many there are", { SHARD_IDS: "0,1" }, "SHARD_COUNT"],
    ["a webhook without its secret", { TELEGRAM_WEBHOOK_URL: "https://bot.example.org/telegram" }, "TELEGRAM_WEBHOOK_SECRET"],
    ["Redis without the replicas' common secret", { REDIS_URL: "redis://localhost" }, "STORAGE_SECRET"],
  ])("does not take %s", (_, environment, named) => {
    expect(problemsOf(environment).join()).toMatch(new RegExp(`^${named} is needed`));
  });

  it("names what is missing beside what is malformed", () => {
    expect(problemsOf({ SHARD_IDS: "0,1", LOG_LEVEL: "loud" })).toEqual([expect.stringContaining("LOG_LEVEL"), expect.stringContaining("SHARD_COUNT")]);
  });

  it("serves nothing over HTTP with port 0", () => {
    expect(readConfig({ HTTP_PORT: "0" }).http).toBeNull();
  });

  it("knows all that must never be printed", () => {
    const config = readConfig({
      DISCORD_TOKEN: "discord-token",
      TELEGRAM_TOKEN: "telegram-token",
      TELEGRAM_WEBHOOK_URL: "https://bot.example.org/telegram",
      TELEGRAM_WEBHOOK_SECRET: "webhook-secret-0",
      REDIS_URL: "redis://user:p%40ss-word@localhost",
      STORAGE_SECRET: "storage-secret-0",
    });
    expect(secretsOf(config)).toEqual(
      expect.arrayContaining(["discord-token", "telegram-token", "webhook-secret-0", "redis://user:p%40ss-word@localhost", "p@ss-word", "storage-secret-0"]),
    );
  });
});

describe("a program", () => {
  it("is configured where a variable or a secret's file is named, and not by empty ones", () => {
    expect(isConfigured({ PATH: "/bin", TELEGRAM_TOKEN: "" })).toBe(false);
    expect(isConfigured({ LINK_FETCH: "off" })).toBe(true);
    expect(isConfigured({ DISCORD_TOKEN_FILE: "/run/secrets/discord_token" })).toBe(true);
  });
});
