import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";

const SECRET_FILE = "secret";
const SECRET_BYTES = 32;

/** The secret in the file; written there by whoever comes first. @throws where the folder can be neither read nor written */
function readOrKeep(folder: string, made: string): string {
  const path = join(folder, SECRET_FILE);
  try {
    const kept = readFileSync(path, "utf8");
    if (kept !== "") return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(path, "w", 0o600);
  try {
    writeSync(file, made);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return made;
}

/**
 * A secret made once and kept in a folder, for who has set none. While the folder cannot be used nothing is stored either,
 * so any secret does; it is kept, or the kept one read, as soon as it can.
 */
export function secretInFolder(folder: string): () => string {
  const made = randomBytes(SECRET_BYTES).toString("base64url");
  let kept: string | undefined;
  return () => {
    try {
      kept ??= readOrKeep(folder, made);
    } catch {
      return made;
    }
    return kept;
  };
}
