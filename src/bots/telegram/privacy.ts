/** `/privacy`: what is kept, all of it on the person who asks, and its deletion. */
import { Composer, InlineKeyboard, InputFile } from "grammy";
import { text } from "../../core/i18n/messages.ts";
import type { Services } from "../adapter.ts";
import { type BotContext, PLATFORM } from "./asker.ts";
import { isPrivacyStart, type PrivacyWish, privacyLink, readPrivacyWish } from "./deep-link.ts";
import { join, style } from "./formatted.ts";
import { edit, post, pressedMessage } from "./post.ts";
import { plain } from "./render.ts";

const FORGET = "privacy:forget";
const KEEP = "privacy:keep";
const EXPORT_FILE = "privacy.json";

export function privacy({ storage }: Services): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  const sendAll = async (ctx: BotContext) => {
    const kept = JSON.stringify(await storage.personal.export(PLATFORM, ctx.asker.id), null, 2);
    await ctx.replyWithDocument(new InputFile(Buffer.from(kept), EXPORT_FILE), { caption: ctx.asker.say(text("privacy-export-title")) });
  };
  const askToForget = async (ctx: BotContext) => {
    const { say } = ctx.asker;
    const keyboard = new InlineKeyboard().text(say(text("button-delete")), FORGET).text(say(text("button-cancel")), KEEP);
    await post(ctx, plain(say(text("privacy-forget-ask")), keyboard));
  };
  const summary = ({ say }: BotContext["asker"]) =>
    join([style("bold", say(text("privacy-title"))), say(text("privacy-summary")), say(text("telegram-privacy-commands"))], "\n\n");

  const answer = async (ctx: BotContext, wish: PrivacyWish | null) => {
    const { asker, chat, me } = ctx;
    if (chat?.type === "private") {
      if (wish === "export") return sendAll(ctx);
      if (wish === "forget") return askToForget(ctx);
      return void (await post(ctx, plain(summary(asker))));
    }
    // What is kept on a person is for no group to see.
    const keyboard = new InlineKeyboard().url(asker.say(text("telegram-open-chat")), privacyLink(me.username, wish));
    await post(ctx, plain(wish ? asker.say(text("telegram-privacy-place")) : summary(asker), keyboard));
  };

  composer.command("privacy", (ctx) => answer(ctx, readPrivacyWish(ctx.match)));
  composer
    .chatType("private")
    .command("start")
    .filter((ctx) => isPrivacyStart(ctx.match))
    .use((ctx) => answer(ctx, readPrivacyWish(String(ctx.match))));

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
