import { foldWord, normaliseText } from "./normalise.ts";

/**
 * What stands between a token and the one before it: nothing; a hyphen, dot or the like; white space; a comma, slash or
 * "and" sign; or a break that begins a new part of the title.
 */
export type Gap = "glued" | "joined" | "space" | "soft" | "hard";

export interface Token {
  /** Index spelling. */
  readonly text: string;
  /** As written, after width folding. */
  readonly surface: string;
  readonly gap: Gap;
}

// Scripts written without spaces: a name in them is a phrase of single characters.
const UNSPACED = "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF";
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`);
const UNSPACED_PARTS = new RegExp(`[${UNSPACED}]\\p{M}*|[^${UNSPACED}]+`, "gu");
const RUN = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|(?<=[\p{L}\p{N}])\+/gu;
const ASCII_RUN = /[A-Za-z]+|[0-9]+|(?<=[A-Za-z0-9])\+/g;
const NON_ASCII = /[^\p{ASCII}]/u;
const HARD_BREAK = /[|()[\]{}:;!?…。，、！？；：【】（）「」《》"“”«»\n\r\t*]|\s[-–—~/•·]\s?|\s?[–—•]\s|\.\s|[\u{1F000}-\u{1FFFF}\u2600-\u27BF]/u;
const JOINT = /^[-_.'’‑]$/;
const SOFT_BREAK = /[,/&+\\]/;

function gapOf(between: string): Gap {
  if (between === "") return "glued";
  if (between === " ") return "space";
  if (JOINT.test(between)) return "joined";
  if (HARD_BREAK.test(between)) return "hard";
  return SOFT_BREAK.test(between) ? "soft" : "space";
}

/** Whether a word is written in a script without spaces between words. */
export const isUnspaced = (word: string): boolean => HAS_UNSPACED.test(word);

const DIGIT = /^\p{Nd}/u;

/** Whether a token is a number: runs of digits stand alone. */
export const isNumber = (token: Token): boolean => DIGIT.test(token.text);

const foldSurface = (surface: string) => (surface === "+" ? "plus" : foldWord(surface));
const splitRun = (run: string): readonly string[] => (HAS_UNSPACED.test(run) ? (run.match(UNSPACED_PARTS) ?? []) : [run]);

/**
 * Splits into letter runs and digit runs, so that "Redmi10C", "Redmi 10C" and "redmi-10c" are the same tokens and
 * differ only in their gaps. Characters of unspaced scripts stand alone. "+" behind a word reads "plus".
 */
export function tokenise(text: string): Token[] {
  const clean = normaliseText(text);
  const tokens: Token[] = [];
  let end = 0;
  const isAscii = !NON_ASCII.test(clean);
  const run = isAscii ? ASCII_RUN : RUN;
  run.lastIndex = 0;
  for (let match = run.exec(clean); match; match = run.exec(clean)) {
    let gap: Gap = tokens.length === 0 ? "hard" : gapOf(clean.slice(end, match.index));
    for (const surface of isAscii ? match : splitRun(match[0])) {
      tokens.push({ text: foldSurface(surface), surface, gap });
      gap = "glued";
    }
    end = run.lastIndex;
  }
  return tokens;
}

/** The tokens' index spellings alone, for building indexes. */
export function words(text: string): string[] {
  if (!NON_ASCII.test(text)) return (text.toLowerCase().match(ASCII_RUN) ?? []).map((word) => (word === "+" ? "plus" : word));
  return (normaliseText(text).match(RUN) ?? []).flatMap(splitRun).map(foldSurface);
}
