import type { MessageContext } from "../../core/assistant.ts";
import { LOCALES } from "../../core/i18n/localise.ts";

/** The terminal's language as POSIX names it: `LC_ALL` before `LC_MESSAGES` before `LANG`, like `de_DE.UTF-8`. */
export function terminalContext(environment: NodeJS.ProcessEnv): MessageContext {
  const name = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  const platformLocale = LOCALES.find((locale) => name.toLowerCase().startsWith(locale));
  return platformLocale ? { platformLocale } : {};
}
