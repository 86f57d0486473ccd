/** Which brands and products a question is about. */
import type { BrandMention, Mention } from "../entities/mentions.ts";
import type { Cue } from "../knowledge/schema.ts";
import type { Talk } from "./talk.ts";

/** "Xiaomi" alone names no product: the question is about the company or the Xiaomi world. */
export const isBareLabel = (mention: BrandMention) => mention.brand.tier === 1 && !mention.product && mention.via !== "code";

/** Words that set two names in relation: "from", "by", "and". */
const LINKS: ReadonlySet<Cue["role"]> = new Set(["maker", "channel", "ecosystem", "genuine", "not", "versus"]);

/** "is ... a ...?": with so few words beside the names a question can only be about these. */
const FEW_WORDS = 2;

/** "Is Segway Xiaomi?": beside Xiaomi's name and words of asking nothing stands there but this name, so it is what is asked about. */
function isAllThatIsNamed(mention: BrandMention, { tokens, mentions, intents }: Talk): boolean {
  const named = mentions.filter(({ kind }) => kind === "brand" || kind === "place");
  const others = named.filter((other) => other !== mention);
  const read = [...named, ...mentions.filter((mention) => mention.kind === "cue" && LINKS.has(mention.cue.role))];
  const isRead = (at: number) => read.some(({ start, end }) => at >= start && at < end);
  const spoken = named.reduce((left, { start, end }) => left - (end - start), tokens.length);
  return (
    others.length > 0 &&
    // "Can you look at my Xiaomi?" is no question about the brand Look.
    (intents.aboutSubject || spoken <= FEW_WORDS) &&
    others.every((other) => other.kind === "place" || (other.kind === "brand" && isBareLabel(other) && other.via !== "weak")) &&
    intents.matter().every(isRead)
  );
}

/** Each brand or product once; the bare label only where it is all there is, or is compared. */
export function subjectsOf(talk: Talk): BrandMention[] {
  const { mentions, intents, found } = talk;
  const isBrand = (mention: Mention): mention is BrandMention => mention.kind === "brand";
  const weak = new Set(found.evidence.weak);
  const real = mentions.filter((mention): mention is BrandMention => isBrand(mention) && !weak.has(mention));
  // Who asks what POCO is means the brand, though "poco" is a word; so with the Mi Band.
  const asked = [...weak].filter(
    (mention) => (intents.aboutSubject && (mention.brand.tier === 2 || mention.product !== null)) || isAllThatIsNamed(mention, talk),
  );
  // "Was Xiaomi sanctioned like Huawei" asks nothing about Huawei.
  const isLikened = ({ start, brand }: BrandMention) =>
    brand.tier === 0 && mentions.some((mention) => mention.kind === "cue" && mention.cue.role === "like" && mention.end === start);
  const named = [...real, ...asked].filter((mention) => !isLikened(mention));
  const distinct = named.filter((mention, index) => named.findIndex((other) => other.brand === mention.brand && other.product === mention.product) === index);
  const others = distinct.filter((mention) => !isBareLabel(mention));
  if (others.length === 0) return distinct;
  // "Roborock", then "Roborock S7": the product says it all.
  const narrow = others.filter((mention) => mention.product !== null || !others.some((other) => other !== mention && other.brand === mention.brand));
  return intents.ids.has("compare") && narrow.length === 1 ? [...narrow, ...distinct.filter(isBareLabel).slice(0, 1)] : narrow;
}
