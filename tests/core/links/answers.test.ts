/** What a message with links is answered, from its own words and from the pages; nothing is opened for real. */
import { describe, expect, it } from "vitest";
import { createAssistant, type MessageContext } from "../../../src/core/assistant.ts";
import type { Shop } from "../../../src/core/knowledge/schema.ts";
import type { Opened, OpenLink, PageFacts, Unreadable } from "../../../src/core/links/opened.ts";
import { createLinkReader } from "../../../src/core/links/read-link.ts";
import { KNOWLEDGE } from "../../sample.ts";

const SHOPS: readonly Shop[] = [
  {
    id: "shop",
    name: "Shop",
    kind: "marketplace",
    hosts: ["shop.com"],
    items: ["/item/{slug}/{id}.html", "/i/{id}"],
    pages: { search: ["/search?q={any}"], category: ["/c/{any}"], store: ["/store/{any}"], coupon: ["/coupon/{any}"] },
    plainRequest: "the page",
    sources: [],
    asOf: "2026",
  },
  { id: "go", name: "Go", kind: "short", hosts: ["go.com"], plainRequest: "a redirect", sources: [], asOf: "2026" },
  {
    id: "mi",
    name: "Xiaomi",
    kind: "shop",
    hosts: ["mi.com"],
    items: ["/product/{slug}"],
    official: [{ pattern: "mi.com", why: "Xiaomi's own", sources: [] }],
    plainRequest: "the page",
    sources: [],
    asOf: "2026",
  },
];
const readLink = createLinkReader(SHOPS);

/** An assistant to which each link opens as the test says. */
function reading(opens: Readonly<Record<string, Partial<PageFacts> | Unreadable | { readonly leadsTo: string }>> = {}) {
  const opened: string[] = [];
  const traces: unknown[] = [];
  const open: OpenLink = (link, trace): Promise<Opened> => {
    opened.push(link.canonical);
    traces.push(trace);
    const found = opens[link.canonical];
    if (typeof found === "object" && "leadsTo" in found) return Promise.resolve({ outcome: "words", link: readLink(found.leadsTo) });
    if (typeof found === "object")
      return Promise.resolve({ outcome: "read", link, page: { title: "", brand: null, manufacturer: null, store: null, from: "json-ld", ...found } });
    return Promise.resolve({ outcome: "unreadable", why: found ?? "blocked", link });
  };
  const assistant = createAssistant(KNOWLEDGE, () => ({ read: readLink, open }));
  return {
    opened,
    traces,
    atOnce: (message: string, context?: MessageContext) => assistant.answer(message, context),
    inTheEnd: async (message: string, context?: MessageContext) => {
      const reply = assistant.answer(message, context);
      return reply.complete ? await reply.complete() : reply;
    },
  };
}
const ids = (texts: readonly { readonly id: string }[]) => texts.map(({ id }) => id);

describe("a link", () => {
  it("is judged by its own words, and nothing is opened when they name the thing", () => {
    const { atOnce, opened } = reading();
    const reply = atOnce("https://shop.com/item/Xiaomi-Roborock-S7-Vacuum/42.html?spm=x");
    expect(reply.answers[0]).toMatchObject({ tier: 4, product: "Roborock S7", link: "https://shop.com/item/Xiaomi-Roborock-S7-Vacuum/42.html" });
    expect(ids(reply.answers[0]?.reasons ?? [])).toContain("basis-address");
    expect([reply.complete, opened]).toEqual([null, []]);
  });

  it("is opened under the ids that its message has in the log, each hop of it", async () => {
    const trace = { platform: "discord", id: "1" };
    const { inTheEnd, traces } = reading({ "https://shop.com/i/1": { leadsTo: "https://shop.com/item/Thing/2.html" } });
    await inTheEnd("https://shop.com/i/1 https://shop.com/i/3", { trace });
    expect(traces).toEqual([trace, trace, trace]);
  });

  it("is judged by the words beside it before its own, and by the platform's title before its own", () => {
    const { atOnce } = reading();
    const beside = atOnce("Roborock S7 for 200 € https://shop.com/i/42").answers[0];
    expect([beside?.tier, ids(beside?.reasons ?? []).includes("basis-message")]).toEqual([4, true]);
    const preview = atOnce("https://shop.com/i/42", { links: [{ url: "https://shop.com/i/42", title: "Yeelight desk lamp" }] }).answers;
    expect([preview.length, preview[0]?.brand, ids(preview[0]?.reasons ?? []).includes("basis-platform")]).toEqual([1, "Yeelight", true]);
  });

  it("sells what claims less where its words and the person's differ", () => {
    const { atOnce } = reading();
    expect(atOnce("Mi Band 6 https://shop.com/item/strap-for-mi-band-6/42.html").answers[0]).toMatchObject({ verdict: "not-xiaomi", tier: 0 });
  });

  it("is not judged by the question that stands beside it", () => {
    const { atOnce } = reading();
    expect(atOnce("what is the Roborock S7? https://shop.com/item/yeelight-desk-lamp/42.html").answers[0]?.brand).toBe("Yeelight");
  });

  it("is opened where label and kind of thing are all that its words say", async () => {
    const { inTheEnd, opened } = reading({ "https://shop.com/item/Xiaomi-robot-vacuum/42.html": { title: "Xiaomi Roborock S7 robot vacuum" } });
    const reply = await inTheEnd("https://shop.com/item/Xiaomi-robot-vacuum/42.html");
    expect([reply.answers[0]?.tier, opened.length]).toEqual([4, 1]);
    expect(ids(reply.answers[0]?.reasons ?? [])).toContain("basis-page");
  });

  it("that hides behind a word, and a short one, are judged where they lead", async () => {
    const { inTheEnd } = reading({ "https://go.com/abc": { leadsTo: "https://shop.com/item/Roborock-S7/42.html" } });
    expect((await inTheEnd("[great deal](https://go.com/abc)")).answers[0]).toMatchObject({ tier: 4, link: "https://shop.com/item/Roborock-S7/42.html" });
    expect((await inTheEnd("look here", { links: [{ url: "https://go.com/abc" }] })).answers[0]?.tier).toBe(4);
  });
});

describe("a page", () => {
  const page = async (facts: Partial<PageFacts>, url = "https://shop.com/i/1") => (await reading({ [url]: facts }).inTheEnd(url)).answers[0];

  it("that names another company as the brand goes before the seller's Xiaomi", async () => {
    expect(await page({ title: "Xiaomi kettle", brand: "Zorblax" })).toMatchObject({ verdict: "not-xiaomi", tier: 0 });
    expect(await page({ title: "Xiaomi robot vacuum", brand: "Roborock" })).toMatchObject({ tier: 4, brand: "Roborock" });
    expect(await page({ title: "Redmi Note 14", manufacturer: "Zorblax" })).toMatchObject({ verdict: "unknown" });
  });

  it("that says Xiaomi, or names no brand, proves nothing", async () => {
    expect(await page({ title: "Roborock S7 main brush", brand: "Xiaomi" })).toMatchObject({ tier: 0 });
    expect(await page({ title: "Xiaomi kettle", brand: "No Brand" })).toMatchObject({ tier: 3 });
  });

  it("of Xiaomi's own shop makes the label enough", async () => {
    expect(await page({ title: "Xiaomi blender" })).toMatchObject({ verdict: "unknown" });
    expect(await page({ title: "Xiaomi blender" }, "https://mi.com/product/1")).toMatchObject({ tier: 3 });
  });
});

describe("what cannot be read", () => {
  it.each(["blocked", "login", "gone", "script-only", "timeout"] as const)("is said to be that, and the title is asked for: %s", async (why) => {
    const answer = (await reading({ "https://shop.com/i/1": why }).inTheEnd("https://shop.com/i/1")).answers[0];
    expect(answer).toMatchObject({ kind: "unknown", verdict: "unknown", tier: null });
    expect(ids(answer?.reasons ?? []).at(-1)).toBe("link-ask-title");
  });

  it("leaves what was known before", async () => {
    expect((await reading().inTheEnd("https://shop.com/item/Xiaomi-kettle/1.html")).answers[0]).toMatchObject({ tier: 3 });
  });

  it.each([
    ["search", "https://shop.com/search?q=xiaomi"],
    ["category", "https://shop.com/c/vacuums"],
    ["store", "https://shop.com/store/xiaomi-mi-store-2"],
    ["coupon", "https://shop.com/coupon/now"],
    ["home", "https://shop.com/"],
  ])("a link to a %s page is told to be one, and not opened", (kind, url) => {
    const { atOnce } = reading();
    const reply = atOnce(url);
    expect([reply.complete, ids(reply.answers[0]?.reasons ?? [])]).toEqual([null, [`link-${kind}`, "link-ask-item"]]);
  });

  it.each(["http://127.0.0.1/roborock-s7", "https://user:pw@shop.com/i/1", "ftp://shop.com/i/1"])("%s is no address to open, whatever its words", (url) => {
    const reply = reading().atOnce(url);
    expect([reply.complete, reply.answers[0]?.tier, ids(reply.answers[0]?.reasons ?? [])[0]]).toEqual([null, null, "link-refused"]);
  });

  it("an unknown shop is judged by the link's words alone", () => {
    const { atOnce } = reading();
    expect(atOnce("https://elsewhere.com/p/roborock-s7-robot-vacuum").answers[0]).toMatchObject({ tier: 4 });
    expect(ids(atOnce("https://elsewhere.com/p/1234").answers[0]?.reasons ?? [])[0]).toBe("link-unknown-shop");
  });
});

describe("several links", () => {
  it("are each judged with the words before them, at most five, the same item once", () => {
    const { atOnce } = reading();
    const message = "Roborock S7 https://shop.com/i/1\nYeelight lamp https://shop.com/i/2 and again https://shop.com/i/1?x=1";
    expect(atOnce(message).answers.map(({ brand }) => brand)).toEqual(["Roborock", "Yeelight"]);
    const many = Array.from({ length: 9 }, (_, index) => `https://shop.com/item/roborock-s7/${index}.html`).join(" ");
    expect(atOnce(many).answers).toHaveLength(5);
  });

  it("more than five are answered by pages, and only those of the page are opened", async () => {
    const { atOnce, inTheEnd, opened } = reading();
    const many = Array.from({ length: 30 }, (_, index) => `https://shop.com/i/${index}`).join(" ");
    expect(atOnce(many)).toMatchObject({ from: 0, left: 25 });
    expect(await inTheEnd(many, { from: 10 })).toMatchObject({ from: 10, left: 15 });
    expect(opened).toEqual([10, 11, 12, 13, 14].map((index) => `https://shop.com/i/${index}`));
  });

  it("with their names behind them are judged with those", () => {
    const { atOnce } = reading();
    expect(atOnce("https://shop.com/i/1 Roborock S7\nhttps://shop.com/i/2 Yeelight lamp").answers.map(({ brand }) => brand)).toEqual(["Roborock", "Yeelight"]);
  });
});
