/** An answer in its reader's words, laid out by no platform yet: what every adapter draws in its own way. */
import type { Localiser } from "../i18n/localise.ts";
import { text } from "../i18n/messages.ts";
import type { Source } from "../knowledge/schema.ts";
import { TIERS, type Tier, type Verdict } from "../tiers.ts";
import type { Answer } from "./answer.ts";
import type { Reference } from "./reference.ts";

export interface Card {
  readonly reference: Reference;
  readonly verdict: Verdict;
  readonly tier: Tier | null;
  /** ✓ ◐ ✗ ?, or "" where nothing is judged (a topic, help). */
  readonly mark: string;
  readonly headline: string;
  /** Six steps, the answer's one filled (`▱▱▱▰▱▱`); "" for rung 0, which is off the ladder, and where nothing is judged. */
  readonly ladder: string;
  /** The ladder in words, for eyes and screen readers alike: "tier 4 of 6, affiliated brand". */
  readonly rung: string;
  readonly reasons: readonly string[];
  /** Whether there is more; cheaper than `more`, which is put into words each time it is read. */
  readonly hasMore: boolean;
  readonly more: readonly string[];
  readonly choices: readonly string[];
  readonly sources: readonly { readonly label: string; readonly url: string | null }[];
  readonly link: string | null;
}

const MARKS: Record<Verdict, string> = { xiaomi: "✓", ecosystem: "◐", "not-xiaomi": "✗", unknown: "?" };

/** Six steps, the tier's one filled; nothing for rung 0. */
export function ladder(tier: Tier): string {
  if (tier === 0) return "";
  return TIERS.filter((step) => step > 0)
    .map((step) => (step === tier ? "▰" : "▱"))
    .join("");
}

/** A rung in words. */
export function rungName(tier: Tier, say: Localiser): string {
  const meaning = text(`tier-${tier}`);
  return say(tier === 0 ? text("tier-zero", { meaning }) : text("tier-of-six", { tier, meaning }));
}

/** Control and direction marks in a pasted title could move a cursor or turn the text around it: none reaches a reader. */
const printable = (line: string) => line.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, " ");

function sourceLabel({ title, date }: Source, say: Localiser): string {
  // Many titles name the year themselves.
  return date && !title.includes(date.slice(0, 4)) ? say(text("source-as-of", { title, date })) : title;
}

export function cardOf(answer: Answer, say: Localiser): Card {
  const { verdict, tier, link, reference } = answer;
  const isJudged = answer.kind === "product" || answer.kind === "brand" || answer.kind === "unknown";
  const words = (texts: Answer["reasons"]) => texts.map((line) => printable(say(line)));
  return {
    reference,
    verdict,
    tier,
    mark: isJudged ? MARKS[verdict] : "",
    headline: printable(say(answer.headline)),
    ladder: isJudged && tier !== null ? ladder(tier) : "",
    rung: isJudged && tier !== null ? rungName(tier, say) : "",
    reasons: words(answer.reasons),
    hasMore: answer.more.length > 0,
    // Putting the long version into words costs as much as the rest together, and few ask for it.
    get more() {
      return words(answer.more);
    },
    choices: words(answer.choices),
    get sources() {
      return answer.sources.map((source) => ({ label: sourceLabel(source, say), url: source.url ?? null }));
    },
    link,
  };
}
