/** Answers to questions about a brand or a product: the relation first, then what changed, what it builds, what follows. */
import type { BrandMention } from "../entities/mentions.ts";
import { type Text, text, things, topicText } from "../i18n/messages.ts";
import type { Brand, Knowledge } from "../knowledge/knowledge.ts";
import { isXiaomiFamily } from "../knowledge/knowledge.ts";
import type { Event } from "../knowledge/schema.ts";
import type { Intents } from "../questions/intents.ts";
import type { TopicHit } from "../questions/topics.ts";
import { verdictOf } from "../tiers.ts";
import { type Answer, SHORT_LINES } from "./answer.ts";
import { shownSources, verdictHeadline } from "./headline-and-sources.ts";
import type { Story } from "./history.ts";
import { referenceTo } from "./reference.ts";

export interface SubjectContext {
  readonly knowledge: Knowledge;
  readonly intents: Intents;
  readonly topic: TopicHit | null;
  readonly storyOf: (brand: Brand) => Story;
  readonly makesForXiaomi: (brand: Brand) => readonly string[];
}

/** How sure an answer about a named brand is: the name is certain, the tie as sure as its sources. */
const CONFIDENCE = { high: 0.97, medium: 0.93, low: 0.8 } as const;
const MONEY: readonly Event["event"][] = ["invested", "stake", "sold-down", "acquired", "xiaomi-sales"];
const MOST_MONEY_LINES = 3;

/** What a brand or product is to Xiaomi, in one sentence. */
export function relation({ brand, product, maker, via }: BrandMention): Text {
  const builder = maker ?? product?.maker;
  if (isXiaomiFamily(brand)) {
    if (builder)
      return brand.tier === 2
        ? text("who-sub-brand-maker", { brand: brand.name, maker: builder.name })
        : text("who-maker", { brand: "Xiaomi", maker: builder.name });
    if (brand.tier === 2) return text("brand-second", { brand: brand.name });
    const tier = product?.tier ?? brand.tier;
    if (product || via === "code")
      return tier === 1
        ? text("who-xiaomi")
        : product?.maker === null
          ? text("who-partner-unpublished", { brand: "Xiaomi" })
          : text("who-partner", { brand: "Xiaomi" });
    return brand.tier === 3 ? text("brand-label", { brand: brand.name }) : text("brand-xiaomi");
  }
  switch (product?.tier ?? brand.tier) {
    case 4:
      return text("brand-own-company", { brand: brand.name });
    case 5:
      return text("who-mi-home", { brand: brand.name });
    case 6:
      return text("who-youpin", { brand: brand.name });
    default:
      return brand.kind === "counterfeit" ? text("who-counterfeit") : text("who-other", { brand: brand.name });
  }
}

/** The facts that the question is about; the tie in one line where it asks for nothing special. */
function factsFor(story: Brand, { intents, storyOf }: SubjectContext): Text[] {
  const told = storyOf(story);
  if (!intents.ids.has("stake")) return told.tie ? [told.tie] : [];
  const money = told.facts.filter((_, index) => MONEY.includes(story.history[index]?.event ?? "founded"));
  return money.length > 0 ? money.slice(-MOST_MONEY_LINES) : told.tie ? [told.tie] : [];
}

/** Composes the answer about one subject; the first of several also gets the topic's line. */
export function subjectAnswer(subject: BrandMention, context: SubjectContext, isFirst: boolean): Answer {
  const { brand, product } = subject;
  const { knowledge, intents, topic } = context;
  const tier = product?.tier ?? brand.tier;
  const maker = subject.maker ?? product?.maker ?? null;
  const story = isXiaomiFamily(brand) ? (brand.tier === 2 ? brand : maker) : brand;
  const told = story ? context.storyOf(story) : null;
  const supplies = isXiaomiFamily(brand) ? [] : context.makesForXiaomi(brand);
  const topicLine = isFirst && topic ? [topicText(topic.topic.id, topic.facts[0] ? `fact-${topic.facts[0]}` : "short")] : [];
  const topicFirst = isFirst && topic && (intents.aboutTopic || intents.ids.has("what-is")) ? [topicText(topic.topic.id, "short")] : [];
  const supplyLine = supplies.length > 0 ? [text("brand-makes-for-xiaomi", { brand: brand.name, things: things(...supplies) })] : [];
  const quality = verdictOf(tier) === "xiaomi" ? [] : [text("quality")];
  // A tick beside the name must not be read as "this offer is real".
  const unseen = intents.ids.has("authenticity") && verdictOf(tier) === "xiaomi" ? [text("genuine-unseen")] : [];
  const lines = [...unseen, relation(subject), ...topicFirst, ...(story ? factsFor(story, context) : []), ...topicLine, ...supplyLine];
  const reasons = [...lines.slice(0, SHORT_LINES - quality.length), ...quality];
  const ids = [...(product?.sources ?? []), ...(told?.sources ?? []), ...(topicLine.length > 0 ? (topic?.topic.facts[0]?.sources ?? []) : [])];
  const name = product
    ? isXiaomiFamily(brand) || product.name.toLowerCase().startsWith(brand.name.toLowerCase())
      ? product.name
      : `${brand.name} ${product.name}`
    : brand.name;
  return {
    kind: product ? "product" : "brand",
    reference: referenceTo(product ? { kind: "product", product } : { kind: "brand", brand }),
    verdict: verdictOf(tier),
    tier,
    confidence: CONFIDENCE[product?.confidence ?? brand.confidence],
    brand: brand.name,
    maker: maker?.name ?? (tier >= 4 ? brand.name : null),
    product: product?.name ?? null,
    topic: null,
    headline: verdictHeadline(tier, name),
    reasons,
    more: [text(`tier-${tier}-long`), ...lines.filter((line) => !reasons.includes(line)), ...(told?.facts ?? [])],
    sources: shownSources(ids, knowledge),
    choices: [],
    link: null,
  };
}
