import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { createHealth } from "../../src/service/health.ts";
import { type HttpServer, serveHttp } from "../../src/service/http.ts";
import { createMetrics } from "../../src/service/metrics.ts";
import { fakeAdapter, fakeStorage } from "./fakes.ts";

const LOOPBACK = { host: "127.0.0.1", port: 0 };
const log = pino({ level: "silent" });
let server: HttpServer | undefined;
afterEach(() => server?.close());

async function serve(metrics?: { render: () => Promise<never> }) {
  const health = createHealth(new AbortController().signal);
  health.watch(fakeStorage(), [fakeAdapter("telegram")]);
  server = await serveHttp(LOOPBACK, { health, metrics: metrics ?? createMetrics(health), log });
  const address = `http://127.0.0.1:${server.port}`;
  return async (path: string, method = "GET") => {
    const response = await fetch(address + path, { method });
    return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
  };
}

describe("the health server", () => {
  it("says that it is alive and ready", async () => {
    const get = await serve();
    expect(await get("/healthz")).toMatchObject({ status: 200, body: "alive\n" });
    expect(await get("/readyz?from=probe")).toMatchObject({ status: 200, body: "ready\n" });
    expect(await get("/readyz/telegram")).toMatchObject({ status: 200 });
    expect(await get("/readyz/discord")).toMatchObject({ status: 503, body: "discord: not configured\n" });
  });

  it("serves metrics in Prometheus' format", async () => {
    const { status, type, body } = await (await serve())("/metrics");
    expect([status, type]).toEqual([200, expect.stringContaining("text/plain; version=0.0.4")]);
    expect(body).toContain('is_this_xiaomi_ready{part="telegram"} 1');
    expect(body).toContain("process_resident_memory_bytes");
  });

  it("takes no other method and knows no other page", async () => {
    const get = await serve();
    expect(await get("/healthz", "POST")).toMatchObject({ status: 405 });
    expect(await get("/healthz", "HEAD")).toMatchObject({ status: 200, body: "" });
    for (const path of ["/", "/metrics/", "//evil.example/healthz", "/readyz/..", "/%00"]) expect(await get(path)).toMatchObject({ status: 404 });
  });

  it("shows no fault of ours to whoever asks", async () => {
    const get = await serve({ render: () => Promise.reject(new Error("inner matters")) });
    expect(await get("/metrics")).toMatchObject({ status: 500, body: "see the log\n" });
  });

  it("says which setting to change where the port is taken", async () => {
    await serve();
    const taken = serveHttp(
      { ...LOOPBACK, port: server?.port ?? 0 },
      { health: createHealth(new AbortController().signal), metrics: { render: async () => ({ type: "", text: "" }) }, log },
    );
    await expect(taken).rejects.toThrow(/HTTP_PORT \d+ cannot be listened on \(EADDRINUSE\)/);
  });
});
