/** One of the two bots that `bench/discord.ts` compares, in a process of its own: `ours` or `echo`, then the API's address. */
import { Client, Events, GatewayIntentBits } from "discord.js";
import { pino } from "pino";
import { createDiscordAdapter } from "../src/bots/discord/adapter.ts";
import { createAssistant } from "../src/core/assistant.ts";
import { loadKnowledge } from "../src/core/knowledge/load.ts";
import { remembering } from "../src/core/remembering.ts";
import { memoryStorage } from "../src/core/storage/create.ts";
import { TOKEN } from "../tests/e2e/discord-server.ts";

const [which, apiUrl = ""] = process.argv.slice(2);

async function startEcho() {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(interaction.options.getString("query") ?? "");
  });
  await client.login(TOKEN);
}

async function startOurs() {
  const telemetry = { answered: () => undefined, limited: () => undefined, failed: () => undefined };
  const services = { assistant: remembering(createAssistant(loadKnowledge())), storage: memoryStorage(), log: pino({ level: "silent" }), telemetry };
  await createDiscordAdapter({ token: TOKEN, apiUrl, shards: "auto", shardCount: undefined }, services).start();
}

await (which === "echo" ? startEcho() : startOurs());
process.send?.("ready");
process.on("disconnect", () => process.exit(0));
