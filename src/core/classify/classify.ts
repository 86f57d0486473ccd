import type { Confidence } from "../knowledge/schema.ts";
import { type Verdict, verdictOf } from "../tiers.ts";
import type { Evidence } from "./evidence.ts";
import { type Finding, RULES, type RuleId } from "./rules.ts";

export interface Classification extends Finding {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  /** Share of answers like this one that are right, 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** How much the confidence of a fact takes off: a brand whose tie is disputed may stand on another rung. */
const FACT_WEIGHT: Record<Confidence, number> = { high: 1, medium: 0.98, low: 0.88 };
/** A guessed spelling is right most of the time, a listed one nearly always. */
const VIA_WEIGHT = { name: 1, misspelling: 0.98, guess: 0.85, "sold-as": 0.95, weak: 0.9, code: 1 } as const;

/** "Xiaomi power bank": a product's name, but one that says no more than label and class. */
const GENERIC_NAME_WEIGHT = 0.93;
/** A code that only looks like Xiaomi's, read by its letters. */
const READ_CODE_WEIGHT = 0.93;

function weigh(finding: Finding, evidence: Evidence, base: number): number {
  const { mention } = finding;
  if (!mention) return base;
  const fact = mention.product?.tier === finding.tier ? mention.product.confidence : mention.brand.confidence;
  // Rungs 1 to 3 are read off the label; what is unsure there is the maker, not the rung.
  const factWeight = mention.brand.tier >= 4 ? FACT_WEIGHT[fact] : mention.via === "code" && !mention.product ? READ_CODE_WEIGHT : 1;
  // A product's name behind it makes an ordinary word a name.
  const viaWeight = mention.via === "weak" && mention.product ? 1 : VIA_WEIGHT[mention.via];
  const nameWeight = evidence.hasGenericModel && mention === evidence.leadingFamily ? GENERIC_NAME_WEIGHT : 1;
  return Math.round(base * factWeight * viaWeight * nameWeight * 100) / 100;
}

/** Applies the table: the first rule that has something to say decides. */
export function classify(evidence: Evidence): Classification {
  for (const rule of RULES) {
    const finding = rule.apply(evidence);
    if (finding) return { ...finding, rule: rule.id, verdict: verdictOf(finding.tier), confidence: weigh(finding, evidence, rule.confidence), evidence };
  }
  throw new Error("The last rule of the table must always apply");
}
