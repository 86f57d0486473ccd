/** `/xiaomi-settings`: one's own, and for those who run the server the server's; each choice is kept when it is made. */
import {
  type APIChatInputApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  ComponentType,
} from "discord.js";
import { LOCALES, type Localiser } from "../../core/i18n/localise.ts";
import { type Text, text } from "../../core/i18n/messages.ts";
import type { Owner, Settings } from "../../core/storage/storage.ts";
import { type CustomId, customId } from "./custom-id.ts";
import { escapeText } from "./markdown.ts";
import { type MessageBody, message, notice, textDisplay } from "./render.ts";
import { type Bot, isModerator, type Outcome, PLATFORM, personalLocale, type Request, respond, update } from "./request.ts";

/** What stands in a select for "nothing set". */
const UNSET = "auto";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Each language under its own name. */
const LANGUAGES: readonly Choice[] = LOCALES.map((locale) => {
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
  return { value: locale, label: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) };
});

type Setting = keyof Settings;
const SETTINGS_OF = { person: ["locale", "length"], server: ["locale", "visibility"] } as const satisfies Record<string, readonly Setting[]>;
type Whose = keyof typeof SETTINGS_OF;

const LABELS: Record<Setting, Text> = { locale: text("settings-language"), length: text("settings-length"), visibility: text("settings-visibility") };

/** The first is what holds where nothing is set. */
const choicesOf = (setting: Setting, say: Localiser): readonly Choice[] => {
  switch (setting) {
    case "locale":
      return [{ value: UNSET, label: say(text("settings-language-auto")) }, ...LANGUAGES];
    case "length":
      return [
        { value: "short", label: say(text("settings-short")) },
        { value: "long", label: say(text("settings-long")) },
      ];
    case "visibility":
      return [
        { value: "public", label: say(text("settings-public")) },
        { value: "private", label: say(text("settings-private")) },
      ];
  }
};

function section(whose: Whose, title: Text, settings: Settings, say: Localiser): APIMessageTopLevelComponent[] {
  return [
    textDisplay(`### ${escapeText(say(title))}`),
    ...SETTINGS_OF[whose].flatMap((setting) => {
      const choices = choicesOf(setting, say);
      const chosen = settings[setting] ?? choices[0]?.value;
      return [
        textDisplay(escapeText(say(LABELS[setting]))),
        {
          type: ComponentType.ActionRow as const,
          components: [
            {
              type: ComponentType.StringSelect as const,
              custom_id: customId("set", whose, setting),
              options: choices.map((choice) => ({ ...choice, default: choice.value === chosen })),
            },
          ],
        },
      ];
    }),
  ];
}

function panel(request: Request, say: Localiser, { person, server }: Request["settings"], ...after: Text[]): MessageBody {
  const showsServer = request.server !== null && isModerator(request);
  return message(
    [
      ...section("person", text("settings-title"), person, say),
      ...(showsServer ? section("server", text("settings-title-place"), server, say) : []),
      ...after.map((line) => textDisplay(escapeText(say(line)))),
    ],
    true,
  );
}

export const handleSettings = (request: Request<APIChatInputApplicationCommandInteraction>): Outcome => ({
  response: respond(panel(request, request.say, request.settings)),
});

const ownerOf = ({ person, server }: Request, whose: string): Owner | null =>
  whose === "person"
    ? { platform: PLATFORM, kind: "person", id: person }
    : whose === "server" && server
      ? { platform: PLATFORM, kind: "server", id: server }
      : null;

/** Reads a select's value; undefined takes the setting back. What nobody offered is taken as nothing set. */
function readChange(setting: string, value: string | undefined): { [Name in Setting]?: Settings[Name] | undefined } | null {
  switch (setting) {
    case "locale":
      return { locale: LOCALES.find((locale) => locale === value) };
    case "length":
      return { length: value === "long" ? "long" : undefined };
    case "visibility":
      return { visibility: value === "private" ? "private" : undefined };
  }
  return null;
}

export async function handleSet(request: Request<APIMessageComponentInteraction>, { assistant, storage }: Bot, { place, detail }: CustomId): Promise<Outcome> {
  const { interaction, say } = request;
  const owner = ownerOf(request, place);
  const change = interaction.data.component_type === ComponentType.StringSelect ? readChange(detail, interaction.data.values[0]) : null;
  if (!owner || !change) return { response: respond(notice(say, text("old-button"))) };
  if (owner.kind === "server" && !isModerator(request)) return { response: respond(notice(say, text("moderators-only"))) };
  const changed = await storage.settings.change(owner, change);
  const settings = { ...request.settings, [place]: changed };
  const inNewLanguage = assistant.localiser(personalLocale(interaction, settings.person));
  return { response: update(panel(request, inNewLanguage, settings, text("settings-saved"))) };
}
