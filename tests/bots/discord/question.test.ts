import { describe, expect, it } from "vitest";
import { hasLink, questionIn } from "../../../src/bots/discord/question.ts";
import { posted } from "../../e2e/discord-payloads.ts";

const read = (content: string, more = {}) => questionIn(posted(content, more) as never);

describe("what a message asks", () => {
  it("is what somebody wrote, with the pages that Discord has read for its links", () => {
    const embeds = [{ title: "A title", url: "https://shop.example/1" }, { description: "no address" }];
    expect(read("Mi Band 6 https://shop.example/1", { embeds })).toEqual({
      text: "Mi Band 6 https://shop.example/1",
      links: [{ url: "https://shop.example/1", title: "A title" }],
    });
  });
  it("is the unfurled title where only a link was written", () => {
    expect(read("<https://shop.example/1>", { embeds: [{ title: "Xiaomi Roborock S6" }] })?.text).toBe("Xiaomi Roborock S6");
  });
  it("is the description of an image", () => {
    expect(read("", { attachments: [{ description: "box of a Mi Band 6" }] })?.text).toBe("box of a Mi Band 6");
  });
  it("is what was forwarded", () => {
    expect(read("", { message_snapshots: [{ message: { content: "Roborock S7", embeds: [], attachments: [] } }] })?.text).toBe("Roborock S7");
  });
  it("is the text of another bot's card", () => {
    expect(read("", { components: [{ type: 17, components: [{ type: 10, content: "Deal: Roborock S7" }] }] })?.text).toBe("Deal: Roborock S7");
  });
  it("is a bare link where nothing else is there", () => expect(read("https://shop.example/1")?.text).toBe("https://shop.example/1"));
  it("is nothing in an empty message", () => expect(read("", { embeds: [{}], attachments: [{}] })).toBeNull());
});

it("sees a link in the text and one that was unfurled", () => {
  const questions = [
    { text: "see https://a.b", links: [] },
    { text: "", links: [{ url: "https://a.b" }] },
    { text: "https", links: [] },
  ];
  expect(questions.map(hasLink)).toEqual([true, true, false]);
});
