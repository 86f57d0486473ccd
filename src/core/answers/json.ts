/** An answer as plain data in one language: the batch mode's contract (README, "Batch mode"). */
import type { Reply } from "../assistant.ts";
import type { Localiser } from "../i18n/localise.ts";
import type { Verdict } from "../tiers.ts";
import type { Answer, AnswerKind } from "./answer.ts";

export interface JsonAnswer {
  readonly kind: AnswerKind;
  readonly verdict: Verdict;
  readonly tier: number | null;
  readonly confidence: number;
  readonly brand: string | null;
  readonly maker: string | null;
  readonly product: string | null;
  readonly topic: string | null;
  readonly headline: string;
  readonly reasons: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string | null; readonly asOf: string | null }[];
  readonly link: string | null;
}

export function jsonAnswer(answer: Answer, say: Localiser): JsonAnswer {
  const { kind, verdict, tier, confidence, brand, maker, product, topic, link } = answer;
  return {
    kind,
    verdict,
    tier,
    confidence,
    brand,
    maker,
    product,
    topic,
    headline: say(answer.headline),
    reasons: answer.reasons.map(say),
    sources: answer.sources.map((source) => ({ title: source.title, url: source.url ?? null, asOf: source.date ?? null })),
    link,
  };
}

export function jsonReply(reply: Reply, say: Localiser): { message: string; lang: string; answers: JsonAnswer[] } {
  return { message: reply.message, lang: reply.locale, answers: reply.answers.map((answer) => jsonAnswer(answer, say)) };
}
