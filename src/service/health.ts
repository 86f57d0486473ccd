/** Whether this process can do its work just now, and why not. */
import type { Adapter } from "../bots/adapter.ts";
import type { Platform, Storage } from "../core/storage/storage.ts";

/** A storage that takes longer to say how it is, is not well. */
const STORAGE_ANSWERS_WITHIN_MS = 1000;

interface State {
  readonly ready: boolean;
  readonly reason: string;
}

export interface HealthReport {
  /** Data loaded and not stopping. */
  readonly process: State;
  readonly storage: State;
  readonly adapters: readonly (State & { readonly platform: Platform })[];
}

export interface Health {
  read(): Promise<HealthReport>;
  /** What there is to ask, once the data is loaded. */
  watch(storage: Storage, adapters: readonly Adapter[]): void;
}

/** @param stopping from its abort on the process counts as not ready */
export function createHealth(stopping: AbortSignal): Health {
  let watched: { readonly storage: Storage; readonly adapters: readonly Adapter[] } | null = null;
  return {
    watch: (storage, adapters) => {
      watched = { storage, adapters };
    },
    read: async () => {
      if (!watched) return { process: { ready: false, reason: "starting" }, storage: { ready: false, reason: "starting" }, adapters: [] };
      return {
        process: { ready: !stopping.aborted, reason: stopping.aborted ? "stopping" : "" },
        storage: await storageState(watched.storage),
        adapters: watched.adapters.map((adapter) => ({ platform: adapter.platform, ...adapter.health() })),
      };
    },
  };
}

async function storageState(storage: Storage): Promise<State> {
  const silent = new Promise<State>((resolve) =>
    setTimeout(resolve, STORAGE_ANSWERS_WITHIN_MS, { ready: false, reason: `no answer within ${STORAGE_ANSWERS_WITHIN_MS} ms` }).unref(),
  );
  const told = storage.health().then(
    ({ usable, reason }) => ({ ready: usable, reason }),
    () => ({ ready: false, reason: "cannot be asked" }),
  );
  return Promise.race([told, silent]);
}

/**
 * What keeps the process from being ready, one line each; empty where it is.
 * @param platform asks only for what that platform's messages need: a balancer that brings Telegram's updates must not
 *   take a replica out because Discord or the storage is away, since answers come from memory
 */
export function obstacles({ process, storage, adapters }: HealthReport, platform: Platform | null = null): string[] {
  const asked = platform === null ? adapters : adapters.filter((adapter) => adapter.platform === platform);
  return [
    ...told("process", process),
    ...(platform === null ? told("storage", storage) : []),
    ...asked.flatMap((adapter) => told(adapter.platform, adapter)),
    ...(platform !== null && process.ready && asked.length === 0 ? [`${platform}: not configured`] : []),
  ];
}

const told = (name: string, { ready, reason }: State): string[] => (ready ? [] : [`${name}: ${reason}`]);
