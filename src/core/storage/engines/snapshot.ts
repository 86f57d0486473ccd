/** The lowdb file: all records at one time. Replaced as a whole or not at all. */
import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Adapter } from "lowdb";
import { z } from "zod";

/** Records of any version: migrations make them what TABLES says. By table, group and field. */
export type AnyRecords = Map<string, Map<string, { endsAt: number | null; fields: Map<string, unknown> }>>;

export interface Snapshot {
  readonly version: number;
  readonly records: AnyRecords;
}

const StoredSnapshot = z.strictObject({
  version: z.int().min(1),
  records: z.record(z.string(), z.record(z.string(), z.strictObject({ endsAt: z.number().nullable(), fields: z.record(z.string(), z.unknown()) }))),
});

function parseSnapshot(text: string): Snapshot {
  const { version, records } = StoredSnapshot.parse(JSON.parse(text));
  const mapped: AnyRecords = new Map();
  for (const [table, groups] of Object.entries(records)) {
    const byGroup = new Map(Object.entries(groups).map(([group, { endsAt, fields }]) => [group, { endsAt, fields: new Map(Object.entries(fields)) }]));
    mapped.set(table, byGroup);
  }
  return { version, records: mapped };
}

/** Characters written at a time: answers are given in between. */
const CHUNK_LENGTH = 256 * 1024;

/** The file's text in pieces, none of them long. */
function* serialise({ version, records }: Snapshot): Generator<string> {
  const now = Date.now();
  yield `{"version":${version},"records":{`;
  let tableComma = "";
  for (const [table, groups] of records) {
    yield `${tableComma}\n${JSON.stringify(table)}:{`;
    let groupComma = "";
    for (const [group, { endsAt, fields }] of groups) {
      if (endsAt !== null && endsAt <= now) continue;
      yield `${groupComma}\n${JSON.stringify(group)}:{"endsAt":${endsAt},"fields":{`;
      let fieldComma = "";
      for (const [field, value] of fields) {
        yield `${fieldComma}${JSON.stringify(field)}:${JSON.stringify(value)}`;
        fieldComma = ",\n";
      }
      yield "}}";
      groupComma = ",";
    }
    yield "}";
    tableComma = ",";
  }
  yield "}}\n";
}

async function writeDurably(path: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    let chunk = "";
    for (const piece of pieces) {
      chunk += piece;
      if (chunk.length < CHUNK_LENGTH) continue;
      await file.appendFile(chunk);
      chunk = "";
    }
    await file.appendFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is kept for good once its folder is. Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

/** lowdb's own file adapter does not wait for the disk, and holds the whole text at once. */
export function snapshotAdapter(path: string): Adapter<Snapshot> {
  return {
    read: async () => {
      const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      return text === null ? null : parseSnapshot(text);
    },
    write: async (snapshot) => {
      const draft = `${path}.tmp`;
      try {
        await writeDurably(draft, serialise(snapshot));
        await rename(draft, path);
      } catch (error) {
        // On a full disk half a file would keep it full.
        await rm(draft, { force: true }).catch(() => {});
        throw error;
      }
      await syncFolder(dirname(path));
    },
  };
}
