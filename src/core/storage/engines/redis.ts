/** The engine for many replicas: records are Redis hashes, changed by compare and set. Redis 7, Valkey, or a cluster of them. */
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { Cluster, Redis, type RedisOptions } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import { CACHED_VALUES, type Engine, type Health } from "../engine.ts";
import { contentHash } from "../hashing.ts";
import { StorageUnavailable } from "../storage.ts";
import { RECORD_SECONDS, type Row, TABLES, type Table } from "../tables.ts";
import { inTurns, record, type Write } from "../transaction.ts";
import { claimsInMemory } from "./passing.ts";
import { SCRIPTS, type Scripts } from "./redis-scripts.ts";

const PREFIX = "is-this-xiaomi";
/** An answer goes on without memory after this. */
const COMMAND_TIMEOUT_MS = 1_000;
/** The longest pause between tries to reach Redis again. */
const RECONNECT_MS = 2_000;
/** How long a start waits for Redis before it goes on without. */
const START_TIMEOUT_MS = 3_000;
/** Each round somebody's change gets through, so this many only fail where something is broken. */
const CHANGE_ATTEMPTS = 100;
const ATTEMPT_PAUSE_MS = 5;

export interface RedisEngineOptions {
  /** `redis://` or `rediss://`; with `?cluster=true`, any node of a cluster. */
  readonly url: string;
  /** Told when Redis goes and when it is back. */
  readonly onChange?: (health: Health) => void;
}

type Client = (Redis | Cluster) & Scripts;

const CONNECTION: RedisOptions = {
  // What cannot be written now is refused now: the person is told, and nothing is written twice after a reconnect.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  commandTimeout: COMMAND_TIMEOUT_MS,
  enableAutoPipelining: true,
  retryStrategy: (attempt) => Math.min(attempt * 50, RECONNECT_MS),
};

function connect(address: string): Client {
  const url = new URL(address);
  const isCluster = url.searchParams.get("cluster") === "true";
  url.searchParams.delete("cluster");
  if (!isCluster) return new Redis(url.href, { ...CONNECTION, scripts: SCRIPTS }) as Redis & Scripts;
  const { retryStrategy, ...redisOptions } = CONNECTION;
  return new Cluster([url.href], {
    redisOptions: {
      ...redisOptions,
      ...(url.username && { username: decodeURIComponent(url.username) }),
      ...(url.password && { password: decodeURIComponent(url.password) }),
      ...(url.protocol === "rediss:" && { tls: {} }),
    },
    scripts: SCRIPTS,
    enableOfflineQueue: false,
    enableAutoPipelining: true,
    clusterRetryStrategy: (attempt) => Math.min(attempt * 50, RECONNECT_MS),
  }) as Cluster & Scripts;
}

/** The error of a command may carry the command, and that the password: only its words go on. */
const unavailable = (error: unknown): StorageUnavailable => new StorageUnavailable(`Redis does not answer: ${(error as Error).message}`);

async function reached<T>(command: Promise<T>): Promise<T> {
  try {
    return await command;
  } catch (error) {
    throw unavailable(error);
  }
}

const keyOf = (table: Table, group: string) => `${PREFIX}:{${group}}:${table}`;

/** What is not of this version's shape is neither read nor written over. */
function parseRow<T extends Table>(table: T, raw: string): Row<T> {
  const { data, error } = TABLES[table].safeParse(JSON.parse(raw));
  if (error) throw new StorageUnavailable(`Redis holds a value in ${table} that this version cannot read`);
  return data as Row<T>;
}

interface Read {
  readonly table: Table;
  readonly field: string;
  /** "" where there was none. */
  readonly raw: string;
}

/** Keys and arguments of {@link Scripts.commitChange}. */
function commitArguments(group: string, reads: readonly Read[], writes: readonly Write[]): [number, ...(string | number)[]] {
  const tables = [...new Set([...reads, ...writes].map(({ table }) => table))];
  const place = (table: Table) => tables.indexOf(table) + 1;
  return [
    tables.length,
    ...tables.map((table) => keyOf(table, group)),
    reads.length,
    ...reads.flatMap(({ table, field, raw }) => [place(table), field, raw]),
    ...writes.flatMap(({ table, field, value }) => [place(table), field, value === undefined ? "" : JSON.stringify(value), RECORD_SECONDS[table] ?? 0]),
  ];
}

/** Connects, and goes on where Redis is not there yet: it is taken up whenever it comes. */
export async function redisEngine({ url, onChange = () => {} }: RedisEngineOptions): Promise<Engine> {
  const client = connect(url);
  let lastError = "it has not been reached yet";
  let wasUsable: boolean | null = null;
  const notice = (usable: boolean) => {
    if (usable !== wasUsable) onChange({ usable, reason: usable ? "" : `Redis is away: ${lastError}` });
    wasUsable = usable;
  };
  client.on("error", (error: Error) => {
    lastError = error.message;
  });
  client.on("ready", () => notice(true));
  client.on("close", () => notice(false));
  await Promise.race([once(client, "ready"), setTimeout(START_TIMEOUT_MS, undefined, { ref: false })]).catch(() => {});

  const inTurn = inTurns();
  /** What this process claimed it knows by itself, also while Redis is away. */
  const own = claimsInMemory();
  // A message can be looked up by its id: none stands in a key.
  const claimKey = (key: string) => `${PREFIX}:claim:${contentHash(key)}`;
  const values = `${PREFIX}:{cache}:values`;
  const ends = `${PREFIX}:{cache}:ends`;

  const tryChange = async <R>(group: string, work: Parameters<typeof record<R>>[0]): Promise<{ readonly result: R } | null> => {
    const reads: Read[] = [];
    const { result, writes } = await record(work, async (table, field) => {
      const raw = await reached(client.hget(keyOf(table, group), field));
      reads.push({ table, field, raw: raw ?? "" });
      return raw === null ? undefined : parseRow(table, raw);
    });
    const isKept = writes.length === 0 || (await reached(client.commitChange(...commitArguments(group, reads, writes)))) === 1;
    return isKept ? { result } : null;
  };

  return {
    get: async (table, group, field) => {
      const raw = await reached(client.hget(keyOf(table, group), field));
      return raw === null ? undefined : parseRow(table, raw);
    },
    all: async (table, group) => {
      const raws = await reached(client.hgetall(keyOf(table, group)));
      return new Map(Object.entries(raws).map(([field, raw]) => [field, parseRow(table, raw)]));
    },
    size: (table, group) => reached(client.hlen(keyOf(table, group))),
    // Changes of this process wait for each other, so that only those of other processes are in the way.
    change: (group, work) =>
      inTurn(group, async () => {
        for (let attempt = 0; attempt < CHANGE_ATTEMPTS; attempt++) {
          if (attempt > 0) await setTimeout(Math.random() * ATTEMPT_PAUSE_MS);
          const done = await tryChange(group, work);
          if (done) return done.result;
        }
        throw new StorageUnavailable(`A change of ${group} found no turn among those of other processes`);
      }),
    passing: {
      claim: async (key, seconds) => {
        const known = await own.claim(key, seconds);
        if (known !== "ours") return known;
        const before = await reached(client.set(claimKey(key), "held", "EX", seconds, "NX", "GET"));
        if (before === null) return "ours";
        own.release(key);
        return before === "done" ? "done" : "held";
      },
      finish: async (key, seconds) => {
        await own.finish(key, seconds);
        await reached(client.set(claimKey(key), "done", "EX", seconds));
      },
      get: async (key) => {
        const raw = await reached(client.hget(values, key));
        if (raw === null) return null;
        const { value, endsAt } = JSON.parse(raw) as { value: unknown; endsAt: number };
        return endsAt > Date.now() ? value : null;
      },
      put: async (key, value, seconds) => {
        const now = Date.now();
        const endsAt = now + seconds * 1000;
        await reached(client.cacheValue(2, values, ends, key, JSON.stringify({ value, endsAt }), now, endsAt, CACHED_VALUES));
      },
    },
    limiter: (share) =>
      new RateLimiterRedis({
        ...share,
        storeClient: client,
        keyPrefix: `${PREFIX}:limit`,
        rejectIfRedisNotReady: true,
        // While Redis is away each process counts for itself.
        insuranceLimiter: new RateLimiterMemory(share),
      }),
    health: async () => {
      try {
        await client.ping();
        return { usable: true, reason: "" };
      } catch {
        return { usable: false, reason: `Redis is away: ${lastError}` };
      }
    },
    close: async () => {
      client.removeAllListeners("close");
      await client.quit().catch(() => client.disconnect());
    },
  };
}
