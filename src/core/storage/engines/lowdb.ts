/**
 * The engine that needs nothing installed: a lowdb file in a folder, and beside it a journal of what changed since. Reads
 * come from memory; a write resolves when it is on the disk. One process a folder.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Engine } from "../engine.ts";
import { StorageRefused, StorageUnavailable } from "../storage.ts";
import type { Write } from "../transaction.ts";
import { type Change, type Journal, openJournal } from "./journal.ts";
import { lockFolder } from "./lock.ts";
import { JOURNAL_FILE, type Loaded, loadFolder } from "./lowdb-files.ts";
import { engineOver } from "./memory.ts";
import { MIGRATIONS, type Migration, versionAfter } from "./migrations.ts";
import { endOf, type Records, writeField } from "./records.ts";

/** Some 100,000 changes: about as much as a snapshot of as many settings. */
const JOURNAL_BYTES = 16 * 1024 * 1024;
/** A full disk is looked at again after this; somebody has to make room first. */
const RETRY_MS = 5_000;

export interface LowdbOptions {
  readonly folder: string;
  /** Told when writes stop being kept, and when they are again. */
  readonly onChange?: (health: { readonly usable: boolean; readonly reason: string }) => void;
  /** Reads beside the process that holds the folder; every write is refused. */
  readonly readOnly?: boolean;
  readonly migrations?: readonly Migration[];
  readonly journalBytes?: number;
  readonly retryMs?: number;
}

interface Waiting {
  readonly change: Change;
  readonly undo: () => void;
  readonly resolve: () => void;
  readonly reject: (error: StorageUnavailable) => void;
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  const meanings: Record<string, string> = {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk is full",
    EROFS: "it is read-only",
    EACCES: "it may not be written",
  };
  return (code && meanings[code]) || message;
};

/**
 * Opens a folder, which need not exist. A folder that cannot be written is no reason to stay silent: what is there is read,
 * writes are refused, and it is tried again until it can.
 * @throws {StorageRefused} where another process holds the folder, or its files are damaged or of a newer version
 */
export async function lowdbEngine(options: LowdbOptions): Promise<Engine> {
  const { folder, onChange = () => {}, readOnly = false, migrations = MIGRATIONS, journalBytes = JOURNAL_BYTES, retryMs = RETRY_MS } = options;
  const nothing: Records = new Map();
  let loaded: Loaded | null = null;
  let unlock = null as (() => Promise<void>) | null;
  let journal = null as Journal | null;
  /** Why writes are not kept just now; null where they are. */
  let fault: string | null = "it is not open yet";
  let waiting: Waiting[] = [];
  let isWriting = false;
  let writer: Promise<void> = Promise.resolve();
  /** What changes wait for while the snapshot is written; it then holds exactly what the journal said. */
  let gate: Promise<void> = Promise.resolve();
  let retry: NodeJS.Timeout | undefined;
  let reopening: Promise<void> = Promise.resolve();

  const load = async (): Promise<void> => {
    loaded ??= await loadFolder(folder, migrations);
  };

  const save = async () => {
    await loaded?.save();
    await journal?.clear();
  };

  /** Whatever part of opening has not been done yet. */
  const open = async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    unlock ??= await lockFolder(folder);
    await load();
    const isReopened = journal !== null;
    await journal?.close().catch(() => {});
    journal = await openJournal(join(folder, JOURNAL_FILE), versionAfter(migrations));
    // After a fault the journal may end in half a line.
    if (isReopened || loaded?.needsSaving) await save();
    else await journal.clear();
    fault = null;
  };

  /** Refuses what could not be kept, takes it back from memory, and tries again later. */
  const giveUp = (error: unknown, batch: readonly Waiting[] = []) => {
    const isNew = fault === null;
    fault = `The storage folder ${folder} cannot be used: ${reasonOf(error)}`;
    const lost = [...batch, ...waiting];
    waiting = [];
    for (const { undo } of lost.toReversed()) undo();
    for (const { reject } of lost) reject(new StorageUnavailable(fault));
    if (isNew) onChange({ usable: false, reason: fault });
    retry = setTimeout(() => {
      reopening = reopen();
    }, retryMs).unref();
  };

  const reopen = async () => {
    try {
      await open();
      onChange({ usable: true, reason: "" });
    } catch (error) {
      giveUp(error);
    }
  };

  const writeBatch = async () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      await journal?.append(batch.map(({ change }) => change));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      giveUp(error, batch);
    }
  };

  /** Writes the snapshot while no change is half way. */
  const compact = async () => {
    let openGate = () => {};
    gate = new Promise((resolve) => {
      openGate = resolve;
    });
    // Changes that were let in before only read memory: they are through in this turn of the event loop.
    await setImmediate();
    await writeBatch();
    if (fault === null) await save().catch((error) => giveUp(error));
    openGate();
  };

  const writeAll = async () => {
    isWriting = true;
    while (waiting.length > 0) {
      await writeBatch();
      if (fault === null && journal && journal.size > journalBytes) await compact();
    }
    isWriting = false;
  };

  const keep = async (group: string, writes: readonly Write[]): Promise<void> => {
    if (writes.length === 0) return;
    if (fault !== null || !loaded) throw new StorageUnavailable(fault ?? "");
    const { records } = loaded;
    const timed = writes.map((write) => ({ ...write, endsAt: endOf(write.table) }));
    const undos = timed.map((write) => writeField(records, group, write, write.endsAt));
    const undo = () => {
      for (const one of undos.toReversed()) one();
    };
    const kept = new Promise<void>((resolve, reject) => waiting.push({ change: { group, writes: timed }, undo, resolve, reject }));
    if (!isWriting) writer = writeAll();
    await kept;
  };

  try {
    if (readOnly) {
      await load();
      fault = "it was opened for reading only";
    } else await open();
  } catch (error) {
    // What can be read is used all the same.
    const refusal = error instanceof StorageRefused ? error : await load().catch((loadingError) => loadingError);
    if (refusal instanceof StorageRefused) {
      await unlock?.();
      throw refusal;
    }
    fault = null;
    giveUp(error);
  }

  const engine = engineOver(() => loaded?.records ?? nothing, keep);
  return {
    ...engine,
    change: async (group, work) => {
      await gate;
      return engine.change(group, work);
    },
    health: async () => ({ usable: fault === null, reason: fault ?? "" }),
    close: async () => {
      await reopening;
      clearTimeout(retry);
      while (isWriting) await writer;
      isWriting = true;
      if (fault === null) await compact();
      fault = "The storage is closed";
      await journal?.close();
      await unlock?.();
    },
  };
}
