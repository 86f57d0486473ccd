/**
 * A Bot API server on loopback for tests: hands out updates by long polling and webhook, keeps the messages that the bot
 * sends, and refuses what Telegram refuses (https://core.telegram.org/bots/api). Faults can be put in the way of any method.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Message, Update, UserFromGetMe } from "grammy/types";
import { bytes, checkKeyboard, checkMessage, checkResult, type InlineResult, isWebAddress, LONGEST, Refusal, refuseIf } from "./telegram-rules.ts";

export const TOKEN = "1000:a-token-for-tests";
export const ME: UserFromGetMe = {
  id: 1000,
  is_bot: true,
  first_name: "Is this Xiaomi?",
  username: "is_this_xiaomi_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
} as UserFromGetMe;

type Payload = Record<string, unknown>;

export interface Call {
  readonly method: string;
  readonly payload: Payload;
}

/** What stands between the bot and one call: all but the last keep it from being carried out. */
export type Fault =
  | { readonly kind: "limit"; readonly seconds: number }
  /** "stuck" is never answered; it is told among the calls. */
  | { readonly kind: "bad-gateway" | "malformed" | "dropped" | "stuck" }
  /** Carried out, and answered when the promise resolves. */
  | { readonly kind: "slow"; readonly until: Promise<unknown> };

export interface TelegramServer {
  readonly url: string;
  /** Calls that were carried out, without polls. */
  readonly calls: readonly Call[];
  /** Messages as they stand in a chat, edits included. */
  messages(chat: number): readonly Message[];
  /** Hands an update to the bot, by webhook where one is set; `twice` delivers it once more. */
  deliver(update: Partial<Update>, twice?: boolean): void;
  /** The first call from now on, or since the last one awaited, that fits. */
  call(method: string, fits?: (payload: Payload) => boolean): Promise<Call>;
  /** The next call of which `test` holds. */
  next(test: (call: Call) => boolean): Promise<Call>;
  /** The messages of a chat, once there are so many. */
  answered(chat: number, count?: number): Promise<readonly Message[]>;
  /** Puts faults before the next calls of a method, in this order. */
  fail(method: string, ...faults: readonly Fault[]): void;
  /** Chats that refuse the bot. */
  readonly blocked: Set<number>;
  /** Groups that became supergroups. */
  readonly moved: Map<number, number>;
  readonly administrators: Set<number>;
  /** Whether groups take messages for one person. */
  hasEphemeral: boolean;
  webhook(): { readonly url: string; readonly secret: string } | null;
  /** Forgets what came in, for long runs; nothing may be under way. */
  forget(): void;
  /** Resolves when the bot has confirmed all updates by polling past them, or answered all webhook requests. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** A webhook request that fails is sent again after that long. */
const REDELIVERY_MS = 50;

export async function startTelegramServer(): Promise<TelegramServer> {
  const calls: Call[] = [];
  const chats = new Map<number, Message[]>();
  const inlineMessages = new Map<string, string>();
  const faults = new Map<string, Fault[]>();
  const listeners = new Set<() => void>();
  const waiting = new Set<{ readonly test: (call: Call) => boolean; readonly settle: (call: Call) => void }>();
  const profile = new Map<string, unknown>();
  const blocked = new Set<number>();
  const moved = new Map<number, number>();
  const administrators = new Set<number>();
  const openQueries = new Set<string>();
  let pending: Update[] = [];
  let nextUpdate = 1;
  let nextMessage = 10_000;
  let webhook: { url: string; secret: string } | null = null;
  let delivering = 0;
  let polling: AbortController | null = null;
  let awaited = 0;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const change = () =>
    new Promise<void>((resolve) => {
      const listener = () => {
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
    });

  const push = async (update: Update): Promise<void> => {
    delivering++;
    for (;;) {
      const target = webhook;
      if (!target) break;
      const response = await fetch(target.url, {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": target.secret },
        body: JSON.stringify(update),
      }).catch(() => null);
      await response?.arrayBuffer();
      if (response?.ok) break;
      await pause(REDELIVERY_MS);
    }
    delivering--;
    changed();
  };

  const keyOf = (method: string, { scope, language_code: language = "" }: Payload) =>
    `${method.replace(/^[gs]et/, "")} ${(scope as { type?: string } | undefined)?.type ?? ""} ${String(language)}`;
  const chatOf = (payload: Payload): number => {
    const chat = Number(payload["chat_id"]);
    const target = moved.get(chat);
    if (target !== undefined) throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", { migrate_to_chat_id: target });
    if (blocked.has(chat)) throw new Refusal(403, "Forbidden: bot was blocked by the user");
    return chat;
  };
  const edited = (payload: Payload): Message => {
    const message = chats.get(chatOf(payload))?.find(({ message_id }) => message_id === payload["message_id"]);
    if (!message) throw new Refusal(400, "Bad Request: message to edit not found");
    return message;
  };
  const answerOnce = (id: unknown) => refuseIf(!openQueries.delete(String(id)), "query is too old and response timeout expired or query ID is invalid");

  const methods: Record<string, (payload: Payload) => unknown> = {
    getMe: () => ME,
    deleteWebhook: () => {
      webhook = null;
      return true;
    },
    setWebhook: ({ url, secret_token: secret }) => {
      refuseIf(!isWebAddress(url), "bad webhook: no address");
      refuseIf(!/^[\w-]{1,256}$/.test(String(secret)), "secret token contains unallowed characters");
      webhook = { url: String(url), secret: String(secret) };
      for (const update of pending.splice(0)) void push(update);
      return true;
    },
    sendMessage: (payload) => {
      const chat = chatOf(payload);
      checkMessage(payload);
      const ephemeral = payload["ephemeral_message_parameters"] as { receiver_user_id: number } | undefined;
      refuseIf(ephemeral !== undefined && (chat > 0 || !server.hasEphemeral), "EPHEMERAL_NOT_ALLOWED");
      const replied = (payload["reply_parameters"] as { message_id?: number } | undefined)?.message_id;
      const message = {
        message_id: ephemeral ? 0 : nextMessage++,
        from: ME,
        chat: { id: chat, type: chat > 0 ? "private" : "supergroup" },
        date: Math.floor(Date.now() / 1000),
        ...(ephemeral && { ephemeral_message_id: nextMessage++, receiver_user: { id: ephemeral.receiver_user_id } }),
        text: payload["text"],
        entities: payload["entities"],
        reply_markup: payload["reply_markup"],
        link_preview_options: payload["link_preview_options"],
        ...(replied !== undefined && { reply_to_message: received.get(`${chat} ${replied}`) }),
      } as unknown as Message;
      chats.set(chat, [...(chats.get(chat) ?? []), message]);
      return message;
    },
    editMessageText: (payload) => {
      checkMessage(payload);
      const { text, entities, reply_markup } = payload;
      if (payload["inline_message_id"] !== undefined) {
        refuseIf(!inlineMessages.has(String(payload["inline_message_id"])), "MESSAGE_ID_INVALID");
        inlineMessages.set(String(payload["inline_message_id"]), String(text));
        return true;
      }
      const message = edited(payload);
      const isSame = message.text === text && JSON.stringify(message.reply_markup) === JSON.stringify(reply_markup);
      refuseIf(isSame, "message is not modified: specified new message content and reply markup are exactly the same");
      return Object.assign(message, { text, entities, reply_markup });
    },
    editMessageReplyMarkup: (payload) => {
      checkKeyboard(payload["reply_markup"]);
      return Object.assign(edited(payload), { reply_markup: payload["reply_markup"] });
    },
    sendDocument: () => ({ message_id: nextMessage++ }),
    sendChatAction: (payload) => chatOf(payload) !== undefined,
    answerCallbackQuery: ({ callback_query_id: id, text = "" }) => {
      refuseIf(String(text).length > LONGEST.toast, "MESSAGE_TOO_LONG");
      answerOnce(id);
      return true;
    },
    answerInlineQuery: ({ inline_query_id: id, results, next_offset: next = "", button }) => {
      const list = results as InlineResult[];
      refuseIf(list.length > LONGEST.results, "RESULTS_TOO_MUCH");
      refuseIf(new Set(list.map((result) => result.id)).size < list.length, "RESULT_ID_DUPLICATE");
      refuseIf(bytes(next) > LONGEST.offset, "NEXT_OFFSET_INVALID");
      refuseIf(button !== undefined && (button as { text: string }).text.length > LONGEST.inlineButton, "button text is too long");
      list.forEach(checkResult);
      answerOnce(id);
      return true;
    },
    answerGuestQuery: ({ guest_query_id: id, result }) => {
      checkResult(result as InlineResult);
      answerOnce(id);
      const inline_message_id = `inline-${nextMessage++}`;
      inlineMessages.set(inline_message_id, (result as InlineResult).input_message_content.message_text);
      return { inline_message_id };
    },
    getChatMember: ({ user_id: user }) => ({ status: administrators.has(Number(user)) ? "administrator" : "member", user: { id: user } }),
    setMyCommands: (payload) => {
      const commands = payload["commands"] as { command: string; description: string }[];
      refuseIf(commands.length > 100, "BOT_COMMANDS_TOO_MUCH");
      for (const { command, description } of commands)
        refuseIf(!/^[a-z0-9_]{1,32}$/.test(command) || description.length < 1 || description.length > 256, "BOT_COMMAND_INVALID");
      profile.set(keyOf("setMyCommands", payload), commands);
      return true;
    },
    getMyCommands: (payload) => profile.get(keyOf("getMyCommands", payload)) ?? [],
    setMyDescription: (payload) => {
      refuseIf(String(payload["description"]).length > 512, "BOT_DESCRIPTION_TOO_LONG");
      profile.set(keyOf("setMyDescription", payload), payload["description"]);
      return true;
    },
    getMyDescription: (payload) => ({ description: profile.get(keyOf("getMyDescription", payload)) ?? "" }),
    setMyShortDescription: (payload) => {
      refuseIf(String(payload["short_description"]).length > 120, "BOT_SHORT_DESCRIPTION_TOO_LONG");
      profile.set(keyOf("setMyShortDescription", payload), payload["short_description"]);
      return true;
    },
    getMyShortDescription: (payload) => ({ short_description: profile.get(keyOf("getMyShortDescription", payload)) ?? "" }),
  };

  /** Messages of people, which the bot's replies show again. */
  const received = new Map<string, Message>();

  const getUpdates = async ({ offset = 0, timeout = 0, limit = 100 }: { offset?: number; timeout?: number; limit?: number }): Promise<Update[]> => {
    if (webhook) throw new Refusal(409, "Conflict: can't use getUpdates method while webhook is active");
    polling?.abort();
    const own = new AbortController();
    polling = own;
    pending = pending.filter(({ update_id }) => update_id >= offset);
    changed();
    const end = Date.now() + timeout * 1000;
    while (pending.length === 0 && Date.now() < end && !own.signal.aborted) await Promise.race([change(), pause(end - Date.now(), undefined, { ref: false })]);
    return pending.slice(0, limit);
  };

  const read = async (request: IncomingMessage): Promise<Payload> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const isJson = request.headers["content-type"]?.startsWith("application/json");
    return isJson && chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as Payload) : {};
  };

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const payload = await read(request);
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    };
    if (token !== TOKEN) return send(401, { ok: false, error_code: 401, description: "Unauthorized" });
    const fault = faults.get(method)?.shift();
    switch (fault?.kind) {
      case "limit":
        return send(429, { ok: false, error_code: 429, description: "Too Many Requests", parameters: { retry_after: fault.seconds } });
      case "bad-gateway":
        return send(502, { ok: false, error_code: 502, description: "Bad Gateway" });
      case "dropped":
        return void request.socket.destroy();
      case "malformed":
        return send(200, "{not json");
      case "stuck":
        calls.push({ method: `${method} stuck`, payload });
        return changed();
    }
    try {
      const handler = methods[method];
      if (method !== "getUpdates" && !handler) throw new Refusal(404, "Not Found: method not found");
      const result = method === "getUpdates" ? await getUpdates(payload) : handler?.(payload);
      if (method !== "getUpdates") {
        const call = { method, payload };
        calls.push(call);
        for (const waiter of waiting) {
          if (!waiter.test(call)) continue;
          waiting.delete(waiter);
          waiter.settle(call);
        }
        changed();
      }
      if (fault?.kind === "slow") await fault.until;
      send(200, { ok: true, result });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      calls.push({ method: `${method} refused`, payload: { ...payload, description: error.message } });
      changed();
      send(error.code, { ok: false, error_code: error.code, description: error.message, parameters: error.parameters });
    }
  };

  const http = createServer((request, response) => void respond(request, response).catch(() => request.socket.destroy()));
  await once(http.listen(0, "127.0.0.1"), "listening");

  const server: TelegramServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    calls,
    blocked,
    moved,
    administrators,
    hasEphemeral: true,
    messages: (chat) => chats.get(chat) ?? [],
    webhook: () => webhook,
    deliver(content, twice = false) {
      const update = { update_id: nextUpdate++, ...content } as Update;
      for (const query of [update.callback_query?.id, update.inline_query?.id, update.guest_message?.guest_query_id]) if (query) openQueries.add(query);
      if (update.message) received.set(`${update.message.chat.id} ${update.message.message_id}`, update.message);
      if (update.callback_query?.inline_message_id) inlineMessages.set(update.callback_query.inline_message_id, "");
      for (const copy of twice ? [update, update] : [update]) {
        if (webhook) void push(copy);
        else pending.push(copy);
      }
      changed();
    },
    async call(method, fits = () => true) {
      for (;;) {
        for (; awaited < calls.length; ) {
          const call = calls[awaited++];
          if (call?.method === method && fits(call.payload)) return call;
        }
        await change();
      }
    },
    next: (test) => new Promise((settle) => void waiting.add({ test, settle })),
    forget() {
      for (const kept of [chats, inlineMessages, received, openQueries, waiting]) kept.clear();
      calls.length = 0;
      awaited = 0;
    },
    async answered(chat, count = 1) {
      while ((chats.get(chat)?.length ?? 0) < count) await change();
      return chats.get(chat) ?? [];
    },
    fail: (method, ...added) => void faults.set(method, [...(faults.get(method) ?? []), ...added]),
    async idle() {
      while (pending.length > 0 || delivering > 0) await change();
    },
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, "close");
    },
  };
  return server;
}
