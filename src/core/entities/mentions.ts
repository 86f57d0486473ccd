/** Step 3 of a message's way: which names and words of the knowledge base stand where in the text. */
import type { Brand, Device, Product } from "../knowledge/knowledge.ts";
import { isXiaomiFamily, productPool } from "../knowledge/knowledge.ts";
import type { Lexicon, NameEntity } from "../knowledge/lexicon.ts";
import type { PhraseMatch } from "../knowledge/phrase-index.ts";
import type { Cue, Place, ProductClass } from "../knowledge/schema.ts";
import { isNumber, type Token } from "../text/tokenise.ts";
import { findCodes } from "./codes.ts";

interface Span {
  /** Index of the first token. */
  readonly start: number;
  /** Index of the token behind the last. */
  readonly end: number;
}

/**
 * How a name was found: under its own name, a known misspelling, a guess at an unknown spelling, a name that sellers
 * made up, a weak name (an ordinary word until something else speaks for it), or a model code.
 */
export type Via = "name" | "misspelling" | "guess" | "sold-as" | "weak" | "code";

export interface BrandMention extends Span {
  readonly kind: "brand";
  readonly brand: Brand;
  /** Index of the first token of the product's name behind the brand's; `end` where there is none. */
  readonly modelStart: number;
  /** The product whose name stands behind the brand's, or whose name or code was found alone. */
  readonly product: Product | null;
  /** A device registered in Mi Home under this name, id or code. */
  readonly device: Device | null;
  /** Who builds it, where a code says so. */
  readonly maker: Brand | null;
  readonly via: Via;
  /** Other brands of the same name. */
  readonly rivals: readonly Brand[];
}
export interface PlaceMention extends Span {
  readonly kind: "place";
  readonly place: Place;
}
export interface IngredientMention extends Span {
  readonly kind: "ingredient";
}
export interface ClassMention extends Span {
  readonly kind: "class";
  readonly productClass: ProductClass;
}
export interface CueMention extends Span {
  readonly kind: "cue";
  readonly cue: Cue;
}
export type Mention = BrandMention | PlaceMention | IngredientMention | ClassMention | CueMention;

/** How far behind its brand a model name may stand: "Roborock robot vacuum cleaner S7". */
const MODEL_REACH = 5;

interface Candidate {
  readonly end: number;
  readonly mention: Mention;
}

/** A mention without the particulars that only some have. */
export function brandMention(start: number, end: number, brand: Brand, via: Via, more: Partial<BrandMention> = {}): BrandMention {
  return { kind: "brand", start, end, brand, via, modelStart: end, product: null, device: null, maker: null, rivals: [], ...more };
}

type BrandEntity = Extract<NameEntity, { kind: "brand" }>;
type ProductEntity = Extract<NameEntity, { kind: "product" }>;

/** "Xiaomi 1MORE": a brand's name that goes on beyond the model is no model. */
const isOtherName = (lexicon: Lexicon, tokens: readonly Token[], from: number, end: number) => {
  const name = tokens[end]?.gap === "glued" ? lexicon.names.longest(tokens, from) : null;
  return name !== null && name.end > end && name.values.some((value) => value.kind === "brand");
};

/** Reads the product's name behind a brand's; of several products of that name the one that a strong source backs. */
function behind(lexicon: Lexicon, brand: Brand, tokens: readonly Token[], from: number): PhraseMatch<Product> | null {
  if (from >= tokens.length) return null;
  const match = lexicon.pools.get(productPool(brand))?.longest(tokens, from);
  if (!match || isOtherName(lexicon, tokens, from, match.end)) return null;
  // Mijia and Mitu never stand on a phone: "Mijia 1S" is a projector or a walkie-talkie, not the Mi 1S.
  const values = brand.tier === 3 ? match.values.filter((product) => product.class !== "phone") : match.values;
  return values.length > 0 ? { end: match.end, values } : null;
}

/** "Xiaomi smartphone 14T Pro": the word for the thing may stand between the label and the model of such a thing. */
function behindItsClass(lexicon: Lexicon, brand: Brand, tokens: readonly Token[], from: number): PhraseMatch<Product> | null {
  if (!isXiaomiFamily(brand) || from >= tokens.length || tokens[from]?.gap === "hard") return null;
  const word = lexicon.words.longest(tokens, from);
  const named = word?.values.flatMap((value) => (value.kind === "class" ? [value.productClass.id] : [])) ?? [];
  if (!word || named.length === 0 || word.end >= tokens.length || tokens[word.end]?.gap === "hard") return null;
  if (lexicon.names.longest(tokens, word.end)?.values.some((value) => value.kind === "brand")) return null;
  const model = behind(lexicon, brand, tokens, word.end);
  const next = model && tokens[model.end];
  // "Xiaomi earbuds Air31" is no "Air".
  if (next?.gap === "glued" && isNumber(next)) return null;
  const values = model?.values.filter((product) => named.includes(product.class ?? "")) ?? [];
  return model && values.length > 0 ? { end: model.end, values } : null;
}

function readBrand(lexicon: Lexicon, tokens: readonly Token[], start: number, match: PhraseMatch<NameEntity>, entities: readonly BrandEntity[]): Candidate {
  const strong = entities.filter((entity) => !entity.weak);
  const choice = strong.length > 0 ? strong : entities;
  const rivals = choice.length > 1 ? choice.map((entity) => entity.brand) : [];
  let best: { entity: BrandEntity; model: PhraseMatch<Product> } | null = null;
  for (const entity of entities) {
    const model = behind(lexicon, entity.brand, tokens, match.end) ?? behindItsClass(lexicon, entity.brand, tokens, match.end);
    if (model && (!best || model.end > best.model.end)) best = { entity, model };
  }
  if (best) {
    const { entity, model } = best;
    const via = entity.weak ? "weak" : entity.via;
    const product = model.values[0] as Product;
    return { end: model.end, mention: brandMention(start, model.end, entity.brand, via, { product, modelStart: match.end }) };
  }
  const entity = choice[0] as BrandEntity;
  return { end: match.end, mention: brandMention(start, match.end, entity.brand, entity.weak ? "weak" : entity.via, { rivals }) };
}

/** What a phrase of the name index says at this place; of several meanings the most definite one. */
function readName(lexicon: Lexicon, tokens: readonly Token[], start: number, match: PhraseMatch<NameEntity>): Candidate {
  const products = match.values.filter((value): value is ProductEntity => value.kind === "product");
  const brands = match.values.filter((value): value is BrandEntity => value.kind === "brand");
  const product = products[0];
  if (product && !brands.some((entity) => !entity.weak))
    return { end: match.end, mention: brandMention(start, match.end, product.product.brand, product.via, { product: product.product, modelStart: start }) };
  if (brands.length > 0) return readBrand(lexicon, tokens, start, match, brands);
  const [first] = match.values as [NameEntity];
  if (first.kind === "place") return { end: match.end, mention: { kind: "place", start, end: match.end, place: first.place } };
  if (first.kind === "device") {
    const brand = first.device.vendor as Brand;
    return { end: match.end, mention: brandMention(start, match.end, brand, "name", { device: first.device }) };
  }
  return { end: match.end, mention: { kind: "ingredient", start, end: match.end } };
}

/** A text this short is a name rather than a listing: every word of it may be the brand. */
const NAME_WORDS = 4;

/** Guesses only where a brand would stand: at the head, behind another name, in a short text. */
function guessBrand(lexicon: Lexicon, tokens: readonly Token[], start: number, previous: Mention | undefined): Candidate | null {
  const { text: word } = tokens[start] as Token;
  if (start > 0 && previous?.end !== start && tokens.length > NAME_WORDS) return null;
  if (lexicon.spellings.isKnown(word) || lexicon.words.longest(tokens, start)) return null;
  const brand = lexicon.spellings.nearest(word);
  if (!brand) return null;
  const model = behind(lexicon, brand, tokens, start + 1);
  const end = model?.end ?? start + 1;
  return { end, mention: brandMention(start, end, brand, "guess", { product: model?.values[0] ?? null, modelStart: start + 1 }) };
}

/** "Xiaomi Mi Home security camera": at the head of a title and right before a thing, the app's name is Xiaomi's old label. */
function isAppInName(match: PhraseMatch<NameEntity>, tokens: readonly Token[], start: number, previous: Mention | undefined, lexicon: Lexicon): boolean {
  if (match.end >= tokens.length || !match.values.every((value) => value.kind === "place" && value.place.role === "app")) return false;
  const isAtHead = start === 0 || previous?.end === start;
  return (
    isAtHead && (lexicon.words.longest(tokens, match.end)?.values.some((value) => value.kind === "class" && value.productClass.kind === "device") ?? false)
  );
}

/** Names from left to right, the longest first, none inside another. */
function findNames(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  for (let start = 0; start < tokens.length; ) {
    let best: Candidate | null = null;
    for (const match of lexicon.names.all(tokens, start)) {
      if (isAppInName(match, tokens, start, found.at(-1), lexicon)) continue;
      const candidate = readName(lexicon, tokens, start, match);
      if (!best || candidate.end >= best.end) best = candidate;
    }
    best ??= guessBrand(lexicon, tokens, start, found.at(-1));
    if (best) {
      found.push(best.mention);
      start = best.end;
    } else start++;
  }
  return found;
}

const HAS_DIGIT = /\p{Nd}/u;

/** "Roborock robot vacuum cleaner S7": looks for the model further behind its brand. Not for Xiaomi's own brands, whose models are bare numbers. */
function findDistantModels(mentions: readonly Mention[], tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  return mentions.map((mention, index) => {
    if (mention.kind !== "brand" || mention.product || mention.device || isXiaomiFamily(mention.brand)) return mention;
    const pool = lexicon.pools.get(productPool(mention.brand));
    if (!pool) return mention;
    const limit = Math.min(mentions[index + 1]?.start ?? tokens.length, mention.end + MODEL_REACH, tokens.length);
    for (let at = mention.end + 1; at < limit; at++) {
      const model = pool.longest(tokens, at);
      if (
        model &&
        HAS_DIGIT.test(
          tokens
            .slice(at, model.end)
            .map((token) => token.text)
            .join(""),
        )
      )
        return { ...mention, product: model.values[0] as Product };
    }
    return mention;
  });
}

function findWords(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  for (let start = 0; start < tokens.length; ) {
    const match = lexicon.words.longest(tokens, start);
    if (!match) {
      start++;
      continue;
    }
    for (const value of match.values) {
      found.push(
        value.kind === "class"
          ? { kind: "class", start, end: match.end, productClass: value.productClass }
          : { kind: "cue", start, end: match.end, cue: value.cue },
      );
    }
    start = match.end;
  }
  return found;
}

const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** A product's name without its label: "helmet M365", "strap for Band 8". */
export const isBareModel = (mention: Mention): mention is BrandMention =>
  mention.kind === "brand" && mention.via === "weak" && mention.product !== null && mention.modelStart === mention.start;

/**
 * "Xiaomi helmet M365": a model apart from its label counts beside a label that names no product yet, and where every word
 * for a thing is the model's own or goes with one; with no such word ("Xiaomi whatsit M365") nobody can say what is sold.
 */
function withoutForeignModels(names: readonly Mention[], words: readonly Mention[]): readonly Mention[] {
  if (!names.some(isBareModel)) return names;
  const label = names.find((name) => name.kind === "brand" && isXiaomiFamily(name.brand) && name.via !== "weak" && !name.product);
  const isOwn = (model: BrandMention) => {
    const things = words.flatMap((word) => (word.kind === "class" && !isInside(word, model) ? [word.productClass] : []));
    const goTogether = things.every(({ kind, id, companionOf }) => kind !== "device" || id === model.product?.class || companionOf !== undefined);
    // "Huawei Band 8" is Huawei's.
    return things.length > 0 && goTogether && !names.some((other) => other !== label && other.end === model.start);
  };
  return names.filter((name) => !isBareModel(name) || (label !== undefined && isOwn(name)));
}

/** All mentions in the order of the text. Words inside a name ("vacuum" in "Mi Robot Vacuum") belong to the name. */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const codes = findCodes(tokens, lexicon);
  const words = findWords(tokens, lexicon);
  const names = findDistantModels(withoutForeignModels(findNames(tokens, lexicon), words), tokens, lexicon).filter(
    (name) => !(name.kind === "brand" && codes.some((code) => isInside(name, code))),
  );
  const taken = [...names, ...codes.filter((code) => !names.some((name) => isInside(code, name)))];
  const free = words.filter((word) => !taken.some((name) => name.end > word.start && isInside(word, name)));
  return [...taken, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
}
