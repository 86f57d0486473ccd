/** Health and metrics over HTTP; nothing else, and nothing that changes anything. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import type { Platform } from "../core/storage/storage.ts";
import { type Health, obstacles } from "./health.ts";
import type { Metrics } from "./metrics.ts";

/** Whoever asks is a machine nearby. */
const REQUEST_TIMEOUT_MS = 5000;
const TEXT = "text/plain; charset=utf-8";

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface Served {
  readonly health: Health;
  readonly metrics: Pick<Metrics, "render">;
  readonly log: Logger;
}

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

const page = (status: number, body: string, type = TEXT): Page => ({ status, type, body: `${body}\n` });

async function respond({ method, url = "" }: IncomingMessage, { health, metrics }: Served): Promise<Page> {
  if (method !== "GET" && method !== "HEAD") return page(405, "only GET");
  const [path = ""] = url.split("?", 1);
  const readiness = async (platform?: Platform) => {
    const found = obstacles(await health.read(), platform);
    return found.length === 0 ? page(200, "ready") : page(503, found.join("\n"));
  };
  switch (path) {
    case "/healthz":
      return page(200, "alive");
    case "/readyz":
      return readiness();
    case "/readyz/discord":
      return readiness("discord");
    case "/readyz/telegram":
      return readiness("telegram");
    case "/metrics": {
      const { type, text } = await metrics.render();
      return { status: 200, type, body: text };
    }
    default:
      return page(404, "here are /healthz, /readyz, /readyz/discord, /readyz/telegram and /metrics");
  }
}

/** Rejects where the address cannot be had. @param port 0 takes any free one */
export function serveHttp({ host, port }: { readonly host: string; readonly port: number }, served: Served): Promise<HttpServer> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    respond(request, served)
      .catch((err: unknown) => {
        served.log.error({ err }, "a health page failed");
        return page(500, "see the log");
      })
      .then(({ status, type, body }) => {
        response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(request.method === "HEAD" ? undefined : body);
      });
  });
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException) =>
      reject(new Error(`HTTP_HOST ${host} with HTTP_PORT ${port} cannot be listened on (${cause.code}): choose others`, { cause }));
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
