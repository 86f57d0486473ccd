/**
 * Brings what people paste into one spelling, in two steps: the whole text first (width, invisible characters),
 * then each word (case, accents, look-alike letters). Names from the knowledge base go through the same two steps.
 */

// Zero-width characters, direction marks, soft hyphens, variation selectors: invisible, and sellers use them to dodge filters.
const INVISIBLE = /[\p{Cf}\u115F\u1160\u3164]|[\uFE00-\uFE0F]|\u034F/gu;
const ASCII_ONLY = /^[\x20-\x7E]*$/;

/** Whether a text is printable ASCII on one line, as most titles are: nothing in it needs another spelling. */
export const isPlainAscii = (text: string): boolean => ASCII_ONLY.test(text);

/** Full-width to plain, ligatures apart, invisible characters out, lone surrogates replaced. Keeps case and punctuation. */
export function normaliseText(text: string): string {
  if (isPlainAscii(text)) return text;
  // A lone surrogate breaks regular expressions with the `u` flag and JSON output alike.
  return text.toWellFormed().normalize("NFKC").replace(INVISIBLE, "");
}

const ACCENTS = /[\u0300-\u036F\u064B-\u065F\u0670\u0591-\u05C7]/g;
const FOLDED: Record<string, string> = { ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th", ي: "ی", ك: "ک" };
const FOLDABLE = /[ıłøđðßæœþيك]/g;

const CYRILLIC = /[\u0400-\u04FF]/;
const GREEK = /[\u0370-\u03FF]/;
const LATIN = /[a-z]/;
// Letters that look like a Latin one: "Хiаоmi" mixes scripts to pass for the brand.
const LOOK_ALIKES: Record<string, string> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  μ: "m",
};

/** One word in its index spelling: lower case, without accents, mixed scripts read as Latin. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isPlainAscii(lower)) return lower;
  const plain = lower
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(FOLDABLE, (c) => FOLDED[c] ?? c);
  const mixed = LATIN.test(plain) && (CYRILLIC.test(plain) || GREEK.test(plain));
  return mixed ? Array.from(plain, (c) => LOOK_ALIKES[c] ?? c).join("") : plain;
}
