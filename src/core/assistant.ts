/**
 * The one door of the core: a message in, answers out. Knows no platform, makes no output of its own.
 */
import type { Answer } from "./answers/answer.ts";
import { type CandidateSearch, createCandidateSearch } from "./answers/candidates.ts";
import { composeAnswer } from "./answers/compose.ts";
import { correctAnswer, helpAnswer, notForUsAnswer, rungAnswer, sourcesAnswer, tooLongAnswer, unknownAnswer } from "./answers/fixed.ts";
import { storyteller } from "./answers/history.ts";
import { createReferenceReader, type Reference } from "./answers/reference.ts";
import { type SubjectContext, subjectAnswer } from "./answers/subject.ts";
import { createSuggester } from "./answers/suggestions.ts";
import { choiceAnswer, tierAnswer, topicAnswer } from "./answers/topic.ts";
import { type Classification, classify } from "./classify/classify.ts";
import { gatherEvidence } from "./classify/evidence.ts";
import { findMentions, type Mention } from "./entities/mentions.ts";
import { assignRoles } from "./entities/roles.ts";
import { createLanguageReader } from "./i18n/language.ts";
import { createLocalisers, DEFAULT_LOCALE, type Locale, type Localiser } from "./i18n/localise.ts";
import { type Brand, isXiaomiFamily, type Knowledge, type Product } from "./knowledge/knowledge.ts";
import { buildLexicon } from "./knowledge/lexicon.ts";
import { createIntentReader, type Intents } from "./questions/intents.ts";
import { isPlainTitle, type Reading, read } from "./questions/read.ts";
import { createTopicSearch, type TopicSearch } from "./questions/topics.ts";
import { foldWord, normaliseText } from "./text/normalise.ts";
import { type Token, tokenise } from "./text/tokenise.ts";

/** What both platforms allow in one message; a title is a tenth of it. */
export const MESSAGE_LENGTH = 4000;
/** More answers than that nobody reads in a chat. */
export const MOST_ANSWERS = 5;

export interface MessageContext {
  /** What the person has set; holds whatever they write in. */
  readonly setLocale?: Locale;
  /** What the platform says of the person; holds where the message itself is in no clear language. */
  readonly platformLocale?: Locale;
  /** Links that the platform marked itself: hidden ones, and those whose page's title it has already fetched. */
  readonly links?: readonly GivenLink[];
}

export interface GivenLink {
  readonly url: string;
  /** The page's title as the platform read it; as hostile as any text. */
  readonly title?: string;
}

export interface Reply {
  readonly message: string;
  readonly locale: Locale;
  /** One for each product in the message, at most {@link MOST_ANSWERS}, never none. */
  readonly answers: readonly Answer[];
  /**
   * Opens the pages that could tell more, and answers again; null where memory was enough. Takes seconds at most, never
   * rejects; what could not be read is answered as that.
   */
  readonly complete: (() => Promise<Reply>) | null;
}

export interface Assistant {
  /** Answers one message of any content and length, at once and from memory; never throws. */
  answer(message: string, context?: MessageContext): Reply;
  /** The answer that a reference points at, for a button pressed later; null where it points at nothing any more. */
  recall(reference: Reference): Answer | null;
  /** What a person may be typing. */
  readonly candidates: CandidateSearch;
  /** The classification of one title, for measuring and debugging. */
  classify(title: string): Classification;
  /** Puts an answer's texts into a language's words. */
  localiser(locale: Locale): Localiser;
}

/** The name that every topic bears tells none from another. */
const WORD_OF_ALL_TOPICS = ["xiaomi", "小", "米"];

interface Understood {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly found: Classification;
}

/** Builds the assistant over a knowledge base: about 0.15 s, then a fraction of a millisecond a title. */
export function createAssistant(knowledge: Knowledge): Assistant {
  const lexicon = buildLexicon(knowledge);
  const localiser = createLocalisers(knowledge.classes);
  const languages = createLanguageReader(knowledge.prose);
  const intentReader = lazily(() => createIntentReader(knowledge));
  const storyOf = storyteller();
  const suggest = createSuggester(knowledge);
  const suppliers = lazily(() => classesBySupplier(knowledge));
  const topicSearches = new Map<Locale, TopicSearch>();
  const readReference = createReferenceReader(knowledge);
  const candidateSearch = lazily(() => createCandidateSearch(knowledge));

  const understand = (title: string): Understood => {
    const tokens = tokenise(title);
    const mentions = findMentions(tokens, lexicon);
    return { tokens, mentions, found: classify(gatherEvidence(tokens, assignRoles(mentions, tokens, knowledge.articles), lexicon)) };
  };
  const compose = (found: Classification, written: string) => composeAnswer({ found, knowledge, storyOf, suggest, written });
  const topicSearch = (locale: Locale): TopicSearch => {
    const known = topicSearches.get(locale);
    if (known) return known;
    const search = createTopicSearch(knowledge, localiser(locale), new Set([...(knowledge.prose[locale] ?? []).map(foldWord), ...WORD_OF_ALL_TOPICS]));
    topicSearches.set(locale, search);
    return search;
  };

  const answersTo = (reading: Reading, intents: Intents, understood: Understood, text: string): Answer[] => {
    switch (reading.kind) {
      case "title":
        return [compose(understood.found, text)];
      case "subjects": {
        const context: SubjectContext = { knowledge, intents, topic: reading.topic, storyOf, makesForXiaomi: (brand) => suppliers().get(brand) ?? [] };
        const isOneOf = reading.subjects.length > 1 || understood.found.tier === null || understood.found.evidence.accessory === null;
        if (!isOneOf) return [compose(understood.found, text)];
        return reading.subjects.slice(0, MOST_ANSWERS).map((subject, index) => subjectAnswer(subject, context, index === 0));
      }
      case "topic": {
        const brands = (reading.topic.topic.brands ?? []).flatMap((id) => knowledge.brands.get(id) ?? []);
        const context: SubjectContext = { knowledge, intents, topic: null, storyOf, makesForXiaomi: () => [] };
        const tiers = reading.topic.topic.tiers ?? [];
        return [
          topicAnswer(reading.topic, knowledge),
          ...brands.map((brand) => subjectAnswer(asMention(brand), context, false)),
          ...tiers.map((tier) => tierAnswer(tier, knowledge)),
        ].slice(0, MOST_ANSWERS);
      }
      case "thing":
        return [...(reading.topic ? [topicAnswer(reading.topic, knowledge)] : []), compose(understood.found, text)];
      case "choice":
        return [choiceAnswer(reading.topics)];
      case "tier":
        return [tierAnswer(reading.tier, knowledge)];
      case "help":
        return [helpAnswer()];
      case "sources":
        return [sourcesAnswer()];
      case "correct":
        return [correctAnswer()];
      case "not-for-us":
        return [notForUsAnswer()];
    }
  };

  const answer = (message: string, { setLocale, platformLocale }: MessageContext = {}): Reply => {
    const readable = normaliseText(message)
      .replace(/\p{Cc}+/gu, (control) => (control.includes("\n") ? "\n" : " "))
      .trim();
    const fallback = setLocale ?? platformLocale ?? DEFAULT_LOCALE;
    if (!/[\p{L}\p{N}]/u.test(readable)) return { message, locale: fallback, answers: [helpAnswer()], complete: null };
    if (readable.length > MESSAGE_LENGTH) return { message, locale: fallback, answers: [tooLongAnswer(MESSAGE_LENGTH)], complete: null };

    const items = splitItems(readable);
    const named = items.length < 2 ? [] : items.map((item) => ({ item, found: understand(item).found })).filter(({ found }) => found.brand !== null);
    if (named.length > 1)
      return {
        message,
        locale: fallback,
        answers: withoutRepeats(named.map(({ item, found }) => compose(found, item))).slice(0, MOST_ANSWERS),
        complete: null,
      };

    const understood = understand(readable);
    const { tokens, mentions, found } = understood;
    const talkWords = Math.max(0, ...languages.talkWords(tokens).values());
    // Most messages are titles: they are told by cheap signs, and only the others are read for what they ask.
    if (isPlainTitle({ text: readable, found, talkWords })) return { message, locale: fallback, answers: [compose(found, readable)], complete: null };
    const intents = intentReader()(tokens);
    const detected = languages.detect(tokens, intents.languages);
    const findTopics = () => topicSearch(detected ?? fallback)(readable);
    const reading = read({ text: readable, tokens, mentions, intents, found, talkWords, findTopics });
    // A title is a poor sign of the reader's language; only what somebody says is.
    const locale = setLocale ?? (reading.kind === "title" ? null : detected) ?? fallback;
    return { message, locale, answers: answersTo(reading, intents, understood, readable), complete: null };
  };

  const recall = (reference: Reference): Answer | null => {
    const referred = readReference(reference);
    const subject = (named: Brand, product: Product | null) =>
      subjectAnswer(
        asMention(named, product),
        { knowledge, intents: intentReader()([]), topic: null, storyOf, makesForXiaomi: (brand) => suppliers().get(brand) ?? [] },
        true,
      );
    switch (referred?.kind) {
      case "brand":
        return subject(referred.brand, null);
      case "product":
        return subject(referred.product.brand, referred.product);
      case "topic":
        return topicAnswer({ topic: referred.topic, facts: referred.topic.facts.map(({ id }) => id), coverage: 1, score: 0 }, knowledge);
      case "rung":
        return tierAnswer(referred.tier, knowledge);
      case "verdict":
        return rungAnswer(referred.tier);
      case "unknown":
        return unknownAnswer();
      case "help":
        return helpAnswer();
    }
    return null;
  };
  return { answer, recall, candidates: (typed, limit) => candidateSearch()(typed, limit), classify: (title) => understand(title).found, localiser };
}

/** A brand or a product as if it had been named. */
const asMention = (brand: Brand, product: Product | null = null) =>
  ({ kind: "brand", start: 0, end: 0, modelStart: 0, brand, product, device: null, maker: null, via: "name", rivals: [] }) as const;

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

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

/** One product a line, as people paste lists. */
const splitItems = (message: string): string[] =>
  message
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function withoutRepeats(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>();
  return answers.filter((answer) => {
    const key = JSON.stringify([answer.tier, answer.headline]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
