import { describe, expect, it } from "vitest";
import type { Opened } from "../../src/core/links/opened.ts";
import type { LinkReading } from "../../src/core/links/read-link.ts";
import { countingCache, countingOpener } from "../../src/service/count-links.ts";

const LINK = { url: "https://shop.example/1" } as LinkReading;

describe("links", () => {
  it.each<[Opened, string]>([
    [{ outcome: "words", link: LINK }, "words"],
    [{ outcome: "unreadable", why: "blocked", link: LINK }, "blocked"],
  ])("are counted by how opening them ended, and come back as they were", async (found, outcome) => {
    const counted: string[] = [];
    const open = countingOpener(async () => found, { opened: (how, seconds) => void (seconds >= 0 && counted.push(how)) });
    expect(await open(LINK)).toBe(found);
    expect(counted).toEqual([outcome]);
  });

  it("are counted as known or not, and kept all the same", async () => {
    const counted: boolean[] = [];
    const kept = new Map<string, unknown>();
    const cache = countingCache(
      { get: async (key) => kept.get(key), put: async (key, value) => void kept.set(key, value) },
      { askedCache: (found) => void counted.push(found) },
    );
    expect(await cache.get("a")).toBeUndefined();
    await cache.put("a", 1, 60);
    expect(await cache.get("a")).toBe(1);
    expect(counted).toEqual([false, true]);
  });
});
