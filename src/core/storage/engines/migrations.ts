/** From one version of the kept records to the next: a table's shape changes in {@link TABLES} and, for what is kept already, here. */
import { constants } from "node:fs";
import { copyFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { AnyRecords } from "./snapshot.ts";

/** Changes the records of the version before in place. */
export type Migration = (records: AnyRecords) => void;

/** The first leads from version 1 to 2, and so on. */
export const MIGRATIONS: readonly Migration[] = [];

export const versionAfter = (migrations: readonly Migration[]): number => migrations.length + 1;

/** `storage.json` of version 1 is kept as `storage.v1.json`; a copy that is there already is the older and stays. */
export async function keepCopy(path: string, version: number): Promise<void> {
  const extension = extname(path);
  const copy = join(dirname(path), `${basename(path, extension)}.v${version}${extension}`);
  await copyFile(path, copy, constants.COPYFILE_EXCL).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST" && error.code !== "ENOENT") throw error;
  });
}
