/** Step 4 of a message's way: is it a title to judge, or somebody who asks; and what for. */
import type { Classification } from "../classify/classify.ts";
import type { BrandMention, Mention } from "../entities/mentions.ts";
import { isUnspaced, type Token } from "../text/tokenise.ts";
import { TIERS, type Tier } from "../tiers.ts";
import type { Intents } from "./intents.ts";
import { ALIKE, type TopicHit } from "./topics.ts";

export type Reading =
  | { readonly kind: "title" }
  /** About one or more brands or products; the topic adds what it knows. */
  | { readonly kind: "subjects"; readonly subjects: readonly BrandMention[]; readonly topic: TopicHit | null }
  /** About a thing that is named by label and class only. */
  | { readonly kind: "thing"; readonly topic: TopicHit | null }
  | { readonly kind: "topic"; readonly topic: TopicHit }
  /** Two topics are equally near. */
  | { readonly kind: "choice"; readonly topics: readonly [TopicHit, TopicHit] }
  | { readonly kind: "tier"; readonly tier: Tier }
  | { readonly kind: "help" | "sources" | "correct" | "not-for-us" };

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
/** A question mark alone makes a question of a short text only: titles have them too. */
const SHORT_TEXT = 10;
/** "redmi note 9 xiaomi?" */
const SHORT_QUESTION = 6;
/** So many words of talk make a text a sentence. */
const SENTENCE = 3;
const SENTENCE_WITH_INTENT = 2;

/** "The brands of Xiaomi: Mi, Redmi, POCO": so many brands are a list and no product. */
const LISTED_BRANDS = 3;

/** A topic is meant when it knows so much of the question, and by more than common words (scores as MiniSearch gives them). */
const CLEAR_TOPIC = { coverage: 0.5, score: 100 };
/** ... and with less where words of asking are there: languages with fewer sample questions score lower. */
const EXPECTED_TOPIC = { coverage: 0.3, score: 40 };
/** ... and with a little more where Xiaomi itself may be what is asked about. */
const LABEL_TOPIC = { coverage: 0.5, score: 80 };
/** It is meant even where the words of the question are those of prices or opinions. */
const CERTAIN_TOPIC = { coverage: 0.6, score: 320 };
/** A text that only names Xiaomi and a subject: "garantía xiaomi europa". */
const SILENT_TOPIC = { coverage: 0.5, score: 40 };
const FEWEST_TOPIC_WORDS = 3;
const SHORTEST_WORD = 3;
/** Where a brand is asked about, a topic adds a line only if it fits well. */
const SIDE_TOPIC = { coverage: 0.6, score: 150 };
/** ... and with less where the question is one of topics: "available in the US?" */
const ASKED_TOPIC = { coverage: 0.4, score: 100 };
/** A topic that the intent names yields to one whose score is so many times its own. */
const FAR_NEARER = 1.5;
/** Two topics are equally near within this share of the score. */
const NEAR_SCORE = 0.99;

/** A judged title without a sign of talk: no question mark, hardly a word of talk, and a thing that it names or its sizes. */
export function isPlainTitle({ text, tokens, found, talkWords }: Pick<Talk, "text" | "tokens" | "found" | "talkWords">): boolean {
  const { classes, phoneSpecs, isBareName, family, others } = found.evidence;
  const namesOneProduct = found.product !== null && [...family, ...others].filter(({ product }) => product !== null).length === 1;
  return (
    found.tier !== null &&
    found.brand !== null &&
    talkWords === 0 &&
    !QUESTION_MARK.test(text) &&
    // A short one may be a question in telegraphic style: "garantie xiaomi", "meilleur prix redmi note 13".
    (isBareName || tokens.length > SHORT_TEXT) &&
    (isBareName || namesOneProduct || phoneSpecs || classes.length > 0)
  );
}

/** Somebody talks or asks; a title names a thing for sale and its properties. */
export function isTalk({ text, tokens, intents, found, talkWords }: Talk): boolean {
  const asks = intents.aboutSubject || intents.aboutTopic;
  if (QUESTION_MARK.test(text) && (talkWords > 0 || asks || intents.notForUs || tokens.length <= SHORT_TEXT)) return true;
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

/** "Xiaomi" alone names no product: the question is about the company or the Xiaomi world. */
const isBareLabel = (mention: BrandMention) => mention.brand.tier === 1 && !mention.product && mention.via !== "code";

/** Each brand or product once; the bare label only where it is all there is, or is compared. */
function subjectsOf({ mentions, intents, found }: Talk): BrandMention[] {
  const isBrand = (mention: Mention): mention is BrandMention => mention.kind === "brand";
  const weak = new Set(found.evidence.weak);
  const real = mentions.filter((mention): mention is BrandMention => isBrand(mention) && !weak.has(mention));
  // Who asks what POCO is means the brand, though "poco" is a word; so with the Mi Band.
  const asked = intents.aboutSubject ? [...weak].filter(({ brand, product }) => brand.tier === 2 || product !== null) : [];
  const named = [...real, ...asked];
  const distinct = named.filter((mention, index) => named.findIndex((other) => other.brand === mention.brand && other.product === mention.product) === index);
  const others = distinct.filter((mention) => !isBareLabel(mention));
  if (others.length === 0) return distinct;
  // "Roborock", then "Roborock S7": the product says it all.
  const narrow = others.filter((mention) => mention.product !== null || !others.some((other) => other !== mention && other.brand === mention.brand));
  return intents.ids.has("compare") && narrow.length === 1 ? [...narrow, ...distinct.filter(isBareLabel).slice(0, 1)] : narrow;
}

/** "tier 4", "уровень 2": a rung's number behind a word for it. */
function tierAsked({ tokens, intents }: Talk): Tier | null {
  const asks = intents.ids.has("list") || intents.ids.has("what-is") || tokens.length <= SHORT_QUESTION;
  if (!intents.ids.has("tier") || !asks) return null;
  const number = tokens.find(({ text }) => /^[0-6]$/.test(text));
  return TIERS.find((tier) => String(tier) === number?.text) ?? null;
}

/** About a named thing, but asking its price, a repair or an opinion; asked for the tie to Xiaomi too, it is for us. */
function isForSomebodyElse({ ids, plainlyAboutSubject, aboutTopic }: Intents): boolean {
  const has = (...wanted: readonly string[]) => wanted.some((id) => ids.has(id));
  if (has("price", "advert", "support")) return !has("relation", "maker", "stake", "tier", "mi-home-support", "why", "compare");
  return has("opinion", "chat", "other-company") && !plainlyAboutSubject && !aboutTopic;
}

/** The nearest topic, where it knows enough of the question or has a sample like it. */
function bestTopic(hits: readonly TopicHit[], bar: { readonly coverage: number; readonly score: number }): TopicHit | null {
  const [first] = hits;
  return first && (first.likeness >= ALIKE || (first.coverage >= bar.coverage && first.score >= bar.score)) ? first : null;
}

/** Reads one message; `title` where it is to be judged as a title. */
export function read(talk: Talk): Reading {
  const { intents, found } = talk;
  if (!isTalk(talk)) {
    // Before "I can't tell": it may be a question or a claim without a word of talk in it.
    const mayAsk = found.tier === null || (found.brand === null && talk.talkWords > 0);
    const isLongEnough = talk.tokens.filter(({ text }) => isUnspaced(text) || text.length >= SHORTEST_WORD).length >= FEWEST_TOPIC_WORDS;
    const topic = mayAsk && isLongEnough ? bestTopic(talk.findTopics(), SILENT_TOPIC) : null;
    return topic ? { kind: "topic", topic } : { kind: "title" };
  }
  if (intents.refused) return { kind: "not-for-us" };
  const subjects = subjectsOf(talk);
  if (subjects.every(isBareLabel)) {
    const tier = tierAsked(talk);
    if (tier !== null) return { kind: "tier", tier };
    for (const kind of ["correct", "sources", "help"] as const) if (intents.ids.has(kind) && subjects.length === 0 && !intents.aboutTopic) return { kind };
    const hits = talk.findTopics();
    if (hits.length === 0 && subjects.length > 0 && intents.aboutSubject) return { kind: "subjects", subjects, topic: null };
    const isOffTopic = intents.notForUs && !intents.plainlyAboutSubject && !intents.aboutTopic;
    // A headline praises a thing and asks nothing: "Xiaomi scooter: impossible not to want one!"
    if (
      found.tier !== null &&
      found.brand !== null &&
      found.productClass !== null &&
      !intents.unanswerable &&
      !(intents.notForUsOutright && talk.tokens.length <= SHORT_TEXT) &&
      !intents.ids.has("question") &&
      !intents.asksOutright &&
      !QUESTION_MARK.test(talk.text)
    )
      return { kind: "title" };
    const asks = intents.aboutSubject || intents.aboutTopic;
    const isOurs = intents.plainlyAboutSubject || ["availability", "version", "warranty"].some((id) => intents.ids.has(id));
    const isOurWorld = talk.mentions.some(({ kind }) => kind === "brand" || kind === "place");
    const topic = bestTopic(
      hits,
      isOffTopic || !(isOurWorld || isOurs) ? CERTAIN_TOPIC : !asks ? CLEAR_TOPIC : subjects.length === 0 ? EXPECTED_TOPIC : LABEL_TOPIC,
    );
    // "Can I use the Xiaomi vacuum here?" names a thing: it is judged, and the topic told beside it.
    if (found.tier !== null && found.brand !== null && found.productClass !== null && !intents.notForUs && !bestTopic(hits, CERTAIN_TOPIC))
      return { kind: "thing", topic };
    if (!topic)
      return subjects.length > 0 && (intents.plainlyAboutSubject || (intents.aboutSubject && !intents.notForUs))
        ? { kind: "subjects", subjects, topic: null }
        : { kind: "not-for-us" };
    const [, second] = hits;
    if (second && second.score >= topic.score * NEAR_SCORE && second.coverage >= topic.coverage) return { kind: "choice", topics: [topic, second] };
    return { kind: "topic", topic };
  }
  if (isForSomebodyElse(intents)) return { kind: "not-for-us" };
  const isElsewhere = subjects.every(({ brand }) => brand.tier === 0);
  const namesXiaomi = talk.mentions.some(
    (mention) => mention.kind === "place" || (mention.kind === "brand" && (mention.brand.tier === 1 || mention.brand.tier === 3)),
  );
  // "iPhone or Galaxy?" compares, but nothing of ours.
  const asks = intents.aboutTopic || intents.plainlyAboutSubject || (intents.aboutSubject && (namesXiaomi || !isElsewhere));
  const namesLabel = talk.mentions.some((mention) => mention.kind === "place" || (mention.kind === "brand" && isBareLabel(mention)));
  const asksForTie = intents.ids.has("question") && (namesLabel || (subjects.length > 1 && !isElsewhere));
  const isOwnPhone = subjects.every(({ brand, product }) => product !== null && brand.tier <= 2 && brand.tier > 0);
  const isShortQuestion = QUESTION_MARK.test(talk.text) && talk.tokens.length <= SHORT_QUESTION && !(isElsewhere && intents.ids.has("compare"));
  // Talk about one's own phone, or with no word of Xiaomi, and with no question in it is for somebody else.
  if (!asks && !asksForTie && !isShortQuestion && (isOwnPhone || !namesXiaomi)) {
    const topic = bestTopic(talk.findTopics(), CERTAIN_TOPIC);
    return topic ? { kind: "topic", topic } : { kind: "not-for-us" };
  }
  const hits = talk.findTopics();
  const [nearest] = hits;
  const meant = intents.aboutTopic && nearest ? hits.filter(({ isMeant, score }) => isMeant && nearest.score < score * FAR_NEARER) : [];
  return { kind: "subjects", subjects, topic: bestTopic([...meant, ...hits], intents.aboutTopic ? ASKED_TOPIC : SIDE_TOPIC) };
}
