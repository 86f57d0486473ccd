/** Reads out of a message what is asked, and about which text. Pure: knows Telegram's messages and nothing else. */
import type { ExternalReplyInfo, Message, MessageEntity, TextQuote, UserFromGetMe } from "grammy/types";
import type { GivenLink } from "../../core/links/clues.ts";
import { textUnder } from "./formatted.ts";

/** A text to judge, with the links that it hides. */
export interface Content {
  readonly text: string;
  readonly links: readonly GivenLink[];
  /** Which of its things the answers begin with; the first where it is not given. */
  readonly from?: number;
}

export interface Question extends Content {
  /** The message that the answer belongs under. */
  readonly under: number;
}

const entitiesOf = (message: Message): readonly MessageEntity[] => message.entities ?? message.caption_entities ?? [];

function linksIn(entities: readonly MessageEntity[]): GivenLink[] {
  return entities.flatMap((entity) => (entity.type === "text_link" ? [{ url: entity.url }] : []));
}

/** Text or caption with its hidden links, those of its buttons ("Buy") and of its preview. */
export function contentOf(message: Message): Content {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const preview = message.link_preview_options?.url;
  return {
    text: message.text ?? message.caption ?? "",
    links: [
      ...linksIn(entitiesOf(message)),
      ...buttons.flatMap((button) => ("url" in button ? [{ url: button.url }] : [])),
      ...(preview ? [{ url: preview }] : []),
    ],
  };
}

export const isEmpty = ({ text, links }: Content): boolean => text.trim() === "" && links.length === 0;

/** In a forum every message "replies" to the service message that made its topic: that is no reply of a person's. */
const isReply = (message: Message): boolean => message.reply_to_message !== undefined && !message.reply_to_message.forum_topic_created;

function quotedFrom(quote: TextQuote, message: Message | undefined, external: ExternalReplyInfo | undefined): Content {
  const end = quote.position + quote.text.length;
  const hidden = message ? entitiesOf(message).filter(({ offset, length }) => offset < end && offset + length > quote.position) : [];
  const preview = external?.link_preview_options?.url;
  return { text: quote.text, links: [...linksIn(hidden), ...(preview ? [{ url: preview }] : [])] };
}

/** What the message answers: the part that was quoted by hand, else the whole; null where it answers nothing readable. */
function repliedTo(message: Message): Question | null {
  const { quote, external_reply: external } = message;
  const replied = isReply(message) ? message.reply_to_message : undefined;
  const under = replied?.message_id ?? message.message_id;
  const content = quote && (quote.is_manual || !replied) ? quotedFrom(quote, replied, external) : replied && contentOf(replied);
  return content && !isEmpty(content) ? { ...content, under } : null;
}

/** Whether an entity names the bot: `@its_name`, or a mention of its id. */
function names(entity: MessageEntity, text: string, me: UserFromGetMe): boolean {
  if (entity.type === "text_mention") return entity.user.id === me.id;
  return entity.type === "mention" && textUnder(text, entity).toLowerCase() === `@${me.username.toLowerCase()}`;
}

export const mentions = (message: Message, me: UserFromGetMe): boolean =>
  entitiesOf(message).some((entity) => names(entity, message.text ?? message.caption ?? "", me));

/** What a message itself says, without what only calls the bot: the command at its beginning, and mentions. */
export function ownContent(message: Message, me: UserFromGetMe): Content {
  const text = message.text ?? message.caption ?? "";
  const calls = entitiesOf(message).filter((entity) => names(entity, text, me) || (entity.type === "bot_command" && entity.offset === 0));
  const rest = calls.toReversed().reduce((kept, { offset, length }) => kept.slice(0, offset) + kept.slice(offset + length), text);
  return { ...contentOf(message), text: rest.trim() };
}

function ownQuestion(message: Message, me: UserFromGetMe): Question | null {
  const content = ownContent(message, me);
  return isEmpty(content) ? null : { ...content, under: message.message_id };
}

/** What a private message or a command asks: its own words, else the message that it answers; null where both say nothing. */
export const questionOf = (message: Message, me: UserFromGetMe): Question | null => ownQuestion(message, me) ?? repliedTo(message);

/** What a mention asks: the message that it answers ("@bot is this real?"), else the words around the mention. */
export const questionOfMention = (message: Message, me: UserFromGetMe): Question | null => repliedTo(message) ?? ownQuestion(message, me);
