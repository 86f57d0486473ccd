/** Text of strangers in a Discord message: shown as it was written, whatever marks it holds. */

// discord.js's escapeMarkdown leaves mentions, timestamps, quotes, small print and links as they are.
const MARKS = /[\\*_~|`<@[\]]|:(?=\/\/)/g;
const LINE_START = /^(\s*)([-+>#])/gm;
const NUMBERED_LINE = /^(\s*\d+)\./gm;
/** More marks on one letter than any script uses: they grow over the lines above and below. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** Makes a text harmless: no formatting, no mention, no link. */
export const escapeText = (text: string): string =>
  text.replace(PILED_MARKS, "$1").replace(MARKS, "\\$&").replace(LINE_START, "$1\\$2").replace(NUMBERED_LINE, "$1\\.");

/** Reads an escaped text back. */
export const unescapeText = (text: string): string => text.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");

/** The last word goes when the end falls into it, unless it is longer than words are. */
const BROKEN_WORD = /\s+\S{0,20}$/;

/** At most so many characters; what was cut ends in "…". */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${(/\s/.test(text.charAt(most - 1)) ? start : start.replace(BROKEN_WORD, "")).trimEnd()}…`;
}

/** A link with a text; brackets in the address would end it. */
export const link = (label: string, url: string): string =>
  `[${escapeText(label)}](${url.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(/\s/g, "%20")})`;
