/**
 * `npm run reports`: open corrections and unresolved names, most asked first; `-- --json` exports them; `-- --draft <number or
 * name>` writes an entry into `src/data/`. Works beside a running bot and changes nothing in its storage.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ConfigError, readConfig } from "../config.ts";
import { DATA_FOLDER } from "../core/knowledge/files.ts";
import { loadKnowledge } from "../core/knowledge/load.ts";
import type { Brand as BrandEntry } from "../core/knowledge/schema.ts";
import { openStorage } from "../core/storage/open.ts";
import { StorageRefused, StorageUnavailable } from "../core/storage/storage.ts";
import { type Draft, draftFromName, draftFromReport } from "./draft.ts";
import { readWorkList, type WorkList, workListText } from "./work-list.ts";

function draftOf(wanted: string, { reports, names }: WorkList): Draft | null {
  const month = new Date().toISOString().slice(0, 7);
  const report = reports.find(({ number }) => String(number) === wanted.replace(/^#/, ""));
  if (report) return draftFromReport(report, loadKnowledge(), month);
  const unknown = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return unknown ? draftFromName(unknown.name, unknown.count, month) : null;
}

function presentEntry(path: string): BrandEntry | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as BrandEntry;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Returns what to print. */
async function run(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean" }, draft: { type: "string" } } });
  const storage = await openStorage(readConfig(process.env).storage, { readOnly: true });
  try {
    const list = await readWorkList(storage);
    if (values.json) return `${JSON.stringify(list, null, 2)}\n`;
    if (values.draft === undefined) return workListText(list);
    const draft = draftOf(values.draft, list);
    if (!draft) return `There is no open correction and no unresolved name "${values.draft}".\n`;
    const path = join(DATA_FOLDER, draft.path);
    writeFileSync(path, `${JSON.stringify(draft.content(presentEntry(path)), null, 2)}\n`);
    return `Written to ${path}: look through it, run \`npm run format\` and \`npm run check\`.\n`;
  } finally {
    await storage.close();
  }
}

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  const isUsersOwn = error instanceof ConfigError || error instanceof StorageRefused || error instanceof StorageUnavailable;
  if (!isUsersOwn && (error as NodeJS.ErrnoException).code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
