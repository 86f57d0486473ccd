import { describe, expect, it } from "vitest";
import { ME } from "../../e2e/telegram-server.ts";
import { assistant } from "../../real.ts";
import { harness } from "./harness.ts";
import { asked, groupMessage, guest, mentioning, message, typed } from "./updates.ts";

type Results = { id: string; title: string; description: string; input_message_content: { message_text: string } }[];

async function offered(query: string, offset = "") {
  const { handle, of } = harness({ assistant });
  await handle(typed(query, offset));
  const [payload = {}] = of("answerInlineQuery");
  return { ...payload, results: payload["results"] as Results } as { results: Results; next_offset: string; button?: object };
}

describe("inline mode", () => {
  it("offers the answer to what was typed, then what may be meant, each with its rung and its card", async () => {
    const { results } = await offered("roborock s7");
    expect(results[0]).toMatchObject({ id: "typed", title: expect.stringContaining("Roborock S7"), description: expect.stringContaining("tier 4 of 6") });
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
    expect(results[1]?.input_message_content.message_text).toContain("Roborock");
  });

  it("offers brands before anything is typed, by pages until there are no more", async () => {
    let offset = "";
    const ids: string[] = [];
    do {
      const { results, next_offset } = await offered("", offset);
      ids.push(...results.map(({ id }) => id));
      offset = next_offset;
    } while (offset !== "");
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads into the chat where nothing fits", async () => {
    expect(await offered("")).not.toHaveProperty("button");
    expect(await offered("?!")).toMatchObject({ results: expect.any(Array) });
  });

  it("is no wiser for an offset that nobody gave out", async () => {
    expect((await offered("roborock", "-7")).results.length).toBeGreaterThan(0);
    expect((await offered("roborock", "99999")).results).toEqual([]);
  });
});

describe("guest mode", () => {
  it("answers a mention in a chat where the bot is no member, once, with a link for what needs a chat", async () => {
    const { handle, of, calls } = harness();
    await handle(guest(mentioning(`@${ME.username} Roborock S7`, ME.username)));
    expect(of("answerGuestQuery")).toEqual([
      expect.objectContaining({
        result: expect.objectContaining({ input_message_content: expect.objectContaining({ message_text: expect.stringContaining("Roborock S7") }) }),
      }),
    ]);
    expect(JSON.stringify(of("answerGuestQuery"))).toContain("?start=c");
    expect(calls).toHaveLength(1);
  });

  it("answers the message that the mention replies to", async () => {
    const { handle, of } = harness();
    const deal = groupMessage("Mi Band 6");
    await handle(guest({ ...mentioning(`@${ME.username} real?`, ME.username), reply_to_message: deal } as never));
    expect(JSON.stringify(of("answerGuestQuery"))).toContain("Mi Band 6");
  });

  it("says what it is for where there is nothing to judge", async () => {
    const { handle, of } = harness();
    await handle(guest(mentioning(`@${ME.username}`, ME.username)));
    expect(of("answerGuestQuery")).toHaveLength(1);
  });
});

it("answers no edits, channel posts or other updates", async () => {
  const { handle, calls } = harness();
  const sent = message("Roborock S7");
  await handle({ edited_message: { ...asked(sent).message, edit_date: 1 } as never });
  await handle({ channel_post: { ...sent, chat: { id: -2, type: "channel", title: "News" } } as never });
  await handle({ poll: {} as never });
  expect(calls).toEqual([]);
});
