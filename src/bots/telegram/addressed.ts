/** Which updates are for the bot at all: in a group it never speaks unasked. */
import type { Context } from "grammy";
import type { Message } from "grammy/types";
import { isGroup } from "./asker.ts";
import { MENU } from "./menu.ts";
import { mentions } from "./question.ts";
import { readDraft } from "./reports.ts";

const COMMANDS = ["start", ...MENU.map(({ command }) => command)];

/** Whether somebody wants something of the bot. */
export function isAddressed(ctx: Context): boolean {
  const { message, me } = ctx;
  if (!message) return ctx.guestMessage !== undefined || ctx.callbackQuery !== undefined || ctx.inlineQuery !== undefined;
  // A card posted through our own inline mode is no question, nor is a channel's post that its group repeats.
  if (message.via_bot?.id === me.id || message.is_automatic_forward) return false;
  if (!isGroup(message.chat)) return message.chat.type === "private";
  return ctx.hasCommand(COMMANDS) || mentions(message, me) || readDraft(message.reply_to_message as Message | undefined, me) !== null;
}
