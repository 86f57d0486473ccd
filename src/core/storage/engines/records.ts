/** Records in this process's memory: all that the memory engine has, and what the lowdb engine answers from. */
import { RECORD_SECONDS, type Row, type Table } from "../tables.ts";
import type { Write } from "../transaction.ts";

export interface StoredRecord {
  /** Milliseconds since 1970 when it ends by itself; null where it does not. */
  readonly endsAt: number | null;
  readonly fields: Map<string, Row<Table>>;
}

/** By table, then by group. */
export type Records = Map<Table, Map<string, StoredRecord>>;

export const hasEnded = ({ endsAt }: StoredRecord, now: number): boolean => endsAt !== null && endsAt <= now;

/** The fields as they are now; they change under the reader's hands. */
export function fieldsOf<T extends Table>(records: Records, table: T, group: string): ReadonlyMap<string, Row<T>> {
  const found = records.get(table)?.get(group);
  return found && !hasEnded(found, Date.now()) ? (found.fields as Map<string, Row<T>>) : new Map();
}

/** When a record that changes now will end. */
export function endOf(table: Table): number | null {
  const seconds = RECORD_SECONDS[table];
  return seconds === undefined ? null : Date.now() + seconds * 1000;
}

/** Writes a field; a record without fields is none. Returns what takes the write back. */
export function writeField(records: Records, group: string, write: Write, endsAt: number | null): () => void {
  const { table, field, value } = write;
  let groups = records.get(table);
  if (!groups) {
    groups = new Map();
    records.set(table, groups);
  }
  const before = groups.get(group);
  const fields = before && !hasEnded(before, Date.now()) ? before.fields : new Map<string, Row<Table>>();
  const old = fields.get(field);
  if (value === undefined) fields.delete(field);
  else fields.set(field, value);
  if (fields.size === 0) groups.delete(group);
  else groups.set(group, { endsAt, fields });
  return () => writeField(records, group, { table, field, value: old }, before?.endsAt ?? null);
}
