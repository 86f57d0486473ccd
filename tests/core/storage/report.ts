import type { NewReport } from "../../../src/core/storage/storage.ts";

/** A correction that tests vary. */
export const REPORT: NewReport = {
  platform: "telegram",
  place: "-100",
  reporter: "111",
  reference: "b.roborock",
  headline: "Xiaomi ecosystem, not Xiaomi: Roborock",
  tier: 4,
  asked: null,
  says: "It is Xiaomi's own",
  sourceUrl: null,
  locale: "en",
  wantsNotice: false,
};
