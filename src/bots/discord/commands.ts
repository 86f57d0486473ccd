/** The commands as Discord keeps them: names, descriptions and options in all languages. Data, and no behaviour. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { DEFAULT_LOCALE, type Locale, type Localiser } from "../../core/i18n/localise.ts";
import { type Text, text } from "../../core/i18n/messages.ts";
import { TIERS } from "../../core/tiers.ts";
import { CHOICE_LENGTH, OPTION_LENGTH } from "./limits.ts";
import { DISCORD_LOCALES } from "./locale.ts";
import { cut } from "./markdown.ts";

/** As an interaction names them, in whatever language the person sees them; the English wording is the same. */
export const COMMANDS = {
  query: "xiaomi",
  tiers: "xiaomi-tiers",
  help: "xiaomi-help",
  privacy: "xiaomi-privacy",
  settings: "xiaomi-settings",
  reports: "xiaomi-reports",
  teach: "xiaomi-teach",
  message: "Is this Xiaomi?",
} as const;

export const OPTIONS = { query: "query", private: "private", what: "what", name: "name", tier: "tier", note: "note" } as const;
export const PRIVACY_CHOICES = { export: "export", forget: "forget" } as const;
export const TEACH_ACTIONS = { add: "add", list: "list", remove: "remove" } as const;

/** A taught name is as long as a product's name. */
export const TAUGHT_NAME_LENGTH = 80;
/** A teaching's note is one line of a card. */
const NOTE_LENGTH = 200;

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** Shown to members who manage the server; each use is checked again. */
const FOR_MODERATORS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

/** All commands, worded by a localiser for each language. */
export function commandDefinitions(localiser: (locale: Locale) => Localiser): RESTPostAPIApplicationCommandsJSONBody[] {
  const inAll = (worded: Text): LocalizationMap =>
    Object.fromEntries(DISCORD_LOCALES.map(([code, locale]) => [code, cut(localiser(locale)(worded), CHOICE_LENGTH)]));
  const inEnglish = (worded: Text) => cut(localiser(DEFAULT_LOCALE)(worded), CHOICE_LENGTH);
  const described = (description: Text) => ({ description: inEnglish(description), description_localizations: inAll(description) });
  const named = <Name extends string>(name: Name, worded: Text) => ({ name, name_localizations: inAll(worded) });

  const option = (name: keyof typeof OPTIONS) => ({
    ...named(OPTIONS[name], text(`discord-option-${name}-name`)),
    ...described(text(`discord-option-${name}-description`)),
  });
  const taught = { ...option("name"), type: ApplicationCommandOptionType.String, max_length: TAUGHT_NAME_LENGTH, required: true } as const;
  const action = (name: keyof typeof TEACH_ACTIONS, options: APIApplicationCommandBasicOption[]): APIApplicationCommandSubcommandOption => ({
    type: ApplicationCommandOptionType.Subcommand,
    ...named(TEACH_ACTIONS[name], text(`discord-teach-${name}-name`)),
    ...described(text(`discord-teach-${name}-description`)),
    options,
  });
  const command = (name: "tiers" | "help" | "privacy" | "settings" | "reports" | "teach") => ({
    type: ApplicationCommandType.ChatInput as const,
    ...named(COMMANDS[name], text(`discord-${name}-name`)),
    ...described(text(`discord-${name}-description`)),
  });
  const choice = (value: string, worded: Text) => ({ name: inEnglish(worded), name_localizations: inAll(worded), value });

  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: COMMANDS.query,
      ...described(text("discord-query-description")),
      ...EVERYWHERE,
      options: [
        { ...option("query"), type: ApplicationCommandOptionType.String, autocomplete: true, max_length: OPTION_LENGTH },
        { ...option("private"), type: ApplicationCommandOptionType.Boolean },
      ],
    },
    { type: ApplicationCommandType.Message, ...named(COMMANDS.message, text("discord-message-name")), ...EVERYWHERE },
    { ...command("tiers"), ...EVERYWHERE },
    { ...command("help"), ...EVERYWHERE },
    { ...command("settings"), ...EVERYWHERE },
    {
      ...command("privacy"),
      ...EVERYWHERE,
      options: [
        {
          ...option("what"),
          type: ApplicationCommandOptionType.String,
          choices: [choice(PRIVACY_CHOICES.export, text("privacy-export-title")), choice(PRIVACY_CHOICES.forget, text("button-delete"))],
        },
      ],
    },
    { ...command("reports"), ...FOR_MODERATORS },
    {
      ...command("teach"),
      ...FOR_MODERATORS,
      options: [
        action("add", [
          taught,
          {
            ...option("tier"),
            type: ApplicationCommandOptionType.Integer,
            required: true,
            choices: TIERS.map((tier) => {
              const worded = text(`tier-${tier}`);
              return { ...choice("", worded), value: tier };
            }),
          },
          { ...option("note"), type: ApplicationCommandOptionType.String, max_length: NOTE_LENGTH },
        ]),
        action("list", []),
        action("remove", [taught]),
      ],
    },
  ];
}
