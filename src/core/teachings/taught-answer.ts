import { type Answer, SHORT_LINES } from "../answers/answer.ts";
import { verdictHeadline } from "../answers/headline-and-sources.ts";
import { text } from "../i18n/messages.ts";
import type { Teaching } from "../storage/storage.ts";
import { verdictOf } from "../tiers.ts";

/** Nobody has measured how often moderators are right. */
const CONFIDENCE = 0.5;

/**
 * What a place's moderators have taught, always shown as theirs; and beside it what the knowledge base says itself, where
 * that differs.
 * @param own the knowledge base's answer to the same text
 */
export function taughtAnswer({ name, tier, note }: Teaching, own: Answer): Answer {
  const noted = note ? [text("taught-note", { note })] : [];
  if (own.tier === tier) return { ...own, reasons: [...own.reasons.slice(0, SHORT_LINES - 1 - noted.length), text("taught-agrees"), ...noted] };
  return {
    ...own,
    kind: "product",
    verdict: verdictOf(tier),
    tier,
    confidence: CONFIDENCE,
    brand: null,
    maker: null,
    product: name,
    topic: null,
    headline: text("headline-taught", { headline: verdictHeadline(tier, name) }),
    reasons: [...noted, own.tier === null ? text("taught-own-unknown") : text("taught-own-differs", { headline: own.headline })],
    more: own.tier === null ? [] : [...own.reasons, ...own.more],
    choices: [],
    unknownName: null,
  };
}
