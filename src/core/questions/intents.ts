/** What a person asks for, by the words they use. */
import type { Knowledge } from "../knowledge/knowledge.ts";
import { PhraseIndex } from "../knowledge/phrase-index.ts";
import { type Token, words } from "../text/tokenise.ts";

/** The ids of `src/data/intents.json`. */
export type IntentId = string;

/** Questions that the core answers about a brand or a product. */
const ABOUT_SUBJECT_PLAINLY = new Set(["relation", "maker", "stake", "authenticity", "tier", "mi-home-support", "list"]);
/** Those of them, and words that also stand in other questions ("Redmi or POCO", "what is the price"). */
const ABOUT_SUBJECT = new Set(["relation", "maker", "stake", "compare", "authenticity", "tier", "mi-home-support", "what-is", "list"]);
/** Questions whose answer is a topic, of which a named product may be an example. */
const ABOUT_TOPIC = new Set(["why", "availability", "version", "warranty"]);
/** What people also write to a bot, and what it is not for. */
const NOT_FOR_US = new Set(["price", "support", "opinion", "greeting", "chat", "other-company"]);
/** Those of them that no title is made of. */
const UNANSWERABLE = new Set(["support", "greeting", "chat", "other-company"]);
const NEVER = new Set(["insult", "injection"]);

export interface Intents {
  readonly ids: ReadonlySet<IntentId>;
  /** The language of each phrase found; a phrase of several languages names them all. */
  readonly languages: readonly string[];
  readonly aboutSubject: boolean;
  /** ... in words that mean nothing else. */
  readonly plainlyAboutSubject: boolean;
  readonly aboutTopic: boolean;
  readonly notForUs: boolean;
  /** Not for us, and nothing that a headline would say. */
  readonly unanswerable: boolean;
  /** Insults and attempts to make the bot say something. */
  readonly refused: boolean;
}

export type IntentReader = (tokens: readonly Token[]) => Intents;

/** Builds the reader: one pass over the text through an index of all phrases, the longest first. */
export function createIntentReader(knowledge: Knowledge): IntentReader {
  const index = new PhraseIndex<{ readonly id: IntentId; readonly language: string }>();
  for (const { id, words: byLanguage } of knowledge.intents) {
    for (const [language, phrases] of Object.entries(byLanguage)) {
      const value = { id, language };
      for (const phrase of phrases) index.add(words(phrase), value);
    }
  }
  return (tokens) => {
    const ids = new Set<IntentId>();
    const languages: string[] = [];
    for (let at = 0; at < tokens.length; ) {
      const match = index.longest(tokens, at);
      for (const { id, language } of match?.values ?? []) {
        ids.add(id);
        languages.push(language);
      }
      at = match?.end ?? at + 1;
    }
    const some = (group: ReadonlySet<string>) => [...ids].some((id) => group.has(id));
    return {
      ids,
      languages,
      aboutSubject: some(ABOUT_SUBJECT),
      plainlyAboutSubject: some(ABOUT_SUBJECT_PLAINLY),
      aboutTopic: some(ABOUT_TOPIC),
      notForUs: some(NOT_FOR_US),
      unanswerable: some(UNANSWERABLE),
      refused: some(NEVER),
    };
  };
}
