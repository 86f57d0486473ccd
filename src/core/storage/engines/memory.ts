/** An engine that forgets: for tests, and for whoever wants nothing kept. */
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Engine } from "../engine.ts";
import type { Table } from "../tables.ts";
import { inTurns, record, type Write } from "../transaction.ts";
import { passingInMemory } from "./passing.ts";
import { endOf, fieldsOf, type Records, writeField } from "./records.ts";

/**
 * An engine over records in memory. `keep` is told of each change before anybody else, applies it and resolves once it is
 * kept for good.
 */
export function engineOver(records: () => Records, keep: (group: string, writes: readonly Write[]) => Promise<void>): Omit<Engine, "health" | "close"> {
  const inTurn = inTurns();
  return {
    get: async (table, group, field) => fieldsOf(records(), table, group).get(field),
    all: async (table, group) => new Map(fieldsOf(records(), table, group)),
    size: async (table, group) => fieldsOf(records(), table, group).size,
    change: async (group, work) => {
      // The next change need not wait until this one is on the disk: it sees it already, and they are written together.
      const { result, kept } = await inTurn(group, async () => {
        const { result, writes } = await record(work, async (table, field) => fieldsOf(records(), table, group).get(field));
        const kept = keep(group, writes);
        kept.catch(() => {});
        return { result, kept };
      });
      await kept;
      return result;
    },
    passing: passingInMemory(),
    limiter: (share) => new RateLimiterMemory(share),
  };
}

export function memoryEngine(): Engine {
  const records: Records = new Map<Table, never>();
  return {
    ...engineOver(
      () => records,
      async (group, writes) => {
        for (const write of writes) writeField(records, group, write, endOf(write.table));
      },
    ),
    health: async () => ({ usable: true, reason: "" }),
    close: async () => {},
  };
}
