/** Messages that ask without a command: all in a private chat, mentions in a group. */
import type { Message } from "grammy/types";
import { text } from "../../core/i18n/messages.ts";
import { type Answering, chatOutlet } from "./answering.ts";
import type { BotContext } from "./asker.ts";
import { post } from "./post.ts";
import { mentions, questionOf, questionOfMention } from "./question.ts";
import { plain } from "./render.ts";

/** Things that people send and that could have had words with them; anything else without a text is a service message. */
const WORDLESS = [
  "photo",
  "video",
  "animation",
  "audio",
  "voice",
  "video_note",
  "document",
  "sticker",
  "location",
  "contact",
  "poll",
  "story",
  "dice",
] as const;

/** One picture of an album carries its words; the others are no question. */
const isWordless = (message: Message): boolean => message.media_group_id === undefined && WORDLESS.some((kind) => kind in message);

/** Answers what asks: in a private chat any message, in a group one that mentions the bot. */
export async function answerMessage(ctx: BotContext, message: Message, answering: Answering): Promise<void> {
  const isPrivate = message.chat.type === "private";
  if (!isPrivate && !mentions(message, ctx.me)) return;
  const question = isPrivate ? questionOf(message, ctx.me) : questionOfMention(message, ctx.me);
  if (question) await answering(ctx, question, chatOutlet(ctx, question), isPrivate ? "message" : "mention");
  else if (!isPrivate || message.text !== undefined) await post(ctx, plain(ctx.asker.say(text("telegram-nothing-asked"))));
  else if (isWordless(message)) await post(ctx, plain(ctx.asker.say(text("telegram-text-only"))));
}
