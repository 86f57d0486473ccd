/** Long polling: one process asks Telegram for updates. */
import { setTimeout as pause } from "node:timers/promises";
import { type RunnerHandle, run } from "@grammyjs/runner";
import { type Bot, GrammyError, type Transformer } from "grammy";
import type { ApiResponse, Update } from "grammy/types";
import type { Logger } from "pino";
import type { BotContext } from "./asker.ts";
import { POLL_SECONDS } from "./delivery.ts";
import { ALLOWED_UPDATES, type Transport } from "./transport.ts";

/** Polls that Telegram refuses (another process polls, the token was revoked) are tried again after that long. */
const RESTART_MS = 10_000;

/** Why a poll failed, in words that say what to mend. */
function reasonOf(code: number | undefined): string {
  switch (code) {
    case undefined:
      return "Telegram cannot be reached";
    case 401:
      return "Telegram refuses the token: set TELEGRAM_TOKEN to the one that @BotFather shows";
    case 409:
      return "another process polls with this token: run one only, or set TELEGRAM_WEBHOOK_URL";
    default:
      return `Telegram refuses polls (${code})`;
  }
}

export function pollingTransport(bot: Bot<BotContext>, log: Logger): Transport {
  const stopping = new AbortController();
  let handle: RunnerHandle | undefined;
  let problem = "not polled yet";
  let nextUpdate: number | undefined;

  const report = (reason: string) => {
    if (reason !== "" && reason !== problem) log.warn({ reason }, "polling fails");
    problem = reason;
  };
  const watched = async <Answer extends ApiResponse<unknown>>(poll: Promise<Answer>): Promise<Answer> => {
    try {
      const answer = await poll;
      report(answer.ok ? "" : reasonOf(answer.error_code));
      const last = answer.ok ? (answer.result as Update[]).at(-1) : undefined;
      if (last) nextUpdate = last.update_id + 1;
      return answer;
    } catch (error) {
      if (!stopping.signal.aborted) report(reasonOf(error instanceof GrammyError ? error.error_code : undefined));
      throw error;
    }
  };
  const watchPolls: Transformer = (prev, method, payload, signal) => {
    const call = prev(method, payload, signal);
    return method === "getUpdates" ? watched(call) : call;
  };

  const poll = async () => {
    while (!stopping.signal.aborted) {
      handle = run(bot, {
        runner: { fetch: { timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES }, silent: true, maxRetryTime: Number.POSITIVE_INFINITY },
      });
      try {
        await handle.task();
      } catch {
        await pause(RESTART_MS, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  };

  return {
    async start() {
      await bot.api.deleteWebhook();
      if (stopping.signal.aborted) return;
      bot.api.config.use(watchPolls);
      void poll();
    },
    async stop() {
      stopping.abort();
      problem = "stopping";
      await handle?.stop();
    },
    async finish() {
      // A poll's offset confirms what came before: without this one Telegram would send the last updates again.
      if (nextUpdate !== undefined) await bot.api.getUpdates({ offset: nextUpdate, limit: 1, timeout: 0 }).catch(() => {});
    },
    problem: () => problem,
  };
}
