/** Answers that state nothing about a thing. */
import { text } from "../i18n/messages.ts";
import { type Tier, verdictOf } from "../tiers.ts";
import type { Answer } from "./answer.ts";
import { referenceTo } from "./reference.ts";

const STATELESS = {
  kind: "help",
  reference: referenceTo({ kind: "help" }),
  verdict: "unknown",
  tier: null,
  confidence: 1,
  brand: null,
  maker: null,
  product: null,
  topic: null,
  more: [],
  choices: [],
  sources: [],
  link: null,
} as const;

/** What to type; also the answer to a message without a letter or digit in it. */
export function helpAnswer(): Answer {
  return { ...STATELESS, headline: text("headline-help"), reasons: [text("help-what"), text("help-how"), text("help-independent")] };
}

/** @param limit characters that a message may have */
export function tooLongAnswer(limit: number): Answer {
  return { ...STATELESS, headline: text("headline-too-long", { limit }), reasons: [text("too-long-ask")] };
}

/** One friendly line on what it can do, for everything that it is not for. */
export function notForUsAnswer(): Answer {
  return { ...STATELESS, headline: text("headline-not-for-me"), reasons: [text("not-for-me"), text("help-what")] };
}

/** Where its facts come from. */
export function sourcesAnswer(): Answer {
  return { ...STATELESS, headline: text("headline-help"), reasons: [text("help-sources"), text("help-correct"), text("help-independent")] };
}

/** How to correct it. */
export function correctAnswer(): Answer {
  return { ...STATELESS, headline: text("headline-help"), reasons: [text("help-correct"), text("help-sources")] };
}

/** What a rung means, for an answer of which no more is known than its rung. */
export function rungAnswer(tier: Tier): Answer {
  const meaning = text(`tier-${tier}`);
  return {
    ...STATELESS,
    kind: "product",
    reference: referenceTo({ kind: "verdict", tier }),
    verdict: verdictOf(tier),
    tier,
    headline: text("headline-tier", { meaning: tier === 0 ? text("tier-zero", { meaning }) : text("tier-of-six", { tier, meaning }) }),
    reasons: [text(`tier-${tier}-long`)],
    more: [text(`tier-${tier}-long`)],
  };
}

/** Why nothing could be told, and what would help. */
export function unknownAnswer(): Answer {
  const lines = [text("unknown-label"), text("ask-title-or-code")];
  return { ...STATELESS, kind: "unknown", reference: referenceTo({ kind: "unknown" }), headline: text("headline-help"), reasons: lines, more: lines };
}
