/** What is kept, its shape and for how long. PRIVACY.md tells people the same; a test holds the two together. */
import { z } from "zod";
import { LOCALES } from "../i18n/localise.ts";
import { TIERS } from "../tiers.ts";

const Hash = z.string();
const Time = z.iso.datetime();
const Platform = z.enum(["discord", "telegram"]);
const TierRow = z.literal(TIERS);

const SettingsRow = z.strictObject({
  locale: z.enum(LOCALES).exactOptional(),
  length: z.enum(["short", "long"]).exactOptional(),
  visibility: z.enum(["public", "private"]).exactOptional(),
});

const ReportRow = z.strictObject({
  platform: Platform,
  place: Hash.nullable(),
  /** Who said so, the author first; `notice` is the id that a message can be sent to, until the report is settled. */
  reporters: z.array(z.strictObject({ person: Hash, notice: z.string().exactOptional() })),
  count: z.int().min(1),
  reference: z.string(),
  headline: z.string(),
  tier: TierRow.nullable(),
  asked: z.string().nullable(),
  says: z.string(),
  sourceUrl: z.string().nullable(),
  locale: z.enum(LOCALES),
  state: z.enum(["open", "accepted", "rejected", "later"]),
  at: Time,
  settledAt: Time.exactOptional(),
});
export type ReportRow = z.infer<typeof ReportRow>;

/** Tables by name; a record's fields all have the table's shape. */
export const TABLES = {
  /** Group: owner; the field {@link ONLY}. */
  settings: SettingsRow,
  /** Group {@link REPORTS} for this and the three below; field: a report's number. */
  reports: ReportRow,
  /** Field: the number of an unsettled report; holds its place. */
  unsettled: Hash.nullable(),
  /** Field: what an unsettled report says, hashed; holds its number. */
  sayings: z.int(),
  /** The field {@link ONLY}: the last number given. */
  lastReport: z.int(),
  /** Group: place; field: the name as it is compared. */
  teachings: z.strictObject({ name: z.string(), tier: TierRow, note: z.string().nullable(), at: Time }),
  /** Group {@link NAMES}; field: the name as it is compared. */
  unknownNames: z.strictObject({ name: z.string(), count: z.int().min(1), lastAt: Time }),
} as const satisfies Record<string, z.ZodType>;

export type Table = keyof typeof TABLES;
export type Row<T extends Table> = z.infer<(typeof TABLES)[T]>;

export const ONLY = "only";
export const REPORTS = "reports";
export const NAMES = "names";

const DAY_SECONDS = 24 * 60 * 60;

/** Seconds after its last change that a whole record of a table ends by itself; the engines see to it. */
export const RECORD_SECONDS: Partial<Record<Table, number>> = {
  /** Who has not changed anything in two years starts anew. */
  settings: 730 * DAY_SECONDS,
};

/** How long other things are kept, in seconds. */
export const KEPT_SECONDS = {
  /** After it was settled: long enough to answer "what became of it?". */
  settledReport: 180 * DAY_SECONDS,
  /** Nobody settled it: the product is no longer sold either. */
  unsettledReport: 730 * DAY_SECONDS,
  /** After it was last asked about. */
  unknownName: 90 * DAY_SECONDS,
  /** Telegram redelivers for a day. */
  handledUpdate: DAY_SECONDS,
  /** An update that somebody took on and did not finish, because they were killed: longer than any answer takes. */
  claimedUpdate: 30,
  /** A window of {@link ANSWERS_A_WINDOW}. */
  rateLimit: 60,
} as const;

/** Reading the answers takes longer than that; only scripts ask more. */
export const ANSWERS_A_WINDOW = 20;
