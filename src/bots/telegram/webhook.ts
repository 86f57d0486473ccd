/** Webhook: Telegram brings updates to a port of ours, or to a balancer before many replicas. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Bot, BotError, webhookCallback } from "grammy";
import type { Logger } from "pino";
import type { Config } from "../../config.ts";
import type { BotContext } from "./asker.ts";
import { HeldElsewhere } from "./receiving.ts";
import { ALLOWED_UPDATES, type Transport } from "./transport.ts";

/** Then Telegram is told that the update has come, while its answer goes on: it would send it again after a minute. */
const ANSWER_MS = 10_000;
/** Telegram tries again by its own clock; for a balancer in between. */
const HELD_RETRY_SECONDS = 5;
/** Updates are some kilobytes; a message of 4,096 characters with a hundred entities and what it answers, ten times as much. */
const BODY_BYTES = 1_048_576;

type Webhook = NonNullable<NonNullable<Config["telegram"]>["webhook"]>;

export function webhookTransport(bot: Bot<BotContext>, { url, secret, port }: Webhook, log: Logger): Transport {
  const path = new URL(url).pathname;
  const take = webhookCallback(bot, "http", { secretToken: secret, timeoutMilliseconds: ANSWER_MS, onTimeout: "return" });
  let problem = "not listening yet";

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "POST" || request.url !== path) return void response.writeHead(404).end();
    if (!(Number(request.headers["content-length"]) <= BODY_BYTES)) return void response.writeHead(413).end();
    try {
      await take(request, response);
    } catch (error) {
      if (error instanceof BotError && error.error instanceof HeldElsewhere)
        return void response.writeHead(503, { "retry-after": String(HELD_RETRY_SECONDS) }).end();
      log.warn({ reason: (error as Error).name }, "a webhook request is no update");
      if (!response.headersSent) response.writeHead(400);
      response.end();
    }
  };
  const server = createServer((request, response) => void respond(request, response));

  return {
    async start() {
      if (!server.listening) await once(server.listen(port), "listening");
      await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES });
      problem = "";
    },
    async stop() {
      problem = "stopping";
      if (!server.listening) return;
      server.close();
      await once(server, "close");
    },
    async finish() {},
    problem: () => problem,
  };
}
