/** What Telegram refuses (https://core.telegram.org/bots/api): written apart from the program's own limits. */
import type { InlineKeyboardMarkup, MessageEntity } from "grammy/types";

/** The answer to a call that Telegram does not carry out. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    description: string,
    readonly parameters?: Record<string, unknown>,
  ) {
    super(description);
  }
}
export const refuseIf = (condition: boolean, description: string) => {
  if (condition) throw new Refusal(400, `Bad Request: ${description}`);
};

export const LONGEST = { text: 4096, caption: 1024, callbackData: 64, toast: 200, results: 50, offset: 64, id: 64, query: 256, inlineButton: 64 };
const BUTTONS_IN_A_ROW = 8;
const ENTITY_TYPES = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
  "pre",
  "text_link",
  "text_mention",
]);
export const isWebAddress = (url: unknown) => typeof url === "string" && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
export const bytes = (value: unknown) => Buffer.byteLength(String(value));
/** Whether a position is between the halves of one character. */
const cutsCharacter = (text: string, position: number) => /[\ud800-\udbff]/.test(text[position - 1] ?? "") && /[\udc00-\udfff]/.test(text[position] ?? "");

function checkEntities(text: string, entities: readonly MessageEntity[]): void {
  for (const entity of entities) {
    const { type, offset, length } = entity;
    const end = offset + length;
    refuseIf(!ENTITY_TYPES.has(type), `unknown entity type ${type}`);
    refuseIf(!(offset >= 0 && length > 0 && end <= text.length), `entity ${type} at ${offset}+${length} is out of the text`);
    refuseIf(cutsCharacter(text, offset) || cutsCharacter(text, end), `entity ${type} cuts a character`);
    refuseIf(entity.type === "text_link" && !isWebAddress(entity.url), "entity text_link has no web address");
  }
  const quotes = entities.filter(({ type }) => type.endsWith("blockquote"));
  for (const quote of quotes)
    refuseIf(
      quotes.some((other) => other !== quote && other.offset < quote.offset + quote.length && quote.offset < other.offset + other.length),
      "quotes can't be nested",
    );
}

export function checkText(text: unknown, entities: unknown, longest: number): void {
  refuseIf(typeof text !== "string" || text.trim() === "", "message text is empty");
  const words = text as string;
  refuseIf(words.length > longest, "message is too long");
  refuseIf(/\p{Surrogate}/u.test(words), "strings must be encoded in UTF-8");
  checkEntities(words, (entities as MessageEntity[] | undefined) ?? []);
}

export function checkKeyboard(markup: unknown): void {
  const rows = (markup as InlineKeyboardMarkup | undefined)?.inline_keyboard ?? [];
  for (const row of rows) {
    refuseIf(row.length > BUTTONS_IN_A_ROW, "too many buttons in a row");
    for (const button of row) {
      refuseIf(button.text.trim() === "", "button text is empty");
      if ("callback_data" in button) refuseIf(bytes(button.callback_data) < 1 || bytes(button.callback_data) > LONGEST.callbackData, "BUTTON_DATA_INVALID");
      if ("url" in button) refuseIf(!isWebAddress(button.url), "BUTTON_URL_INVALID");
      if ("switch_inline_query_chosen_chat" in button)
        refuseIf((button.switch_inline_query_chosen_chat.query ?? "").length > LONGEST.query, "switch_inline_query is too long");
    }
  }
}

export interface InlineResult extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly input_message_content: { readonly message_text: string; readonly entities?: readonly MessageEntity[] };
  readonly reply_markup?: InlineKeyboardMarkup;
}
export function checkResult(result: InlineResult): void {
  refuseIf(bytes(result.id) < 1 || bytes(result.id) > LONGEST.id, "RESULT_ID_INVALID");
  refuseIf(result.title.trim() === "", "ARTICLE_TITLE_EMPTY");
  checkText(result.input_message_content.message_text, result.input_message_content.entities, LONGEST.text);
  checkKeyboard(result.reply_markup);
}

/** The fields of a call that posts or edits a text. */
export function checkMessage({ text, entities, reply_markup }: Record<string, unknown>): void {
  checkText(text, entities, LONGEST.text);
  checkKeyboard(reply_markup);
}

/** Why a check refuses; empty where it does not. */
export function refusalsOf(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.message];
  }
}
