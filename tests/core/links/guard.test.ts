import { createServer, isIP } from "node:net";
import pino from "pino";
import { Agent, request } from "undici";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guardConnections, INTERNET, isAllowedUrl, isPublicAddress, RefusedConnection } from "../../../src/core/links/guard.ts";
import { createMemoryLinkCache } from "../../../src/core/links/memory-cache.ts";
import { createLinkOpener } from "../../../src/core/links/open.ts";
import type { LinkReading } from "../../../src/core/links/read-link.ts";
import { HOSTILE_URLS, INNER_ADDRESSES } from "./hostile.ts";
import { blocks, openerOver, PUBLIC_ADDRESS, readLink, SHOP, type ShopServer, startShopServer } from "./shop-server.ts";

const START = "https://tiny.com/start";
const ITEM = "https://shop.com/item/100.html";

/** A reader that takes anything for a known shop's page, so that nothing but the door itself refuses. */
const gullible = (url: string): LinkReading => ({ ...readLink(ITEM), url, canonical: url, kind: "unknown", shop: SHOP, key: url, words: "" });
/** What the door cannot know: these are refused because they are no known shop's. */
const FOREIGN = /evil|nip\.io|sslip\.io|google\.internal|default\.svc|localdomain|xn--|shоp|shop\.co\/|%61/;

describe("the door to the network", () => {
  let server: ShopServer;
  beforeEach(async () => {
    server = await startShopServer();
  });
  afterEach(() => server.close());

  const openGullibly = async (url: string) => {
    const opener = createLinkOpener({ readLink: gullible, blocks, cache: createMemoryLinkCache(), log: pino({ level: "silent" }), network: server.network });
    const opened = await opener.open(gullible(url));
    await opener.close();
    return opened;
  };

  it("is tried with at least 120 hostile addresses, and as many resolver's answers as there are kinds", () => {
    expect(new Set(HOSTILE_URLS).size).toBeGreaterThanOrEqual(120);
    expect(new Set(INNER_ADDRESSES).size).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE_URLS)("refuses %j without a connection", async (url) => {
    const shop = openerOver(server);
    expect(await shop.open(url)).toMatchObject({ outcome: "unreadable", why: "refused" });
    expect(server.dialled).toEqual([]);
    await shop.close();
  });

  it.each(HOSTILE_URLS.filter((url) => url.trim() !== ""))("refuses a redirect to %j without a connection there", async (url) => {
    // The header goes out as bytes: a location outside Latin 1 is percent-escaped by whoever sends it.
    server.redirect("tiny.com/start", URL.canParse(url) ? new URL(url).href : encodeURI(url));
    const shop = openerOver(server);
    const opened = await shop.open(START);
    expect(opened.outcome).toBe("unreadable");
    expect(server.dialled.map(({ hostname }) => hostname).filter((hostname) => hostname !== "tiny.com" && hostname !== "shop.com")).toEqual([]);
    expect(server.dialled.every(({ addresses }) => addresses.every((address) => address === PUBLIC_ADDRESS))).toBe(true);
    await shop.close();
  });

  it.each(HOSTILE_URLS.filter((url) => !FOREIGN.test(url)))("refuses %j even where the reader would believe it", async (url) => {
    // As the system's resolver does: an address is its own answer.
    if (URL.canParse(url) && isIP(new URL(url).hostname)) server.resolveTo(new URL(url).hostname, [new URL(url).hostname]);
    expect(await openGullibly(url)).toMatchObject({ outcome: "unreadable", why: "refused" });
    expect(server.dialled).toEqual([]);
  });

  it.each(INNER_ADDRESSES)("refuses a shop's name that resolves to %j, alone or among public addresses", async (address) => {
    expect(isPublicAddress(address)).toBe(false);
    const shop = openerOver(server);
    const answers = [[address], [PUBLIC_ADDRESS, address], [address, PUBLIC_ADDRESS]];
    for (const [id, answer] of answers.entries()) {
      server.resolveTo("shop.com", answer);
      expect(await shop.open(`https://shop.com/item/${id}.html`)).toMatchObject({ outcome: "unreadable", why: "refused" });
    }
    expect(server.dialled).toEqual([]);
    await shop.close();
  });

  it("refuses a redirect from a public host to one that resolves inside", async () => {
    server.redirect("tiny.com/start", ITEM);
    server.resolveTo("shop.com", ["169.254.169.254"]);
    const shop = openerOver(server);
    expect(await shop.open(START)).toMatchObject({ outcome: "unreadable", why: "refused" });
    expect(server.dialled.map(({ hostname }) => hostname)).toEqual(["tiny.com"]);
    await shop.close();
  });

  it("connects to the very answer that it judged: a name cannot answer differently the second time", async () => {
    server.html("shop.com/item/100.html", "<title>Mi Band 8</title>");
    server.resolveTo("shop.com", [PUBLIC_ADDRESS], ["127.0.0.1"]);
    const shop = openerOver(server);
    expect(await shop.open(ITEM)).toMatchObject({ outcome: "read" });
    expect(server.dialled).toEqual([{ hostname: "shop.com", addresses: [PUBLIC_ADDRESS] }]);
    expect(await shop.open("https://shop.com/item/101.html")).toMatchObject({ outcome: "unreadable", why: "refused" });
    expect(server.dialled).toHaveLength(1);
    await shop.close();
  });

  it("judges every hop anew, on the same host as well", async () => {
    server.redirect("shop.com/item/100.html", "https://shop.com/item/101.html");
    server.resolveTo("shop.com", [PUBLIC_ADDRESS], ["10.0.0.1"]);
    const shop = openerOver(server);
    expect(await shop.open(ITEM)).toMatchObject({ outcome: "unreadable", why: "refused" });
    expect(server.dialled).toHaveLength(1);
    await shop.close();
  });

  it("lets public addresses through", () => {
    for (const address of ["8.8.8.8", "93.184.215.14", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:4700::1111", "2a00:1450:4001:80b::200e"])
      expect(isPublicAddress(address), address).toBe(true);
    for (const url of [ITEM, "http://shop.com/", "http://shop.com:443/", "https://shop.com:80/"]) expect(isAllowedUrl(new URL(url)), url).toBe(true);
  });
});

describe("the production network", () => {
  it.each(["localhost", "127.0.0.1", "[::1]", "0.0.0.0", "127.1"])("never reaches a server that listens on %s", async (host) => {
    let connections = 0;
    const canary = createServer(() => {
      connections++;
    });
    await new Promise<void>((resolve) => canary.listen(0, () => resolve()));
    const address = canary.address();
    const port = typeof address === "object" ? address?.port : 0;
    const agent = new Agent({ connect: guardConnections(INTERNET) });
    await expect(request(`http://${host}:${port}/`, { dispatcher: agent })).rejects.toThrow(/leads to|ENOTFOUND|EAI_AGAIN/);
    expect(connections).toBe(0);
    await agent.destroy();
    await new Promise((resolve) => canary.close(resolve));
  });

  it("dials the addresses that it is given and resolves nothing itself", async () => {
    const canary = createServer((socket) => socket.end());
    await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", () => resolve()));
    const address = canary.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const socket = await new Promise((resolve, reject) => {
      const target = { hostname: "shop.invalid", host: "shop.invalid", protocol: "http:", port };
      INTERNET.dial(target, [{ address: "127.0.0.1", family: 4 }], (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    expect(socket).toHaveProperty("remoteAddress", "127.0.0.1");
    await new Promise((resolve) => canary.close(resolve));
  });

  it("names the refusal", async () => {
    const network = { ...INTERNET, resolve: async () => [{ address: "10.0.0.1", family: 4 }] };
    const error = await new Promise((resolve) => {
      guardConnections(network)({ hostname: "shop.com", protocol: "https:", port: "" }, (...answer) => resolve(answer[0]));
    });
    expect(error).toBeInstanceOf(RefusedConnection);
  });
});
