import { describe, expect, it, vi } from "vitest";
import type { Assistant, Reply } from "../../../src/core/assistant.ts";
import { ASSISTANT } from "../../sample.ts";
import { harness } from "./harness.ts";
import { asked, message } from "./updates.ts";

const fromMemory = ASSISTANT.answer("Xiaomi blender");
const fromPage = ASSISTANT.answer("Xiaomi Roborock S7");

/** An assistant that has a page to open for every message, which comes in when the test says so. */
function withPage() {
  let arrive = (_: Reply) => {};
  const page = new Promise<Reply>((resolve) => {
    arrive = resolve;
  });
  const assistant: Assistant = { ...ASSISTANT, answer: () => ({ ...fromMemory, complete: () => page }) };
  return { assistant, arrive: () => arrive(fromPage) };
}

describe("a link whose page has to be opened", () => {
  it("shows that something is being done, and is answered once where the page comes in soon", async () => {
    const { assistant, arrive } = withPage();
    const { handle, of, said, counted } = harness({ assistant });
    arrive();
    await handle(asked(message("https://shop.example/1")));
    expect(of("sendChatAction")).toHaveLength(1);
    expect(of("sendMessage")).toHaveLength(1);
    expect(of("editMessageText")).toEqual([]);
    expect(said()).toContain("Roborock S7");
    expect(counted).toEqual(["message"]);
  });

  it("is opened under the update's id, as the log's other lines on it", async () => {
    const answer = vi.fn<Assistant["answer"]>(() => fromMemory);
    await harness({ assistant: { ...ASSISTANT, answer } }).handle(asked(message("https://shop.example/1")));
    expect(answer.mock.lastCall?.[1]).toMatchObject({ trace: { platform: "telegram", update: 1 } });
  });

  it("is answered with what is known where the page takes long, and edited when it is in", async () => {
    const { assistant, arrive } = withPage();
    const { handle, of, said } = harness({
      assistant,
      refuse: ({ method }) => {
        if (method === "sendMessage") arrive();
        return undefined;
      },
    });
    await handle(asked(message("https://shop.example/1")));
    expect(of("sendMessage")).toMatchObject([{ text: expect.stringContaining("opening the shop page") }]);
    expect(of("editMessageText")).toHaveLength(1);
    expect(said()).toContain("Roborock S7");
    expect(said()).not.toContain("opening");
  });

  it("leaves the first answer standing where the message is gone by then, and logs that without its text", async () => {
    const { assistant, arrive } = withPage();
    const { handle, log } = harness({
      assistant,
      refuse: ({ method }) => {
        if (method === "sendMessage") arrive();
        return method === "editMessageText" ? { error_code: 400, description: "Bad Request: message to edit not found" } : undefined;
      },
    });
    await handle(asked(message("https://shop.example/1")));
    expect(log()).toContain("editMessageText");
    expect(log()).not.toContain("shop.example");
  });
});
