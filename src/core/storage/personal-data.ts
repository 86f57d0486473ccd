import type { Engine } from "./engine.ts";
import type { IdHash } from "./hashing.ts";
import { asReport, removeReport, reporterHash } from "./reports.ts";
import { ownerGroup } from "./settings.ts";
import type { PersonalData, Platform } from "./storage.ts";
import { ONLY, REPORTS, type ReportRow } from "./tables.ts";

/** Finds and deletes what is kept on one person; every store that keeps something on people is named here. */
export function personalData(engine: Engine, hash: IdHash, forgetLimit: (platform: Platform, person: string) => Promise<void>): PersonalData {
  const settingsGroup = (platform: Platform, person: string) => ownerGroup({ platform, kind: "person", id: person }, hash);
  const reportsOf = async (reporter: string): Promise<[number, ReportRow][]> => {
    const rows = await engine.all("reports", REPORTS);
    return [...rows].filter(([, { reporters }]) => reporters.some(({ person }) => person === reporter)).map(([number, row]) => [Number(number), row]);
  };

  const leaveReport = (number: number, reporter: string): Promise<void> =>
    engine.change(REPORTS, async (transaction) => {
      const row = await transaction.get("reports", String(number));
      if (!row) return;
      if (row.count === 1) return removeReport(transaction, number);
      const isAuthor = row.reporters[0]?.person === reporter;
      // What others say as well stays; the text that only the author agreed to send goes with the author.
      const reporters = row.reporters.filter(({ person }) => person !== reporter);
      transaction.set("reports", String(number), { ...row, count: row.count - 1, reporters, asked: isAuthor ? null : row.asked });
    });

  return {
    export: async (platform, person) => {
      const reporter = reporterHash(platform, person, hash);
      return {
        settings: (await engine.get("settings", settingsGroup(platform, person), ONLY)) ?? {},
        reports: (await reportsOf(reporter)).map(([number, row]) => {
          const { notice } = row.reporters.find((entry) => entry.person === reporter) ?? {};
          return { ...asReport(number, row), noticeTo: notice ?? null };
        }),
      };
    },
    forget: async (platform, person) => {
      const reporter = reporterHash(platform, person, hash);
      const hadSettings = await engine.change(settingsGroup(platform, person), async ({ get, set }) => {
        const known = await get("settings", ONLY);
        set("settings", ONLY, undefined);
        return known !== undefined;
      });
      const reports = await reportsOf(reporter);
      for (const [number] of reports) await leaveReport(number, reporter);
      await forgetLimit(platform, person);
      return Number(hadSettings) + reports.length;
    },
  };
}
