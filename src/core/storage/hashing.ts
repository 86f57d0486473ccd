/** Ids that are only ever compared are kept as hashes: who reads the storage without the secret learns nobody's id. */
import { createHash, createHmac } from "node:crypto";

/** 132 bits: no two ids meet. */
const HASH_LENGTH = 22;

export type IdHash = (...parts: readonly string[]) => string;

/** Who asks once asks again, and an HMAC costs more than all else that storage does for an answer. Some 200 kilobytes. */
const HASHES_KEPT = 1_000;

/** Hashes with a secret; asked for at each hash, because a secret that is kept in a folder may have to wait for the folder. */
export function idHash(secret: () => string): IdHash {
  // A Map keeps its order: what was hashed first goes first.
  const known = new Map<string, string>();
  let key = "";
  return (...parts) => {
    const current = secret();
    if (current !== key) known.clear();
    key = current;
    const content = JSON.stringify(parts);
    const kept = known.get(content);
    if (kept !== undefined) return kept;
    const hash = createHmac("sha256", key).update(content).digest("base64url").slice(0, HASH_LENGTH);
    if (known.size >= HASHES_KEPT) known.delete(known.keys().next().value ?? "");
    known.set(content, hash);
    return hash;
  };
}

/** For what is no secret but too long for a key. */
export const contentHash = (...parts: readonly (string | null)[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, HASH_LENGTH);
