import { LOCALES, type Locale } from "../../core/i18n/localise.ts";

/** Telegram's IETF tag (`pt-br`) as one of our languages; the tag is optional and of any content. */
export function localeOf(tag: string | undefined): Locale | undefined {
  const language = tag?.split("-", 1)[0]?.toLowerCase();
  return LOCALES.find((locale) => locale === language);
}
