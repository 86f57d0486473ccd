/** What people say is wrong and what nobody could resolve: the maintainers' work list, most asked first. */
import type { Report, Storage } from "../core/storage/storage.ts";

export interface WorkList {
  readonly reports: readonly Report[];
  readonly names: readonly { readonly name: string; readonly count: number }[];
}

export async function readWorkList({ reports, unknowns }: Storage): Promise<WorkList> {
  return { reports: await reports.open(null), names: await unknowns.list() };
}

/** What strangers wrote must not steer the maintainer's terminal. */
const printable = (written: string): string => written.replace(/\p{Cc}+/gu, " ");

function reportLines({ number, count, headline, locale, at, state, says, asked, sourceUrl }: Report): string[] {
  return [
    `#${number}  ${count} ${count === 1 ? "person" : "people"}, ${locale}, ${at.slice(0, 10)}${state === "later" ? ", put off" : ""}`,
    `    answer: ${printable(headline)}`,
    `    says:   ${printable(says)}`,
    ...(asked === null ? [] : [`    asked:  ${printable(asked)}`]),
    ...(sourceUrl === null ? [] : [`    source: ${printable(sourceUrl)}`]),
  ];
}

/** The list as text for a terminal. */
export function workListText({ reports, names }: WorkList): string {
  const lines = [
    `Open corrections: ${reports.length}`,
    ...reports.flatMap(reportLines),
    "",
    `Names that nobody could resolve: ${names.length}`,
    ...names.map(({ name, count }) => `${String(count).padStart(6)}  ${printable(name)}`),
  ];
  return `${lines.join("\n")}\n`;
}
