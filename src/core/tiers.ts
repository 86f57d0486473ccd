/**
 * The ladder: every product stands on exactly one rung.
 * 1 Xiaomi itself, 2 its second brands, 3 Xiaomi-branded and built by a partner, 4 affiliated brands, 5 works with Mi Home,
 * 6 sold on Youpin, 0 none of these.
 */
export const TIERS = [0, 1, 2, 3, 4, 5, 6] as const;
export type Tier = (typeof TIERS)[number];

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
