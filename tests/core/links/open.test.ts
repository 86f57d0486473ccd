import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openerOver, type ShopServer, startShopServer } from "./shop-server.ts";

const TITLE = "Xiaomi Mi Band 8";
const page = (title = TITLE) => `<html><head><title>${title} | Test Shop</title></head><body>${"A thing for sale. ".repeat(30)}</body></html>`;
const ITEM = "https://shop.com/item/100.html";
const MIB = 1024 * 1024;

describe("opening a link", () => {
  let server: ShopServer;
  let shop: ReturnType<typeof openerOver>;
  beforeEach(async () => {
    server = await startShopServer();
    shop = openerOver(server);
  });
  afterEach(async () => {
    await shop.close();
    await server.close();
    vi.useRealTimers();
  });
  const addresses = () => server.requests.map(({ address }) => address);

  it("reads the page's title, without tracking, cookies or credentials in the request", async () => {
    server.html("shop.com/item/100.html", page(), { "set-cookie": "id=1" });
    const opened = await shop.open(`${ITEM}?utm_source=deal&spm=1`);
    expect(opened).toMatchObject({ outcome: "read", page: { title: TITLE, from: "title" }, link: { itemId: "100" } });
    expect(addresses()).toEqual(["shop.com/item/100.html"]);
    const headers = server.requests[0]?.headers ?? {};
    expect(headers["user-agent"]).toMatch(/^is-this-xiaomi\//);
    expect(Object.keys(headers).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
  });

  it("logs its outcome with the ids of the message that caused it, and none of its texts", async () => {
    server.html("shop.com/item/100.html", page());
    await shop.open(ITEM, { platform: "telegram", update: 7 });
    expect(shop.lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ platform: "telegram", update: 7, host: "shop.com", outcome: "read", msg: "link opened" }),
    ]);
    expect(shop.lines.join("")).not.toMatch(/Band|item/);
  });

  describe("redirects", () => {
    it("follows a short link to the shop, and stops at an address with words without asking for the page", async () => {
      server.redirect("tiny.com/a", "https://sho.rt.com/b");
      server.redirect("sho.rt.com/b", "https://shop.com/item/Xiaomi-Mi-Band-8/100.html?aff=1");
      expect(await shop.open("https://tiny.com/a")).toMatchObject({ outcome: "words", link: { words: "Xiaomi Mi Band 8", itemId: "100" } });
      expect(addresses()).toEqual(["tiny.com/a", "sho.rt.com/b"]);
    });

    it("follows relative redirects and forwarding pages on the shop's own host", async () => {
      server.redirect("shop.com/go/x1", "/item/100.html");
      server.html("shop.com/item/100.html", page());
      expect(await shop.open("https://shop.com/go/x1")).toMatchObject({ outcome: "read", page: { title: TITLE } });
    });

    it("follows the meta refresh of a short link, and never takes its title for the thing's", async () => {
      server.html("tiny.com/a", `<title>Xiaomi 14 for free</title><meta http-equiv="Refresh" content="0; URL='https://shop.com/item/100.html'">`);
      server.html("shop.com/item/100.html", page());
      server.html("tiny.com/b", "<title>Xiaomi 14 for free</title><script>location='https://shop.com'</script>");
      expect(await shop.open("https://tiny.com/a")).toMatchObject({ outcome: "read", page: { title: TITLE } });
      expect(await shop.open("https://tiny.com/b")).toMatchObject({ outcome: "unreadable", why: "script-only" });
    });

    it("follows five and no more", async () => {
      for (let hop = 0; hop < 10; hop++) server.redirect(`tiny.com/${hop}`, `https://tiny.com/${hop + 1}`);
      server.redirect("tiny.com/last0", "https://tiny.com/last1");
      for (let hop = 1; hop < 4; hop++) server.redirect(`tiny.com/last${hop}`, `https://tiny.com/last${hop + 1}`);
      server.redirect("tiny.com/last4", ITEM);
      server.html("shop.com/item/100.html", page());
      expect(await shop.open("https://tiny.com/last0")).toMatchObject({ outcome: "read" });
      server.requests.length = 0;
      expect(await shop.open("https://tiny.com/0")).toMatchObject({ outcome: "unreadable", why: "blocked" });
      expect(server.requests).toHaveLength(6);
    });

    it("leaves a circle as soon as it closes", async () => {
      server.redirect("tiny.com/a", "https://tiny.com/b");
      server.redirect("tiny.com/b", "https://tiny.com/a");
      expect(await shop.open("https://tiny.com/a")).toMatchObject({ outcome: "unreadable", why: "blocked" });
      expect(server.requests).toHaveLength(2);
    });

    it("asks for nothing on a host that is no known shop's", async () => {
      server.redirect("tiny.com/a", "https://elsewhere.com/");
      expect(await shop.open("https://tiny.com/a")).toMatchObject({ outcome: "unreadable", why: "refused" });
      expect(addresses()).toEqual(["tiny.com/a"]);
    });

    it("says where a short link ends that leads to no listing", async () => {
      server.redirect("tiny.com/a", "https://shop.com/search/phones");
      expect(await shop.open("https://tiny.com/a")).toMatchObject({ outcome: "unreadable", why: "no-title", link: { kind: "search" } });
    });

    it("calls an item gone that redirects to a list or the home page", async () => {
      server.redirect("shop.com/item/100.html", "/c/phones");
      server.redirect("shop.com/item/101.html", "/");
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why: "gone", link: { itemId: "100" } });
      expect(await shop.open("https://shop.com/item/101.html")).toMatchObject({ outcome: "unreadable", why: "gone" });
    });

    it("knows block pages and log-in walls by their address, and asks for neither", async () => {
      server.redirect("shop.com/item/100.html", "https://shop.com/showcaptcha?retpath=x");
      server.redirect("fields.com/dp/B1", "https://login.fields.com/member");
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why: "blocked" });
      expect(await shop.open("https://fields.com/dp/B1")).toMatchObject({ outcome: "unreadable", why: "login" });
      expect(server.requests).toHaveLength(2);
    });

    it("still has the words of the last good address where the chain ends on a block page", async () => {
      server.redirect("shop.com/item/Redmi-Note-13/100.html", "https://shop.com/showcaptcha?x");
      expect(await shop.open("https://shop.com/item/Redmi-Note-13/100.html")).toMatchObject({ outcome: "words", link: { words: "Redmi Note 13" } });
    });
  });

  describe("pages that cannot be read", () => {
    it.each([
      ["a captcha with status 200", "<title>Robot or human?</title>", "blocked"],
      ["a script shell", "<title>Test Shop</title><script>window.app=1</script>", "script-only"],
      ["the shop's own shell, whatever its title", "<title>Xiaomi phones</title><script>window.isShell=1</script>", "blocked"],
      ["a deleted item", "<title>Page not found</title>", "gone"],
      ["a log-in form", "<title>Sign in</title>", "login"],
      ["nothing", "", "no-title"],
    ])("%s", async (_name, body, why) => {
      server.html("shop.com/item/100.html", body);
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why });
    });

    it.each([
      [404, "gone"],
      [410, "gone"],
      [401, "login"],
      [403, "blocked"],
      [429, "blocked"],
      [500, "blocked"],
      [503, "blocked"],
      [304, "blocked"],
    ])("status %i: %s", async (status, why) => {
      server.play("shop.com/item/100.html", (_request, response) => void response.writeHead(status, { "content-type": "text/html" }).end(page()));
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why });
    });

    it.each(["application/json", "image/png", "application/octet-stream", "text/htmlx", "text/plain; text/html", ""])("content type %j", async (type) => {
      server.html("shop.com/item/100.html", page(), { "content-type": type });
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why: "not-html" });
    });

    it("an encoding that was not offered, and one packed in another", async () => {
      server.html("shop.com/item/100.html", page(), { "content-encoding": "zstd" });
      server.html("shop.com/item/101.html", gzipSync(gzipSync(page())), { "content-encoding": "gzip, gzip" });
      expect(await shop.open(ITEM)).toMatchObject({ why: "not-html" });
      expect(await shop.open("https://shop.com/item/101.html")).toMatchObject({ why: "not-html" });
    });

    it("a connection that breaks off", async () => {
      server.play("shop.com/item/100.html", (request) => void request.socket.destroy());
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why: "timeout" });
    });

    it("a name that does not resolve", async () => {
      server.resolveTo("shop.com", []);
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why: "refused" });
    });
  });

  describe("limits", () => {
    it.each([
      ["gzip", gzipSync],
      ["br", brotliCompressSync],
    ])("gives up on a %s bomb at 4 MiB", async (encoding, compress) => {
      server.html("shop.com/item/100.html", compress(Buffer.alloc(16 * MIB, " ")), { "content-encoding": encoding });
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why: "too-large" });
    });

    it.each([
      ["gzip", gzipSync],
      ["br", brotliCompressSync],
    ])("reads %s", async (encoding, compress) => {
      server.html("shop.com/item/100.html", compress(page()), { "content-encoding": encoding });
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "read", page: { title: TITLE } });
    });

    it("lets go of a page that never ends, and keeps the title that stood at its beginning", async () => {
      const endless = (start: string) => (_request: unknown, response: import("node:http").ServerResponse) => {
        response.writeHead(200, { "content-type": "text/html" }).write(start);
        const more = Buffer.alloc(64 * 1024, "x ");
        const pour = () => {
          while (!response.destroyed && response.write(more));
        };
        response.on("drain", pour);
        pour();
      };
      const ended = new Promise<void>((resolve) => {
        server.play("shop.com/item/100.html", (request, response) => {
          request.socket.once("close", () => resolve());
          endless("<p>")(request, response);
        });
      });
      server.play("shop.com/item/101.html", endless(`<title>${TITLE}</title>`));
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why: "too-large" });
      await ended;
      expect(await shop.open("https://shop.com/item/101.html")).toMatchObject({ outcome: "read", page: { title: TITLE } });
    });

    it("waits two and a half seconds for all hops together", async () => {
      const later =
        (ms: number, answer: (response: import("node:http").ServerResponse) => void) => (_request: unknown, response: import("node:http").ServerResponse) =>
          void setTimeout(() => answer(response), ms).unref();
      server.play(
        "tiny.com/a",
        later(1000, (response) => void response.writeHead(302, { location: "https://tiny.com/b" }).end()),
      );
      server.play(
        "tiny.com/b",
        later(1000, (response) => void response.writeHead(302, { location: "https://tiny.com/c" }).end()),
      );
      server.play(
        "tiny.com/c",
        later(1000, (response) => void response.writeHead(302, { location: ITEM }).end()),
      );
      const started = performance.now();
      expect(await shop.open("https://tiny.com/a")).toMatchObject({ outcome: "unreadable", why: "timeout" });
      expect(performance.now() - started).toBeLessThan(2900);
      expect(addresses()).not.toContain("shop.com/item/100.html");
    });

    it("takes what a slow page has said when the time is up", async () => {
      server.play("shop.com/item/100.html", (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).write(page().slice(0, -20)));
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "read", page: { title: TITLE } });
    });

    it("stops reading once the page has said enough", async () => {
      const product = JSON.stringify({ "@type": "Product", name: TITLE, brand: "Xiaomi" });
      server.play("shop.com/item/100.html", (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" }).write(`<script type="application/ld+json">${product}</script>${" ".repeat(2000)}`);
      });
      const started = performance.now();
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "read", page: { title: TITLE, brand: "Xiaomi", from: "json-ld" } });
      expect(performance.now() - started).toBeLessThan(1500);
    });

    it("asks one site for two things at once, and the others in their turn", async () => {
      let inside = 0;
      let most = 0;
      const held: (() => void)[] = [];
      for (let id = 0; id < 6; id++)
        server.play(`shop.com/item/${id}.html`, (_request, response) => {
          most = Math.max(most, ++inside);
          held.push(() => {
            inside--;
            response.writeHead(200, { "content-type": "text/html" }).end(page());
          });
        });
      const all = Promise.all(Array.from({ length: 6 }, (_, id) => shop.open(`https://shop.com/item/${id}.html`)));
      for (let answered = 0; answered < 6; answered++) {
        await vi.waitFor(() => expect(held.length).toBeGreaterThan(0));
        held.shift()?.();
      }
      expect((await all).map(({ outcome }) => outcome)).toEqual(Array(6).fill("read"));
      expect(most).toBe(2);
    });
  });

  describe("refusals", () => {
    it("lets a site rest for as long as it asks, and asks others meanwhile", async () => {
      vi.useFakeTimers({ toFake: ["Date"] });
      server.play("shop.com/item/100.html", (_request, response) => void response.writeHead(429, { "retry-after": "600" }).end());
      server.html("shop.com/item/101.html", page());
      server.html("fields.com/dp/B1", `<b id="productTitle">${TITLE}</b>`);
      await shop.open(ITEM);
      expect(await shop.open("https://shop.com/item/101.html")).toMatchObject({ why: "blocked" });
      expect(await shop.open("https://fields.com/dp/B1")).toMatchObject({ outcome: "read" });
      expect(server.requests).toHaveLength(2);
      vi.setSystemTime(Date.now() + 599_000);
      expect(await shop.open("https://shop.com/item/101.html")).toMatchObject({ why: "blocked" });
      vi.setSystemTime(Date.now() + 200_000);
      expect(await shop.open("https://shop.com/item/101.html")).toMatchObject({ outcome: "read" });
    });

    it("asks a shop on where only a short link led to its captcha", async () => {
      server.redirect("tiny.com/a", "https://shop.com/showcaptcha?x");
      server.html("shop.com/item/100.html", page());
      expect(await shop.open("https://tiny.com/a")).toMatchObject({ outcome: "unreadable", why: "blocked" });
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "read" });
    });

    it("lets a site rest that shows a captcha", async () => {
      server.html("shop.com/item/100.html", "<title>Robot or human?</title>");
      await shop.open(ITEM);
      await shop.open("https://www.shop.com/item/101.html");
      expect(server.requests).toHaveLength(1);
    });
  });

  describe("cache", () => {
    it("asks once where two people paste one item at once, in different spellings", async () => {
      server.html("shop.com/item/100.html", page());
      const [one, two] = await Promise.all([shop.open(ITEM), shop.open("http://www.shop.com/item/100.html?utm_source=x")]);
      expect(one).toEqual(two);
      expect(server.requests).toHaveLength(1);
    });

    it("keeps a title for hours and a failure for minutes", async () => {
      vi.useFakeTimers({ toFake: ["Date"] });
      server.html("shop.com/item/100.html", page());
      await shop.open(ITEM);
      await shop.open("https://shop.com/item/404.html");
      vi.setSystemTime(Date.now() + 60_000);
      await shop.open(ITEM);
      await shop.open("https://shop.com/item/404.html");
      expect(server.requests).toHaveLength(2);
      vi.setSystemTime(Date.now() + 600_000);
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "read", page: { title: TITLE } });
      await shop.open("https://shop.com/item/404.html");
      expect(server.requests).toHaveLength(3);
      vi.setSystemTime(Date.now() + 24 * 3600_000);
      await shop.open(ITEM);
      expect(server.requests).toHaveLength(4);
    });

    it("works without a cache that answers", async () => {
      server.html("shop.com/item/100.html", page());
      const away = () => Promise.reject(new Error("away"));
      shop.cache.get = away;
      shop.cache.put = away;
      expect(await shop.open(ITEM)).toMatchObject({ outcome: "read" });
    });
  });

  it("asks for no page of a search, a category or a home page", async () => {
    for (const path of ["search/x", "c/phones", ""])
      expect(await shop.open(`https://shop.com/${path}`)).toMatchObject({ outcome: "unreadable", why: "no-title" });
    expect(server.dialled).toEqual([]);
  });
});
