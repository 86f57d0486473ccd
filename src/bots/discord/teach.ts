/** `/xiaomi-teach`: names that count on one server only, kept by those who run it. */
import {
  type APIApplicationCommandInteractionDataSubcommandOption,
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandOptionType,
} from "discord.js";
import { rungName } from "../../core/answers/card.ts";
import { text } from "../../core/i18n/messages.ts";
import { TIERS } from "../../core/tiers.ts";
import { optionsOf } from "./answer.ts";
import { OPTIONS, TAUGHT_NAME_LENGTH, TEACH_ACTIONS } from "./commands.ts";
import { jsonFile } from "./file.ts";
import { notice } from "./render.ts";
import { type Bot, isModerator, type Outcome, PLATFORM, type Request, respond } from "./request.ts";

export async function handleTeach(request: Request<APIChatInputApplicationCommandInteraction>, { storage }: Bot): Promise<Outcome> {
  const { interaction, server, say } = request;
  const tell = (...said: Parameters<typeof say>) => ({ response: respond(notice(say, ...said)) });
  if (server === null) return tell(text("moderators-place"));
  if (!isModerator(request)) return tell(text("moderators-only"));

  const chosen = interaction.data.options?.find(
    (option): option is APIApplicationCommandInteractionDataSubcommandOption => option.type === ApplicationCommandOptionType.Subcommand,
  );
  const options = optionsOf(chosen ?? {});
  const name = String(options.get(OPTIONS.name) ?? "").trim();
  if (name.length > TAUGHT_NAME_LENGTH) return tell(text("teach-limit", { limit: TAUGHT_NAME_LENGTH }));
  switch (chosen?.name) {
    case TEACH_ACTIONS.add: {
      const tier = TIERS.find((known) => known === options.get(OPTIONS.tier)) ?? 0;
      const note = String(options.get(OPTIONS.note) ?? "").trim() || null;
      const isKept = await storage.teachings.teach(PLATFORM, server, { name, tier, note, at: new Date().toISOString() });
      return tell(isKept ? text("teach-done", { name, meaning: text(`tier-${tier}`) }) : text("teach-refused"));
    }
    case TEACH_ACTIONS.remove:
      return tell(text((await storage.teachings.remove(PLATFORM, server, name)) ? "teach-removed" : "teach-unknown", { name }));
    default: {
      const taught = await storage.teachings.list(PLATFORM, server);
      if (taught.length === 0) return tell(text("teach-none"));
      const lines = taught.map(({ name, tier, note }) => [name, rungName(tier, say), ...(note ? [note] : [])].join(" · "));
      return jsonFile([say(text("teach-title")), ...lines], "xiaomi-names.json", taught);
    }
  }
}
