/** Answers a text without links: a title, a list of titles, or a question. */
import { DOUBTS } from "../classify/rules.ts";
import type { Understand, Understood } from "../classify/understand.ts";
import { createLanguageReader } from "../i18n/language.ts";
import type { Locale, Localiser } from "../i18n/localise.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { lazily } from "../lazily.ts";
import { createIntentReader, type Intents } from "../questions/intents.ts";
import { type Reading, read } from "../questions/read.ts";
import { isPlainTitle } from "../questions/talk.ts";
import { createTopicSearch, type TopicSearch } from "../questions/topics.ts";
import { taughtAnswer } from "../teachings/taught-answer.ts";
import type { TaughtNames } from "../teachings/taught-names.ts";
import { foldWord } from "../text/normalise.ts";
import { type Answer, MOST_ANSWERS } from "./answer.ts";
import { asMention, type Composer } from "./composer.ts";
import { correctAnswer, helpAnswer, notForUsAnswer, sourcesAnswer } from "./fixed.ts";
import { choiceAnswer, tierAnswer, topicAnswer } from "./topic.ts";

export interface TextAnswers {
  /** One for each thing of a list, however long; else at most {@link MOST_ANSWERS}. */
  readonly answers: readonly Answer[];
  /** Whether somebody says or asks something, rather than naming a thing for sale. */
  readonly isTalk: boolean;
  /** The language of what is said, where that is clear; titles are in none. */
  readonly language: Locale | null;
}

/**
 * @param topicLocale the language to look topics up in where the text is in no clear one
 * @param taught names that the message's place has been taught
 */
export type AnswerText = (text: string, topicLocale: Locale, taught: TaughtNames | null) => TextAnswers;

interface Needs {
  readonly knowledge: Knowledge;
  readonly understand: Understand;
  readonly composer: Composer;
  readonly localiser: (locale: Locale) => Localiser;
}

/** The name that every topic bears tells none from another. */
const WORD_OF_ALL_TOPICS = ["xiaomi", "小", "米"];

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

/** A title is no talk, and in no language. */
const titles = (answers: readonly Answer[]): TextAnswers => ({ answers, isTalk: false, language: null });

const isNamed = ({ found, teaching }: Understood): boolean => found.brand !== null || teaching !== null;

export function createTextAnswers({ knowledge, understand, composer, localiser }: Needs): AnswerText {
  const languages = createLanguageReader(knowledge);
  const intentReader = lazily(() => createIntentReader(knowledge));
  const topicSearches = new Map<Locale, TopicSearch>();
  const topicSearch = (locale: Locale): TopicSearch => {
    const known = topicSearches.get(locale);
    if (known) return known;
    const search = createTopicSearch(knowledge, localiser(locale), new Set([...(knowledge.prose[locale] ?? []).map(foldWord), ...WORD_OF_ALL_TOPICS]));
    topicSearches.set(locale, search);
    return search;
  };

  const titleAnswer = ({ found, teaching }: Understood, written: string): Answer => {
    const own = composer.title(found, written);
    return teaching ? taughtAnswer(teaching, own) : own;
  };

  const answersTo = (reading: Reading, intents: Intents, { found }: Understood, text: string): Answer[] => {
    switch (reading.kind) {
      case "title":
        return [composer.title(found, text)];
      case "subjects": {
        const isJudged = DOUBTS.has(found.rule) || (found.tier !== null && found.evidence.accessory !== null);
        if (isJudged && reading.subjects.length === 1) return [composer.title(found, text)];
        return reading.subjects.map((subject, index) => composer.subject(subject, intents, reading.topic, index === 0));
      }
      case "topic": {
        // Who asks nothing about a brand is told the topic and nothing of rungs.
        const { brands = [], tiers = [] } = intents.aboutSubject ? reading.topic.topic : {};
        return [
          topicAnswer(reading.topic, knowledge),
          ...brands.flatMap((id) => knowledge.brands.get(id) ?? []).map((brand) => composer.subject(asMention(brand), intents, null, false)),
          ...tiers.map((tier) => tierAnswer(tier, knowledge)),
        ];
      }
      case "thing":
        return [...(reading.topic ? [topicAnswer(reading.topic, knowledge)] : []), composer.title(found, text)];
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

  return (text, topicLocale, taught) => {
    const items = splitItems(text);
    const named = items.length < 2 ? [] : items.map((item) => ({ item, ...understand(item, undefined, taught) })).filter(isNamed);
    if (named.length > 1) return titles(withoutRepeats(named.map((understood) => titleAnswer(understood, understood.item))));

    const understood = understand(text, undefined, taught);
    const { tokens, mentions, found } = understood;
    const talkWords = Math.max(0, ...languages.talkWords(tokens).values());
    // Most messages are titles: they are told by cheap signs, and only the others are read for what they ask.
    if (isPlainTitle({ text, tokens, found, talkWords })) return titles([titleAnswer(understood, text)]);
    const intents = intentReader()(tokens);
    const detected = lazily(() => languages.detect(tokens, intents.languages));
    const findTopics = () => topicSearch(detected() ?? topicLocale)(text, intents.ids);
    const reading = read({ text, tokens, mentions, intents, found, talkWords, findTopics });
    const answers = understood.teaching ? [titleAnswer(understood, text)] : answersTo(reading, intents, understood, text).slice(0, MOST_ANSWERS);
    return reading.kind === "title" ? titles(answers) : { answers, isTalk: true, language: detected() };
  };
}
