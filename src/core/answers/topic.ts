/** Answers that explain: a topic, a rung of the ladder with its brands, a choice between two topics. */
import { text, topicText } from "../i18n/messages.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { TopicHit } from "../questions/topics.ts";
import { type Tier, verdictOf } from "../tiers.ts";
import { type Answer, SHORT_LINES } from "./answer.ts";
import { shownSources } from "./headline-and-sources.ts";
import { referenceTo } from "./reference.ts";

const STATELESS = { choices: [], verdict: "unknown", tier: null, brand: null, maker: null, product: null, link: null } as const;
/** A chat shows so many names; the rest is counted. */
const NAMES_SHOWN = 25;

/** The short answer, then the facts nearest to the question. */
export function topicAnswer({ topic, facts, coverage }: Pick<TopicHit, "topic" | "facts" | "coverage">, knowledge: Knowledge): Answer {
  const texts = facts.map((id) => topicText(topic.id, `fact-${id}`));
  const shown = facts.slice(0, SHORT_LINES - 1);
  const ids = shown.flatMap((id) => topic.facts.find((fact) => fact.id === id)?.sources ?? []);
  return {
    ...STATELESS,
    kind: "topic",
    reference: referenceTo({ kind: "topic", topic }),
    confidence: Math.round(coverage * 100) / 100,
    topic: topic.id,
    headline: topicText(topic.id, "title"),
    reasons: [topicText(topic.id, "short"), ...texts.slice(0, SHORT_LINES - 1)],
    more: [topicText(topic.id, "long"), ...texts.slice(SHORT_LINES - 1)],
    sources: shownSources(ids, knowledge),
  };
}

/** "Did you mean ...": both titles, as data that an adapter can show as buttons. */
export function choiceAnswer([first, second]: readonly [TopicHit, TopicHit]): Answer {
  return {
    ...STATELESS,
    kind: "topic",
    reference: referenceTo({ kind: "topic", topic: first.topic }),
    confidence: 0.5,
    topic: first.topic.id,
    headline: text("headline-choice"),
    reasons: [
      text("choice-of", { first: topicText(first.topic.id, "title"), second: topicText(second.topic.id, "title") }),
      topicText(first.topic.id, "short"),
      topicText(second.topic.id, "short"),
    ],
    more: [topicText(first.topic.id, "long"), topicText(second.topic.id, "long")],
    choices: [topicText(first.topic.id, "title"), topicText(second.topic.id, "title")],
    sources: [],
  };
}

/** What stands on a rung: the best-known brands first. */
export function tierAnswer(tier: Tier, knowledge: Knowledge): Answer {
  const brands = [...knowledge.brands.values()].filter((brand) => brand.tier === tier && brand.kind === "brand");
  // A brand with more products in the knowledge base is one that more people ask for.
  const names = brands.sort((a, b) => b.products.length - a.products.length || a.name.localeCompare(b.name)).map(({ name }) => name);
  const rest = names.length - NAMES_SHOWN;
  return {
    ...STATELESS,
    kind: "tier",
    reference: referenceTo({ kind: "rung", tier }),
    tier,
    verdict: verdictOf(tier),
    confidence: 1,
    topic: null,
    headline: text("headline-tier", {
      meaning: tier === 0 ? text("tier-zero", { meaning: text("tier-0") }) : text("tier-of-six", { tier, meaning: text(`tier-${tier}`) }),
    }),
    reasons: [
      text(`tier-${tier}-long`),
      text("list-brands", { names: { names: names.slice(0, NAMES_SHOWN) } }),
      ...(rest > 0 ? [text("list-rest", { count: rest })] : []),
    ],
    more: rest > 0 ? [text("list-brands", { names: { names: names.slice(NAMES_SHOWN) } })] : [],
    sources: [],
  };
}
