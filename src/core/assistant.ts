/**
 * The one door of the core: a message in, answers out. Knows no platform, makes no output of its own.
 */
import { type Answer, MESSAGE_LENGTH, MOST_ANSWERS } from "./answers/answer.ts";
import { type CandidateSearch, createCandidateSearch } from "./answers/candidates.ts";
import { createComposer } from "./answers/composer.ts";
import { helpAnswer, tooLongAnswer } from "./answers/fixed.ts";
import { createLinkAnswers } from "./answers/from-links.ts";
import { createRecall } from "./answers/from-reference.ts";
import { createTextAnswers } from "./answers/from-text.ts";
import type { Reference } from "./answers/reference.ts";
import type { Classification } from "./classify/classify.ts";
import { createUnderstanding } from "./classify/understand.ts";
import { createLocalisers, DEFAULT_LOCALE, type Locale, type Localiser } from "./i18n/localise.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { lazily } from "./lazily.ts";
import { type Links, readingLinks } from "./links/access.ts";
import { type GivenLink, readLinkedMessage, type Statement } from "./links/clues.ts";
import type { Trace } from "./links/opened.ts";
import type { Teaching } from "./storage/storage.ts";
import { taughtNames } from "./teachings/taught-names.ts";
import { isPlainAscii, normaliseText } from "./text/normalise.ts";

export interface MessageContext {
  /** What the person has set; holds whatever they write in. */
  readonly setLocale?: Locale;
  /** What the platform says of the person; holds where the message itself is in no clear language. */
  readonly platformLocale?: Locale;
  /** Links that the platform marked itself: hidden ones, and those whose page's title it has already fetched. */
  readonly links?: readonly GivenLink[];
  /** What the moderators of the message's place have taught; shown as theirs. */
  readonly teachings?: readonly Teaching[];
  /** What the message is called in the log, so that a line about its links can be told to be its. */
  readonly trace?: Trace;
  /** How many of the message's things to pass over, for a list that is answered page by page. */
  readonly from?: number;
}

export interface Reply {
  readonly message: string;
  readonly locale: Locale;
  /** One for each product or link in the message, at most {@link MOST_ANSWERS}, never none. */
  readonly answers: readonly Answer[];
  /** Where in the message's list of things these begin: 0, or what {@link MessageContext.from} asked for. */
  readonly from: number;
  /** How many of the message's things come behind these. */
  readonly left: number;
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
  /** The classification of one title, and of what its page states, for measuring and debugging. */
  classify(title: string, page?: Statement): Classification;
  /** Puts an answer's texts into a language's words. */
  localiser(locale: Locale): Localiser;
}

/**
 * Builds the assistant over a knowledge base: about 0.15 s, then a fraction of a millisecond a title.
 * @param makeLinks called when the first link comes
 */
export function createAssistant(knowledge: Knowledge, makeLinks: () => Links = readingLinks): Assistant {
  const localiser = createLocalisers();
  const understand = createUnderstanding(knowledge);
  const composer = createComposer(knowledge);
  const answerText = createTextAnswers({ knowledge, understand, composer, localiser });
  const recall = createRecall(knowledge, composer);
  const candidates = lazily(() => createCandidateSearch(knowledge));
  const links = lazily(() => {
    const { read, open } = makeLinks();
    return { read, answer: createLinkAnswers({ understand, composer, open, noBrand: knowledge.noBrand }) };
  });

  const answer = (message: string, { setLocale, platformLocale, links: given = [], teachings = [], trace, from = 0 }: MessageContext = {}): Reply => {
    const taught = taughtNames(teachings);
    const readable = tidy(message);
    const fallback = setLocale ?? platformLocale ?? DEFAULT_LOCALE;
    if (readable.length > MESSAGE_LENGTH) return { message, locale: fallback, ...only(tooLongAnswer(MESSAGE_LENGTH)) };
    const linked = given.length > 0 || MAY_HOLD_LINK.test(readable) ? readLinkedMessage(message, given, links().read, tidy) : null;
    if (linked) {
      const { isTalk, language } = answerText(linked.said, fallback, taught);
      const locale = setLocale ?? language ?? fallback;
      const { page: items, ...place } = pageFrom(linked.items, from);
      const { answers, complete } = links().answer({ ...linked, items }, isTalk, taught, trace);
      const reply: Reply = { message, locale, answers, ...place, complete: null };
      return complete ? { ...reply, complete: async () => ({ ...reply, answers: await complete() }) } : reply;
    }
    if (!/[\p{L}\p{N}]/u.test(readable)) return { message, locale: fallback, ...only(helpAnswer()) };
    const { answers, language } = answerText(readable, fallback, taught);
    // A title is a poor sign of the reader's language; only what somebody says is.
    const { page, ...place } = pageFrom(answers, from);
    return { message, locale: setLocale ?? language ?? fallback, answers: page, ...place, complete: null };
  };
  return { answer, recall, candidates: (typed, limit) => candidates()(typed, limit), classify: (title, page) => understand(title, page).found, localiser };
}

/** A text as it can be read and shown: one spelling of its letters, no control signs, line breaks kept. */
const tidy = (text: string): string =>
  isPlainAscii(text)
    ? text.trim()
    : normaliseText(text)
        .replace(/\p{Cc}+/gu, (control) => (control.includes("\n") ? "\n" : " "))
        .trim();

/** A reply of one answer that no page could change. */
const only = (answer: Answer): Pick<Reply, "answers" | "from" | "left" | "complete"> => ({ answers: [answer], from: 0, left: 0, complete: null });

/** As many things as one message answers, from there on; the first ones where there are none so far behind. */
function pageFrom<Thing>(things: readonly Thing[], wanted: number): { page: readonly Thing[] } & Pick<Reply, "from" | "left"> {
  const from = wanted < things.length ? wanted : 0;
  const page = things.slice(from, from + MOST_ANSWERS);
  return { page, from, left: things.length - from - page.length };
}

/** A dot with a letter on both sides and a slash behind, or a scheme: cheap to see, and rare in titles. */
const MAY_HOLD_LINK = /:\s?\/|\.[a-z]{2,24}[/?]/i;
