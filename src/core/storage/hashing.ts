/** Ids that are only ever compared are kept as hashes: who reads the storage without the secret learns nobody's id. */
import { createHash, createHmac } from "node:crypto";

/** 132 bits: no two ids meet. */
const HASH_LENGTH = 22;

export type IdHash = (...parts: readonly string[]) => string;

/** Hashes with a secret; asked for at each hash, because a secret that is kept in a folder may have to wait for the folder. */
export const idHash =
  (secret: () => string): IdHash =>
  (...parts) =>
    createHmac("sha256", secret()).update(JSON.stringify(parts)).digest("base64url").slice(0, HASH_LENGTH);

/** For what is no secret but too long for a key. */
export const contentHash = (...parts: readonly (string | null)[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, HASH_LENGTH);
