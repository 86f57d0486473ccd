/** Two replicas of the program on one Redis: a webhook behind a balancer on Telegram, a shard each on Discord. */
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asked, message, PERSON, PRIVATE, pressed } from "../bots/telegram/updates.ts";
import { hasRedis, type RedisServer, startRedis } from "../core/storage/redis-server.ts";
import { freePort } from "../free-port.ts";
import { choose, sent, slash } from "./discord-payloads.ts";
import { shownText } from "./discord-rules.ts";
import { TOKEN as DISCORD_TOKEN, type LocalDiscord, startLocalDiscord } from "./discord-server.ts";
import { type Program, startProgram } from "./program.ts";
import { startTelegramServer, TOKEN as TELEGRAM_TOKEN, type TelegramServer } from "./telegram-server.ts";

const REPLICAS = 2;
const TITLE = "Xiaomi Roborock S7";
const GERMAN = /Ökosystem/;
/** Servers that Discord gives to the first and the second of two shards: their number without its last 22 bits. */
const SERVERS = ["400000000000000000", String(400_000_000_000_000_000n + (1n << 22n))] as const;

/** Hands each webhook request to the next replica, or to one alone, as a balancer does; 502 where it is gone. */
async function startBalancer(ports: readonly number[]) {
  const taken = ports.map(() => 0);
  let turn = 0;
  let only: number | null = null;
  const server = createServer(async (request, response) => {
    const at = only ?? turn++ % ports.length;
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": String(request.headers["x-telegram-bot-api-secret-token"]) };
    const answer = await fetch(`http://127.0.0.1:${ports[at]}${request.url}`, { method: "POST", headers, body: await text(request) }).catch(() => null);
    if (answer?.ok) taken[at] = (taken[at] ?? 0) + 1;
    response.writeHead(answer?.status ?? 502).end();
  });
  const port = await freePort();
  await once(server.listen(port, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${port}/telegram`,
    /** How many updates each replica has taken. */
    taken,
    lead: (replica: number | null) => {
      only = replica;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A question of somebody who has a chat of their own. */
const from = (id: number, words = TITLE) => message(words, { from: { ...PERSON, id }, chat: { ...PRIVATE, id } });

describe.skipIf(!hasRedis)("two replicas on one Redis (skipped where redis-server is missing)", { timeout: 60_000 }, () => {
  let redis: RedisServer;
  let telegram: TelegramServer;
  let discord: LocalDiscord;
  let balancer: Awaited<ReturnType<typeof startBalancer>>;
  const programs: Program[] = [];

  const ports: number[] = [];
  const startReplica = (index: number) =>
    startProgram({
      TELEGRAM_TOKEN,
      TELEGRAM_API_URL: telegram.url,
      TELEGRAM_WEBHOOK_URL: balancer.url,
      TELEGRAM_WEBHOOK_SECRET: "a-secret-for-tests-only",
      TELEGRAM_WEBHOOK_PORT: String(ports[index]),
      DISCORD_TOKEN,
      DISCORD_API_URL: discord.url,
      SHARD_IDS: String(index),
      SHARD_COUNT: String(REPLICAS),
      REDIS_URL: redis.url,
      STORAGE_SECRET: "a-secret-for-tests-only",
      HTTP_PORT: "0",
      LINK_FETCH: "off",
    });

  beforeAll(async () => {
    [redis, telegram, discord] = await Promise.all([startRedis(), startTelegramServer(), startLocalDiscord()]);
    for (let index = 0; index < REPLICAS; index++) ports.push(await freePort());
    balancer = await startBalancer(ports);
    for (let index = 0; index < REPLICAS; index++) programs.push(startReplica(index));
    for (let index = 0; index < REPLICAS; index++) await telegram.call("setWebhook");
    await vi.waitFor(() => expect(discord.identified).toHaveLength(REPLICAS), { timeout: 30_000 });
  }, 60_000);
  afterAll(async () => {
    for (const { child } of programs) child.kill("SIGKILL");
    balancer.close();
    await Promise.all([telegram.close(), discord.close(), redis.remove()]);
  });

  it("answer each update once, although each comes twice and to either", async () => {
    const people = Array.from({ length: 20 }, (_, index) => 1_000 + index);
    for (const person of people) telegram.deliver(asked(from(person)), true);
    await telegram.idle();
    for (const person of people) expect(telegram.messages(person).map(({ text }) => text)).toEqual([expect.stringContaining("Roborock S7")]);
    for (const taken of balancer.taken) expect(taken).toBeGreaterThan(0);
  });

  it("know what somebody set at the other one, on Telegram", async () => {
    balancer.lead(0);
    telegram.deliver(asked(from(2_000, "/settings")));
    const [panel] = await telegram.answered(2_000);
    if (!panel) throw new Error("no panel");
    telegram.deliver(pressed("set:locale:de", panel, { ...PERSON, id: 2_000 }));
    await telegram.call("answerCallbackQuery");
    balancer.lead(1);
    telegram.deliver(asked(from(2_000)));
    const [, answer] = await telegram.answered(2_000, 2);
    expect(answer?.text).toMatch(GERMAN);
    balancer.lead(null);
  });

  it("run a Discord shard each, and know what somebody set in the other's server", async () => {
    const person = "500000000000000077";
    const ask = (server: string) => discord.interact(slash("xiaomi", { query: TITLE, private: true }, { person, server }));
    for (const server of SERVERS) expect(shownText((await ask(server)).data)).toMatch(/Roborock S7/);
    const { data } = await discord.interact(slash("xiaomi-settings", {}, { person, server: SERVERS[0] }));
    await discord.interact(choose("1:set:person:locale", "de", sent(data), { person, server: SERVERS[0] }));
    expect(shownText((await ask(SERVERS[1])).data)).toMatch(GERMAN);
    expect(discord.identified.map(({ shard }) => shard).toSorted()).toEqual(["[0,2]", "[1,2]"]);
  });

  it("lose nothing that Telegram brings again when one is killed over its answers", async () => {
    const people = Array.from({ length: 5 }, (_, index) => 3_000 + index);
    telegram.fail("sendMessage", ...people.map(() => ({ kind: "stuck" }) as const));
    balancer.lead(0);
    for (const person of people) telegram.deliver(asked(from(person)));
    for (const _ of people) await telegram.call("sendMessage stuck");
    programs[0]?.child.kill("SIGKILL");
    await programs[0]?.ended;
    balancer.lead(1);
    // Half a minute later nobody holds them any more.
    for (const key of (await redis.command("KEYS", "*:claim:*")).split("\n")) if ((await redis.command("GET", key)) === "held") await redis.command("DEL", key);
    await telegram.idle();
    for (const person of people) expect(telegram.messages(person)).toHaveLength(1);
  });

  it("leave the other's Discord servers alone when one is killed, and serve its own again when it is back", async () => {
    const ask = (server: string) => discord.interact(slash("xiaomi", { query: TITLE }, { person: "500000000000000078", server }));
    expect(shownText((await ask(SERVERS[1])).data)).toMatch(/Roborock S7/);
    programs[0] = startReplica(0);
    await vi.waitFor(() => expect(discord.identified).toHaveLength(REPLICAS + 1), { timeout: 30_000 });
    expect(shownText((await ask(SERVERS[0])).data)).toMatch(/Roborock S7/);
  });
});
