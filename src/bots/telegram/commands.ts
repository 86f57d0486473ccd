/** `/start`, `/help`, `/xiaomi`, `/tiers`, `/brand`. */
import { Composer, InlineKeyboard } from "grammy";
import { cardOf, ladder } from "../../core/answers/card.ts";
import { helpAnswer } from "../../core/answers/fixed.ts";
import { referenceTo } from "../../core/answers/reference.ts";
import { text } from "../../core/i18n/messages.ts";
import { TIERS } from "../../core/tiers.ts";
import type { Services } from "../adapter.ts";
import { type Answering, chatOutlet } from "./answering.ts";
import { type BotContext, isGroup } from "./asker.ts";
import { cardText } from "./card-text.ts";
import { readStart } from "./deep-link.ts";
import { join, style } from "./formatted.ts";
import { actionData, inRows, pageButtons } from "./keyboard.ts";
import { commandsFor, describeCommand } from "./menu.ts";
import { edit, post, pressedMessage } from "./post.ts";
import { questionOf } from "./question.ts";
import { plain, type Rendered, renderAnswer, SHORT } from "./render.ts";

const BRANDS_A_PAGE = 8;
const BRANDS_IN_A_ROW = 2;
/** The brands that have most to tell; the others are found by their names. */
const BRANDS_LISTED = 80;
/** From the top, with what is off the ladder below it. */
const LADDER = [...TIERS.filter((tier) => tier > 0), 0] as const;
const BRANDS = /^brands:(\d+)$/;

export function commands({ assistant }: Services, answering: Answering): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  const help = ({ asker: { say }, me, chat }: BotContext): Rendered => {
    const isInGroup = isGroup(chat);
    const lines = commandsFor(isInGroup ? "group" : "private").map(({ command }) => `/${command} – ${describeCommand(command, say)}`);
    const groups = me.can_read_all_group_messages ? [] : [say(text("telegram-help-privacy"))];
    const hints = [say(text("telegram-help-groups")), ...groups, say(text("telegram-help-inline", { name: me.username }))];
    return plain(join([cardText(cardOf(helpAnswer(), say), SHORT), lines.join("\n"), hints.join("\n")], "\n\n"));
  };

  composer.command("start", async (ctx) => {
    const start = readStart(ctx.match);
    const answer = start?.purpose === "show" ? assistant.recall(start.reference) : null;
    await post(ctx, answer ? renderAnswer(answer, SHORT, { bot: ctx.me.username, detached: false }, ctx.asker.say) : help(ctx));
  });
  composer.command("help", async (ctx) => void (await post(ctx, help(ctx))));

  composer.command("xiaomi", async (ctx) => {
    const question = questionOf(ctx.msg, ctx.me);
    if (question) await answering(ctx, question, chatOutlet(ctx, question), "command");
    else await post(ctx, plain(ctx.asker.say(text("telegram-nothing-asked"))));
  });

  composer.command("tiers", async (ctx) => {
    const { say } = ctx.asker;
    const buttons = LADDER.map((tier) => InlineKeyboard.text(String(tier), actionData("show", say.locale, referenceTo({ kind: "rung", tier }))));
    const steps = LADDER.map((tier) => join([style("bold", join([String(tier), ladder(tier)], "  ")), say(text(`tier-${tier}-long`))], "\n"));
    await post(ctx, plain(join([style("bold", say(text("tiers-title"))), ...steps], "\n\n"), { inline_keyboard: [buttons] }));
  });

  const brandPage = ({ asker: { say } }: BotContext, page: number): Rendered => {
    const brands = assistant.candidates("", BRANDS_LISTED);
    const buttons = brands
      .slice(page * BRANDS_A_PAGE, (page + 1) * BRANDS_A_PAGE)
      .map(({ name, reference }) => InlineKeyboard.text(name, actionData("show", say.locale, reference)));
    const others = pageButtons(page, Math.ceil(brands.length / BRANDS_A_PAGE), (to) => `brands:${to}`, say);
    return plain(say(text("telegram-brands")), { inline_keyboard: [...inRows(buttons, BRANDS_IN_A_ROW), others] });
  };

  composer.command("brand", async (ctx) => {
    const question = questionOf(ctx.msg, ctx.me);
    if (question) await answering(ctx, question, chatOutlet(ctx, question), "command");
    else await post(ctx, brandPage(ctx, 0));
  });
  composer.callbackQuery(BRANDS, async (ctx, next) => {
    const shown = pressedMessage(ctx);
    if (!shown) return next();
    await ctx.answerCallbackQuery();
    await edit(ctx.api, shown, brandPage(ctx, Number(ctx.match[1])));
  });
  return composer;
}
