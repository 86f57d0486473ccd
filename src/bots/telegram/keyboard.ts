/** The buttons under an answer. Their state is in their data, so they work after a restart and on every replica. */
import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { type Answer, MOST_ANSWERS } from "../../core/answers/answer.ts";
import type { Reference } from "../../core/answers/reference.ts";
import type { Reply } from "../../core/assistant.ts";
import type { Locale, Localiser } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import { namePages } from "../name-pages.ts";
import type { Shown } from "./card-text.ts";
import { startLink } from "./deep-link.ts";
import { INLINE_QUERY_LENGTH } from "./limits.ts";

/** What a button under an answer does, as its data begins. */
const ACTIONS = { why: "y", sources: "s", wrong: "w", show: "o", names: "n" } as const;
type Action = keyof typeof ACTIONS;

/** @param at for "show" which thing of a message's list the answer is about, for "names" the page */
export const actionData = (action: Action, locale: Locale, reference: Reference, at?: number): string =>
  [ACTIONS[action], locale, reference, ...(at === undefined ? [] : [at])].join(":");
/** Matches the data of an action; `match[1]` is the locale, `match[2]` the reference, `match[3]` where. */
export const actionPattern = (action: Action): RegExp => new RegExp(`^${ACTIONS[action]}:([a-z]{2}):([^:]+)(?::(\\d+))?$`);

/** Which of a message's things a page of answers begins with. */
const answersData = (from: number) => `answers:${from}`;
export const ANSWERS = /^answers:(\d+)$/;

/** A choice's words do not fit into data: they are read off the pressed button. */
const choiceData = (index: number) => `choice:${index}`;
export const CHOICE = /^choice:\d$/;

/** Answers to some of a message's things. */
export type Page = Pick<Reply, "answers" | "from" | "left">;

export interface Place {
  /** The bot's name, for links to it. */
  readonly bot: string;
  /**
   * Whether the message was posted into a chat whose messages the bot does not see (inline and guest mode): it cannot be
   * added to, only made anew.
   */
  readonly detached: boolean;
}

/** What to write after the bot's name to get the same card: the name of the thing, else the headline. */
function shareQuery({ headline }: Answer, say: Localiser): string {
  const name = headline.params["name"];
  const query = typeof name === "string" ? name : say(headline);
  return query.slice(0, INLINE_QUERY_LENGTH).replace(/\p{Surrogate}$/u, "");
}

/** Buttons to the pages beside this one. */
export function pageButtons(page: number, pages: number, data: (page: number) => string, say: Localiser): InlineKeyboardButton[] {
  return [
    ...(page > 0 ? [InlineKeyboard.text(say(text("button-previous")), data(page - 1))] : []),
    ...(page + 1 < pages ? [InlineKeyboard.text(say(text("button-next")), data(page + 1))] : []),
  ];
}

/**
 * The buttons of one answer, each only where it has something to tell.
 * @param page of the names that it lists
 */
export function answerKeyboard(answer: Answer, shown: Shown, { bot, detached }: Place, say: Localiser, page = 0): InlineKeyboardMarkup | undefined {
  const keyboard = new InlineKeyboard();
  const data = (action: Action) => actionData(action, say.locale, answer.reference);
  if (answer.kind === "help") return undefined;
  if (answer.choices.length > 0) {
    if (detached) return undefined;
    return { inline_keyboard: answer.choices.map((choice, index) => [InlineKeyboard.text(say(choice), choiceData(index))]) };
  }
  const names = namePages(answer);
  if (names.length > 0) keyboard.add(...pageButtons(page, names.length + 1, (to) => actionData("names", say.locale, answer.reference, to), say)).row();
  else if (!shown.more && answer.more.length > 0) keyboard.text(say(text("button-why")), data("why"));
  if (!shown.sources && answer.sources.length > 0) keyboard.text(say(text("button-sources")), data("sources"));
  keyboard.switchInlineChosen(say(text("button-share")), {
    query: shareQuery(answer, say),
    allow_user_chats: true,
    allow_group_chats: true,
    allow_channel_chats: true,
  });
  return detached
    ? keyboard.url(say(text("button-wrong")), startLink(bot, { purpose: "correct", reference: answer.reference }))
    : keyboard.text(say(text("button-wrong")), data("wrong"));
}

/** Buttons in rows of so many. */
export function inRows(buttons: readonly InlineKeyboardButton[], columns: number): InlineKeyboardButton[][] {
  return Array.from({ length: Math.ceil(buttons.length / columns) }, (_, row) => buttons.slice(row * columns, (row + 1) * columns));
}

/**
 * A numbered button for each of several answers: it opens the whole one, which has the buttons of its own. Five times "Why?",
 * "Share" and "Wrong?" would be a wall on a phone.
 */
export function listKeyboard({ answers, from, left }: Page, { bot, detached }: Place, say: Localiser): InlineKeyboardMarkup {
  const numbers = answers.map(({ reference }, index) => {
    const at = from + index;
    const label = String(at + 1);
    // Where the bot does not see the chat it can open nothing there.
    return detached
      ? InlineKeyboard.url(label, startLink(bot, { purpose: "show", reference }))
      : InlineKeyboard.text(label, actionData("show", say.locale, reference, at));
  });
  const pages = Math.ceil((from + answers.length + left) / MOST_ANSWERS);
  const others = detached ? [] : pageButtons(from / MOST_ANSWERS, pages, (page) => answersData(page * MOST_ANSWERS), say);
  return { inline_keyboard: [numbers, others].filter((row) => row.length > 0) };
}

/** The keyboard without the button that was pressed. */
export function withoutButton(markup: InlineKeyboardMarkup | undefined, data: string): InlineKeyboardMarkup {
  const keeps = (button: InlineKeyboardButton) => !("callback_data" in button && button.callback_data === data);
  return { inline_keyboard: (markup?.inline_keyboard ?? []).map((row) => row.filter(keeps)).filter((row) => row.length > 0) };
}
