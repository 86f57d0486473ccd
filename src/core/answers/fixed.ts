/** Answers that state nothing about a thing. */
import { text } from "../i18n/messages.ts";
import type { Answer } from "./answer.ts";

const STATELESS = {
  kind: "help",
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
