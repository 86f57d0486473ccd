/**
 * The one door of the core: a message in, answers out. Knows no platform, makes no input or output.
 */
import type { Answer } from "./answers/answer.ts";
import { composeAnswer } from "./answers/compose.ts";
import { helpAnswer, tooLongAnswer } from "./answers/fixed.ts";
import { classNames, storyteller } from "./answers/history.ts";
import { type Classification, classify } from "./classify/classify.ts";
import { gatherEvidence } from "./classify/evidence.ts";
import { findMentions } from "./entities/mentions.ts";
import { assignRoles } from "./entities/roles.ts";
import { DEFAULT_LOCALE, type Locale } from "./i18n/localise.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { buildLexicon } from "./knowledge/lexicon.ts";
import { normaliseText } from "./text/normalise.ts";
import { tokenise } from "./text/tokenise.ts";

/** What both platforms allow in one message; a title is a tenth of it. */
export const MESSAGE_LENGTH = 4000;
/** More answers than that nobody reads in a chat. */
export const MOST_ANSWERS = 5;

export interface Reply {
  readonly message: string;
  readonly locale: Locale;
  /** One for each product in the message, at most {@link MOST_ANSWERS}, never none. */
  readonly answers: readonly Answer[];
}

export interface Assistant {
  /** Answers one message of any content and length; never throws. */
  answer(message: string): Reply;
  /** The classification of one title, for measuring and debugging. */
  classify(title: string): Classification;
}

/** Builds the assistant over a knowledge base: about 0.1 s, then a fraction of a millisecond an answer. */
export function createAssistant(knowledge: Knowledge): Assistant {
  const lexicon = buildLexicon(knowledge);
  const locale = DEFAULT_LOCALE;
  const className = classNames(knowledge.classes, locale);
  const storyOf = storyteller(className);

  const classifyTitle = (title: string): Classification => {
    const tokens = tokenise(title);
    return classify(gatherEvidence(tokens, assignRoles(findMentions(tokens, lexicon), tokens, knowledge.articles), lexicon));
  };
  const compose = (found: Classification, written: string) => composeAnswer({ found, knowledge, className, storyOf, written });

  const answer = (message: string): Reply => {
    const readable = normaliseText(message)
      .replace(/\p{Cc}+/gu, (control) => (control.includes("\n") ? "\n" : " "))
      .trim();
    if (!/[\p{L}\p{N}]/u.test(readable)) return { message, locale, answers: [helpAnswer()] };
    if (readable.length > MESSAGE_LENGTH) return { message, locale, answers: [tooLongAnswer(MESSAGE_LENGTH)] };
    const items = splitItems(readable);
    const named = items.length < 2 ? [] : items.map((item) => ({ item, found: classifyTitle(item) })).filter(({ found }) => found.brand !== null);
    if (named.length < 2) return { message, locale, answers: [compose(classifyTitle(readable), readable)] };
    return { message, locale, answers: withoutRepeats(named.map(({ item, found }) => compose(found, item))).slice(0, MOST_ANSWERS) };
  };
  return { answer, classify: classifyTitle };
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
