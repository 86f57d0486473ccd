/**
 * Corrections: *Wrong?* asks what is wrong, shows the person all that would be sent, and sends it when they say so. Until
 * then nothing is stored: each step reads the one before out of the bot's own message. A link in it holds the answer's
 * reference, a quote what the person says, a folded quote what was asked.
 */
import { Composer, InlineKeyboard } from "grammy";
import type { Message, UserFromGetMe } from "grammy/types";
import { cardOf } from "../../core/answers/card.ts";
import type { Reference } from "../../core/answers/reference.ts";
import { text } from "../../core/i18n/messages.ts";
import type { Services } from "../adapter.ts";
import { type BotContext, isGroup, PLATFORM } from "./asker.ts";
import { headline } from "./card-text.ts";
import { readStart, readStartLink, startLink } from "./deep-link.ts";
import { clip, type Formatted, join, link, mention, style, textUnder } from "./formatted.ts";
import { actionPattern } from "./keyboard.ts";
import { edit, post, pressedMessage } from "./post.ts";
import { ownContent } from "./question.ts";
import { plain } from "./render.ts";
import { toast } from "./toast.ts";

/** Long enough for a reason and a link; with the text that was asked about it still fits into one message. */
const SAYS_LENGTH = 1_000;
const ASKED_LENGTH = 2_000;

const SEND = "report:send";
const SEND_WITH_TEXT = "report:text";
const NOTICE = "report:notice";
const CANCEL = "report:cancel";
const UNTICKED = "☐";
const TICKED = "☑";

/** A report as the bot's own message shows it. */
interface Draft {
  readonly reference: Reference;
  readonly headline: string;
  readonly says: string | null;
  readonly asked: string | null;
}

/** Reads a question or a preview of ours; null for any other message. */
export function readDraft(message: Message | undefined, me: UserFromGetMe): Draft | null {
  if (message?.from?.id !== me.id) return null;
  const { text: shown = "", entities = [] } = message;
  const under = (type: "blockquote" | "expandable_blockquote") => {
    const entity = entities.find((candidate) => candidate.type === type);
    return entity ? textUnder(shown, entity) : null;
  };
  for (const entity of entities) {
    const start = entity.type === "text_link" ? readStartLink(entity.url) : null;
    if (start?.purpose === "correct")
      return { reference: start.reference, headline: textUnder(shown, entity), says: under("blockquote"), asked: under("expandable_blockquote") };
  }
  return null;
}

export interface Reporting {
  /** Buttons, and links from chats where the bot cannot ask. */
  readonly starts: Composer<BotContext>;
  /** Replies to the question what is wrong. */
  readonly drafts: Composer<BotContext>;
}

export function reports({ assistant, storage }: Services): Reporting {
  const starts = new Composer<BotContext>();
  const drafts = new Composer<BotContext>();

  const parts = ({ asker: { say }, me }: BotContext, { reference, headline: shown, says, asked }: Draft): Formatted[] => {
    const labelled = (label: "answer" | "says" | "asked", content: Formatted) => join([style("bold", say(text(`report-label-${label}`))), content], "\n");
    return [
      labelled("answer", link(shown, startLink(me.username, { purpose: "correct", reference }))),
      ...(says ? [labelled("says", style("blockquote", says))] : []),
      ...(asked ? [labelled("asked", style("expandable_blockquote", asked))] : []),
    ];
  };

  const ask = async (ctx: BotContext, draft: Draft) => {
    const { say } = ctx.asker;
    // A group's keyboard opens only for who is named.
    const person = ctx.chat && isGroup(ctx.chat) && ctx.from ? mention(ctx.from.first_name, ctx.from) : "";
    await post(ctx, plain(join([person, say(text("report-ask")), ...parts(ctx, draft)], "\n\n")), {
      forceReply: { force_reply: true, selective: true, input_field_placeholder: say(text("telegram-report-placeholder")) },
    });
  };

  starts.callbackQuery(actionPattern("wrong"), async (ctx, next) => {
    const shown = pressedMessage(ctx);
    const [, , reference = ""] = ctx.match;
    if (!shown || "inlineMessageId" in shown) return next();
    const { entities = [], text: words = "", reply_to_message: replied } = shown.message;
    const title = entities.find(({ type }) => type === "bold");
    const asked = replied && ownContent(replied as Message, ctx.me).text;
    await ctx.answerCallbackQuery();
    await ask(ctx, {
      reference,
      headline: title ? textUnder(words, title) : words.split("\n", 1).join(),
      says: null,
      asked: asked ? clip(join([asked], ""), ASKED_LENGTH).text : null,
    });
  });

  // From a chat where the bot cannot ask, a link leads here.
  starts
    .command("start")
    .filter((ctx) => readStart(ctx.match)?.purpose === "correct")
    .use(async (ctx) => {
      const reference = readStart(String(ctx.match))?.reference ?? "";
      const answer = assistant.recall(reference);
      if (answer) await ask(ctx, { reference, headline: headline(cardOf(answer, ctx.asker.say)), says: null, asked: null });
      else await post(ctx, plain(ctx.asker.say(text("old-button"))));
    });

  drafts.on("message:text", async (ctx, next) => {
    const draft = readDraft(ctx.msg.reply_to_message as Message | undefined, ctx.me);
    if (draft?.says !== null) return next();
    const { say } = ctx.asker;
    const says = clip(join([ctx.msg.text.trim()], ""), SAYS_LENGTH).text;
    const keyboard = new InlineKeyboard().text(say(text("button-send")), SEND);
    if (draft.asked) keyboard.text(say(text("button-send-with-text")), SEND_WITH_TEXT);
    keyboard
      .row()
      .text(`${UNTICKED} ${say(text("report-notice"))}`, NOTICE)
      .row()
      .text(say(text("button-cancel")), CANCEL);
    const choice = draft.asked ? [say(text("report-text-choice"))] : [];
    await post(ctx, plain(join([say(text("report-preview")), ...parts(ctx, { ...draft, says }), ...choice], "\n\n"), keyboard));
  });

  /** The preview whose button was pressed, by the person who wrote it. */
  starts.callbackQuery([SEND, SEND_WITH_TEXT, NOTICE, CANCEL], async (ctx, next) => {
    const { say } = ctx.asker;
    const shown = pressedMessage(ctx);
    const preview = shown && "message" in shown ? shown.message : undefined;
    const draft = readDraft(preview, ctx.me);
    if (!shown || !preview || !draft?.says) return next();
    const author = preview.reply_to_message?.from?.id;
    if (author !== undefined && author !== ctx.from.id) return void (await toast(ctx, say(text("button-not-yours"))));

    const buttons = preview.reply_markup?.inline_keyboard ?? [];
    if (ctx.callbackQuery.data === NOTICE) {
      const toggled = (label: string) => (label.startsWith(TICKED) ? label.replace(TICKED, UNTICKED) : label.replace(UNTICKED, TICKED));
      const rows = buttons.map((row) =>
        row.map((button) => ("callback_data" in button && button.callback_data === NOTICE ? { ...button, text: toggled(button.text) } : button)),
      );
      await ctx.answerCallbackQuery();
      await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: rows } });
      return;
    }
    if (ctx.callbackQuery.data === CANCEL) {
      await ctx.answerCallbackQuery();
      return edit(ctx.api, shown, plain(say(text("report-cancelled"))));
    }
    const { number, isRepeat } = await storage.reports.file({
      platform: PLATFORM,
      place: ctx.chat && isGroup(ctx.chat) ? String(ctx.chat.id) : null,
      reporter: ctx.asker.id,
      reference: draft.reference,
      headline: draft.headline,
      tier: assistant.recall(draft.reference)?.tier ?? null,
      asked: ctx.callbackQuery.data === SEND_WITH_TEXT ? draft.asked : null,
      says: draft.says,
      sourceUrl: /https?:\/\/\S+/.exec(draft.says)?.[0] ?? null,
      locale: say.locale,
      wantsNotice: buttons.flat().some(({ text: label }) => label.startsWith(TICKED)),
    });
    await ctx.answerCallbackQuery();
    await edit(ctx.api, shown, plain(say(text(isRepeat ? "report-repeat" : "report-thanks", { number }))));
  });

  return { starts, drafts };
}
