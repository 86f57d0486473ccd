/** Does somebody talk or ask, or is it a title? */
import type { Classification } from "../classify/classify.ts";
import type { Mention } from "../entities/mentions.ts";
import type { Token } from "../text/tokenise.ts";
import type { Intents } from "./intents.ts";
import type { TopicHit } from "./topics.ts";

export interface Talk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly intents: Intents;
  readonly found: Classification;
  /** Words of talk of the language that has the most of them. */
  readonly talkWords: number;
  /** Looks a question up among the topics; only called where that may decide. */
  readonly findTopics: () => readonly TopicHit[];
}

const QUESTION_MARK = /[?？¿؟]/;
export const hasQuestionMark = (text: string): boolean => QUESTION_MARK.test(text);
/** A question mark alone makes a question of a short text only: titles have them too. */
export const SHORT_TEXT = 10;
/** So many words of talk make a text a sentence. */
const SENTENCE = 3;
const SENTENCE_WITH_INTENT = 2;

/** "The brands of Xiaomi: Mi, Redmi, POCO": so many brands are a list and no product. */
const LISTED_BRANDS = 3;

/** A judged title without a sign of talk: no question mark, hardly a word of talk, and a thing that it names or its sizes. */
export function isPlainTitle({ text, tokens, found, talkWords }: Pick<Talk, "text" | "tokens" | "found" | "talkWords">): boolean {
  const { classes, phoneSpecs, isBareName, family, others } = found.evidence;
  const namesOneProduct = found.product !== null && [...family, ...others].filter(({ product }) => product !== null).length === 1;
  return (
    found.tier !== null &&
    found.brand !== null &&
    talkWords === 0 &&
    !hasQuestionMark(text) &&
    // A short one may be a question in telegraphic style: "garantie xiaomi", "meilleur prix redmi note 13".
    (isBareName || tokens.length > SHORT_TEXT) &&
    (isBareName || namesOneProduct || phoneSpecs || classes.length > 0)
  );
}

/** Somebody talks or asks; a title names a thing for sale and its properties. */
export function isTalk({ text, tokens, intents, found, talkWords }: Talk): boolean {
  const asks = intents.aboutSubject || intents.aboutTopic;
  if (hasQuestionMark(text) && (talkWords > 0 || asks || intents.notForUs || tokens.length <= SHORT_TEXT)) return true;
  if (talkWords >= SENTENCE || (talkWords >= SENTENCE_WITH_INTENT && (asks || intents.notForUs || intents.refused))) return true;
  if (intents.refused || intents.asksOutright || (talkWords > 0 && intents.ids.has("help"))) return true;
  if (talkWords >= SENTENCE_WITH_INTENT && tokens.length <= SHORT_TEXT) return true;
  if ((intents.notForUsOutright || (talkWords > 0 && intents.notForUs)) && tokens.length <= SHORT_TEXT) return true;
  // Somebody's trouble with a thing, or a wish for advice: no name of a brand stands in it.
  if (found.brand === null && (intents.unanswerable || intents.ids.has("opinion"))) return true;
  const brands = new Set([...found.evidence.family, ...found.evidence.others].map(({ brand }) => brand));
  if (intents.ids.has("list") && brands.size >= LISTED_BRANDS) return true;
  const isListing = found.evidence.classes.length > 0 || found.evidence.phoneSpecs;
  if (isListing || found.evidence.isBareName) return false;
  if (talkWords >= SENTENCE_WITH_INTENT) return true;
  const isStrong = ["relation", "maker", "stake", "compare", "list", "tier", "what-is", "why"].some((id) => intents.ids.has(id));
  return isStrong
    ? found.rule !== "product" || talkWords > 0
    : found.brand === null && (intents.notForUs || asks || ["help", "sources", "correct"].some((id) => intents.ids.has(id)));
}
