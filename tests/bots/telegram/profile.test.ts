import { Api } from "grammy";
import { describe, expect, it } from "vitest";
import { updateProfile } from "../../../src/bots/telegram/profile.ts";
import { LOCALES } from "../../../src/core/i18n/localise.ts";
import { startTelegramServer, TOKEN } from "../../e2e/telegram-server.ts";
import { ASSISTANT } from "../../sample.ts";

describe("menu and profile", () => {
  it("are written once in every language for every audience, and not again while they stay the same", async () => {
    const server = await startTelegramServer();
    const api = new Api(TOKEN, { apiRoot: server.url });
    const { signal } = new AbortController();
    // Three menus, a description and a short one.
    expect(await updateProfile(api, ASSISTANT, signal)).toBe(LOCALES.length * 5);
    expect(await updateProfile(api, ASSISTANT, signal)).toBe(0);
    await api.setMyCommands([{ command: "old", description: "Of an older version" }], { scope: { type: "all_private_chats" }, language_code: "de" });
    expect(await updateProfile(api, ASSISTANT, signal)).toBe(1);
    await server.close();
  });

  it("stop being written when the bot stops", async () => {
    const server = await startTelegramServer();
    expect(await updateProfile(new Api(TOKEN, { apiRoot: server.url }), ASSISTANT, AbortSignal.abort())).toBe(0);
    await server.close();
  });
});
