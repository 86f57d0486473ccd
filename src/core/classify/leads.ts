/** Of several names in one title, the one that decides. */
import type { BrandMention, ClassMention } from "../entities/mentions.ts";
import type { Brand } from "../knowledge/knowledge.ts";
import type { Lexicon } from "../knowledge/lexicon.ts";
import type { ProductClass } from "../knowledge/schema.ts";
import { isNumber, type Token } from "../text/tokenise.ts";

/** The class of the thing for sale: the first device that the title names. */
export const deviceClass = (classes: readonly ClassMention[]): ProductClass | null =>
  classes.find(({ productClass }) => productClass.kind === "device")?.productClass ?? null;

const isDefinite = (mention: BrandMention) => mention.product !== null || mention.device !== null || mention.via === "code";

/** The mention that names the product most definitely: a code before a product before a bare brand; the first of equals. */
export function mostDefinite(mentions: readonly BrandMention[]): BrandMention | undefined {
  return mentions.find((mention) => mention.via === "code") ?? mentions.find(isDefinite) ?? mentions[0];
}

/** The model is a bare number, as in "Xiaomi 9" or "9T": it may just as well count something. "M365" counts nothing. */
export const hasNumericModel = (mention: BrandMention, tokens: readonly Token[]): boolean =>
  mention.product !== null &&
  mention.via !== "code" &&
  tokens.slice(mention.modelStart, mention.end).every((token, index) => isNumber(token) || (index > 0 && token.text.length === 1));

/** "4K", "8K": a resolution, which any maker's camera has. */
const isResolution = (tokens: readonly Token[], at: number) => tokens[at + 1]?.text === "k" && tokens[at + 1]?.gap === "glued";

/** The model is made of ordinary words alone, as in "Xiaomi power bank" or "Xiaomi drone 4K": it says no more than the class does. */
export function hasGenericModel(mention: BrandMention | undefined, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!mention?.product || mention.via === "code" || mention.modelStart >= mention.end) return false;
  for (let at = mention.modelStart; at < mention.end; at++) {
    const token = tokens[at] as Token;
    if (isNumber(token) ? !isResolution(tokens, at) : !(token.text === "k" || lexicon.spellings.isWord(token.text))) return false;
  }
  return true;
}

/** The name is the word for a class that no-names fill with goods called Xiaomi: "Xiaomi drone 8K"; few of them write "Mi drone". */
export function isContestedName(mention: BrandMention | undefined, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const id = mention?.product?.class;
  if (!mention || !id || mention.brand.tier !== 1 || !hasGenericModel(mention, tokens, lexicon)) return false;
  const word = lexicon.words.longest(tokens, mention.modelStart);
  const isClassWord = word?.values.some((value) => value.kind === "class" && value.productClass.id === id && value.productClass.contested) ?? false;
  return isClassWord && !tokens.slice(mention.start, mention.modelStart).some(({ text }) => text === "mi");
}

/** "Xiaomi 9 port charger": the number is no model of a phone when the title names another thing. */
const contradicts = (mention: BrandMention, named: ProductClass | null, tokens: readonly Token[]): boolean =>
  mention.product !== null && named !== null && named.id !== mention.product.class && hasNumericModel(mention, tokens);

/** Of the names of rungs 1 to 3: a code, Redmi and POCO, a product, Mijia, before the bare label. */
export function leadOfFamily(family: readonly BrandMention[], named: ProductClass | null, tokens: readonly Token[]): BrandMention | undefined {
  const usable = family.map((mention) => (contradicts(mention, named, tokens) ? { ...mention, product: null } : mention));
  const definite = mostDefinite(usable);
  const subBrand = mostDefinite(usable.filter(({ brand }) => brand.tier === 2));
  // "XIAOMI PAD SE 128 GB REDMI": the second brand is the narrower label.
  if (subBrand && definite?.via !== "code") return subBrand;
  return definite && isDefinite(definite) ? definite : (usable.find(({ brand }) => brand.tier === 3) ?? definite);
}

/** Two brands of one house: Huami and Amazfit. */
export function sameCompany(a: Brand, b: Brand): boolean {
  return a === b || (a.company !== undefined && a.company === b.company);
}
