/** Which of our languages a text is written in. Product names are in no language: only words of talk count. */

import { foldWord } from "../text/normalise.ts";
import type { Token } from "../text/tokenise.ts";
import { LOCALES, type Locale } from "./localise.ts";

const HAN = /\p{sc=Han}/u;
const KANA_OR_HANGUL = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const UKRAINIAN = /[іїєґ]/i;
const CYRILLIC = /\p{sc=Cyrillic}/u;
/** Fewer words of talk are a coincidence: "me", "e" and "die" are words of several languages. */
const CLEAR_LEAD = 1;
const CLEAR_SCORE = 2;

export interface LanguageReader {
  /** How many words of talk each language finds in a text. */
  talkWords(tokens: readonly Token[]): ReadonlyMap<Locale, number>;
  /**
   * The language of a text, when that is clear; a title has none.
   * @param votes languages of phrases found in it by other means
   */
  detect(tokens: readonly Token[], votes: readonly string[]): Locale | null;
}

/** @param prose words that people use when they talk and sellers do not use in titles, by language */
export function createLanguageReader(prose: Readonly<Record<string, readonly string[]>>): LanguageReader {
  const languagesOf = new Map<string, Locale[]>();
  for (const locale of LOCALES) {
    for (const word of new Set((prose[locale] ?? []).map(foldWord))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), locale]);
  }
  const talkWords = (tokens: readonly Token[]): Map<Locale, number> => {
    const counts = new Map<Locale, number>();
    const seen = new Set<string>();
    for (const { text } of tokens) {
      const locales = languagesOf.get(text);
      if (!locales || seen.has(text)) continue;
      seen.add(text);
      for (const locale of locales) counts.set(locale, (counts.get(locale) ?? 0) + 1);
    }
    return counts;
  };
  const detect = (tokens: readonly Token[], votes: readonly string[]): Locale | null => {
    const written = tokens.map(({ surface }) => surface).join("");
    if (HAN.test(written) && !KANA_OR_HANGUL.test(written)) return "zh";
    const counts = talkWords(tokens);
    for (const locale of LOCALES) {
      const voted = votes.filter((vote) => vote === locale).length;
      if (voted > 0) counts.set(locale, (counts.get(locale) ?? 0) + voted);
    }
    if (CYRILLIC.test(written)) return UKRAINIAN.test(written) ? "uk" : (counts.get("uk") ?? 0) > (counts.get("ru") ?? 0) ? "uk" : "ru";
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (!first || first[1] < CLEAR_SCORE || first[1] - (second?.[1] ?? 0) < CLEAR_LEAD) return null;
    return first[0];
  };
  return { talkWords, detect };
}
