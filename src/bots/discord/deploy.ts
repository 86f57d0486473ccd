/** `npm run discord:deploy [-- --server ID]` registers the commands for everyone, or for one server, where they are seen at once. */
import { parseArgs } from "node:util";
import { type APIApplication, DiscordAPIError, REST, Routes } from "discord.js";
import { configured } from "../../configured.ts";
import { createLocalisers } from "../../core/i18n/localise.ts";
import { commandDefinitions } from "./commands.ts";
import { registerCommands } from "./register.ts";

const { values } = parseArgs({ options: { server: { type: "string" } } });
const discord = (await configured(process.env))?.discord;
if (!discord) {
  process.stderr.write("DISCORD_TOKEN is not set: put the bot's token there.\n");
  process.exitCode = 2;
} else {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const wasNeeded = await registerCommands(rest, id, commandDefinitions(createLocalisers()), values.server);
    process.stdout.write(`${wasNeeded ? "Registered" : "Unchanged"}: the commands ${values.server ? `of server ${values.server}` : "for all servers"}.\n`);
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    process.stderr.write(`Discord refuses (${error.message}): check DISCORD_TOKEN, and that the application is on that server.\n`);
    process.exitCode = 1;
  }
}
