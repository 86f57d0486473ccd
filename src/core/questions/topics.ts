/** Finds the topic, and its facts, that answer a question: full-text search over sample questions and the topics' own texts. */
import MiniSearch from "minisearch";
import type { Localiser } from "../i18n/localise.ts";
import { topicText } from "../i18n/messages.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Topic } from "../knowledge/schema.ts";
import { words } from "../text/tokenise.ts";

export interface TopicHit {
  readonly topic: Topic;
  /** Ids of its facts, the nearest to the question first. */
  readonly facts: readonly string[];
  /** Share of the question's telling words that the topic knows, 0 to 1. */
  readonly coverage: number;
  readonly score: number;
}

export type TopicSearch = (question: string) => readonly TopicHit[];

/** Shorter words have too many neighbours. */
const SHORTEST_FUZZY_WORD = 5;
const FUZZY = 0.2;
/** How much a sample question, a title and a text count: people ask as others asked before. */
const BOOST = { samples: 3, title: 2, short: 1.2, facts: 1, long: 0.6 };
const HITS = 3;
/** How much the nearest fact counts beside the topic's texts together. */
const FACT_WEIGHT = 4;

interface TopicDocument {
  readonly id: string;
  readonly samples: string;
  readonly title: string;
  readonly short: string;
  readonly long: string;
  readonly facts: string;
}
interface FactDocument {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
}

const searchOptions = (stopWords: ReadonlySet<string>) => ({
  tokenize: words,
  processTerm: (term: string) => (stopWords.has(term) ? null : term),
});

/**
 * @param stopWords words that say nothing of the subject: the language's words of talk, and the name that every topic bears
 */
export function createTopicSearch(knowledge: Knowledge, say: Localiser, stopWords: ReadonlySet<string>): TopicSearch {
  const topics = new MiniSearch<TopicDocument>({ fields: Object.keys(BOOST), ...searchOptions(stopWords) });
  const facts = new MiniSearch<FactDocument>({ fields: ["text"], storeFields: ["topic"], ...searchOptions(stopWords) });
  for (const topic of knowledge.topics.values()) {
    const sentences = topic.facts.map(({ id }) => say(topicText(topic.id, `fact-${id}`)));
    topics.add({
      id: topic.id,
      samples: (topic.samples[say.locale] ?? []).join("\n"),
      title: say(topicText(topic.id, "title")),
      short: say(topicText(topic.id, "short")),
      long: say(topicText(topic.id, "long")),
      facts: sentences.join("\n"),
    });
    facts.addAll(topic.facts.map(({ id }, index) => ({ id: `${topic.id}/${id}`, topic: topic.id, text: sentences[index] ?? "" })));
  }
  const fuzzy = (term: string) => (term.length >= SHORTEST_FUZZY_WORD ? FUZZY : false);
  const prefix = (term: string) => term.length >= SHORTEST_FUZZY_WORD;
  return (question) => {
    const asked = new Set(words(question).filter((word) => !stopWords.has(word)));
    if (asked.size === 0) return [];
    const nearFacts = facts.search(question, { fuzzy, prefix, combineWith: "OR" });
    const hits = topics.search(question, { fuzzy, prefix, boost: BOOST, combineWith: "OR" }).map(({ id, score, queryTerms }) => {
      const topic = knowledge.topics.get(id) as Topic;
      const near = nearFacts.filter((fact) => fact["topic"] === id);
      const nearIds = near.map((fact) => String(fact.id).slice(id.length + 1));
      return {
        topic,
        facts: [...nearIds, ...topic.facts.map((fact) => fact.id).filter((fact) => !nearIds.includes(fact))],
        coverage: new Set(queryTerms).size / asked.size,
        // A topic with one fact that fits beats one whose many texts hold the same words scattered.
        score: score + FACT_WEIGHT * (near[0]?.score ?? 0),
      };
    });
    return hits.sort((a, b) => b.score - a.score).slice(0, HITS);
  };
}
