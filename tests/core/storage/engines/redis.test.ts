import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createStorage } from "../../../../src/core/storage/create.ts";
import { redisEngine } from "../../../../src/core/storage/engines/redis.ts";
import { type Owner, StorageUnavailable } from "../../../../src/core/storage/storage.ts";
import { hasRedis, type RedisServer, startRedis } from "../redis-server.ts";
import { REPORT } from "../report.ts";
import { storageSuite } from "../suite.ts";

const openStorage = async (url: string) => createStorage(await redisEngine({ url }), () => "secret");

const person = (id: number): Owner => ({ platform: "telegram", kind: "person", id: String(id) });

// Without redis-server on this machine these are reported as skipped.
describe.skipIf(!hasRedis)("the storage in Redis", () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.remove());

  storageSuite(async () => {
    await server.command("FLUSHALL");
    return openStorage(server.url);
  });
});

describe.skipIf(!hasRedis)("the storage in a Redis cluster", () => {
  let server: RedisServer;
  beforeAll(async () => {
    // One node with all slots refuses commands over several slots like any cluster.
    server = await startRedis("--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1");
    await server.command("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
    await vi.waitFor(async () => expect(await server.command("CLUSTER", "INFO")).toContain("cluster_state:ok"), { timeout: 8_000 });
  });
  afterAll(() => server.remove());

  storageSuite(async () => {
    await server.command("FLUSHALL");
    return openStorage(`${server.url}?cluster=true`);
  });
});

describe.skipIf(!hasRedis)("replicas on one Redis", () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.remove());

  it("count and number as one, whoever comes first", async () => {
    const replicas = await Promise.all([1, 2, 3, 4].map(() => openStorage(server.url)));
    const filed = await Promise.all(
      replicas.flatMap((replica, at) =>
        Array.from({ length: 25 }, (_, index) => replica.reports.file({ ...REPORT, reporter: `${at}-${index}`, says: `Reason ${index}` })),
      ),
    );
    expect(new Set(filed.map(({ number }) => number)).size).toBe(25);
    expect((await replicas[0]?.reports.open(null))?.map(({ count }) => count)).toEqual(Array.from({ length: 25 }, () => 4));
    const claims = await Promise.all(replicas.map((replica) => replica.handled.claim("discord", "1")));
    expect(claims.filter((claim) => claim === "ours")).toHaveLength(1);
    await Promise.all(replicas.map((replica) => replica.close()));
  });

  it("go on without memory when Redis stops in mid-flight, refuse writes, keep what they acknowledged, and come back", async () => {
    const storage = await openStorage(server.url);
    const acknowledged: number[] = [];
    let refused = 0;
    let isOver = false;
    let next = 0;
    const write = async () => {
      while (!isOver) {
        const id = next++;
        try {
          await storage.settings.change(person(id), { locale: "es" });
          acknowledged.push(id);
        } catch (error) {
          expect(error).toBeInstanceOf(StorageUnavailable);
          refused++;
          await storage.handled.claim("telegram", String(id));
          await new Promise(setImmediate);
        }
      }
    };
    const writers = Array.from({ length: 8 }, write);
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(200));
    await server.stop();
    await vi.waitFor(() => expect(refused).toBeGreaterThan(200));

    expect(await storage.settings.read(person(0))).toEqual({});
    expect(await storage.handled.claim("telegram", "again")).toBe("ours");
    expect(await storage.handled.claim("telegram", "again")).toBe("held");
    await storage.handled.finish("telegram", "again");
    expect(await storage.handled.claim("telegram", "again")).toBe("done");
    expect(await storage.limits.take("telegram", "111")).toEqual({ allowed: true });
    expect(await storage.links.get("https://shop.example/1")).toBeNull();
    expect(await storage.health()).toEqual({ usable: false, reason: expect.stringContaining("Redis is away") });

    const before = acknowledged.length;
    await server.start();
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + 200), { timeout: 10_000 });
    isOver = true;
    await Promise.all(writers);
    expect(await storage.health()).toEqual({ usable: true, reason: "" });
    for (const id of acknowledged) expect(await storage.settings.read(person(id))).toEqual({ locale: "es" });
    await storage.close();
  }, 30_000);

  it("start without Redis, and take it up when it comes", async () => {
    await server.stop();
    const seen: boolean[] = [];
    const storage = createStorage(await redisEngine({ url: server.url, onChange: ({ usable }) => seen.push(usable) }), () => "secret");
    expect(await storage.settings.read(person(0))).toEqual({});
    await expect(storage.settings.change(person(0), { locale: "es" })).rejects.toThrow(StorageUnavailable);
    await server.start();
    await vi.waitFor(() => expect(seen).toEqual([false, true]), { timeout: 10_000 });
    expect(await storage.settings.change(person(0), { locale: "pl" })).toEqual({ locale: "pl" });
    await storage.close();
  }, 30_000);

  it("hold no id as the platform writes it, and keys of one prefix", async () => {
    await server.command("FLUSHALL");
    const storage = await openStorage(server.url);
    const id = "987654321987";
    await storage.settings.change({ platform: "discord", kind: "server", id }, { visibility: "public" });
    await storage.reports.file({ ...REPORT, reporter: id, place: id });
    await storage.teachings.teach("discord", id, { name: "Clip", tier: 6, note: null, at: new Date().toISOString() });
    await storage.limits.take("discord", id);
    await storage.handled.claim("telegram", id);
    const keys = (await server.command("KEYS", "*")).split("\n");
    for (const key of keys) {
      expect(key).toMatch(/^is-this-xiaomi:/);
      expect(key).not.toContain(id);
      if (key.includes("{")) expect(await server.command("HGETALL", key)).not.toContain(id);
    }
    await storage.close();
  });
});
