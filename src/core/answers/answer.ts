import type { Text } from "../i18n/messages.ts";
import type { Source } from "../knowledge/schema.ts";
import type { Tier, Verdict } from "../tiers.ts";
import type { Reference } from "./reference.ts";

export type AnswerKind = "product" | "brand" | "topic" | "tier" | "help" | "unknown";

/** An answer before it is put into words: what every adapter renders in its own way. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly reference: Reference;
  readonly verdict: Verdict;
  /** Null where the verdict is unknown, or where the answer is no statement about a thing. */
  readonly tier: Tier | null;
  /** Share of answers like this one that are right, 0 to 1. */
  readonly confidence: number;
  readonly brand: string | null;
  readonly maker: string | null;
  readonly product: string | null;
  readonly topic: string | null;
  readonly headline: Text;
  /** At most {@link SHORT_LINES} lines: who makes it, evidence for and against, the tie to Xiaomi, quality. */
  readonly reasons: readonly Text[];
  /** The rest, for whoever asks why. */
  readonly more: readonly Text[];
  /** Where two things may be meant: what an adapter offers as buttons; the label, sent as a message, asks for it. */
  readonly choices: readonly Text[];
  readonly sources: readonly Source[];
  /** Canonical address of the shop page, where the message had one. */
  readonly link: string | null;
  /** A name that nobody knows and that stands in the way of an answer: for the work list. */
  readonly unknownName?: string | null;
}

/** What both platforms allow in one message; a title is a tenth of it. */
export const MESSAGE_LENGTH = 4000;
/** More answers than that nobody reads in a chat. */
export const MOST_ANSWERS = 5;
/** A phone shows five lines without scrolling. */
export const SHORT_LINES = 5;
/** More sources than that nobody opens. */
export const SOURCES_SHOWN = 3;
