/** What Prometheus is told: counts and times with small, fixed label sets; no brand, no person. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Telemetry } from "../bots/adapter.ts";
import type { Health } from "./health.ts";

/** Every name of ours begins so. */
export const PREFIX = "is_this_xiaomi_";

/** Seconds: from memory an answer takes a millisecond, a page up to 2.5 s, and platforms give up after 3 s. */
const MESSAGE_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];
/** Seconds: a page already known takes next to nothing. */
const PAGE_BUCKETS = [0.001, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 5];

export interface Metrics extends Telemetry {
  /** One link opened; `outcome` is how that ended. */
  opened(outcome: string, seconds: number): void;
  /** One look into the cache of links. */
  askedCache(found: boolean): void;
  render(): Promise<{ readonly type: string; readonly text: string }>;
}

export function createMetrics(health: Health): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const messages = new Histogram({
    name: `${PREFIX}message_seconds`,
    help: "Messages answered, and how long each took from its coming in to its answer's being sent",
    labelNames: ["platform", "via"],
    buckets: MESSAGE_BUCKETS,
    registers,
  });
  const answers = new Counter({
    name: `${PREFIX}answers_total`,
    help: "Answers by what they are about and what they say; kind unknown or verdict unknown is what nobody could tell",
    labelNames: ["platform", "kind", "verdict"],
    registers,
  });
  const limited = new Counter({ name: `${PREFIX}limited_total`, help: "Messages over a person's share", labelNames: ["platform"], registers });
  const failures = new Counter({ name: `${PREFIX}failures_total`, help: "Updates that ended in a fault", labelNames: ["platform", "via"], registers });
  const pages = new Histogram({
    name: `${PREFIX}page_seconds`,
    help: "Links opened, by how that ended, and how long it took",
    labelNames: ["outcome"],
    buckets: PAGE_BUCKETS,
    registers,
  });
  const cache = new Counter({ name: `${PREFIX}link_cache_total`, help: "Looks into the cache of links", labelNames: ["found"], registers });
  new Gauge({
    name: `${PREFIX}ready`,
    help: "1 where that part works: the process has its data and is not stopping, writes are kept, a platform's messages come in",
    labelNames: ["part"],
    registers,
    async collect() {
      const { process, storage, adapters } = await health.read();
      this.set({ part: "process" }, Number(process.ready));
      this.set({ part: "storage" }, Number(storage.ready));
      for (const { platform, ready } of adapters) this.set({ part: platform }, Number(ready));
    },
  });

  return {
    answered: (platform, via, reply, seconds) => {
      messages.observe({ platform, via }, seconds);
      for (const { kind, verdict } of reply.answers) answers.inc({ platform, kind, verdict });
    },
    limited: (platform) => limited.inc({ platform }),
    failed: (platform, via) => failures.inc({ platform, via }),
    opened: (outcome, seconds) => pages.observe({ outcome }, seconds),
    askedCache: (found) => cache.inc({ found: found ? "yes" : "no" }),
    render: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
