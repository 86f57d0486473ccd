/** Sends and edits messages: in the right topic, under the right message, for the asker alone where that is wished. */
import { type Api, type Context, GrammyError } from "grammy";
import type { ForceReply, Message, ReplyParameters } from "grammy/types";
import { type BotContext, isGroup } from "./asker.ts";
import { messageFields, type Rendered } from "./render.ts";

/** A message that was sent, so that it can be edited later. */
export type Sent = { readonly inlineMessageId: string } | { readonly message: Message };

export interface PostOptions {
  /** The message to answer under; that of the asker where it is not given. */
  readonly under?: number;
  /** Asks the person for a text. */
  readonly forceReply?: ForceReply;
}

function replyParameters(asked: Message, under: number | undefined): ReplyParameters {
  if (asked.ephemeral_message_id !== undefined) return { ephemeral_message_id: asked.ephemeral_message_id };
  return { message_id: under ?? asked.message_id, allow_sending_without_reply: true };
}

/** Posts into the chat of the update. */
export async function post(ctx: BotContext, rendered: Rendered, { under, forceReply }: PostOptions = {}): Promise<Sent> {
  const asked = ctx.msg;
  const { chat } = ctx;
  if (!chat) throw new Error("an update without a chat cannot be answered in one");
  const { text, ...fields } = messageFields(rendered);
  const common = {
    ...fields,
    ...(asked && { reply_parameters: replyParameters(asked, under) }),
    ...(asked?.is_topic_message && asked.message_thread_id !== undefined && { message_thread_id: asked.message_thread_id }),
    ...(forceReply && { reply_markup: forceReply }),
  };
  const isAlreadyPrivate = asked?.ephemeral_message_id !== undefined;
  if (ctx.from && (isAlreadyPrivate || (isGroup(chat) && ctx.asker.settings.visibility === "private"))) {
    const receiver = { receiver_user_id: ctx.from.id, ...(ctx.callbackQuery && { callback_query_id: ctx.callbackQuery.id }) };
    try {
      return { message: await ctx.api.sendMessage(chat.id, text, { ...common, ephemeral_message_parameters: receiver }) };
    } catch (error) {
      if (isAlreadyPrivate) throw error;
      // Not every group and client has messages for one person: the answer is wanted all the same.
      if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
    }
  }
  return { message: await ctx.api.sendMessage(chat.id, text, common) };
}

export async function edit(api: Api, sent: Sent, rendered: Rendered): Promise<void> {
  const { text, ...fields } = messageFields(rendered);
  if ("inlineMessageId" in sent) await api.editMessageTextInline(sent.inlineMessageId, text, fields);
  else if (sent.message.ephemeral_message_id !== undefined && sent.message.receiver_user) {
    await api.raw.editEphemeralMessageText({
      chat_id: sent.message.chat.id,
      receiver_user_id: sent.message.receiver_user.id,
      ephemeral_message_id: sent.message.ephemeral_message_id,
      text,
      ...fields,
    });
  } else await api.editMessageText(sent.message.chat.id, sent.message.message_id, text, fields);
}

/** The message whose button was pressed; null where Telegram gives it no more. */
export function pressedMessage(ctx: Context): Sent | null {
  const query = ctx.callbackQuery;
  if (query?.inline_message_id) return { inlineMessageId: query.inline_message_id };
  const message = query?.message;
  return message && "text" in message && message.date > 0 ? { message: message as Message } : null;
}
