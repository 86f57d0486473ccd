/** The files of the lowdb engine, read as one: snapshot, then journal, brought to this version and checked. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Low } from "lowdb";
import { z } from "zod";
import { StorageRefused } from "../storage.ts";
import { TABLES } from "../tables.ts";
import { type Change, type JournalContent, readJournal } from "./journal.ts";
import { keepCopy, type Migration, versionAfter } from "./migrations.ts";
import type { Records } from "./records.ts";
import { type AnyRecords, type Snapshot, snapshotAdapter } from "./snapshot.ts";

const SNAPSHOT_FILE = "storage.json";
export const JOURNAL_FILE = "journal.jsonl";

export interface Loaded {
  readonly records: Records;
  /** Rewrites the snapshot with what the records are by then. */
  save(): Promise<void>;
  /** Whether the snapshot alone does not say it all. */
  readonly needsSaving: boolean;
}

const inOneLine = (error: z.ZodError): string => z.prettifyError(error).replace(/\s+/g, " ");

const isOfSystem = (error: unknown): boolean => (error as NodeJS.ErrnoException).syscall !== undefined;

/** What a file that cannot be understood means; what the system refuses goes on as it is. */
async function understand<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (isOfSystem(error)) throw error;
    // A syntax error quotes the file, and with it what people wrote.
    const what = error instanceof z.ZodError ? inOneLine(error) : error instanceof SyntaxError ? "it is no JSON" : (error as Error).message;
    throw new StorageRefused(
      `The storage file ${path} is damaged (${what}). It was left as it is: put a copy in its place, or move it away to start with nothing.`,
    );
  }
}

/** The snapshot's identity: it is replaced by another file, never rewritten. */
const identityOf = async (path: string): Promise<string> =>
  stat(path).then(
    ({ ino, mtimeMs }) => `${ino} ${mtimeMs}`,
    () => "none",
  );

const NO_FILE = 0;

interface Files {
  readonly database: Low<Snapshot>;
  readonly journal: JournalContent;
}

/** Snapshot and journal of one time, even while another process writes them. */
async function readFiles(snapshotPath: string, journalPath: string): Promise<Files> {
  for (;;) {
    const before = await identityOf(snapshotPath);
    const database = new Low<Snapshot>(snapshotAdapter(snapshotPath), { version: NO_FILE, records: new Map() });
    await understand(snapshotPath, database.read());
    const journal = await understand(journalPath, readJournal(journalPath));
    if (before === (await identityOf(snapshotPath))) return { database, journal };
  }
}

function replay(records: AnyRecords, changes: readonly Change[]): void {
  for (const { group, writes } of changes)
    for (const { table, field, value, endsAt } of writes) {
      const groups = records.get(table) ?? new Map();
      records.set(table, groups);
      const fields = groups.get(group)?.fields ?? new Map();
      if (value === undefined) fields.delete(field);
      else fields.set(field, value);
      if (fields.size === 0) groups.delete(group);
      else groups.set(group, { endsAt, fields });
    }
}

/** Every value, held against its table. @throws where one does not fit */
function checked(records: AnyRecords): Records {
  for (const [table, groups] of records) {
    const row = (TABLES as Record<string, z.ZodType>)[table];
    if (!row) throw new Error(`it has an unknown table "${table}"`);
    for (const [group, { fields }] of groups)
      for (const [field, value] of fields) {
        const { error } = row.safeParse(value);
        if (error) throw new Error(`${table}, ${group}, ${field}: ${inOneLine(error)}`);
      }
  }
  return records as Records;
}

/**
 * Reads what a folder holds; nothing where there are no files.
 * @throws {StorageRefused} where a file is damaged or of a newer version; it is left untouched
 */
export async function loadFolder(folder: string, migrations: readonly Migration[]): Promise<Loaded> {
  const snapshotPath = join(folder, SNAPSHOT_FILE);
  const journalPath = join(folder, JOURNAL_FILE);
  const version = versionAfter(migrations);
  const { database, journal } = await readFiles(snapshotPath, journalPath);
  const { version: snapshotVersion, records } = database.data;
  const journalVersion = journal.version ?? NO_FILE;
  const found = Math.max(snapshotVersion, journalVersion) || version;
  if (found > version)
    throw new StorageRefused(
      `The storage in ${folder} has version ${found}, and this program knows none above ${version}. It was left as it is: run the newer program.`,
    );
  // A journal older than the snapshot went into it when that was migrated.
  if (journalVersion >= snapshotVersion) replay(records, journal.changes);
  for (const migrate of migrations.slice(found - 1)) migrate(records);
  const valid = await understand(snapshotPath, (async () => checked(records))());
  return {
    records: valid,
    needsSaving: found < version || !journal.isEmpty,
    save: async () => {
      if (found < version) for (const path of [snapshotPath, journalPath]) await keepCopy(path, found);
      database.data = { version, records };
      await database.write();
    },
  };
}
