/** Keeps the menu and the profile texts at Telegram as they are here: reads them, and writes only what differs. */
import type { Api } from "grammy";
import type { BotCommand, BotCommandScope, LanguageCode } from "grammy/types";
import type { Assistant } from "../../core/assistant.ts";
import { DEFAULT_LOCALE, LOCALES } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import { type Audience, commandsFor, describeCommand } from "./menu.ts";

const SCOPES = [
  ["private", { type: "all_private_chats" }],
  ["group", { type: "all_group_chats" }],
  ["administrators", { type: "all_chat_administrators" }],
] as const satisfies readonly (readonly [Audience, BotCommandScope])[];

const sameCommands = (known: readonly BotCommand[], wanted: readonly BotCommand[]): boolean =>
  known.length === wanted.length &&
  wanted.every(({ command, description, is_ephemeral }, index) => {
    const other = known[index];
    return other?.command === command && other.description === description && (other.is_ephemeral ?? false) === (is_ephemeral ?? false);
  });

/**
 * Registers commands and descriptions in every language; what is shown to speakers of all others is in
 * {@link DEFAULT_LOCALE}. Some fifty reads, one after the other: nobody waits for it.
 * @returns how many texts were written
 */
export async function updateProfile(api: Api, assistant: Assistant, signal: AbortSignal): Promise<number> {
  let written = 0;
  for (const locale of LOCALES) {
    if (signal.aborted) break;
    const say = assistant.localiser(locale);
    const language: { language_code?: LanguageCode } = locale === DEFAULT_LOCALE ? {} : { language_code: locale };
    for (const [audience, scope] of SCOPES) {
      const wanted = commandsFor(audience).map(
        (entry): BotCommand => ({
          command: entry.command,
          description: describeCommand(entry.command, say),
          ...("isEphemeral" in entry && audience !== "private" && { is_ephemeral: true }),
        }),
      );
      if (sameCommands(await api.getMyCommands({ scope, ...language }), wanted)) continue;
      await api.setMyCommands(wanted, { scope, ...language });
      written++;
    }
    const description = say(text("telegram-description"));
    if ((await api.getMyDescription(language)).description !== description) {
      await api.setMyDescription(description, language);
      written++;
    }
    const shortDescription = say(text("telegram-short-description"));
    if ((await api.getMyShortDescription(language)).short_description !== shortDescription) {
      await api.setMyShortDescription(shortDescription, language);
      written++;
    }
  }
  return written;
}
