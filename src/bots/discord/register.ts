/** Brings the commands that Discord keeps to what the program defines, only where they differ. */
import { isDeepStrictEqual } from "node:util";
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord.js";

/** What Discord adds of its own. */
const ADDED = new Set(["id", "application_id", "guild_id", "version", "dm_permission", "default_permission", "handler"]);

/** Without what Discord adds and what only says the default, so that a definition equals what came of it. */
function comparable(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => comparable(item));
    // Contexts and kinds of installation come back in Discord's order; that of options and choices matters.
    return items.every((item) => typeof item === "number") && key !== "choices" ? items.sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !ADDED.has(name) && inner !== null && inner !== undefined && inner !== false && inner !== "" && !isDeepStrictEqual(inner, []))
      .map(([name, inner]) => [name, comparable(inner, name)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const byName = (commands: readonly unknown[]) =>
  new Map(commands.map((command) => [`${(command as { type?: number }).type}:${(command as { name?: string }).name}`, comparable(command)]));

/** Whether what Discord keeps would do something else than what is defined. */
export const differ = (kept: readonly unknown[], defined: readonly unknown[]): boolean => !isDeepStrictEqual(byName(kept), byName(defined));

/**
 * Registers the commands, for all or for one server (there at once, for trying them out); says whether it was needed.
 * @throws {DiscordAPIError} where the token or the server is not the application's
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  defined: readonly RESTPostAPIApplicationCommandsJSONBody[],
  guild?: string,
): Promise<boolean> {
  const route = guild ? Routes.applicationGuildCommands(applicationId, guild) : Routes.applicationCommands(applicationId);
  const kept = (await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) })) as unknown[];
  if (!differ(kept, defined)) return false;
  await rest.put(route, { body: defined });
  return true;
}
