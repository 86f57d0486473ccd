/** Step 4 of a message's way: is it a title to judge, or somebody who asks; and what for. */
import { DOUBTS } from "../classify/rules.ts";
import type { BrandMention } from "../entities/mentions.ts";
import { isXiaomiFamily } from "../knowledge/knowledge.ts";
import { isUnspaced } from "../text/tokenise.ts";
import { TIERS, type Tier } from "../tiers.ts";
import type { Intents } from "./intents.ts";
import { isBareLabel, subjectsOf } from "./subjects.ts";
import { hasQuestionMark, isTalk, SHORT_TEXT, type Talk } from "./talk.ts";
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

/** "redmi note 9 xiaomi?" */
const SHORT_QUESTION = 6;

interface TopicBar {
  readonly coverage: number;
  readonly score: number;
}

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
/** ... and nothing is asked in so many words without one that asks. */
const MOST_TOPIC_WORDS = 12;
const SHORTEST_WORD = 3;
/** Where a brand is asked about, a topic adds a line only if it fits well. */
const SIDE_TOPIC = { coverage: 0.6, score: 150 };
/** ... and with less where the question is one of topics: "available in the US?" */
const ASKED_TOPIC = { coverage: 0.4, score: 100 };
/** A topic that the intent names yields to one whose score is so many times its own. */
const FAR_NEARER = 1.5;
/** Two topics are equally near within this share of the score. */
const NEAR_SCORE = 0.99;

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
  if (has("price", "advert", "support")) return !has("relation", "maker", "stake", "tier", "mi-home-support", "authenticity", "why", "compare");
  return has("opinion", "chat", "other-company") && !plainlyAboutSubject && !aboutTopic;
}

/** The nearest topic, where it knows enough of the question or has a sample like it. */
function bestTopic(hits: readonly TopicHit[], bar: TopicBar): TopicHit | null {
  const [first] = hits;
  return first && (first.likeness >= ALIKE || (first.coverage >= bar.coverage && first.score >= bar.score)) ? first : null;
}

/** A text without a sign of talk: it may be a question or a claim all the same, which is tried before "I can't tell". */
function readTitle({ found, talkWords, tokens, findTopics }: Talk): Reading {
  const mayAsk = (found.tier === null && !DOUBTS.has(found.rule)) || (found.brand === null && talkWords > 0);
  if (!mayAsk) return { kind: "title" };
  const words = tokens.filter(({ text }) => isUnspaced(text) || text.length >= SHORTEST_WORD).length;
  const topic = words >= FEWEST_TOPIC_WORDS && words <= MOST_TOPIC_WORDS ? bestTopic(findTopics(), SILENT_TOPIC) : null;
  return topic ? { kind: "topic", topic } : { kind: "title" };
}

/** Label and kind of thing are named: what it is can be told. */
const namesThing = ({ tier, brand, productClass }: Talk["found"]) => tier !== null && brand !== null && productClass !== null;

/** A headline praises a thing and asks nothing: "Xiaomi scooter: impossible not to want one!" */
const isHeadline = ({ text, tokens, intents, found }: Talk) =>
  namesThing(found) &&
  !intents.unanswerable &&
  !(intents.notForUsOutright && tokens.length <= SHORT_TEXT) &&
  !intents.ids.has("question") &&
  !intents.asksOutright &&
  !hasQuestionMark(text);

/** How near a topic must be where no brand but Xiaomi's own is named. */
function topicBar({ intents, mentions }: Talk, namesXiaomi: boolean): TopicBar {
  const isOffTopic = intents.notForUs && !intents.plainlyAboutSubject && !intents.aboutTopic;
  const isOurs = intents.plainlyAboutSubject || ["availability", "version", "warranty"].some((id) => intents.ids.has(id));
  const isOurWorld = mentions.some(({ kind }) => kind === "brand" || kind === "place");
  if (isOffTopic || !(isOurWorld || isOurs)) return CERTAIN_TOPIC;
  if (!intents.aboutSubject && !intents.aboutTopic) return CLEAR_TOPIC;
  return namesXiaomi ? LABEL_TOPIC : EXPECTED_TOPIC;
}

/** Talk that names no brand, or Xiaomi alone: about a rung, the bot, a topic, a thing with the bare label. */
function readWorld(talk: Talk, subjects: readonly BrandMention[]): Reading {
  const { intents, found } = talk;
  const namesXiaomi = subjects.length > 0;
  const tier = tierAsked(talk);
  if (tier !== null) return { kind: "tier", tier };
  for (const kind of ["correct", "sources", "help"] as const) if (intents.ids.has(kind) && !namesXiaomi && !intents.aboutTopic) return { kind };
  const hits = talk.findTopics();
  if (hits.length === 0 && namesXiaomi && intents.aboutSubject) return { kind: "subjects", subjects, topic: null };
  if (isHeadline(talk)) return { kind: "title" };
  const topic = bestTopic(hits, topicBar(talk, namesXiaomi));
  // "Can I use the Xiaomi vacuum here?" names a thing: it is judged, and the topic told beside it.
  if (namesThing(found) && !intents.notForUs && !bestTopic(hits, CERTAIN_TOPIC)) return { kind: "thing", topic };
  if (!topic) {
    const asksForXiaomi = namesXiaomi && (intents.plainlyAboutSubject || (intents.aboutSubject && !intents.notForUs));
    return asksForXiaomi ? { kind: "subjects", subjects, topic: null } : { kind: "not-for-us" };
  }
  const [, second] = hits;
  const isChoice = second && second.score >= topic.score * NEAR_SCORE && second.coverage >= topic.coverage && second.likeness >= topic.likeness;
  return isChoice ? { kind: "choice", topics: [topic, second] } : { kind: "topic", topic };
}

/** Whether a question about these brands and products is one for the bot. */
function asksUs({ text, tokens, mentions, intents }: Talk, subjects: readonly BrandMention[]): boolean {
  const isElsewhere = subjects.every(({ brand }) => brand.tier === 0);
  const namesXiaomi = mentions.some(
    (mention) => mention.kind === "place" || (mention.kind === "brand" && (mention.brand.tier === 1 || mention.brand.tier === 3)),
  );
  // "iPhone or Galaxy?" compares, but nothing of ours.
  if (intents.aboutTopic || intents.plainlyAboutSubject || (intents.aboutSubject && (namesXiaomi || !isElsewhere))) return true;
  const namesLabel = mentions.some((mention) => mention.kind === "place" || (mention.kind === "brand" && isBareLabel(mention)));
  if (intents.ids.has("question") && (namesLabel || (subjects.length > 1 && !isElsewhere))) return true;
  if (hasQuestionMark(text) && tokens.length <= SHORT_QUESTION && !(isElsewhere && intents.ids.has("compare"))) return true;
  // Talk about one's own phone, or with no word of Xiaomi, and with no question in it is for somebody else.
  const isOwnPhone = subjects.every(({ brand, product }) => product !== null && brand.tier <= 2 && brand.tier > 0);
  return !isOwnPhone && namesXiaomi;
}

/** Talk about brands and products. */
function readSubjects(talk: Talk, subjects: readonly BrandMention[]): Reading {
  const { intents, findTopics } = talk;
  if (isForSomebodyElse(intents)) return { kind: "not-for-us" };
  if (!asksUs(talk, subjects)) {
    const topic = bestTopic(findTopics(), CERTAIN_TOPIC);
    return topic ? { kind: "topic", topic } : { kind: "not-for-us" };
  }
  const hits = findTopics();
  const [nearest] = hits;
  const meant = intents.aboutTopic && nearest ? hits.filter(({ isMeant, score }) => isMeant && nearest.score < score * FAR_NEARER) : [];
  const topic = bestTopic([...meant, ...hits], intents.aboutTopic ? ASKED_TOPIC : SIDE_TOPIC);
  // "Is Haylou Xiaomi?" is no question about what other companies did.
  const isBeside = intents.aboutTopic || subjects.some(({ brand }) => isXiaomiFamily(brand) || topic?.speaksOf(brand));
  return { kind: "subjects", subjects, topic: isBeside ? topic : null };
}

/** Reads one message; `title` where it is to be judged as a title. */
export function read(talk: Talk): Reading {
  if (!isTalk(talk)) return readTitle(talk);
  if (talk.intents.refused) return { kind: "not-for-us" };
  const subjects = subjectsOf(talk);
  return subjects.every(isBareLabel) ? readWorld(talk, subjects) : readSubjects(talk, subjects);
}
