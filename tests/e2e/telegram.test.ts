/** The program with a Telegram token, against a local Bot API server. */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "grammy/types";
import { afterEach, describe, expect, it } from "vitest";
import { asked, groupMessage, guest, mentioning, message, PERSON, PRIVATE, pressed, typed } from "../bots/telegram/updates.ts";
import { freePort } from "../free-port.ts";
import { startProgram } from "./program.ts";
import { type Fault, ME, startTelegramServer, type TelegramServer, TOKEN } from "./telegram-server.ts";

const SECRET = "a-secret-for-tests-only";
const TITLE = "Xiaomi Roborock S7";

const children: ChildProcess[] = [];
const servers: TelegramServer[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const server of servers.splice(0)) await server.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function telegram(): Promise<TelegramServer> {
  const server = await startTelegramServer();
  servers.push(server);
  return server;
}

/** Starts the bot. */
function start(server: TelegramServer, environment: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "telegram-"));
  folders.push(folder);
  const program = startProgram({
    TELEGRAM_TOKEN: TOKEN,
    TELEGRAM_API_URL: server.url,
    DATA_DIR: folder,
    HTTP_PORT: "0",
    LINK_FETCH: "off",
    ...environment,
  });
  children.push(program.child);
  return program;
}

const refused = ({ calls }: TelegramServer) => calls.filter(({ method }) => method.endsWith("refused"));
const answersIn = (server: TelegramServer, chat: number) => server.messages(chat).map(({ text }) => text);
/** A question from somebody of their own, so that each has a chat and a share of answers. */
const from = (id: number, text = TITLE): Message => message(text, { from: { ...PERSON, id }, chat: { ...PRIVATE, id } });

describe("the Telegram bot", { timeout: 60_000 }, () => {
  it("answers, edits, offers and corrects over long polling, and Telegram refuses nothing", async () => {
    const server = await telegram();
    start(server);
    const title = message(TITLE);
    server.deliver(asked(title));
    await server.call("sendMessage");
    const [answer] = server.messages(PRIVATE.id);
    if (!answer) throw new Error("no answer");
    expect(answer.text).toContain("Roborock S7");
    expect(answer.reply_to_message).toMatchObject({ text: TITLE });

    for (const button of answer.reply_markup?.inline_keyboard.flat() ?? []) {
      if (!("callback_data" in button)) continue;
      server.deliver(pressed(button.callback_data, answer));
      await server.call("answerCallbackQuery");
    }
    for (const text of ["/start", "/help", "/tiers", "/brand", "/brand Amazfit", "/settings", "/privacy", "/privacy forget", "?", "Roborock S7\nMi Band 6"]) {
      server.deliver(asked(message(text)));
      await server.call("sendMessage");
    }
    server.deliver(asked(message("/privacy export")));
    await server.call("sendDocument");
    for (const update of [groupMessage(`/xiaomi ${TITLE}`), mentioning(`@${ME.username} ${TITLE}`, ME.username)]) {
      server.deliver(asked(update));
      await server.call("sendMessage");
    }
    server.deliver(typed("roborock"));
    await server.call("answerInlineQuery");
    server.deliver(guest(mentioning(`@${ME.username} ${TITLE}`, ME.username)));
    await server.call("answerGuestQuery");
    await server.call("setMyShortDescription", ({ language_code }) => language_code === "zh");
    expect(refused(server)).toEqual([]);
  });

  it("answers each message once in spite of limits, bad gateways, dropped connections, unreadable answers and repeated updates", async () => {
    const server = await telegram();
    server.fail("getUpdates", { kind: "malformed" }, { kind: "dropped" }, { kind: "bad-gateway" });
    start(server);
    const faults: Fault[] = [{ kind: "limit", seconds: 1 }, { kind: "bad-gateway" }, { kind: "dropped" }];
    for (const [index, fault] of faults.entries()) {
      server.fail("sendMessage", fault);
      server.deliver(asked(from(100 + index)), true);
      await server.call("sendMessage");
      expect(answersIn(server, 100 + index)).toEqual([expect.stringContaining("Roborock S7")]);
    }
    await server.idle();
    expect(server.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(faults.length);
  });

  it("answers other chats while a call for one chat hangs, and that chat in its order afterwards", async () => {
    const server = await telegram();
    start(server);
    let release = (_?: unknown) => {};
    server.fail("sendMessage", { kind: "slow", until: new Promise((resolve) => (release = resolve)) });
    server.deliver(asked(from(200, "Mi Band 6")));
    await server.call("sendMessage");
    server.deliver(asked(from(200)));
    server.deliver(asked(from(201)));
    await server.call("sendMessage", ({ chat_id }) => chat_id === 201);
    expect(answersIn(server, 200)).toHaveLength(1);
    release();
    await server.call("sendMessage", ({ chat_id }) => chat_id === 200);
    expect(answersIn(server, 200)).toEqual([expect.stringContaining("Band 6"), expect.stringContaining("Roborock S7")]);
  });

  it("lives on where it is blocked, moved, or given what no person sends", async () => {
    const server = await telegram();
    const { lines } = start(server);
    server.blocked.add(300);
    server.deliver(asked(from(300)));
    server.moved.set(-5, -1005);
    server.deliver(asked(groupMessage(`/xiaomi ${TITLE}`, { chat: { id: -5, type: "group", title: "Deals" } })));
    const odd = [
      { ...from(301), entities: [{ type: "mention", offset: 900, length: -3 }] },
      { ...from(302, "x".repeat(4_096)) },
      { ...from(303, Array.from({ length: 100 }, (_, index) => `https://s.example/${index}`).join(" ")) },
      { ...from(304, "\u0000\u202e\ud83e") },
      { ...from(305), text: undefined, poll: { question: TITLE, options: [] } },
      { ...from(306), forward_origin: { type: "channel" } },
    ] as unknown as Message[];
    for (const update of odd) server.deliver(asked(update));
    server.deliver({ message: null } as never);
    server.deliver({} as never);
    server.deliver(asked(from(399)));
    await server.call("sendMessage refused", ({ chat_id }) => chat_id === 300);
    for (const chat of [-1005, 399, ...odd.map((update) => update.chat.id)]) expect(await server.answered(chat)).toHaveLength(1);
    expect(
      refused(server)
        .map(({ payload }) => payload["description"])
        .toSorted(),
    ).toEqual(["Bad Request: group chat was upgraded to a supergroup chat", "Forbidden: bot was blocked by the user"]);
    expect(lines.join("\n")).not.toContain("Roborock");
    expect(lines.join("\n")).not.toContain(TOKEN);
  });

  it("takes updates by webhook, from Telegram only, each once", async () => {
    const server = await telegram();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/telegram`;
    start(server, { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: SECRET, TELEGRAM_WEBHOOK_PORT: String(port) });
    await server.call("setWebhook");
    const post = (secret: string, body: string, address = url) =>
      fetch(address, { method: "POST", headers: { "x-telegram-bot-api-secret-token": secret }, body }).then(({ status }) => status);
    const forged = JSON.stringify({ update_id: 1, ...asked(from(400)) });
    expect(await post("a-secret-of-somebody-else", forged)).toBe(401);
    expect(await post(SECRET, forged, `http://127.0.0.1:${port}/`)).toBe(404);
    expect(await post(SECRET, "{not json")).toBe(400);
    expect(await post(SECRET, `"${"x".repeat(2_000_000)}"`)).toBe(413);

    server.deliver(asked(from(401)), true);
    server.deliver(asked(from(402)));
    await server.idle();
    expect(server.messages(400)).toEqual([]);
    for (const chat of [401, 402]) expect(answersIn(server, chat)).toEqual([expect.stringContaining("Roborock S7")]);
  });

  it("finishes its answers when it is told to stop, confirms them, and ends with 0", async () => {
    const server = await telegram();
    const { child, ended } = start(server);
    let release = (_?: unknown) => {};
    server.fail("sendMessage", { kind: "slow", until: new Promise((resolve) => (release = resolve)) });
    server.deliver(asked(from(500)));
    await server.call("sendMessage");
    child.kill("SIGTERM");
    release();
    expect(await ended).toEqual([0, null]);
    await server.idle();
    expect(server.messages(500)).toHaveLength(1);
  });

  it("ends and says what to mend where Telegram refuses the token, without printing it", async () => {
    const server = await telegram();
    const { ended, lines } = start(server, { TELEGRAM_TOKEN: "999:revoked-token" });
    expect(await ended).toEqual([1, null]);
    expect(lines.join("\n")).toContain("@BotFather");
    expect(lines.join("\n")).not.toContain("999:revoked-token");
  });
});
