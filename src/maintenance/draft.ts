/** Turns a correction or an unresolved name into an entry of `src/data/` for a maintainer to review. */
import { createReferenceReader } from "../core/answers/reference.ts";
import { TIER_FOLDERS } from "../core/knowledge/files.ts";
import type { Brand, Knowledge } from "../core/knowledge/knowledge.ts";
import type { Brand as BrandEntry } from "../core/knowledge/schema.ts";
import type { Report } from "../core/storage/storage.ts";
import { words } from "../core/text/tokenise.ts";

export interface Draft {
  /** The file's path within the data folder. */
  readonly path: string;
  /** Makes the file's content from what it holds now; null where it does not exist. */
  content(present: BrandEntry | null): BrandEntry;
}

const SOURCE_ID = "report";
const folderOf = (brand: Pick<Brand, "tier">): string =>
  Object.keys(TIER_FOLDERS).find((name) => TIER_FOLDERS[name as keyof typeof TIER_FOLDERS] === brand.tier) ?? "";

const pathOf = (brand: Pick<Brand, "id" | "tier">): string => `brands/${folderOf(brand)}/${brand.id}.json`;

/** "I can't tell: “Zorblax Q2”" is about Zorblax Q2, in every language. */
const nameIn = (headline: string): string => headline.replace(/^[^:：]*[:：]\s*/u, "").replace(/^[“„«「"']|[”“»」"']$/gu, "");

/** Rung 0 claims least: whoever reviews it moves it up on evidence. */
function newEntry(name: string, note: string, month: string, sourceUrl: string | null): BrandEntry {
  return {
    id: words(name.normalize("NFKD")).join("-") || "unnamed",
    name,
    confidence: "low",
    asOf: month,
    history: [sourceUrl ? { event: "no-tie", date: month, sources: [SOURCE_ID] } : { event: "no-tie", date: null, certainty: "background" }],
    ...(sourceUrl && { sources: { [SOURCE_ID]: { title: `Page named in a correction (${new URL(sourceUrl).hostname})`, url: sourceUrl, date: month } } }),
    note,
  };
}

const draftOfNew = (entry: BrandEntry): Draft => ({ path: pathOf({ id: entry.id, tier: 0 }), content: (present) => present ?? entry });

/**
 * The entry that a report asks to look at: the brand's own with the report in its note, or a new one on rung 0.
 * @param month when it is drafted, `YYYY-MM`
 */
export function draftFromReport({ number, count, headline, says, reference, ...report }: Report, knowledge: Knowledge, month: string): Draft {
  const sourceUrl = report.sourceUrl && URL.canParse(report.sourceUrl) ? report.sourceUrl : null;
  const note = `To review: correction ${number} (said by ${count}) of the answer "${headline}": ${says}${sourceUrl ? ` (${sourceUrl})` : ""}`;
  const referred = createReferenceReader(knowledge)(reference);
  const brand = referred?.kind === "brand" ? referred.brand : referred?.kind === "product" ? referred.product.brand : null;
  const fresh = newEntry(brand?.name ?? nameIn(headline), note, month, sourceUrl);
  if (!brand) return draftOfNew(fresh);
  return {
    path: pathOf(brand),
    content: (present) => (present ? { ...present, note: [present.note, note].filter(Boolean).join(" ") } : { ...fresh, id: brand.id }),
  };
}

/** A new entry for a name that `count` questions were about. */
export const draftFromName = (name: string, count: number, month: string): Draft =>
  draftOfNew(newEntry(name, `To review: nobody could resolve this name, asked ${count} times.`, month, null));
