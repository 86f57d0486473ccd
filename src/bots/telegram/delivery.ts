/** How calls reach Telegram in spite of limits, faults and moved groups. */
import { setTimeout as pause } from "node:timers/promises";
import { autoRetry } from "@grammyjs/auto-retry";
import { type Api, HttpError, type Transformer } from "grammy";

/** Seconds that one poll waits for updates. */
export const POLL_SECONDS = 20;
/** Seconds until a call counts as lost; a poll must fit in. */
export const CALL_TIMEOUT_SECONDS = POLL_SECONDS + 5;
/** A wait that Telegram asks for is kept up to this; an answer that comes later helps nobody. */
const LONGEST_WAIT_SECONDS = 30;
const RETRIES = 3;
const RETRY_DELAYS_MS = [100, 1_000];

/**
 * Errors of a connection that was refused or dropped. A call that ran into its timeout, or whose answer could not be read,
 * may have been carried out, and is not repeated: nobody wants an answer twice.
 */
const CONNECTION_ERRORS = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
]);
const isDropped = (error: unknown) => error instanceof HttpError && CONNECTION_ERRORS.has((error.error as NodeJS.ErrnoException).code ?? "");

const retryDropped: Transformer = async (prev, method, payload, signal) => {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      return await prev(method, payload, signal);
    } catch (error) {
      // The poller repeats its own calls, with longer and longer pauses.
      if (method === "getUpdates" || !isDropped(error)) throw error;
      await pause(delay);
    }
  }
  return prev(method, payload, signal);
};

/** A group that became a supergroup has a new id, which the refusal names. */
const followMigration: Transformer = async (prev, method, payload, signal) => {
  const result = await prev(method, payload, signal);
  const movedTo = result.ok ? undefined : result.parameters?.migrate_to_chat_id;
  return movedTo === undefined ? result : prev(method, { ...payload, chat_id: movedTo }, signal);
};

/** Installs it all on a bot's API; the last one installed is asked first. */
export function deliverReliably(api: Api): void {
  api.config.use(retryDropped, autoRetry({ maxRetryAttempts: RETRIES, maxDelaySeconds: LONGEST_WAIT_SECONDS, rethrowHttpErrors: true }), followMigration);
}
