import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { StartRefused } from "../../src/bots/adapter.ts";
import { startAdapter, waitAfter } from "../../src/service/start.ts";
import { fakeAdapter } from "./fakes.ts";

const silent = pino({ level: "silent" });

/** An adapter whose starts end like this, one after the other, then well. */
function failing(...faults: readonly Error[]) {
  const left = [...faults];
  return fakeAdapter("telegram", {
    start: async () => {
      const fault = left.shift();
      if (fault) throw fault;
    },
  });
}

describe("starting an adapter", () => {
  it("tries again while the platform cannot be reached, waiting longer each time", async () => {
    const waits: number[] = [];
    const isRunning = await startAdapter(failing(...Array.from({ length: 9 }, () => new Error("away"))), silent, new AbortController().signal, async (ms) => {
      waits.push(ms);
    });
    expect(isRunning).toBe(true);
    expect(waits).toHaveLength(9);
    expect(waits[0]).toBeLessThanOrEqual(1000);
    expect(waits[8]).toBeGreaterThanOrEqual(48_000);
  });

  it("does not try again where it was refused", async () => {
    const isRunning = await startAdapter(failing(new StartRefused("bad token")), silent, new AbortController().signal, () =>
      Promise.reject(new Error("waited")),
    );
    expect(isRunning).toBe(false);
  });

  it("gives up when the program stops", async () => {
    const stopping = new AbortController();
    const isRunning = await startAdapter(failing(new Error("away"), new Error("away")), silent, stopping.signal, async () => stopping.abort());
    expect(isRunning).toBe(false);
  });

  it("never waits longer than a minute, and replicas not equally long", () => {
    expect(waitAfter(1000, () => 0)).toBe(60_000);
    expect(waitAfter(1000, () => 1)).toBe(48_000);
  });
});
