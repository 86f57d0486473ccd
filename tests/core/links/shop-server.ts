/** A local server that plays the shops, and a network that leads every name to it and writes down each connection. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import pino from "pino";
import { readBlockPages } from "../../../src/core/knowledge/files.ts";
import type { Shop } from "../../../src/core/knowledge/schema.ts";
import { createBlockReader } from "../../../src/core/links/blocked.ts";
import type { Network } from "../../../src/core/links/guard.ts";
import { createMemoryLinkCache } from "../../../src/core/links/memory-cache.ts";
import { createLinkOpener } from "../../../src/core/links/open.ts";
import type { Trace } from "../../../src/core/links/opened.ts";
import { createLinkReader } from "../../../src/core/links/read-link.ts";

export const PUBLIC_ADDRESS = "93.184.215.14";
const PLAIN = { plainRequest: "a test", sources: [], asOf: "2026-11" };

/** Shops for tests: hosts that exist nowhere but here. */
export const SHOP: Shop = {
  ...PLAIN,
  id: "shop",
  name: "Test Shop",
  kind: "shop",
  hosts: ["shop.com"],
  items: ["/item/{slug}/{id}.html", "/item/{id}.html"],
  pages: { search: ["/search/*"], category: ["/c/*"], short: ["/go/{code}"] },
  page: { tails: ["{title} | Test Shop", "Visit the {brand} Store"], blocked: ["window.isShell"] },
};
export const FIELD_SHOP: Shop = {
  ...PLAIN,
  id: "fields",
  name: "Fields",
  kind: "shop",
  hosts: ["fields.com"],
  items: ["/dp/{code}/*"],
  page: { title: ["#productTitle"], brand: ["#byline"], structured: false, tails: ["Visit the {brand} Store"] },
};
export const SHORT: Shop = { ...PLAIN, id: "short", name: "Short", kind: "short", hosts: ["sho.rt.com", "tiny.com"] };
export const SHOPS: readonly Shop[] = [SHOP, FIELD_SHOP, SHORT];

export const readLink = createLinkReader(SHOPS);
export const blocks = createBlockReader(readBlockPages());

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface ShopServer {
  /** Answers at `host/path`; the path includes the query. */
  readonly play: (address: string, handler: Handler) => void;
  readonly html: (address: string, body: string | Buffer, headers?: Record<string, string>) => void;
  readonly redirect: (address: string, location: string) => void;
  /** Addresses asked for, in order, with the headers sent. */
  readonly requests: { readonly address: string; readonly headers: IncomingMessage["headers"] }[];
  /** Connections that were begun, with the addresses they were to go to. */
  readonly dialled: { readonly hostname: string; readonly addresses: readonly string[] }[];
  /** What a name resolves to, answer after answer; the last one stays. Public where nothing is set. */
  readonly resolveTo: (hostname: string, ...answers: readonly (readonly string[])[]) => void;
  readonly network: Network;
  readonly close: () => Promise<void>;
}

export async function startShopServer(): Promise<ShopServer> {
  const handlers = new Map<string, Handler>();
  const answers = new Map<string, (readonly string[])[]>();
  const requests: ShopServer["requests"] = [];
  const dialled: ShopServer["dialled"] = [];
  const server = createServer((request, response) => {
    const address = `${request.headers.host}${request.url}`;
    requests.push({ address, headers: request.headers });
    const handler = handlers.get(address);
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const play = (address: string, handler: Handler) => {
    handlers.set(address, handler);
  };
  return {
    play,
    html: (address, body, headers = {}) =>
      play(address, (_request, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
      }),
    redirect: (address, location) =>
      play(address, (_request, response) => {
        response.writeHead(302, { location }).end();
      }),
    requests,
    dialled,
    resolveTo: (hostname, ...given) => {
      answers.set(hostname, [...given]);
    },
    network: {
      resolve: async (hostname) => {
        const queue = answers.get(hostname) ?? [[PUBLIC_ADDRESS]];
        const next = (queue.length > 1 ? queue.shift() : queue[0]) ?? [];
        return next.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
      },
      dial: ({ hostname }, addresses, done) => {
        dialled.push({ hostname, addresses: addresses.map(({ address }) => address) });
        // Plain HTTP on this side, whatever the address says: the guard is what is tested, not TLS.
        const socket = connect(port, "127.0.0.1");
        socket.once("connect", () => done(null, socket)).once("error", (error) => done(error, null));
      },
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An opener over the server, with its own cache; `lines` is its log. */
export function openerOver(server: ShopServer, shops: readonly Shop[] = SHOPS) {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const reader = createLinkReader(shops);
  const cache = createMemoryLinkCache();
  const opener = createLinkOpener({ readLink: reader, blocks, cache, log, network: server.network });
  return { open: (url: string, trace?: Trace) => opener.open(reader(url), trace), lines, cache, close: opener.close };
}
