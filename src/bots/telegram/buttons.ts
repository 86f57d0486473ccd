/** What happens when a button under an answer is pressed. */
import { Composer } from "grammy";
import type { InlineKeyboardMarkup, Message, MessageEntity } from "grammy/types";
import type { Answer } from "../../core/answers/answer.ts";
import { cardOf } from "../../core/answers/card.ts";
import type { Reference } from "../../core/answers/reference.ts";
import { LOCALES, type Locale } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import type { Services } from "../adapter.ts";
import { type Answering, chatOutlet } from "./answering.ts";
import type { BotContext } from "./asker.ts";
import { sourceLines } from "./card-text.ts";
import { clip, type Formatted, join, style } from "./formatted.ts";
import { ANSWERS, actionPattern, CHOICE, withoutButton } from "./keyboard.ts";
import { edit, post, pressedMessage } from "./post.ts";
import { isEmpty, ownContent } from "./question.ts";
import { LONG, type Rendered, renderAnswer, SHORT } from "./render.ts";
import { toast } from "./toast.ts";

interface Pressed {
  readonly locale: Locale;
  readonly answer: Answer;
  /** What the pressed message answers, where it is still there. */
  readonly asked: Message | undefined;
}

/** The message that the pressed one answers. */
const askedIn = (message: Message | undefined): Message | undefined => message?.reply_to_message as Message | undefined;

/** The entities that our own messages are made with; those that Telegram found itself (links, hashtags) it finds again. */
const OWN_ENTITIES = new Set<MessageEntity["type"]>(["bold", "italic", "text_link", "blockquote", "expandable_blockquote"]);

const shownText = ({ text: shown = "", entities = [] }: Message): Formatted => ({
  text: shown,
  entities: entities.filter(({ type }) => OWN_ENTITIES.has(type)),
});

/** A message with lines added below, and without the button that asked for them. */
function extended(message: Message, added: Formatted, data: string): Rendered {
  const keyboard: InlineKeyboardMarkup = withoutButton(message.reply_markup, data);
  return { ...clip(join([shownText(message), added], "\n\n")), keyboard, preview: message.link_preview_options?.url ?? null };
}

export function answerButtons({ assistant }: Services, answering: Answering): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  /**
   * The answer that a button belongs to. The message it was given to says it exactly; where that is gone, or is judged
   * otherwise by now, the reference says what it was about.
   * @param from which of the message's things to begin with: several of a list may have one reference ("not Xiaomi")
   */
  const answerBehind = ({ me, asker }: BotContext, asked: Message | undefined, reference: Reference, locale: Locale, from: number): Answer | null => {
    const content = asked && ownContent(asked, me);
    const again =
      content && !isEmpty(content) ? assistant.answer(content.text, { ...asker.context, setLocale: locale, links: content.links, from }).answers : [];
    return again.find((answer) => answer.reference === reference) ?? assistant.recall(reference);
  };

  const read = (ctx: BotContext & { match: string | RegExpMatchArray }, from = 0): Pressed | null => {
    const [, tag, reference = ""] = ctx.match;
    const locale = LOCALES.find((known) => known === tag);
    const asked = askedIn(ctx.callbackQuery?.message as Message | undefined);
    const answer = locale ? answerBehind(ctx, asked, reference, locale, from) : null;
    return locale && answer ? { locale, answer, asked } : null;
  };

  composer.callbackQuery(actionPattern("why"), async (ctx, next) => {
    const pressed = read(ctx);
    const shown = pressedMessage(ctx);
    if (!pressed || !shown) return next();
    const say = assistant.localiser(pressed.locale);
    if ("inlineMessageId" in shown) {
      await ctx.answerCallbackQuery();
      await edit(ctx.api, shown, renderAnswer(pressed.answer, LONG, { bot: ctx.me.username, detached: true }, say));
      return;
    }
    const present = new Set(shown.message.text?.split("\n"));
    const lines = cardOf(pressed.answer, say).more.filter((line) => !present.has(line));
    if (lines.length === 0) return void (await toast(ctx, say(text("why-no-more"))));
    await ctx.answerCallbackQuery();
    await edit(ctx.api, shown, extended(shown.message, join(lines, "\n"), ctx.callbackQuery.data));
  });

  composer.callbackQuery(actionPattern("sources"), async (ctx, next) => {
    const pressed = read(ctx);
    const shown = pressedMessage(ctx);
    if (!pressed || !shown) return next();
    const say = assistant.localiser(pressed.locale);
    const card = cardOf(pressed.answer, say);
    if (card.sources.length === 0) return void (await toast(ctx, say(text("sources-none"))));
    await ctx.answerCallbackQuery();
    if ("inlineMessageId" in shown) await edit(ctx.api, shown, renderAnswer(pressed.answer, LONG, { bot: ctx.me.username, detached: true }, say));
    else {
      const added = join([style("bold", say(text("sources-label"))), sourceLines(card)], "\n");
      await edit(ctx.api, shown, extended(shown.message, added, ctx.callbackQuery.data));
    }
  });

  // One of several compact answers, or of a list: its card comes as a message of its own, under what was asked about.
  composer.callbackQuery(actionPattern("show"), async (ctx, next) => {
    const pressed = read(ctx, Number(ctx.match[3] ?? 0));
    if (!pressed || !pressedMessage(ctx)) return next();
    await ctx.answerCallbackQuery();
    const { answer, locale, asked } = pressed;
    await post(ctx, renderAnswer(answer, LONG, { bot: ctx.me.username, detached: false }, assistant.localiser(locale)), asked && { under: asked.message_id });
  });

  composer.callbackQuery(actionPattern("names"), async (ctx, next) => {
    const pressed = read(ctx);
    const shown = pressedMessage(ctx);
    if (!pressed || !shown) return next();
    await ctx.answerCallbackQuery();
    const place = { bot: ctx.me.username, detached: "inlineMessageId" in shown };
    await edit(ctx.api, shown, renderAnswer(pressed.answer, SHORT, place, assistant.localiser(pressed.locale), Number(ctx.match[3])));
  });

  // The other things of a long message take the place of these.
  composer.callbackQuery(ANSWERS, async (ctx, next) => {
    const shown = pressedMessage(ctx);
    const asked = shown && "message" in shown ? askedIn(shown.message) : undefined;
    if (!shown || !asked) return next();
    await ctx.answerCallbackQuery();
    const replaced = async (rendered: Rendered) => {
      await edit(ctx.api, shown, rendered);
      return shown;
    };
    await answering(ctx, { ...ownContent(asked, ctx.me), from: Number(ctx.match[1]) }, { ...chatOutlet(ctx), send: replaced }, "button");
  });

  composer.callbackQuery(CHOICE, async (ctx, next) => {
    const shown = pressedMessage(ctx);
    if (!shown || "inlineMessageId" in shown) return next();
    const buttons = shown.message.reply_markup?.inline_keyboard.flat() ?? [];
    const chosen = buttons.find((button) => "callback_data" in button && button.callback_data === ctx.callbackQuery.data);
    if (!chosen) return next();
    await ctx.answerCallbackQuery();
    await answering(ctx, { text: chosen.text, links: [] }, chatOutlet(ctx), "button");
  });

  return composer;
}

/** For every button that nothing else answers: one of an older version, or a thing that is no longer known. */
export function oldButtons(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query", (ctx) => toast(ctx, ctx.asker.say(text("old-button"))));
  return composer;
}
