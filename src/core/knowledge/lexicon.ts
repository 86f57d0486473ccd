/**
 * The index of everything that has a name: built once from the knowledge base, read once per message.
 *
 *   names   brands, products, Mi Home devices, shops and apps, ingredients  -> found anywhere in a text
 *   pools   what is left of a product's name behind its brand ("s7")         -> found only behind that brand
 *   words   product classes and cue words in every language                  -> found anywhere, beside names
 *   codes   model codes and Mi Home ids                                      -> looked up whole
 */
import { isUnspaced, words } from "../text/tokenise.ts";
import type { Brand, Device, Knowledge, Product } from "./knowledge.ts";
import { isXiaomiFamily, productPool } from "./knowledge.ts";
import { PhraseIndex } from "./phrase-index.ts";
import type { Cue, Place, ProductClass } from "./schema.ts";
import { buildSpellings, type Spellings } from "./spellings.ts";

export type NameEntity =
  | { readonly kind: "brand"; readonly brand: Brand; readonly weak: boolean; readonly via: "name" | "misspelling" | "sold-as" }
  | { readonly kind: "product"; readonly product: Product; readonly via: "name" | "sold-as" | "weak" }
  | { readonly kind: "device"; readonly device: Device }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "ingredient" };

export type WordEntity = { readonly kind: "class"; readonly productClass: ProductClass } | { readonly kind: "cue"; readonly cue: Cue };

export interface Lexicon {
  readonly names: PhraseIndex<NameEntity>;
  readonly pools: ReadonlyMap<string, PhraseIndex<Product>>;
  readonly words: PhraseIndex<WordEntity>;
  /** Codes in capitals without separators. */
  readonly codes: ReadonlyMap<string, Product | Device>;
  /** Mi Home ids in lower case. */
  readonly deviceIds: ReadonlyMap<string, Product | Device>;
  readonly spellings: Spellings;
  readonly knowledge: Knowledge;
}

/** A code as it is looked up: `MDZ-16-AB` and `mdz16ab` are one. */
export function foldCode(code: string): string {
  return code.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
}

const LETTERS = /^\p{L}+$/u;
const LATIN_LETTERS = /^[a-z]+$/;
const DIGITS = /^\d+$/;
/** A one-word spelling of a longer name ("miband") must be long enough not to be a word of its own. */
const JOINED_LENGTH = 6;
/** Two Chinese characters are a word of any kind. */
const SHORTEST_UNSPACED_NAME = 3;
/** "M365", "Band 8": so many letters or digits tell a model from a measure. */
const TELLING_LETTERS = 3;
const TELLING_DIGITS = 3;
/** Shorter codes ("S50", "1S") are words: they count only behind their brand. */
export const CODE_LENGTH = 5;

function addPhrase(index: PhraseIndex<NameEntity>, phrase: readonly string[], entity: NameEntity): void {
  index.add(phrase, entity);
  if (phrase.length < 2 || !phrase.every((word) => LETTERS.test(word))) return;
  const joined = phrase.join("");
  if (joined.length >= JOINED_LENGTH) index.add([joined], entity);
}

function addBrand(index: PhraseIndex<NameEntity>, brand: Brand): void {
  const weakNames = new Set(brand.weakNames.map((name) => words(name).join(" ")));
  const seen = new Set<string>();
  const add = (names: readonly string[], via: "name" | "misspelling" | "sold-as", allWeak = false) => {
    for (const name of names) {
      const phrase = words(name);
      const key = phrase.join(" ");
      if (seen.has(key)) continue;
      seen.add(key);
      addPhrase(index, phrase, { kind: "brand", brand, weak: allWeak || weakNames.has(key), via });
    }
  };
  add([brand.name, ...brand.aliases], "name");
  add(brand.weakNames, "name", true);
  add(brand.misspellings, "misspelling");
  add(brand.soldAs, "sold-as");
}

/** The names a brand's product names may begin with, by their first word, the longest first. */
type Openings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What is left of a product's name without its brand's and still tells it from others, where the brand is named elsewhere. */
function isTellingModel([first = "", second = ""]: readonly string[]): boolean {
  if (!LATIN_LETTERS.test(first) || !DIGITS.test(second)) return false;
  return first.length >= TELLING_LETTERS || second.length >= TELLING_DIGITS;
}

/** The words of a product's name behind its brand's, or null where it does not begin with it. */
function behindBrand(phrase: readonly string[], openings: Openings): readonly string[] | null {
  const opening = openings
    .get(phrase[0] as string)
    ?.find((candidate) => candidate.length < phrase.length && candidate.every((word, index) => phrase[index] === word));
  return opening ? phrase.slice(opening.length) : null;
}

function buildOpenings(knowledge: Knowledge): Map<string, Openings> {
  const pools = new Map<string, Map<string, string[][]>>();
  for (const brand of knowledge.brands.values()) {
    if (brand.products.length === 0 && !isXiaomiFamily(brand)) continue;
    const poolId = productPool(brand);
    const pool = pools.get(poolId) ?? new Map<string, string[][]>();
    pools.set(poolId, pool);
    for (const name of [brand.name, ...brand.aliases, ...brand.weakNames]) {
      const phrase = words(name);
      const first = phrase[0] as string;
      pool.set(
        first,
        [...(pool.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
      );
    }
  }
  return pools;
}

const NO_OPENINGS: Openings = new Map();

/** "Smart" comes and goes in product names: "Mi Air Fryer" is "Mi Smart Air Fryer". */
const OPTIONAL_WORDS = new Set(["smart", "new"]);

class Builder {
  readonly names = new PhraseIndex<NameEntity>();
  readonly pools = new Map<string, PhraseIndex<Product>>();
  readonly codes = new Map<string, Product | Device>();
  readonly deviceIds = new Map<string, Product | Device>();
  readonly #openings: ReadonlyMap<string, Openings>;
  readonly #shortened: { pool: PhraseIndex<Product>; phrase: readonly string[]; product: Product }[] = [];

  constructor(
    readonly knowledge: Knowledge,
    readonly vocabulary: Vocabulary,
  ) {
    this.#openings = buildOpenings(knowledge);
  }

  #pool(id: string): PhraseIndex<Product> {
    let pool = this.pools.get(id);
    if (!pool) {
      pool = new PhraseIndex();
      this.pools.set(id, pool);
    }
    return pool;
  }

  /** A name of ordinary words ("smart fan") says nothing without its brand. */
  #isOrdinary(phrase: readonly string[]): boolean {
    if (phrase.some(isUnspaced)) return phrase.length < SHORTEST_UNSPACED_NAME || this.vocabulary.index.get(phrase).length > 0;
    return phrase.every((word) => word.length < 3 || !LETTERS.test(word) || this.vocabulary.classWords.has(word) || this.knowledge.ordinaryWords.has(word));
  }

  #isContested({ class: id }: Product): boolean {
    return id !== null && this.knowledge.classes.get(id)?.contested !== undefined;
  }

  addProduct(product: Product): void {
    const poolId = productPool(product.brand);
    const pool = this.#pool(poolId);
    const openings = this.#openings.get(poolId) ?? NO_OPENINGS;
    const addToPool = (phrase: readonly string[]): void => {
      pool.add(phrase, product);
      if (phrase.length > 1 && OPTIONAL_WORDS.has(phrase[0] as string)) this.#shortened.push({ pool, phrase: phrase.slice(1), product });
    };
    const add = (name: string, via: "name" | "sold-as") => {
      const phrase = words(name);
      let rest = via === "name" ? behindBrand(phrase, openings) : null;
      // "Xiaomi Mi Band" opens twice.
      for (let next = rest; next; next = behindBrand(next, openings)) rest = next;
      const model = rest ?? phrase;
      addToPool(model);
      // "Xiaomi M6": label and number say more than the label.
      const isLabelled = via === "sold-as" && phrase.some((word) => DIGITS.test(word));
      if (!rest && (isLabelled || !this.#isOrdinary(phrase))) addPhrase(this.names, phrase, { kind: "product", product, via });
      else if (isXiaomiFamily(product.brand) && isTellingModel(model) && !this.#isContested(product))
        this.names.add(model, { kind: "product", product, via: "weak" });
    };
    for (const name of [product.name, ...product.aliases, ...product.misspellings]) add(name, "name");
    for (const name of product.soldAs) add(name, "sold-as");
    for (const code of product.codes) {
      const folded = foldCode(code);
      if (folded.length >= CODE_LENGTH && /\d/.test(folded) && /[A-Z]/.test(folded)) this.codes.set(folded, product);
      else addToPool(words(code));
    }
    for (const id of product.miot) this.deviceIds.set(id, product);
  }

  /** Names without their optional first word, where no product bears just that name. Call it after the last product. */
  addShortened(): void {
    for (const { pool, phrase, product } of this.#shortened) if (pool.get(phrase).length === 0) pool.add(phrase, product);
  }

  addDevice(device: Device): void {
    if (!this.deviceIds.has(device.id)) this.deviceIds.set(device.id, device);
    for (const code of device.codes ? device.codes.split(" ") : []) {
      const folded = foldCode(code);
      if (folded.length >= CODE_LENGTH && /\d/.test(folded) && /[A-Z]/.test(folded) && !this.codes.has(folded)) this.codes.set(folded, device);
    }
    if (device.name === "" || !device.vendor || isXiaomiFamily(device.vendor)) return;
    const phrase = words(device.name);
    // A name that opens with a brand is found by the brand.
    if (phrase.length < 2 || this.names.get(phrase.slice(0, 1)).length > 0) return;
    if (!this.#isOrdinary(phrase) && this.names.get(phrase).length === 0) this.names.add(phrase, { kind: "device", device });
  }
}

interface Vocabulary {
  readonly index: PhraseIndex<WordEntity>;
  /** Every single word of its phrases. */
  readonly classWords: ReadonlySet<string>;
}

function buildVocabulary(knowledge: Knowledge): Vocabulary {
  const index = new PhraseIndex<WordEntity>();
  const classWords = new Set<string>();
  const add = (names: Readonly<Record<string, readonly string[]>>, entity: WordEntity) => {
    for (const name of Object.values(names).flat()) {
      const phrase = words(name);
      index.add(phrase, entity);
      for (const word of phrase) classWords.add(word);
    }
  };
  for (const productClass of knowledge.classes.values()) add(productClass.names, { kind: "class", productClass });
  for (const cue of knowledge.cues) add(cue.words, { kind: "cue", cue });
  return { index, classWords };
}

/** Builds the index; takes about 0.1 s for the whole knowledge base. */
export function buildLexicon(knowledge: Knowledge): Lexicon {
  const vocabulary = buildVocabulary(knowledge);
  const builder = new Builder(knowledge, vocabulary);
  for (const brand of knowledge.brands.values()) addBrand(builder.names, brand);
  for (const place of knowledge.places) for (const name of place.names) addPhrase(builder.names, words(name), { kind: "place", place });
  for (const name of knowledge.ingredients) builder.names.add(words(name), { kind: "ingredient" });
  for (const product of knowledge.products) builder.addProduct(product);
  builder.addShortened();
  for (const device of knowledge.devices) builder.addDevice(device);
  const isWord = (word: string) => knowledge.ordinaryWords.has(word) || vocabulary.classWords.has(word);
  const isKnown = (word: string) => isWord(word) || builder.names.get([word]).length > 0;
  return {
    names: builder.names,
    pools: builder.pools,
    words: vocabulary.index,
    codes: builder.codes,
    deviceIds: builder.deviceIds,
    spellings: buildSpellings(knowledge, { isKnown, isWord }),
    knowledge,
  };
}
