import type { Context } from "grammy";
import { CALLBACK_ANSWER_LENGTH } from "./limits.ts";

/** Tells whoever pressed a button something that belongs into no message. */
export const toast = (ctx: Context, words: string) => ctx.answerCallbackQuery({ text: words.slice(0, CALLBACK_ANSWER_LENGTH), show_alert: true });
