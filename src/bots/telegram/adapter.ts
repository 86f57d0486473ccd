/** The Telegram bot as the composition root sees it. */
import { GrammyError } from "grammy";
import type { Config } from "../../config.ts";
import { type Adapter, type Services, StartRefused } from "../adapter.ts";
import { PLATFORM } from "./asker.ts";
import { createBackground } from "./background.ts";
import { createBot } from "./bot.ts";
import { CALL_TIMEOUT_SECONDS, deliverReliably } from "./delivery.ts";
import { createCalls } from "./http.ts";
import { pollingTransport } from "./polling.ts";
import { updateProfile } from "./profile.ts";
import { webhookTransport } from "./webhook.ts";

/** What Telegram answers to a token that it does not know, or that can be none. */
const isBadToken = (error: unknown) => error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);

export function createTelegramAdapter(config: NonNullable<Config["telegram"]>, services: Services): Adapter {
  const log = services.log.child({ platform: PLATFORM });
  const background = createBackground();
  const http = createCalls(config.apiUrl, config.token, CALL_TIMEOUT_SECONDS);
  const client = { apiRoot: config.apiUrl, timeoutSeconds: CALL_TIMEOUT_SECONDS };
  const bot = createBot(config.token, { client }, { ...services, log }, background);
  bot.api.config.use(http.call);
  deliverReliably(bot.api);
  const transport = config.webhook ? webhookTransport(bot, config.webhook, log) : pollingTransport(bot, log);
  const stopping = new AbortController();
  let problem = "not started";

  return {
    platform: PLATFORM,
    async start() {
      try {
        if (!bot.isInited()) bot.botInfo = await bot.api.getMe();
        await transport.start();
      } catch (error) {
        if (isBadToken(error)) throw new StartRefused("Telegram refuses the token: set TELEGRAM_TOKEN to the one that @BotFather shows");
        throw error;
      }
      problem = "";
      log.info({ bot: bot.botInfo.username, by: config.webhook ? "webhook" : "polling" }, "Telegram is connected");
      const profile = updateProfile(bot.api, services.assistant, stopping.signal).then(
        (written) => written > 0 && log.info({ written }, "menu and profile texts are updated"),
        // The old texts stay; the next start tries again.
        (error: Error) => log.warn({ reason: error.message }, "menu and profile texts could not be updated"),
      );
      void background.track(profile);
    },
    async stop() {
      stopping.abort();
      problem = "stopping";
      await transport.stop();
      await background.drained();
      await transport.finish();
      await http.close();
    },
    health() {
      const reason = problem || transport.problem();
      return { ready: reason === "", reason };
    },
  };
}
