import { HttpError, type Transformer } from "grammy";
import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { deliverReliably } from "../../../src/bots/telegram/delivery.ts";
import { HeldElsewhere } from "../../../src/bots/telegram/receiving.ts";
import type { Assistant } from "../../../src/core/assistant.ts";
import { ASSISTANT } from "../../sample.ts";
import { harness } from "./harness.ts";
import { asked, GROUP, groupMessage, message } from "./updates.ts";

const SECRET_TITLE = "Xiaomi Roborock S7 of Ana";

describe("an update that comes twice", () => {
  const update = { update_id: 77, ...asked(message("Xiaomi Roborock S7")) } as Update;

  it("is refused while somebody answers it, so that Telegram brings it again in case they are killed", async () => {
    const { bot, of, storage } = harness();
    await storage.handled.claim("telegram", "77");
    await expect(bot.handleUpdate(update)).rejects.toMatchObject({ error: expect.any(HeldElsewhere) });
    expect(of("sendMessage")).toEqual([]);
  });

  it("is answered once", async () => {
    const { bot, of } = harness();
    await bot.handleUpdate(update);
    await bot.handleUpdate(update);
    expect(of("sendMessage")).toHaveLength(1);
  });
});

describe("a fault in one update", () => {
  it("is told to the person and logged once with ids, and the next update is answered", async () => {
    let broken = true;
    const assistant: Assistant = {
      ...ASSISTANT,
      answer: (...args) => {
        if (broken) throw new Error("a slip");
        return ASSISTANT.answer(...args);
      },
    };
    const { handle, said, log, counted } = harness({ assistant });
    await handle(asked(message(SECRET_TITLE)));
    expect(said()).toContain("went wrong on my side");
    expect(log().match(/a slip/g)?.length).toBeGreaterThan(0);
    expect(log()).not.toContain(SECRET_TITLE);
    expect(counted).toEqual(["failed"]);
    broken = false;
    await handle(asked(message("Xiaomi Roborock S7")));
    expect(said()).toContain("Roborock S7");
  });

  it.each([
    [403, "Forbidden: bot was blocked by the user"],
    [403, "Forbidden: bot was kicked from the supergroup chat"],
    [400, "Bad Request: message to be replied not found"],
    [400, "Bad Request: TOPIC_CLOSED"],
    [400, "Bad Request: not enough rights to send text messages to the chat"],
  ])("belongs to a chat's life and is no failure: %i %s", async (error_code, description) => {
    const { handle, calls, counted, log } = harness({ refuse: () => ({ error_code, description }) });
    await handle(asked(message(SECRET_TITLE)));
    expect(calls).toHaveLength(1);
    expect(counted).toEqual([]);
    expect(log().trim().split("\n")).toHaveLength(1);
    expect(log()).not.toContain(SECRET_TITLE);
  });

  it("that is Telegram's counts as one, and is not answered with more calls", async () => {
    const { handle, calls, counted } = harness({ refuse: () => ({ error_code: 400, description: "Bad Request: can't parse entities" }) });
    await handle(asked(message(SECRET_TITLE)));
    expect(calls).toHaveLength(1);
    expect(counted).toEqual(["failed"]);
  });
});

describe("delivery", () => {
  /** A bot whose calls pass the retries and then these faults, one after the other. */
  function faulty(...faults: readonly (() => Awaited<ReturnType<Transformer>>)[]) {
    const bot = harness();
    const left = [...faults];
    bot.bot.api.config.use(async (prev, ...call) => left.shift()?.() ?? prev(...call));
    deliverReliably(bot.bot.api);
    return bot;
  }
  const dropped = (code: string) => () => {
    throw new HttpError("Network request for 'sendMessage' failed!", Object.assign(new Error("gone"), { code }));
  };

  it("repeats a call whose connection was dropped", async () => {
    const { handle, of } = faulty(dropped("ECONNRESET"));
    await handle(asked(message("Roborock S7")));
    expect(of("sendMessage")).toHaveLength(1);
  });

  it("does not repeat a call that may have been carried out: nobody wants an answer twice", async () => {
    const { handle, calls, counted } = faulty(dropped("ERR_NOT_JSON"));
    await handle(asked(message("Roborock S7")));
    expect(calls).toEqual([]);
    expect(counted).toContain("failed");
  });

  it("gives up on a wait that is longer than anybody would", async () => {
    const { handle, calls } = faulty(() => ({ ok: false, error_code: 429, description: "Too Many Requests", parameters: { retry_after: 3_600 } }) as never);
    await handle(asked(message("Roborock S7")));
    expect(calls).toEqual([]);
  });

  it("follows a group that became a supergroup", async () => {
    const { handle, of } = faulty(
      () => ({ ok: false, error_code: 400, description: "Bad Request: group chat was upgraded", parameters: { migrate_to_chat_id: GROUP.id } }) as never,
    );
    await handle(asked(groupMessage("/xiaomi Roborock S7", { chat: { id: -5, type: "group", title: "Deals" } })));
    expect(of("sendMessage")).toMatchObject([{ chat_id: GROUP.id }]);
  });
});
