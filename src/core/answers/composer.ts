/** Composes answers over one knowledge base: what it needs for that is indexed once. */
import type { Classification } from "../classify/classify.ts";
import type { BrandMention } from "../entities/mentions.ts";
import { type Brand, isXiaomiFamily, type Knowledge, type Product } from "../knowledge/knowledge.ts";
import { lazily } from "../lazily.ts";
import type { Intents } from "../questions/intents.ts";
import type { TopicHit } from "../questions/topics.ts";
import type { Answer } from "./answer.ts";
import { composeAnswer } from "./compose.ts";
import { storyteller } from "./history.ts";
import { subjectAnswer } from "./subject.ts";
import { createSuggester } from "./suggestions.ts";

export interface Composer {
  /** The answer to a title that was judged. */
  title(found: Classification, written: string): Answer;
  /** The answer to a question about a brand or product; the first of several also gets the topic's line. */
  subject(subject: BrandMention, intents: Intents, topic: TopicHit | null, isFirst: boolean): Answer;
}

export function createComposer(knowledge: Knowledge): Composer {
  const storyOf = storyteller();
  const suggest = createSuggester(knowledge);
  const suppliers = lazily(() => classesBySupplier(knowledge));
  return {
    title: (found, written) => composeAnswer({ found, knowledge, storyOf, suggest, written }),
    subject: (subject, intents, topic, isFirst) =>
      subjectAnswer(subject, { knowledge, intents, topic, storyOf, makesForXiaomi: (brand) => suppliers().get(brand) ?? [] }, isFirst),
  };
}

/** A brand or a product as if it had been named. */
export const asMention = (brand: Brand, product: Product | null = null): BrandMention => ({
  kind: "brand",
  start: 0,
  end: 0,
  modelStart: 0,
  brand,
  product,
  device: null,
  maker: null,
  via: "name",
  rivals: [],
});

/** What each company builds under Xiaomi's brand. */
function classesBySupplier(knowledge: Knowledge): Map<Brand, string[]> {
  const classes = new Map<Brand, string[]>();
  for (const product of knowledge.products) {
    if (!product.maker || !product.class || !isXiaomiFamily(product.brand) || isXiaomiFamily(product.maker)) continue;
    const known = classes.get(product.maker) ?? [];
    if (!known.includes(product.class)) known.push(product.class);
    classes.set(product.maker, known);
  }
  return classes;
}
