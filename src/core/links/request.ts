/** One request for one address, without following anything: a redirect, a page's bytes, or why there is neither. */
import type { Readable } from "node:stream";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { Agent } from "undici";
import { guardConnections, type Network } from "./guard.ts";

/** Real shop pages reach 3 MB, decoded. */
const PAGE_BYTES = 4 * 1024 * 1024;
const USER_AGENT = "is-this-xiaomi/0.1 (chat bot; reads the title behind a link that somebody asked about)";
const DECODERS = { gzip: createGunzip, "x-gzip": createGunzip, br: createBrotliDecompress } as const;
const isKnownEncoding = (encoding: string): encoding is keyof typeof DECODERS => Object.hasOwn(DECODERS, encoding);

/** The page is larger than we read. */
export class PageTooLarge extends Error {
  override readonly name = "PageTooLarge";
}

export type Response =
  | { readonly kind: "redirect"; readonly to: string }
  /** `chunks` are decompressed; they throw {@link PageTooLarge} past the limit, and what the connection throws. */
  | { readonly kind: "html"; readonly contentType: string; readonly chunks: AsyncIterable<Buffer> }
  | { readonly kind: "not-html" }
  | { readonly kind: "refused"; readonly status: number; readonly retryAfter: string | undefined };

export interface Client {
  /** Hands the response over and closes the connection once `use` has settled. Rejects where there is no answer before the signal aborts. */
  get<Result>(url: URL, signal: AbortSignal, use: (response: Response) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export function createClient(network: Network, timeoutMs: number): Client {
  const agent = new Agent({
    connect: guardConnections(network),
    // One connection a request: none outlives the check of its address.
    pipelining: 0,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  return {
    get: async (url, signal, use) => {
      const { statusCode, headers, body } = await agent.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: "GET",
        headers: { "user-agent": USER_AGENT, accept: "text/html", "accept-encoding": "gzip, br" },
        signal,
      });
      // A connection that is cut off says so to whoever reads; nobody else needs to hear it.
      body.on("error", () => {});
      try {
        return await use(readResponse(statusCode, headers, body));
      } finally {
        body.destroy();
      }
    },
    close: () => agent.destroy(),
  };
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A header that stands there once; twice it is nobody's word. */
const single = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
};

function readResponse(status: number, headers: Headers, body: Readable): Response {
  const location = single(headers, "location");
  if (status >= 300 && status < 400 && location !== undefined) return { kind: "redirect", to: location };
  if (status < 200 || status >= 300) return { kind: "refused", status, retryAfter: single(headers, "retry-after") };
  const contentType = single(headers, "content-type") ?? "";
  const encoding = single(headers, "content-encoding")?.trim().toLowerCase() || "identity";
  const isReadable = encoding === "identity" || isKnownEncoding(encoding);
  if (!/^\s*text\/html\s*(?:;|$)/i.test(contentType) || !isReadable || Array.isArray(headers["content-encoding"])) return { kind: "not-html" };
  return { kind: "html", contentType, chunks: limited(encoding === "identity" ? body : pipeline(body, DECODERS[encoding](), () => {})) };
}

async function* limited(bytes: Readable): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > PAGE_BYTES) throw new PageTooLarge();
    yield chunk;
  }
}
