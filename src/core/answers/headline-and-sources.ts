/** What every answer about a thing has in common: its first line, and which of its sources are shown. */
import { type Text, text } from "../i18n/messages.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Source } from "../knowledge/schema.ts";
import type { Tier } from "../tiers.ts";
import { SOURCES_SHOWN } from "./answer.ts";

/** The verdict and the name of the thing. */
export function verdictHeadline(tier: Tier, name: string | Text): Text {
  switch (tier) {
    case 1:
      return text("headline-xiaomi", { name });
    case 2:
      return text("headline-sub-brand", { name });
    case 3:
      return text("headline-partner-made", { name });
    case 4:
    case 5:
      return text("headline-ecosystem", { name });
    default:
      return text("headline-not-xiaomi", { name });
  }
}

/** The first sources of these ids, each once; a page that the reader can open comes first. */
export function shownSources(ids: readonly string[], knowledge: Knowledge): Source[] {
  const sources = [...new Set(ids)].map((id) => knowledge.sources.get(id)).filter((source) => source !== undefined);
  return [...sources.filter(({ url }) => url), ...sources.filter(({ url }) => !url)].slice(0, SOURCES_SHOWN);
}
