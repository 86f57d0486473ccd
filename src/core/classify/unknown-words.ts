/** What stands in a title where a name would stand, and that nobody knows. */
import type { BrandMention, PlaceMention } from "../entities/mentions.ts";
import type { Lexicon } from "../knowledge/lexicon.ts";
import { isNumber, isUnspaced, type Token } from "../text/tokenise.ts";
import { hasGenericModel } from "./leads.ts";

interface Title {
  readonly tokens: readonly Token[];
  /** 1 for each token that belongs to a mention. */
  readonly covered: Uint8Array;
  readonly lexicon: Lexicon;
}

const LATIN_WORD = /^[a-z]{3,}$/;
const MODEL_LETTERS = /^[a-z]{1,3}$/;
const WORD = /^\p{L}{3,}$/u;
/** Shorter letters before a digit are a model ("GTS4"), not a brand. */
const SHORTEST_GLUED_BRAND = 4;
/** So many unknown words before the first name may be the thing for sale. */
const UNKNOWN_HEAD_WORDS = 3;

/** A Latin word of no meaning that we know, right behind "Xiaomi" or "Youpin", or at the head of the title: "Xiaomi Zorblax hair dryer". */
export function findUnknownWord(sold: readonly BrandMention[], places: readonly PlaceMention[], { tokens, covered, lexicon }: Title): string | null {
  const isUnknown = (at: number) => {
    const token = tokens[at];
    if (!token || covered[at] || !LATIN_WORD.test(token.text)) return false;
    if (tokens[at + 1]?.gap === "glued" && token.text.length < SHORTEST_GLUED_BRAND) return false;
    return !lexicon.spellings.isKnown(token.text);
  };
  const spots = [0, ...[...sold, ...places].filter((mention) => tokens[mention.end]?.gap !== "hard").map((mention) => mention.end)];
  const at = spots.find(isUnknown);
  return at === undefined ? null : (tokens[at]?.surface ?? null);
}

/**
 * A model code that we do not know, right behind the bare label ("Xiaomi T8") or behind a name that is no more than label and
 * class ("Xiaomi smartwatch X9"); there one letter only, for "IP67" and "BT5" are no models. "4K" and "120W" begin with the digits.
 */
export function findUnknownModel(sold: readonly BrandMention[], tokens: readonly Token[], lexicon: Lexicon): string | null {
  for (const mention of sold) {
    const { product, via, brand, end } = mention;
    const letters = tokens[end];
    const digits = tokens[end + 1];
    if (via === "code" || brand.tier !== 1 || !letters || letters.gap === "hard" || digits?.gap !== "glued") continue;
    if (!MODEL_LETTERS.test(letters.text) || !isNumber(digits)) continue;
    if (product && (letters.text.length > 1 || !hasGenericModel(mention, tokens, lexicon))) continue;
    return letters.surface + digits.surface;
  }
  return null;
}

/** The title opens with words that we do not know and the product's name only follows: they may name a part of it. */
export function hasUnknownHead(firstName: BrandMention | undefined, { tokens, covered, lexicon }: Title): boolean {
  let unknown = 0;
  for (let at = 0; at < (firstName?.start ?? 0); at++) {
    const word = (tokens[at] as Token).text;
    if (!covered[at] && WORD.test(word) && !isUnspaced(word) && !lexicon.spellings.isKnown(word)) unknown++;
  }
  return unknown >= UNKNOWN_HEAD_WORDS;
}

const CAPITAL = /^\p{Lu}/u;
const SHORTEST_STRANGER = 5;
/** A longer title is full of words that we do not know and that name nothing. */
const LONGEST_TITLE = 14;

/** A capitalised word of no meaning that we know, anywhere in a short title: "Robot vacuum Kvesta X200 Xiaomi". */
export function findStranger({ tokens, covered, lexicon }: Title): string | null {
  if (tokens.length > LONGEST_TITLE) return null;
  const at = tokens.findIndex(
    ({ text, surface }, index) =>
      !covered[index] && LATIN_WORD.test(text) && text.length >= SHORTEST_STRANGER && CAPITAL.test(surface) && !lexicon.spellings.isKnown(text),
  );
  return tokens[at]?.surface ?? null;
}
