import { Locale as DiscordLocale } from "discord.js";
import { LOCALES, type Locale } from "../../core/i18n/localise.ts";

/** Our language for one of Discord's (`es-419`, `pt-BR`, `zh-TW`); undefined for one that we don't speak. */
export const localeOf = (code: string | undefined): Locale | undefined => LOCALES.find((locale) => code === locale || code?.startsWith(`${locale}-`));

/** Discord's codes that we have words for, each with our language. */
export const DISCORD_LOCALES: readonly (readonly [DiscordLocale, Locale])[] = Object.values(DiscordLocale).flatMap((code) => {
  const locale = localeOf(code);
  return locale ? [[code, locale] as const] : [];
});
