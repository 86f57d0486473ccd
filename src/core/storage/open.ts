/** The storage as the configuration has it: Redis where there is one, else a lowdb file. */
import { createStorage } from "./create.ts";
import type { Engine, Health } from "./engine.ts";
import { lowdbEngine } from "./engines/lowdb.ts";
import { redisEngine } from "./engines/redis.ts";
import { secretInFolder } from "./secret.ts";
import { type Storage, StorageUnavailable } from "./storage.ts";
import { tidy } from "./tidy.ts";

const TIDY_EVERY_MS = 60 * 60 * 1000;
/** A little less, so that the next round is not missed. */
const TIDY_CLAIM_SECONDS = 55 * 60;

export interface StorageSettings {
  readonly dataDir: string;
  readonly redisUrl: string | undefined;
  /** Key for hashing ids; needed with Redis, else made once and kept in the folder. */
  readonly secret: string | undefined;
}

export interface OpeningOptions {
  /** Told when writes stop being kept, and when they are again: for the log. */
  readonly onChange?: (health: Health) => void;
  /** Looks into the storage without taking it over: works beside a running bot, and every write is refused. */
  readonly readOnly?: boolean;
}

/** Tidies now and every hour, one replica at a time; returns what ends that. */
function tidyRegularly(engine: Engine): () => void {
  const round = async () => {
    try {
      if ((await engine.passing.claim("tidy", TIDY_CLAIM_SECONDS)) === "ours") await tidy(engine, Date.now());
    } catch (error) {
      // The next round comes in an hour.
      if (!(error instanceof StorageUnavailable)) throw error;
    }
  };
  void round();
  const timer = setInterval(round, TIDY_EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** @throws {StorageRefused} where the files must not be touched: in use, damaged, or of a newer version */
export async function openStorage(
  { dataDir, redisUrl, secret }: StorageSettings,
  { onChange = () => {}, readOnly = false }: OpeningOptions = {},
): Promise<Storage> {
  const engine = redisUrl ? await redisEngine({ url: redisUrl, onChange }) : await lowdbEngine({ folder: dataDir, onChange, readOnly });
  const storage = createStorage(engine, secret === undefined ? secretInFolder(dataDir) : () => secret);
  if (readOnly) return storage;
  const stopTidying = tidyRegularly(engine);
  return {
    ...storage,
    close: () => {
      stopTidying();
      return storage.close();
    },
  };
}
