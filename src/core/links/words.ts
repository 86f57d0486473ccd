/** The words of a link's path, as somebody would read them. */
import type { Shop } from "../knowledge/schema.ts";

/** A shop title has at most some 250 characters; what is longer is no title. */
const MOST_WORDS_LENGTH = 300;
const CYRILLIC_SITES = /\.(?:ru|su|by|kz|ua|bg|xn--p1ai)$/;
const ESCAPE = /%([0-9a-f]{2})/gi;
const utf8 = new TextDecoder("utf-8", { fatal: true });

function toBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  let at = 0;
  for (const { index, 0: written, 1: hex = "" } of text.matchAll(ESCAPE)) {
    bytes.push(...Buffer.from(text.slice(at, index)), Number.parseInt(hex, 16));
    at = index + written.length;
  }
  bytes.push(...Buffer.from(text.slice(at)));
  return Uint8Array.from(bytes);
}

/** Percent-escapes are UTF-8 or, on old sites, a code page; shops also cut them off in the middle of a letter. */
function decodeEscapes(text: string, host: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    const bytes = toBytes(text);
    for (const cut of [0, 1, 2, 3]) {
      try {
        return utf8.decode(bytes.subarray(0, bytes.length - cut));
      } catch {
        // One byte less: a letter that was cut off at the end.
      }
    }
    return new TextDecoder(CYRILLIC_SITES.test(host) ? "windows-1251" : "windows-1252").decode(bytes);
  }
}

/** A number as long as an item's id or an EAN, at either end of the words. */
const NUMBER = /^\d{8,} | \d{8,}$/g;

/** Cuts at a whole character. */
const shorten = (text: string): string =>
  text.length <= MOST_WORDS_LENGTH
    ? text
    : text
        .slice(0, MOST_WORDS_LENGTH)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd();

/** Decodes a part of a path and turns its separators to blanks. `decimalSign`: see the shop's data. */
export function readWords(slug: string, host: string, decimalSign?: Shop["decimalSign"]): string {
  let text = slug;
  // Twice: links that went through another site come with their escapes escaped.
  for (let round = 0; round < 2 && text.includes("%"); round++) text = decodeEscapes(text, host);
  if (decimalSign === "_") text = text.replace(/(?<=\d)_(?=\d)/g, ".");
  const words = text
    .normalize("NFC")
    .replace(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, " ")
    .replace(/\.(?:html?|aspx?|php|p)$/i, "")
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{M}\p{N}.&']+/gu, " ")
    .trim()
    .replace(NUMBER, "");
  return shorten(words);
}

/** What a path says that is no word: numbers longer than a year or a capacity, and codes of hexadecimal digits. */
const ID = /^\d{5,}$|^(?=.*\d)[0-9a-f]{12,}$/i;
/** Fewer words than that are a section of the site ("about us"), not a title. */
const FEWEST_WORDS = 3;

/** The words of a path whose build we do not know: its wordiest segment, without ids. */
export function guessWords(path: string, host: string): string {
  const candidates = path.split("/").map((segment) =>
    readWords(segment, host)
      .split(" ")
      .filter((word) => !ID.test(word))
      .join(" "),
  );
  const wordiest = candidates.reduce((best, words) => (words.length > best.length ? words : best), "");
  return wordiest.split(" ").length >= FEWEST_WORDS ? wordiest : "";
}
