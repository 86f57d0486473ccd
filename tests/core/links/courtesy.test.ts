import { afterEach, describe, expect, it, vi } from "vitest";
import { createBackOff, createGate } from "../../../src/core/links/courtesy.ts";

describe("the gate", () => {
  const patience = () => new AbortController().signal;

  it("lets two in a site and eight in all, and the next as one leaves", async () => {
    const gate = createGate();
    const sites = ["a", "a", "b", "b", "c", "c", "d", "d"];
    const leaves = await Promise.all(sites.map((site) => gate.enter(site, patience())));
    const entered: string[] = [];
    const late = ["a", "e"].map((site) => gate.enter(site, patience()).then(() => entered.push(site)));
    leaves[2]?.();
    await late[1];
    expect(entered).toEqual(["e"]);
    leaves[0]?.();
    await late[0];
    expect(entered).toEqual(["e", "a"]);
  });

  it("turns away who has no time left, and who would wait behind too many", async () => {
    const gate = createGate();
    await Promise.all([gate.enter("a", patience()), gate.enter("a", patience())]);
    const hurry = new AbortController();
    const waiting = gate.enter("a", hurry.signal);
    hurry.abort();
    expect(await waiting).toBeNull();
    expect(await gate.enter("b", hurry.signal)).toBeNull();
    for (let queued = 0; queued < 32; queued++) void gate.enter("a", patience());
    expect(await gate.enter("a", patience())).toBeNull();
    expect(await gate.enter("b", patience())).not.toBeNull();
  });
});

describe("the back-off", () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  /** Seconds until the site may be asked again. */
  const restOf = (backOff: ReturnType<typeof createBackOff>, site: string): number => {
    const start = Date.now();
    while (backOff.isResting(site)) vi.setSystemTime(Date.now() + 1000);
    return Math.round((Date.now() - start) / 1000);
  };

  it.each<[header: string | undefined, seconds: number]>([
    [undefined, 60],
    ["600", 600],
    [" 600 ", 600],
    ["1", 60],
    ["0", 60],
    ["-5", 60],
    ["999999999", 3600],
    ["99999999999999999999", 60],
    ["Sat, 01 Jan 2000 00:10:00 GMT", 600],
    ["Sat, 01 Jan 2050 00:00:00 GMT", 3600],
    ["Fri, 31 Dec 1999 00:00:00 GMT", 60],
    ["tomorrow", 60],
  ])("takes Retry-After %j for %i s", (header, seconds) => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2000, 0, 1) });
    const backOff = createBackOff();
    backOff.refused("shop.com", header);
    expect(backOff.isResting("other.com")).toBe(false);
    expect(restOf(backOff, "shop.com")).toBe(seconds);
  });

  it("doubles with every refusal, up to an hour, until a page is served", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const backOff = createBackOff();
    const rests = Array.from({ length: 8 }, () => {
      backOff.refused("shop.com");
      return restOf(backOff, "shop.com");
    });
    expect(rests).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600]);
    backOff.served("shop.com");
    backOff.refused("shop.com");
    expect(restOf(backOff, "shop.com")).toBe(60);
  });
});
