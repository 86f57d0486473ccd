/** The service with adapters that behave as the arguments say, each like `telegram:steady`; for tests of signals and faults. */
import { setTimeout as wait } from "node:timers/promises";
import { StartRefused } from "../../src/bots/adapter.ts";
import type { Platform } from "../../src/core/storage/storage.ts";
import { runService } from "../../src/service/run.ts";
import { fakeAdapter, fakeStorage } from "./fakes.ts";

export const SECRET = "123456:not-a-real-token";
const STOPS_AFTER_MS = 300;

const say = (line: string) => process.stdout.write(`${line}\n`);
const stop = async () => {
  await wait(STOPS_AFTER_MS);
  say("adapter finished");
};

const BEHAVIOURS = {
  steady: { stop },
  refused: {
    start: async () => {
      throw new StartRefused(`the token ${SECRET} is not valid: take a new one`);
    },
  },
  unreachable: {
    start: async () => {
      throw new Error("connect ECONNREFUSED");
    },
  },
  endless: { stop: () => new Promise<void>(() => {}) },
  rejecting: {
    stop,
    start: async () => {
      void Promise.reject(new Error("lost"));
    },
  },
  throwing: {
    stop,
    start: async () => {
      setImmediate(() => {
        throw new Error("thrown");
      });
    },
  },
} as const;

await runService(
  {
    discord: null,
    telegram: { token: SECRET, apiUrl: "http://127.0.0.1", webhook: null },
    opensLinks: false,
    storage: { dataDir: "", redisUrl: undefined, secret: undefined },
    http: { host: "127.0.0.1", port: 0 },
    logLevel: "info",
  },
  {
    createStorage: async () => fakeStorage({ close: async () => void say("storage closed") }),
    createAdapters: async () =>
      process.argv.slice(2).map((argument) => {
        const [platform, behaviour] = argument.split(":") as [Platform, keyof typeof BEHAVIOURS];
        return fakeAdapter(platform, BEHAVIOURS[behaviour]);
      }),
  },
);
