/** What every engine needs around a change: order within a group, and a record of what was read and is to be written. */
import type { Transaction } from "./engine.ts";
import type { Row, Table } from "./tables.ts";

export interface Write {
  readonly table: Table;
  readonly field: string;
  /** `undefined` takes the field away. */
  readonly value: Row<Table> | undefined;
}

/** Runs a change against a way of reading; what it sets is seen by its own later reads, and by nobody else. */
export async function record<R>(
  work: (transaction: Transaction) => Promise<R>,
  read: <T extends Table>(table: T, field: string) => Promise<Row<T> | undefined>,
): Promise<{ readonly result: R; readonly writes: readonly Write[] }> {
  const writes = new Map<string, Write>();
  const key = (table: Table, field: string) => `${table}/${field}`;
  const result = await work({
    get: async <T extends Table>(table: T, field: string) => {
      const written = writes.get(key(table, field));
      return written ? (written.value as Row<T> | undefined) : read(table, field);
    },
    set: (table, field, value) => writes.set(key(table, field), { table, field, value }),
  });
  return { result, writes: [...writes.values()] };
}

/** Lets the tasks of one key run one after another, those of others beside them. */
export function inTurns(): <R>(key: string, task: () => Promise<R>) => Promise<R> {
  const last = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(task);
    const done: Promise<void> = turn.then(
      () => leave(),
      () => leave(),
    );
    const leave = () => {
      if (last.get(key) === done) last.delete(key);
    };
    last.set(key, done);
    return turn;
  };
}
