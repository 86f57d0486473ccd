/** What a person asks for, by the words they use. */
import type { Knowledge } from "../knowledge/knowledge.ts";
import { PhraseIndex } from "../knowledge/phrase-index.ts";
import { foldWord } from "../text/normalise.ts";
import { type Token, tokenise, words } from "../text/tokenise.ts";
import { stem } from "./stem.ts";

/** The ids of `src/data/intents.json`. */
export type IntentId = string;

/** Questions that the core answers about a brand or a product. */
const ABOUT_SUBJECT_PLAINLY = new Set(["relation", "maker", "stake", "authenticity", "tier", "mi-home-support", "list"]);
/** Those of them, and words that also stand in other questions ("Redmi or POCO", "what is the price"). */
const ABOUT_SUBJECT = new Set(["relation", "maker", "stake", "compare", "authenticity", "tier", "mi-home-support", "what-is", "list"]);
/** Questions whose answer is a topic, of which a named product may be an example. */
const ABOUT_TOPIC = new Set(["why", "availability", "version", "warranty", "authenticity"]);
/** What people also write to a bot, and what it is not for. */
const NOT_FOR_US = new Set(["price", "advert", "support", "opinion", "own-thing", "greeting", "chat", "other-company"]);
/** Those of them that no title is made of. */
const UNANSWERABLE = new Set(["support", "greeting", "chat", "other-company"]);
/** ... and what of it says nothing alone: shops write it, or people before a question. */
const WEAKLY_NOT_FOR_US = new Set(["advert", "greeting"]);
const NEVER = new Set(["insult", "injection"]);
/** Intents all of whose phrases ask. */
const ASKING = new Set(["question", "why"]);
/** So many words of a phrase may be those of a question: "how much", "do you know". */
const OPENING_WORDS = [1, 2, 3];
/** Words that stand anywhere in a question and say nothing: "who actually makes". */
const FILLER = "filler";

export interface Intents {
  readonly ids: ReadonlySet<IntentId>;
  /** The language of each word of the phrases found; a phrase of several languages names them all. */
  readonly languages: readonly string[];
  /** Words of asking and words for what is asked, in one language, or several of asking, or one at the start: "quanto costa", "does anyone know". */
  readonly asksOutright: boolean;
  readonly aboutSubject: boolean;
  /** ... in words that mean nothing else. */
  readonly plainlyAboutSubject: boolean;
  readonly aboutTopic: boolean;
  readonly notForUs: boolean;
  /** Not for us, and nothing that a headline would say. */
  readonly unanswerable: boolean;
  /** Not for us, in words that no shop writes ("free shipping") and that are no mere greeting. */
  readonly notForUsOutright: boolean;
  /** Insults and attempts to make the bot say something. */
  readonly refused: boolean;
  /** Indices of the words that are neither of asking nor of talk: names and things. */
  readonly matter: () => readonly number[];
}

export type IntentReader = (tokens: readonly Token[]) => Intents;

function hasAny(some: ReadonlySet<string>, group: ReadonlySet<string>): boolean {
  for (const one of some) if (group.has(one)) return true;
  return false;
}

function withStem(token: Token): Token {
  const text = stem(token.text);
  return text === token.text ? token : { ...token, text };
}

/** Builds the reader: one pass over the text through an index of all phrases, the longest first. */
export function createIntentReader(knowledge: Knowledge): IntentReader {
  const index = new PhraseIndex<{ readonly id: IntentId; readonly language: string; readonly asks: boolean }>();
  const wordsOf = (intent: IntentId) => knowledge.intents.find(({ id }) => id === intent)?.words ?? {};
  const fillers = new PhraseIndex<true>();
  for (const phrase of Object.values(wordsOf(FILLER)).flat()) fillers.add(words(phrase), true);
  const talk = new Set([knowledge.prose, knowledge.particles].flatMap((lists) => Object.values(lists).flat()).map(foldWord));
  /** Indices of the tokens that belong to no filler. */
  const telling = (tokens: readonly Token[]): number[] => {
    const kept: number[] = [];
    for (let at = 0; at < tokens.length; ) {
      const filler = fillers.longest(tokens, at);
      if (!filler) kept.push(at);
      at = filler?.end ?? at + 1;
    }
    return kept;
  };
  const questionWords = wordsOf("question");
  for (const { id, words: byLanguage } of knowledge.intents) {
    if (id === FILLER) continue;
    for (const [language, phrases] of Object.entries(byLanguage)) {
      const openings = new Set((questionWords[language] ?? []).map((phrase) => words(phrase).join(" ")));
      const asking = { id, language, asks: true };
      const states = { id, language, asks: false };
      for (const written of phrases.map(tokenise)) {
        const phrase = telling(written).map((at) => (written[at] as Token).text);
        // "still xiaomi" without its filler is a mere name.
        if (phrase.length === 1 && written.length > 1) continue;
        const asks = ASKING.has(id) || OPENING_WORDS.some((count) => openings.has(phrase.slice(0, count).join(" ")));
        index.add(phrase.map(stem), asks ? asking : states);
      }
    }
  }
  return (written) => {
    const kept = telling(written);
    const tokens = kept.map((at) => withStem(written[at] as Token));
    const ids = new Set<IntentId>();
    const languages: string[] = [];
    const asking = new Set<string>();
    const about = new Set<string>();
    const unread: number[] = [];
    let notForUsOutright = false;
    for (let at = 0; at < tokens.length; ) {
      const match = index.longest(tokens, at);
      const end = match?.end ?? at + 1;
      if (!match) unread.push(kept[at] as number);
      for (const { id, language, asks } of match?.values ?? []) {
        ids.add(id);
        notForUsOutright ||= NOT_FOR_US.has(id) && !WEAKLY_NOT_FOR_US.has(id);
        languages.push(...new Array<string>(end - at).fill(language));
        if (asks) asking.add(language);
        if ((id !== "question" && id !== "greeting") || end - at > 1 || (asks && at === 0)) about.add(language);
      }
      at = end;
    }
    return {
      ids,
      languages,
      asksOutright: hasAny(asking, about),
      aboutSubject: hasAny(ids, ABOUT_SUBJECT),
      plainlyAboutSubject: hasAny(ids, ABOUT_SUBJECT_PLAINLY),
      aboutTopic: hasAny(ids, ABOUT_TOPIC),
      notForUs: hasAny(ids, NOT_FOR_US),
      unanswerable: hasAny(ids, UNANSWERABLE),
      notForUsOutright,
      refused: hasAny(ids, NEVER),
      matter: () => unread.filter((at) => !talk.has((written[at] as Token).text)),
    };
  };
}
