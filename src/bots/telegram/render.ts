/** A reply of the core as one Telegram message. */
import type { InlineKeyboardMarkup, LinkPreviewOptions } from "grammy/types";
import { type Answer, MOST_ANSWERS } from "../../core/answers/answer.ts";
import { cardOf } from "../../core/answers/card.ts";
import type { Localiser } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import { drawnOnce } from "../drawing.ts";
import { namePages } from "../name-pages.ts";
import { cardText, compactText, listText, type Shown } from "./card-text.ts";
import { clip, type Formatted, join, style } from "./formatted.ts";
import { answerKeyboard, listKeyboard, type Page, type Place } from "./keyboard.ts";

export interface Rendered extends Formatted {
  readonly keyboard: InlineKeyboardMarkup | undefined;
  /** The page whose preview is shown; none where null: a shop's picture must not speak for an answer. */
  readonly preview: string | null;
}

export const SHORT: Shown = { more: false, sources: false };
export const LONG: Shown = { more: true, sources: true };

/** Words without an answer. */
export const plain = (content: string | Formatted, keyboard?: InlineKeyboardMarkup): Rendered => ({ ...clip(join([content], "")), keyboard, preview: null });

/** @param page of the names that it lists; 0 is the short list */
export function renderAnswer(answer: Answer, shown: Shown, place: Place, say: Localiser, page = 0): Rendered {
  const card = cardOf(answer, say);
  const names = namePages(answer);
  const list = names[page - 1];
  const content = list ? listText(card, say(list)) : cardText(card, names.length > 0 ? { ...shown, more: false } : shown);
  return { ...clip(content), keyboard: answerKeyboard(answer, shown, place, say, list ? page : 0), preview: card.link };
}

const drawn = drawnOnce<Rendered>();

/** Draws a page of a reply in one language and way of showing it. */
export const renderAnswers = (page: Page, shown: Shown, place: Place, say: Localiser): Rendered =>
  drawn(page.answers, `${say.locale} ${shown.more} ${shown.sources} ${place.detached}`, () => draw(page, shown, place, say));

/** One card, or several of them compact; an explanation keeps its words, for they are what was asked for. */
function draw(page: Page, shown: Shown, place: Place, say: Localiser): Rendered {
  const { answers, from, left } = page;
  const [only] = answers;
  if (only && from + answers.length + left === 1) return renderAnswer(only, shown, place, say);
  const texts = answers.map((answer, index) => {
    const card = cardOf(answer, say);
    return answer.kind === "topic" ? cardText(card, SHORT, from + index + 1) : compactText(card, from + index + 1);
  });
  const hints = [
    ...(left > 0 ? [text("answers-left", { count: left })] : []),
    ...(left > 0 && place.detached ? [text("answers-left-send", { limit: MOST_ANSWERS })] : []),
    text("telegram-list-hint"),
  ];
  const hint = style("italic", hints.map(say).join("\n"));
  return { ...clip(join([...texts, hint], "\n\n")), keyboard: listKeyboard(page, place, say), preview: null };
}

/** What every call that posts or edits a text has in common. */
export function messageFields({ text, entities, keyboard, preview }: Rendered) {
  const linkPreview: LinkPreviewOptions = preview === null ? { is_disabled: true } : { url: preview, prefer_small_media: true };
  return { text, entities: [...entities], link_preview_options: linkPreview, ...(keyboard && { reply_markup: keyboard }) };
}
