/** The ladder: every product stands on exactly one rung. Rung 0 is "none of these". */
export const TIERS = [0, 1, 2, 3, 4, 5, 6] as const;
export type Tier = (typeof TIERS)[number];

export const TIER_IDS = {
  0: "unrelated",
  1: "xiaomi",
  2: "sub-brand",
  3: "xiaomi-branded",
  4: "affiliated",
  5: "mi-home",
  6: "youpin",
} as const satisfies Record<Tier, string>;
export type TierId = (typeof TIER_IDS)[Tier];

export const VERDICTS = ["xiaomi", "ecosystem", "not-xiaomi", "unknown"] as const;
export type Verdict = (typeof VERDICTS)[number];

const VERDICT_OF_TIER = {
  0: "not-xiaomi",
  1: "xiaomi",
  2: "xiaomi",
  3: "xiaomi",
  4: "ecosystem",
  5: "ecosystem",
  6: "not-xiaomi",
} as const satisfies Record<Tier, Verdict>;

/** What a tier means for the question "is this Xiaomi?"; no tier means that nobody can tell. */
export function verdictOf(tier: Tier | null): Verdict {
  return tier === null ? "unknown" : VERDICT_OF_TIER[tier];
}
