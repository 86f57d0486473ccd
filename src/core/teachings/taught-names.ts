/** Names that a place's moderators have taught: looked up in the same pass as the knowledge base, and never mixed with it. */
import type { Classification } from "../classify/classify.ts";
import type { BrandMention, Mention } from "../entities/mentions.ts";
import type { Brand } from "../knowledge/knowledge.ts";
import { PhraseIndex } from "../knowledge/phrase-index.ts";
import type { Teaching } from "../storage/storage.ts";
import { type Token, words } from "../text/tokenise.ts";

export type TaughtNames = PhraseIndex<Teaching>;

const indexes = new WeakMap<readonly Teaching[], TaughtNames>();

/** The index of a place's teachings, built once for each list. Null where nothing is taught. */
export function taughtNames(teachings: readonly Teaching[]): TaughtNames | null {
  if (teachings.length === 0) return null;
  const known = indexes.get(teachings);
  if (known) return known;
  const index: TaughtNames = new PhraseIndex();
  for (const teaching of teachings) index.add(words(teaching.name), teaching);
  indexes.set(teachings, index);
  return index;
}

/** A taught name as a brand that is nobody else's: the rules then say whether it is the thing itself or what the thing fits. */
const asBrand = ({ name }: Teaching): Brand => ({
  id: "taught",
  name,
  aliases: [],
  misspellings: [],
  soldAs: [],
  weakNames: [],
  tier: 0,
  kind: "brand",
  company: undefined,
  classes: [],
  confidence: "high",
  history: [],
  products: [],
});

interface Hit {
  readonly teaching: Teaching;
  readonly mention: BrandMention;
}

/** Taught names from left to right, none inside a longer name that the knowledge base has. */
function findTaught(tokens: readonly Token[], mentions: readonly Mention[], taught: TaughtNames): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const match = taught.longest(tokens, start);
    const [teaching] = match?.values ?? [];
    if (!match || !teaching) continue;
    const { end } = match;
    const isPart = mentions.some((known) => known.start <= start && known.end >= end && known.end - known.start > end - start);
    if (isPart) continue;
    hits.push({
      teaching,
      mention: { kind: "brand", start, end, modelStart: end, brand: asBrand(teaching), product: null, device: null, maker: null, via: "name", rivals: [] },
    });
  }
  return hits;
}

/**
 * The teaching that a text is about, as the same rules judge it that judge all names: not where the taught name is only what
 * the thing fits, or stands beside a product that is known.
 */
export function teachingOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  taught: TaughtNames,
  judge: (mentions: readonly Mention[]) => Classification,
): Teaching | null {
  for (const { teaching, mention } of findTaught(tokens, mentions, taught)) {
    const others = mentions.filter(({ start, end }) => end <= mention.start || start >= mention.end);
    const { brand, evidence } = judge([...others, mention].sort((a, b) => a.start - b.start));
    if (brand === mention.brand && evidence.accessory === null && !evidence.targets.includes(mention)) return teaching;
  }
  return null;
}
