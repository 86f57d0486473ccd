/** Which brands and products a question is about. */
import type { BrandMention, Mention } from "../entities/mentions.ts";
import type { Talk } from "./talk.ts";

/** "Xiaomi" alone names no product: the question is about the company or the Xiaomi world. */
export const isBareLabel = (mention: BrandMention) => mention.brand.tier === 1 && !mention.product && mention.via !== "code";

/** Each brand or product once; the bare label only where it is all there is, or is compared. */
export function subjectsOf({ mentions, intents, found }: Talk): BrandMention[] {
  const isBrand = (mention: Mention): mention is BrandMention => mention.kind === "brand";
  const weak = new Set(found.evidence.weak);
  const real = mentions.filter((mention): mention is BrandMention => isBrand(mention) && !weak.has(mention));
  // Who asks what POCO is means the brand, though "poco" is a word; so with the Mi Band.
  const asked = intents.aboutSubject ? [...weak].filter(({ brand, product }) => brand.tier === 2 || product !== null) : [];
  const named = [...real, ...asked];
  const distinct = named.filter((mention, index) => named.findIndex((other) => other.brand === mention.brand && other.product === mention.product) === index);
  const others = distinct.filter((mention) => !isBareLabel(mention));
  if (others.length === 0) return distinct;
  // "Roborock", then "Roborock S7": the product says it all.
  const narrow = others.filter((mention) => mention.product !== null || !others.some((other) => other !== mention && other.brand === mention.brand));
  return intents.ids.has("compare") && narrow.length === 1 ? [...narrow, ...distinct.filter(isBareLabel).slice(0, 1)] : narrow;
}
