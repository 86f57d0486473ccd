/** Composition root: the bots whose token is set; with none, the chat in the terminal. */
import { chat } from "./bots/terminal/chat.ts";
import { terminalLinks } from "./bots/terminal/links.ts";
import { terminalContext } from "./bots/terminal/locale.ts";
import { endQuietlyWhenClosed } from "./bots/terminal/output.ts";
import { terminalStyle } from "./bots/terminal/render.ts";
import type { Config } from "./config.ts";
import { configured } from "./configured.ts";
import { createAssistant } from "./core/assistant.ts";
import { loadKnowledge } from "./core/knowledge/load.ts";

async function runTerminal(opensLinks: boolean): Promise<void> {
  endQuietlyWhenClosed(process.stdout);
  await chat({
    assistant: createAssistant(loadKnowledge(), () => terminalLinks(opensLinks)),
    context: terminalContext(process.env),
    style: terminalStyle(process.stdout),
    input: process.stdin,
    output: process.stdout,
  });
}

async function runBots(config: Config): Promise<void> {
  const { runService } = await import("./service/run.ts");
  await runService(config, {
    createStorage: async (settings, log) => {
      const { openStorage } = await import("./core/storage/open.ts");
      return openStorage(settings, {
        onChange: ({ usable, reason }) => (usable ? log.info("the storage keeps what it is given") : log.error({ reason }, "the storage keeps nothing")),
      });
    },
    createAdapters: async ({ discord, telegram }, services) => [
      ...(discord ? [(await import("./bots/discord/adapter.ts")).createDiscordAdapter(discord, services)] : []),
      ...(telegram ? [(await import("./bots/telegram/adapter.ts")).createTelegramAdapter(telegram, services)] : []),
    ],
  });
}

const config = await configured(process.env);
if (config?.discord || config?.telegram) await runBots(config);
else await runTerminal(config?.opensLinks ?? true);
