import { describe, expect, it } from "vitest";
import { createHealth, obstacles } from "../../src/service/health.ts";
import { fakeAdapter, fakeStorage } from "./fakes.ts";

const away = { health: () => ({ ready: false, reason: "not connected" }) };

describe("health", () => {
  it("is not ready before there is anything to ask", async () => {
    const report = await createHealth(new AbortController().signal).read();
    expect(obstacles(report)).toEqual(["process: starting", "storage: starting"]);
    expect(obstacles(report, "telegram")).toEqual(["process: starting"]);
  });

  it("is ready where every part is", async () => {
    const health = createHealth(new AbortController().signal);
    health.watch(fakeStorage(), [fakeAdapter("telegram"), fakeAdapter("discord")]);
    expect(obstacles(await health.read())).toEqual([]);
  });

  it("names what is not ready, and why", async () => {
    const health = createHealth(new AbortController().signal);
    health.watch(fakeStorage({ health: async () => ({ usable: false, reason: "disk full" }) }), [fakeAdapter("telegram"), fakeAdapter("discord", away)]);
    expect(obstacles(await health.read())).toEqual(["storage: disk full", "discord: not connected"]);
  });

  it("is ready for one platform's messages where only the other one or the storage is away", async () => {
    const health = createHealth(new AbortController().signal);
    health.watch(fakeStorage({ health: async () => ({ usable: false, reason: "disk full" }) }), [fakeAdapter("telegram"), fakeAdapter("discord", away)]);
    const report = await health.read();
    expect(obstacles(report, "telegram")).toEqual([]);
    expect(obstacles(report, "discord")).toEqual(["discord: not connected"]);
  });

  it("is not ready for a platform that is not configured", async () => {
    const health = createHealth(new AbortController().signal);
    health.watch(fakeStorage(), [fakeAdapter("telegram")]);
    expect(obstacles(await health.read(), "discord")).toEqual(["discord: not configured"]);
  });

  it("does not wait for a storage that does not answer", async () => {
    const health = createHealth(new AbortController().signal);
    health.watch(fakeStorage({ health: () => new Promise(() => {}) }), []);
    expect(obstacles(await health.read())).toEqual(["storage: no answer within 1000 ms"]);
  });

  it("is not ready from the moment on when the program stops", async () => {
    const stopping = new AbortController();
    const health = createHealth(stopping.signal);
    health.watch(fakeStorage(), [fakeAdapter("telegram")]);
    stopping.abort();
    expect(obstacles(await health.read(), "telegram")).toEqual(["process: stopping"]);
  });
});
