/** Corrections: filed by people, settled by moderators, listed for maintainers. */
import type { Engine, Transaction } from "./engine.ts";
import { contentHash, type IdHash } from "./hashing.ts";
import type { NewReport, Platform, Report, ReportState, ReportStore } from "./storage.ts";
import { ONLY, REPORTS, type ReportRow } from "./tables.ts";

/** A crowd that says the same is counted; names are kept of this many, for `/privacy` and notices. */
const REPORTERS_NAMED = 100;

export const reporterHash = (platform: Platform, person: string, hash: IdHash): string => hash("reporter", platform, person);
const placeHash = (platform: Platform, place: string, hash: IdHash): string => hash("place", platform, place);

const isSettled = (state: ReportState): boolean => state === "accepted" || state === "rejected";

/** "Wrong, it's Xiaomi" twice of the same answer is one saying, however it is spaced or written large. */
const sayingKey = ({ platform, place, reference, headline, says }: Pick<ReportRow, "platform" | "place" | "reference" | "headline" | "says">) =>
  contentHash(platform, place, reference, headline, says.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim());

/** A row as it is shown: without anybody's id. */
export function asReport(number: number, { place: _place, reporters: _reporters, settledAt: _settledAt, ...shown }: ReportRow): Report {
  return { number, ...shown };
}

/** Takes a report out of every table it is in. */
export async function removeReport({ get, set }: Transaction, number: number): Promise<void> {
  const row = await get("reports", String(number));
  if (!row) return;
  set("reports", String(number), undefined);
  leaveUnsettled({ set }, number, row);
}

function leaveUnsettled({ set }: Pick<Transaction, "set">, number: number, row: ReportRow): void {
  set("unsettled", String(number), undefined);
  set("sayings", sayingKey(row), undefined);
}

export function reportStore(engine: Engine, hash: IdHash): ReportStore {
  const read = async (number: number): Promise<Report | null> => {
    const row = await engine.get("reports", REPORTS, String(number));
    return row ? asReport(number, row) : null;
  };

  const addNew = async ({ get, set }: Transaction, row: ReportRow, saying: string): Promise<number> => {
    const number = ((await get("lastReport", ONLY)) ?? 0) + 1;
    set("lastReport", ONLY, number);
    set("reports", String(number), row);
    set("unsettled", String(number), row.place);
    set("sayings", saying, number);
    return number;
  };

  const countAgain = async ({ get, set }: Transaction, number: number, reporter: ReportRow["reporters"][number]): Promise<void> => {
    const row = await get("reports", String(number));
    if (!row || row.reporters.some(({ person }) => person === reporter.person)) return;
    const reporters = row.reporters.length < REPORTERS_NAMED ? [...row.reporters, reporter] : row.reporters;
    set("reports", String(number), { ...row, count: row.count + 1, reporters });
  };

  return {
    file: ({ reporter, place, wantsNotice, ...said }: NewReport) => {
      const self = { person: reporterHash(said.platform, reporter, hash), ...(wantsNotice && { notice: reporter }) };
      const row: ReportRow = {
        ...said,
        place: place === null ? null : placeHash(said.platform, place, hash),
        reporters: [self],
        count: 1,
        state: "open",
        at: new Date().toISOString(),
      };
      const saying = sayingKey(row);
      return engine.change(REPORTS, async (transaction) => {
        const known = await transaction.get("sayings", saying);
        if (known === undefined) return { number: await addNew(transaction, row, saying), isRepeat: false };
        await countAgain(transaction, known, self);
        return { number: known, isRepeat: true };
      });
    },
    read,
    open: async (place) => {
      const wanted = place && placeHash(place.platform, place.id, hash);
      const unsettled = await engine.all("unsettled", REPORTS);
      const numbers = [...unsettled].filter(([, at]) => wanted === null || at === wanted).map(([number]) => Number(number));
      const reports = (await Promise.all(numbers.map(read))).filter((report) => report !== null);
      return reports.sort((a, b) => Number(a.state === "later") - Number(b.state === "later") || b.count - a.count || a.number - b.number);
    },
    settle: (number, place, state) =>
      engine.change(REPORTS, async (transaction) => {
        const row = await transaction.get("reports", String(number));
        const isTheirs = row && (place === null || row.place === placeHash(place.platform, place.id, hash));
        if (!isTheirs || isSettled(row.state)) return null;
        if (!isSettled(state)) {
          transaction.set("reports", String(number), { ...row, state });
          return { report: asReport(number, { ...row, state }), notify: [] };
        }
        // Nobody need be reached any more.
        const reporters = row.reporters.map(({ person }) => ({ person }));
        const settled: ReportRow = { ...row, state, reporters, settledAt: new Date().toISOString() };
        transaction.set("reports", String(number), settled);
        leaveUnsettled(transaction, number, row);
        return { report: asReport(number, settled), notify: row.reporters.flatMap(({ notice }) => notice ?? []) };
      }),
  };
}
