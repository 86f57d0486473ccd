/** A reply of the core as one Telegram message. */
import type { InlineKeyboardMarkup, LinkPreviewOptions } from "grammy/types";
import type { Answer } from "../../core/answers/answer.ts";
import { cardOf } from "../../core/answers/card.ts";
import type { Localiser } from "../../core/i18n/localise.ts";
import { cardText, compactText, type Shown } from "./card-text.ts";
import { clip, type Formatted, join } from "./formatted.ts";
import { answerKeyboard, listKeyboard, type Place } from "./keyboard.ts";

export interface Rendered extends Formatted {
  readonly keyboard: InlineKeyboardMarkup | undefined;
  /** The page whose preview is shown; none where null: a shop's picture must not speak for an answer. */
  readonly preview: string | null;
}

export const SHORT: Shown = { more: false, sources: false };
export const LONG: Shown = { more: true, sources: true };

/** Words without an answer. */
export const plain = (content: string | Formatted, keyboard?: InlineKeyboardMarkup): Rendered => ({ ...clip(join([content], "")), keyboard, preview: null });

export function renderAnswer(answer: Answer, shown: Shown, place: Place, say: Localiser): Rendered {
  const card = cardOf(answer, say);
  return { ...clip(cardText(card, shown)), keyboard: answerKeyboard(answer, shown, place, say), preview: card.link };
}

/** What answers look like; forgotten with them. Putting them into words costs more than finding them. */
const drawn = new WeakMap<readonly Answer[], Map<string, Rendered>>();

/** Draws a reply's answers once for each language and way of showing them. */
export function renderAnswers(answers: readonly Answer[], shown: Shown, place: Place, say: Localiser): Rendered {
  const key = `${say.locale} ${shown.more} ${shown.sources} ${place.detached}`;
  const known = drawn.get(answers) ?? new Map<string, Rendered>();
  drawn.set(answers, known);
  const rendered = known.get(key) ?? draw(answers, shown, place, say);
  known.set(key, rendered);
  return rendered;
}

/** One card, or several of them compact; an explanation keeps its words, for they are what was asked for. */
function draw(answers: readonly Answer[], shown: Shown, place: Place, say: Localiser): Rendered {
  const [only] = answers;
  if (only && answers.length === 1) return renderAnswer(only, shown, place, say);
  const texts = answers.map((answer, index) =>
    answer.kind === "topic" ? cardText(cardOf(answer, say), SHORT, index + 1) : compactText(cardOf(answer, say), index + 1),
  );
  return { ...clip(join(texts, "\n\n")), keyboard: place.detached ? undefined : listKeyboard(answers, say), preview: null };
}

/** What every call that posts or edits a text has in common. */
export function messageFields({ text, entities, keyboard, preview }: Rendered) {
  const linkPreview: LinkPreviewOptions = preview === null ? { is_disabled: true } : { url: preview, prefer_small_media: true };
  return { text, entities: [...entities], link_preview_options: linkPreview, ...(keyboard && { reply_markup: keyboard }) };
}
