/** What may go wrong with one update, and what of it is worth a line in the log. No texts, no tokens: ids only. */
import { type Context, GrammyError, HttpError } from "grammy";
import type { Logger } from "pino";

/**
 * Refusals that belong to a chat's life and need no mending: the bot was blocked or removed (403), a message or a topic is
 * gone, a button's query has expired, an edit changes nothing.
 */
const ORDINARY =
  /not found|can't be edited|not modified|query is too old|query ID is invalid|TOPIC_(CLOSED|DELETED)|not enough rights|CHAT_WRITE_FORBIDDEN|message can't be deleted/i;

export const isOrdinary = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 403 || (error.error_code === 400 && ORDINARY.test(error.description)));

/** Telegram's or the network's fault, not a slip in our code. */
export const isPlatformFault = (error: unknown): boolean => error instanceof GrammyError || error instanceof HttpError;

/** What identifies an update in the log. */
export const idsOf = ({ update, chat, from }: Context) => ({ update: update.update_id, chat: chat?.id, from: from?.id });

/** What a fault is, without the payload that grammY keeps in it: that holds people's texts. */
function describe(error: unknown) {
  if (error instanceof GrammyError) return { method: error.method, code: error.error_code, description: error.description };
  // An HttpError's own message is free of the token; the error beneath it names the whole address.
  if (error instanceof HttpError) return { description: error.message, code: (error.error as NodeJS.ErrnoException | undefined)?.code };
  return { err: error };
}

export function logFault(error: unknown, ctx: Context, log: Logger): void {
  const fields = { ...idsOf(ctx), ...describe(error) };
  if (isOrdinary(error)) log.info(fields, "Telegram refused an answer");
  else if (isPlatformFault(error)) log.warn(fields, "an answer did not reach Telegram");
  else log.error(fields, "an update failed");
}
