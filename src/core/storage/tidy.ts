/** Ends what has been kept for as long as {@link KEPT_SECONDS} says, and makes room where there may be only so much. */
import type { Engine } from "./engine.ts";
import { removeReport } from "./reports.ts";
import { KEPT_SECONDS, NAMES, REPORTS, type ReportRow, type Row } from "./tables.ts";
import { byCount, NAMES_KEPT } from "./unknown-names.ts";

/** Among names asked about equally rarely, room is made for new ones. */
const NAMES_AFTER_TIDYING = NAMES_KEPT * 0.9;

const isOver = (since: string, seconds: number, now: number): boolean => Date.parse(since) + seconds * 1000 <= now;

const isReportOver = ({ settledAt, at }: ReportRow, now: number): boolean =>
  settledAt ? isOver(settledAt, KEPT_SECONDS.settledReport, now) : isOver(at, KEPT_SECONDS.unsettledReport, now);

function namesToDrop(names: ReadonlyMap<string, Row<"unknownNames">>, now: number): string[] {
  const isOld = ([, { lastAt }]: [string, Row<"unknownNames">]) => isOver(lastAt, KEPT_SECONDS.unknownName, now);
  const recent = [...names].filter((entry) => !isOld(entry)).sort(([, a], [, b]) => byCount(a, b));
  const tooMany = recent.length >= NAMES_KEPT ? recent.slice(NAMES_AFTER_TIDYING) : [];
  return [...[...names].filter(isOld), ...tooMany].map(([key]) => key);
}

/** `now` in milliseconds since 1970. */
export async function tidy(engine: Engine, now: number): Promise<void> {
  for (const [number, report] of await engine.all("reports", REPORTS))
    if (isReportOver(report, now)) await engine.change(REPORTS, (transaction) => removeReport(transaction, Number(number)));
  const keys = namesToDrop(await engine.all("unknownNames", NAMES), now);
  if (keys.length === 0) return;
  await engine.change(NAMES, async ({ set }) => {
    for (const key of keys) set("unknownNames", key, undefined);
  });
}
