/** The storage over any engine. */
import { randomBytes } from "node:crypto";
import type { Engine } from "./engine.ts";
import { memoryEngine } from "./engines/memory.ts";
import { contentHash, idHash } from "./hashing.ts";
import { personalData } from "./personal-data.ts";
import { rateLimit } from "./rate-limit.ts";
import { reportStore } from "./reports.ts";
import { settingsStore } from "./settings.ts";
import { readSoftly } from "./soft.ts";
import type { LinkCache, Storage } from "./storage.ts";
import { KEPT_SECONDS } from "./tables.ts";
import { teachingStore } from "./teachings.ts";
import { unknownNames } from "./unknown-names.ts";

const linkCache = ({ passing }: Engine): LinkCache => ({
  get: (key) => readSoftly(passing.get(contentHash(key)), null),
  put: (key, value, seconds) => passing.put(contentHash(key), value, seconds),
});

/** `secret` is the key under which ids are hashed: the same for all replicas and all restarts. */
export function createStorage(engine: Engine, secret: () => string): Storage {
  const hash = idHash(secret);
  const limits = rateLimit(engine, hash);
  return {
    settings: settingsStore(engine, hash),
    reports: reportStore(engine, hash),
    teachings: teachingStore(engine, hash),
    handled: {
      claim: (platform, update) => readSoftly(engine.passing.claim(`${platform}:${update}`, KEPT_SECONDS.claimedUpdate), "ours"),
      finish: (platform, update) => readSoftly(engine.passing.finish(`${platform}:${update}`, KEPT_SECONDS.handledUpdate), undefined),
    },
    limits,
    links: linkCache(engine),
    unknowns: unknownNames(engine),
    personal: personalData(engine, hash, limits.forget),
    health: engine.health,
    close: engine.close,
  };
}

/** A storage that forgets at the end of the process: for tests. */
export function memoryStorage(): Storage {
  const secret = randomBytes(32).toString("base64url");
  return createStorage(memoryEngine(), () => secret);
}
