/** Updates as Telegram sends them, typed in full, with what a test does not care about filled in. */
import type { CallbackQuery, Chat, InlineQuery, Message, Update, User } from "grammy/types";

export const PERSON: User = { id: 7, is_bot: false, first_name: "Ana", language_code: "en" };
export const PRIVATE: Chat.PrivateChat = { id: PERSON.id, type: "private", first_name: PERSON.first_name };
export const GROUP: Chat.SupergroupChat = { id: -1001, type: "supergroup", title: "Deals" };

let lastId = 0;
const nextId = () => ++lastId;
export const now = () => Math.floor(Date.now() / 1000);

/** A message of a person's in the private chat, changed as the test says; text that begins with a slash is a command. */
export function message(text: string, more: Partial<Message> = {}): Message {
  const command = /^\/\S+/.exec(text)?.[0];
  return {
    message_id: nextId(),
    from: PERSON,
    chat: PRIVATE,
    date: now(),
    text,
    ...(command && { entities: [{ type: "bot_command", offset: 0, length: command.length }] }),
    ...more,
  } as Message;
}

/** The same in a group. */
export const groupMessage = (text: string, more: Partial<Message> = {}): Message => message(text, { chat: GROUP, ...more });

/** A message without text: what it is stands in `more`. */
export function wordless(more: object): Message {
  const { text: _, ...rest } = message("");
  return { ...rest, ...more } as Message;
}

/** A message that mentions the bot by name somewhere. */
export function mentioning(text: string, name: string, more: Partial<Message> = {}): Message {
  return groupMessage(text, { entities: [{ type: "mention", offset: text.indexOf(`@${name}`), length: name.length + 1 }], ...more });
}

export const asked = (sent: Message): Pick<Update, "message"> => ({ message: sent as NonNullable<Update["message"]> });

export const pressed = (data: string, on: Message | string, from: User = PERSON): { callback_query: CallbackQuery } => ({
  callback_query: { id: String(nextId()), from, chat_instance: "1", data, ...(typeof on === "string" ? { inline_message_id: on } : { message: on }) },
});

export const typed = (query: string, offset = ""): { inline_query: InlineQuery } => ({ inline_query: { id: String(nextId()), from: PERSON, query, offset } });

export function guest(sent: Message): Pick<Update, "guest_message"> {
  return { guest_message: { ...sent, guest_query_id: String(nextId()) } as NonNullable<Update["guest_message"]> };
}
