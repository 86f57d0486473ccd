/** Messages that ask without a command: all in a private chat, mentions in a group. */
import { Composer } from "grammy";
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

export function questions(answering: Answering): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("message").chatType("private", async (ctx) => {
    const question = questionOf(ctx.msg, ctx.me);
    if (question) await answering(ctx, question, chatOutlet(ctx, question), "message");
    else if (ctx.msg.text !== undefined) await post(ctx, plain(ctx.asker.say(text("telegram-nothing-asked"))));
    else if (isWordless(ctx.msg)) await post(ctx, plain(ctx.asker.say(text("telegram-text-only"))));
  });
  composer.on("message").chatType(["group", "supergroup"], async (ctx) => {
    if (!mentions(ctx.msg, ctx.me)) return;
    const question = questionOfMention(ctx.msg, ctx.me);
    if (question) await answering(ctx, question, chatOutlet(ctx, question), "mention");
    else await post(ctx, plain(ctx.asker.say(text("telegram-nothing-asked"))));
  });
  return composer;
}
