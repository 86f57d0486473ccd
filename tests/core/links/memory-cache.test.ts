import { afterEach, describe, expect, it, vi } from "vitest";
import { createMemoryLinkCache } from "../../../src/core/links/memory-cache.ts";

describe("the cache in memory", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("keeps a value for its time", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const cache = createMemoryLinkCache();
    await cache.put("a", 1, 60);
    expect(await cache.get("a")).toBe(1);
    vi.setSystemTime(Date.now() + 60_000);
    expect(await cache.get("a")).toBeNull();
    expect(await cache.get("b")).toBeNull();
  });

  it("drops what was not used for the longest time", async () => {
    const cache = createMemoryLinkCache(2);
    await cache.put("a", 1, 60);
    await cache.put("b", 2, 60);
    await cache.get("a");
    await cache.put("c", 3, 60);
    expect(await Promise.all(["a", "b", "c"].map((key) => cache.get(key)))).toEqual([1, null, 3]);
  });
});
