/** The bot without a network: updates go in, calls to Telegram come out. */
import type { ApiError, Message, Update } from "grammy/types";
import pino from "pino";
import { createBackground } from "../../../src/bots/telegram/background.ts";
import { createBot } from "../../../src/bots/telegram/bot.ts";
import type { Assistant } from "../../../src/core/assistant.ts";
import { memoryStorage } from "../../../src/core/storage/create.ts";
import type { Storage } from "../../../src/core/storage/storage.ts";
import { type Call, ME, TOKEN } from "../../e2e/telegram-server.ts";
import { ASSISTANT } from "../../sample.ts";

export interface HarnessOptions {
  readonly assistant?: Assistant;
  readonly storage?: Storage;
  /** What Telegram refuses. */
  readonly refuse?: (call: Call) => Omit<ApiError, "ok"> | undefined;
  readonly administrators?: readonly number[];
}

export function harness({ assistant = ASSISTANT, storage = memoryStorage(), refuse, administrators = [] }: HarnessOptions = {}) {
  const calls: Call[] = [];
  const lines: string[] = [];
  const counted: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const background = createBackground();
  const telemetry = {
    answered: (_: string, via: string) => void counted.push(via),
    limited: () => void counted.push("limited"),
    failed: () => void counted.push("failed"),
  };
  const bot = createBot(TOKEN, { botInfo: ME }, { assistant, storage, log, telemetry }, background);

  const sent = (payload: Call["payload"]): Message => {
    const ephemeral = payload["ephemeral_message_parameters"] as { receiver_user_id: number } | undefined;
    return {
      ...payload,
      message_id: 1_000 + calls.length,
      from: ME,
      date: Math.floor(Date.now() / 1000),
      chat: { id: payload["chat_id"], type: Number(payload["chat_id"]) > 0 ? "private" : "supergroup" },
      ...(ephemeral && { ephemeral_message_id: 1, receiver_user: { id: ephemeral.receiver_user_id } }),
    } as unknown as Message;
  };
  const results: Record<string, (payload: Call["payload"]) => unknown> = {
    sendMessage: sent,
    answerGuestQuery: () => ({ inline_message_id: "guest-1" }),
    getChatMember: ({ user_id }) => ({ status: administrators.includes(Number(user_id)) ? "administrator" : "member" }),
  };
  bot.api.config.use(async (_, method, payload) => {
    const call: Call = { method, payload: (payload ?? {}) as Call["payload"] };
    calls.push(call);
    const refusal = refuse?.(call);
    if (refusal) return { ok: false, ...refusal };
    return { ok: true, result: (results[method]?.(call.payload) ?? true) as never };
  });

  const labelled = (label: string): { callback_data: string; url: string } => {
    const markup = calls.findLast(({ method }) => method === "sendMessage")?.payload["reply_markup"] as {
      inline_keyboard: { text: string; callback_data: string; url: string }[][];
    };
    const found = markup.inline_keyboard.flat().find(({ text }) => text.includes(label));
    if (!found) throw new Error(`no button "${label}"`);
    return found;
  };

  let update_id = 0;
  return {
    bot,
    calls,
    counted,
    storage,
    log: () => lines.join(""),
    /** Handles an update to its end, what goes on in the background included. */
    async handle(content: Partial<Update>): Promise<void> {
      await bot.handleUpdate({ update_id: ++update_id, ...content } as Update);
      await background.drained();
    },
    of: (method: string) => calls.filter((call) => call.method === method).map(({ payload }) => payload),
    /** The text of the last message sent or edited. */
    said: () => String(calls.findLast(({ method }) => method === "sendMessage" || method === "editMessageText")?.payload["text"] ?? ""),
    /** The last message sent, as Telegram would show it when one of its buttons is pressed. */
    shown(repliesTo?: Message): Message {
      const call = calls.findLast(({ method }) => method === "sendMessage");
      if (!call) throw new Error("nothing was sent");
      return { ...sent(call.payload), ...(repliesTo && { reply_to_message: repliesTo }) } as Message;
    },
    /** The data of a button of the last message, by its label. */
    button: (label: string) => labelled(label).callback_data,
    /** The address behind one. */
    link: (label: string) => labelled(label).url,
  };
}
