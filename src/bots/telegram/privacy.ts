/** `/privacy`: what is kept, all of it on the person who asks, and its deletion. */
import { Composer, InlineKeyboard, InputFile } from "grammy";
import { text } from "../../core/i18n/messages.ts";
import type { Services } from "../adapter.ts";
import { type BotContext, PLATFORM } from "./asker.ts";
import { join, style } from "./formatted.ts";
import { edit, post, pressedMessage } from "./post.ts";
import { plain } from "./render.ts";

const FORGET = "privacy:forget";
const KEEP = "privacy:keep";
const EXPORT_FILE = "privacy.json";

export function privacy({ storage }: Services): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  // What is kept on a person is for no group to see.
  const inPrivate = composer.command("privacy").chatType("private");
  inPrivate
    .filter((ctx) => ctx.match === "export")
    .use(async (ctx) => {
      const kept = JSON.stringify(await storage.personal.export(PLATFORM, ctx.asker.id), null, 2);
      await ctx.replyWithDocument(new InputFile(Buffer.from(kept), EXPORT_FILE), { caption: ctx.asker.say(text("privacy-export-title")) });
    });
  inPrivate
    .filter((ctx) => ctx.match === "forget")
    .use(async (ctx) => {
      const { say } = ctx.asker;
      const keyboard = new InlineKeyboard().text(say(text("button-delete")), FORGET).text(say(text("button-cancel")), KEEP);
      await post(ctx, plain(say(text("privacy-forget-ask")), keyboard));
    });

  composer.command("privacy", async (ctx) => {
    const { say } = ctx.asker;
    await post(ctx, plain(join([style("bold", say(text("privacy-title"))), say(text("privacy-summary")), say(text("telegram-privacy-commands"))], "\n\n")));
  });

  composer.callbackQuery([FORGET, KEEP], async (ctx, next) => {
    const shown = pressedMessage(ctx);
    if (!shown || ctx.chat?.type !== "private") return next();
    const { say } = ctx.asker;
    const count = ctx.callbackQuery.data === FORGET ? await storage.personal.forget(PLATFORM, ctx.asker.id) : null;
    await ctx.answerCallbackQuery();
    await edit(ctx.api, shown, plain(say(count === null ? text("privacy-kept") : text("privacy-forgotten", { count }))));
  });
  return composer;
}
