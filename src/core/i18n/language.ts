/** Which of our languages a text is written in. Product names are in no language: only words of talk count. */

import { foldWord } from "../text/normalise.ts";
import type { Token } from "../text/tokenise.ts";
import { LOCALES, type Locale } from "./localise.ts";

const HAN = /\p{sc=Han}/u;
const KANA_OR_HANGUL = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const UKRAINIAN = /[іїєґ]/i;
const CYRILLIC = /\p{sc=Cyrillic}/u;
/** Letters that only one of the languages has; they weigh as much as two words. */
const LETTERS_WEIGHT = 2;
const LETTERS: readonly (readonly [Locale, RegExp])[] = [
  ["es", /[ñ¿¡]/i],
  ["pt", /[ãõ]/i],
  ["fr", /[œêëîû]/i],
  ["de", /[äöß]/i],
  ["it", /[èìò]/i],
  ["pl", /[ąęłńśźż]/i],
];
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

type WordsByLocale = Readonly<Record<string, readonly string[]>>;

/** Counts how many distinct words of each language's list stand in a text. */
function wordCounter(lists: WordsByLocale): (tokens: readonly Token[], counts?: Map<Locale, number>) => Map<Locale, number> {
  const languagesOf = new Map<string, Locale[]>();
  for (const locale of LOCALES) {
    for (const word of new Set((lists[locale] ?? []).map(foldWord))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), locale]);
  }
  return (tokens, counts = new Map()) => {
    let seen: Set<string> | undefined;
    for (const { text } of tokens) {
      const locales = languagesOf.get(text);
      // Most titles have no such word at all.
      if (!locales || seen?.has(text)) continue;
      seen = (seen ?? new Set()).add(text);
      for (const locale of locales) counts.set(locale, (counts.get(locale) ?? 0) + 1);
    }
    return counts;
  };
}

/**
 * @param words.prose words that people use when they talk and sellers do not use in titles, by language
 * @param words.particles articles and the like: titles have them too, but they tell a sentence's language
 */
export function createLanguageReader(words: { readonly prose: WordsByLocale; readonly particles: WordsByLocale }): LanguageReader {
  const countProse = wordCounter(words.prose);
  const countParticles = wordCounter(words.particles);
  const talkWords = (tokens: readonly Token[]) => countProse(tokens);
  const detect = (tokens: readonly Token[], votes: readonly string[]): Locale | null => {
    const written = tokens.map(({ surface }) => surface).join("");
    if (HAN.test(written) && !KANA_OR_HANGUL.test(written)) return "zh";
    const counts = countParticles(tokens, countProse(tokens));
    for (const locale of LOCALES) {
      const voted = votes.filter((vote) => vote === locale).length;
      if (voted > 0) counts.set(locale, (counts.get(locale) ?? 0) + voted);
    }
    for (const [locale, letters] of LETTERS) if (letters.test(written)) counts.set(locale, (counts.get(locale) ?? 0) + LETTERS_WEIGHT);
    if (CYRILLIC.test(written)) return UKRAINIAN.test(written) ? "uk" : (counts.get("uk") ?? 0) > (counts.get("ru") ?? 0) ? "uk" : "ru";
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (!first || first[1] < CLEAR_SCORE || first[1] - (second?.[1] ?? 0) < CLEAR_LEAD) return null;
    return first[0];
  };
  return { talkWords, detect };
}
