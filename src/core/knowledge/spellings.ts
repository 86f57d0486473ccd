/**
 * Finds the brand that a misspelt word was meant to be. A brand's name with any one letter left out leads to it, so a
 * word one slip away (a letter missing, added, wrong or swapped with its neighbour) shares such a key with the name;
 * fuse.js then ranks the few candidates. Never decides a verdict alone: what is found so is marked as a guess.
 */
import Fuse from "fuse.js";
import { foldWord } from "../text/normalise.ts";
import { words } from "../text/tokenise.ts";
import { type Brand, isXiaomiFamily, type Knowledge } from "./knowledge.ts";

export interface SpelledBrand {
  readonly word: string;
  readonly brand: Brand;
}

export interface Spellings {
  /** The brand meant by an unknown word; null where none is near or two are equally near. */
  readonly nearest: (word: string) => Brand | null;
  /** Words that stand in the vocabulary or are names already: they are not misspelt. */
  readonly isKnown: (word: string) => boolean;
  /** Words of the vocabulary: product classes, cues, ordinary words. */
  readonly isWord: (word: string) => boolean;
}

/** Shorter names have too many neighbours that are ordinary words; the family's own names are worth the risk. */
const SHORTEST_NAME = 6;
const SHORTEST_FAMILY_NAME = 5;
const LETTERS_ONLY = /^\p{L}+$/u;
/** fuse.js: 0 is equal, 1 is nothing in common; one slip in five letters scores about 0.2. */
const FUSE_THRESHOLD = 0.4;

/** The word itself and the word with each single letter left out. */
function keysOf(word: string): string[] {
  const keys = [word];
  for (let i = 0; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1));
  return keys;
}

/** At most one letter missing, added, wrong, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (skipA: number, skipB: number) => a.slice(i + skipA) === b.slice(i + skipB);
  if (a.length > b.length) return rest(1, 0);
  if (b.length > a.length) return rest(0, 1);
  return rest(1, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(2, 2));
}

export function buildSpellings(knowledge: Knowledge, { isKnown, isWord }: Pick<Spellings, "isKnown" | "isWord">): Spellings {
  const byKey = new Map<string, SpelledBrand[]>();
  for (const brand of knowledge.brands.values()) {
    // A slip in the name of an unrelated brand changes nothing: the answer is "not Xiaomi" or "I can't tell".
    if (brand.tier === 0) continue;
    const shortest = isXiaomiFamily(brand) ? SHORTEST_FAMILY_NAME : SHORTEST_NAME;
    const weak = new Set(brand.weakNames.map(foldWord));
    for (const name of [brand.name, ...brand.aliases]) {
      const [word, ...more] = words(name);
      if (!word || more.length > 0 || word.length < shortest || !LETTERS_ONLY.test(word) || weak.has(word)) continue;
      for (const key of keysOf(word)) {
        const found = byKey.get(key);
        if (!found) byKey.set(key, [{ word, brand }]);
        else if (!found.some((candidate) => candidate.brand === brand && candidate.word === word)) found.push({ word, brand });
      }
    }
  }
  const nearest = (word: string): Brand | null => {
    if (word.length < SHORTEST_FAMILY_NAME - 1 || !LETTERS_ONLY.test(word)) return null;
    const candidates = new Map<Brand, SpelledBrand>();
    for (const key of keysOf(word)) {
      for (const candidate of byKey.get(key) ?? []) {
        if (isOneSlip(word, candidate.word)) candidates.set(candidate.brand, candidate);
      }
    }
    if (candidates.size === 0) return null;
    const [first, second] = new Fuse([...candidates.values()], { keys: ["word"], includeScore: true, threshold: FUSE_THRESHOLD }).search(word);
    if (!first || (second && second.score === first.score)) return null;
    return first.item.brand;
  };
  return { nearest, isKnown, isWord };
}
