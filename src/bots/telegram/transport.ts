/** How updates come in: by polling or by webhook. */
import type { Update } from "grammy/types";

export interface Transport {
  /** Resolves when updates come in; rejects where Telegram refuses. */
  start(): Promise<void>;
  /** Takes no more updates. */
  stop(): Promise<void>;
  /** Called when all that was taken is answered. */
  finish(): Promise<void>;
  /** Why no updates come in; "" where they do. */
  problem(): string;
}

/** All that the bot answers: it sees no edits, so nothing is answered twice. */
export const ALLOWED_UPDATES = ["message", "guest_message", "inline_query", "callback_query"] as const satisfies readonly Exclude<keyof Update, "update_id">[];
