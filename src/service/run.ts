/** The bots as a service: health and metrics, storage, the core, the adapters; taken down in the opposite order. */
import type { Logger } from "pino";
import type { Adapter, Services, Telemetry } from "../bots/adapter.ts";
import { type Config, secretsOf } from "../config.ts";
import { createAssistant } from "../core/assistant.ts";
import { loadKnowledge } from "../core/knowledge/load.ts";
import { openingLinks, readingLinks } from "../core/links/access.ts";
import { remembering } from "../core/remembering.ts";
import type { Storage } from "../core/storage/storage.ts";
import { countUnknowns } from "../core/storage/unknown-names.ts";
import { countingCache, countingOpener } from "./count-links.ts";
import { createHealth } from "./health.ts";
import { serveHttp } from "./http.ts";
import { createLog, standardOutput } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { startAdapter } from "./start.ts";
import { createStop, type Stop } from "./stop.ts";

/** Milliseconds each may take to stop; together under 8 s. A page being read takes 2.5 s at most. */
const STOP_WITHIN_MS = { adapters: 5000, links: 500, storage: 1500, http: 500 } as const;

/** What the composition root puts in. */
export interface Parts {
  createStorage(config: Config["storage"], log: Logger): Promise<Storage>;
  /** One for each platform that has a token; not started yet. */
  createAdapters(config: Config, services: Services): Promise<readonly Adapter[]>;
}

/** Runs until a signal; ends the process itself, with exit code 1 where nothing could be started. */
export async function runService(config: Config, parts: Parts): Promise<void> {
  const log = createLog(config.logLevel, secretsOf(config), await standardOutput());
  const stop = createStop(log);
  try {
    const isRunning = await start(config, parts, log, stop);
    if (isRunning || stop.signal.aborted) return;
    log.fatal("no adapter could be started");
  } catch (err) {
    log.fatal({ err }, `could not start: ${err instanceof Error ? err.message : typeof err}`);
  }
  await stop.end(1);
}

/** Whether at least one adapter takes messages. */
async function start(config: Config, { createStorage, createAdapters }: Parts, log: Logger, stop: Stop): Promise<boolean> {
  const health = createHealth(stop.signal);
  const metrics = createMetrics(health);
  if (config.http) {
    const server = await serveHttp(config.http, { health, metrics, log });
    stop.add("http", STOP_WITHIN_MS.http, server.close);
    log.info({ host: config.http.host, port: server.port }, "health and metrics are served");
  }
  const storage = await createStorage(config.storage, log);
  stop.add("storage", STOP_WITHIN_MS.storage, () => storage.close());
  const links = config.opensLinks ? openingLinks({ cache: countingCache(storage.links, metrics), log }) : null;
  if (links) stop.add("links", STOP_WITHIN_MS.links, links.close);
  const assistant = remembering(createAssistant(loadKnowledge(), () => (links ? { ...links, open: countingOpener(links.open, metrics) } : readingLinks())));
  const telemetry: Telemetry = {
    ...metrics,
    answered: (platform, via, reply, seconds) => {
      metrics.answered(platform, via, reply, seconds);
      countUnknowns(reply.answers, storage.unknowns);
    },
  };
  const adapters = await createAdapters(config, { assistant, storage, log, telemetry });
  stop.add("adapters", STOP_WITHIN_MS.adapters, () => stopAll(adapters));
  health.watch(storage, adapters);
  const started = await Promise.all(adapters.map((adapter) => startAdapter(adapter, log, stop.signal)));
  return started.includes(true);
}

/** Each to its end, whatever becomes of the others. */
async function stopAll(adapters: readonly Adapter[]): Promise<void> {
  const ended = await Promise.allSettled(adapters.map(async (adapter) => adapter.stop()));
  for (const result of ended) if (result.status === "rejected") throw result.reason;
}
