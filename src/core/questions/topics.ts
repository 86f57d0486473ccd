/** Finds the topic, and its facts, that answer a question: full-text search over sample questions and the topics' own texts. */
import MiniSearch from "minisearch";
import type { Localiser } from "../i18n/localise.ts";
import { topicText } from "../i18n/messages.ts";
import type { Brand, Knowledge } from "../knowledge/knowledge.ts";
import type { Topic } from "../knowledge/schema.ts";
import { words } from "../text/tokenise.ts";
import { stem } from "./stem.ts";

export interface TopicHit {
  readonly topic: Topic;
  /** Ids of its facts, the nearest to the question first. */
  readonly facts: readonly string[];
  /** Share of the question's telling words that the topic knows, 0 to 1. */
  readonly coverage: number;
  readonly score: number;
  /** How much the question and the sample nearest to it are the same words, 0 to 1. */
  readonly likeness: number;
  /** Whether it names one of the question's intents. */
  readonly isMeant: boolean;
  /** Whether its nearest fact, or where it has none its short text, names this brand. */
  readonly speaksOf: (brand: Brand) => boolean;
}

/** @param intents what the question asks for; a topic that names one of them is nearer by as much as a well-chosen word. */
export type TopicSearch = (question: string, intents: ReadonlySet<string>) => readonly TopicHit[];

/** A question is shorter, in characters of Chinese too; what is longer is a story, and each word takes its time. */
export const WORDS_READ = 80;
/** Shorter words have too many neighbours. */
const SHORTEST_FUZZY_WORD = 5;
const FUZZY = 0.2;
/** How much a sample question, a title and a text count: people ask as others asked before. */
const BOOST = { title: 2, short: 1.2, facts: 1, long: 0.6 };
/** ... and how much the sample question nearest to it counts: more samples must not make each of them weaker. */
const SAMPLE_WEIGHT = 4;
const HITS = 3;
const SENTENCE_END = /(?<=[.!?。！？])\s*/;
const QUESTION_MARK = /[?？]$/;
/** From this likeness on somebody has put the question in nearly the same words. */
export const ALIKE = 0.65;
/** ... and from this on in the same words: no other topic is nearer, whatever its texts. */
const SAME = 0.99;
/** From this likeness on a sample tells which fact is asked for. */
const CLOSE = 0.5;
/** What an intent that the topic names adds to its score, and how much of the question it stands for at least. */
const INTENT = { score: 120, coverage: 0.5 };
/** How much the nearest fact counts beside the topic's texts together. */
const FACT_WEIGHT = 4;

interface TopicDocument {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly long: string;
  readonly facts: string;
}
interface SentenceDocument {
  readonly id: string;
  readonly topic: string;
  /** Null where the sentence is about the topic as a whole. */
  readonly fact: string | null;
  readonly text: string;
}

interface SampleDocument extends SentenceDocument {
  /** How many telling words it has. */
  readonly size: number;
}

/** A text as its words, so that names are found as whole words. */
const spelt = (text: string) => ` ${words(text).join(" ")} `;

const searchOptions = (stopWords: ReadonlySet<string>) => ({
  tokenize: words,
  processTerm: (term: string) => (stopWords.has(term) ? null : stem(term)),
});

/**
 * @param stopWords words that say nothing of the subject: the language's words of talk, and the name that every topic bears
 */
export function createTopicSearch(knowledge: Knowledge, say: Localiser, stopWords: ReadonlySet<string>): TopicSearch {
  const topics = new MiniSearch<TopicDocument>({ fields: Object.keys(BOOST), ...searchOptions(stopWords) });
  const facts = new MiniSearch<SentenceDocument>({ fields: ["text"], storeFields: ["topic", "fact"], ...searchOptions(stopWords) });
  const samples = new MiniSearch<SampleDocument>({ fields: ["text"], storeFields: ["topic", "fact", "size"], ...searchOptions(stopWords) });
  const termsOf = (text: string) =>
    new Set(
      words(text)
        .filter((word) => !stopWords.has(word))
        .map(stem),
    );
  for (const topic of knowledge.topics.values()) {
    const sentences = topic.facts.map(({ id }) => say(topicText(topic.id, `fact-${id}`)));
    topics.add({
      id: topic.id,
      title: say(topicText(topic.id, "title")),
      short: say(topicText(topic.id, "short")),
      long: say(topicText(topic.id, "long")),
      facts: sentences.join("\n"),
    });
    facts.addAll(topic.facts.map(({ id }, index) => ({ id: `${topic.id}/${id}`, topic: topic.id, fact: id, text: sentences[index] ?? "" })));
    for (const { id, samples: asked } of [{ id: null, samples: topic.samples }, ...topic.facts])
      samples.addAll(
        (asked?.[say.locale] ?? []).map((text, index) => ({ id: `${topic.id}/${id}/${index}`, topic: topic.id, fact: id, text, size: termsOf(text).size })),
      );
  }
  const speaksOf = (topic: Topic, fact: string | undefined, { name, aliases }: Brand) => {
    const told = spelt(say(topicText(topic.id, fact ? `fact-${fact}` : "short")));
    return [name, ...aliases].some((called) => told.includes(spelt(called)));
  };
  const fuzzy = (term: string) => (term.length >= SHORTEST_FUZZY_WORD ? FUZZY : false);
  const prefix = (term: string) => term.length >= SHORTEST_FUZZY_WORD;
  const search: TopicSearch = (text, intents) => {
    const question = words(text).slice(0, WORDS_READ).join(" ");
    const terms = termsOf(question);
    if (terms.size === 0) return [];
    const options = { fuzzy, prefix, combineWith: "OR" } as const;
    const nearFacts = facts.search(question, options);
    const nearSamples = samples.search(question, options);
    const texts = new Map(topics.search(question, { ...options, boost: BOOST }).map((hit) => [hit.id as string, hit]));
    const hits = [...knowledge.topics.values()].flatMap((topic): TopicHit[] => {
      const near = nearFacts.filter((fact) => fact["topic"] === topic.id);
      const asked = nearSamples.filter((sample) => sample["topic"] === topic.id);
      const text = texts.get(topic.id);
      const isMeant = topic.intents?.some((intent) => intents.has(intent)) ?? false;
      if (!text && asked.length === 0 && !isMeant) return [];
      // Dice's measure: twice the words in common, over the words of both.
      const likeness = asked[0] ? (2 * new Set(asked[0].queryTerms).size) / (terms.size + (asked[0]["size"] as number)) : 0;
      const nearIds = [...(likeness >= CLOSE ? asked.slice(0, 1) : []), ...near].flatMap((sentence) => (sentence?.["fact"] as string | null) ?? []);
      const told = [...new Set([...nearIds, ...topic.facts.map(({ id }) => id)])];
      const known = new Set([text, ...asked].flatMap((hit) => hit?.queryTerms ?? []));
      return [
        {
          topic,
          facts: told,
          speaksOf: (brand) => speaksOf(topic, told[0], brand),
          likeness,
          isMeant,
          coverage: Math.max(known.size / terms.size, isMeant ? INTENT.coverage : 0),
          // A topic with one fact that fits beats one whose many texts hold the same words scattered.
          score:
            ((text?.score ?? 0) + FACT_WEIGHT * (near[0]?.score ?? 0) + SAMPLE_WEIGHT * (asked[0]?.score ?? 0) + (isMeant ? INTENT.score : 0)) * (1 + likeness),
        },
      ];
    });
    const isSame = ({ likeness }: TopicHit) => Number(likeness >= SAME);
    return hits.sort((a, b) => isSame(b) - isSame(a) || b.score - a.score).slice(0, HITS);
  };
  return (text, intents) => {
    const sentences = text.split(SENTENCE_END);
    const question = sentences.length > 1 ? sentences.findLast((sentence) => QUESTION_MARK.test(sentence)) : undefined;
    const hits = question ? search(question, intents) : [];
    // "They sell at rock bottom. How do they make money?": the question alone, where somebody has asked it before.
    return hits[0] && hits[0].likeness >= ALIKE ? hits : search(text, intents);
  };
}
