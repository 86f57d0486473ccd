/** What the composition root and the chat adapters know of each other. */
import type { Logger } from "pino";
import type { Assistant, Reply } from "../core/assistant.ts";
import type { Platform, Storage } from "../core/storage/storage.ts";

/** Counts what happens, with few labels: no brand, no person. */
export interface Telemetry {
  /** One answered message; `via` is how it came: command, mention, inline, button ... */
  answered(platform: Platform, via: string, reply: Reply, seconds: number): void;
  limited(platform: Platform): void;
  /** An update that ended in a fault of ours or the platform's. */
  failed(platform: Platform, via: string): void;
}

/** What every adapter is given. */
export interface Services {
  readonly assistant: Assistant;
  readonly storage: Storage;
  /** Ids and durations only: never texts, never tokens. */
  readonly log: Logger;
  readonly telemetry: Telemetry;
}

export interface Adapter {
  readonly platform: Platform;
  /**
   * Resolves when messages come in. Rejects with {@link StartRefused} where a person must mend something (a bad token);
   * after any other rejection (the network is away) it is called again, later and later.
   */
  start(): Promise<void>;
  /** Takes nothing new and finishes what is under way; harmless before a start and after a failed one. */
  stop(): Promise<void>;
  health(): { readonly ready: boolean; readonly reason: string };
}

/** Trying again cannot help; the message says what to mend and holds no secret. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}
