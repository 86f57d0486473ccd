/** Guest mode: a mention of the bot in a chat where it is no member; it may post one answer there, and edit it. */
import { Composer } from "grammy";
import type { Answering } from "./answering.ts";
import type { BotContext } from "./asker.ts";
import { article } from "./inline.ts";
import { questionOfMention } from "./question.ts";

export function guestMode(answer: Answering): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("guest_message", async (ctx) => {
    const message = ctx.guestMessage;
    const question = questionOfMention(message, ctx.me) ?? { text: "", links: [] };
    await answer(
      ctx,
      question,
      {
        detached: true,
        send: async (rendered) => {
          const { inline_message_id } = await ctx.answerGuestQuery(article("guest", ctx.me.first_name, "", rendered));
          return { inlineMessageId: inline_message_id };
        },
        busy: async () => {},
      },
      "guest",
    );
  });
  return composer;
}
