/** The sample as files in a temporary folder, for tests of what reads and checks files. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DATA_FOLDER, TIER_FOLDERS } from "../src/core/knowledge/files.ts";
import { SAMPLE } from "./sample.ts";

export interface DataFolder {
  readonly path: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, content: unknown) => void;
  readonly remove: (file?: string) => void;
}

export const NAMES_TABLE = "brands/0-unrelated/names.tsv";

export const BLOCK_PAGE = { what: "A captcha", why: "blocked", titles: ["Robot Check"], sources: [] };

export function makeDataFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), "xiaomi-data-"));
  const write = (file: string, content: unknown) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), typeof content === "string" ? content : JSON.stringify(content));
  };
  for (const folder of [...Object.keys(TIER_FOLDERS).map((name) => `brands/${name}`), "topics", "ordinary-words", "shops"])
    mkdirSync(join(path, folder), { recursive: true });
  for (const { path: file, brand } of SAMPLE.brandFiles) write(file, brand);
  for (const { path: file, content } of SAMPLE.productsFiles) write(file, content);
  for (const productClass of SAMPLE.classes) write(`classes/${productClass.id}.json`, productClass);
  write(NAMES_TABLE, "id\tname\taliases\tmisspellings\tweakNames\tclasses\tconfidence\tcompany\tstatus\nuntied\tUntied\tUn Tied; Untide\t\t\t\thigh\t\t\n");
  write("block-pages.json", [BLOCK_PAGE]);
  write("cues.json", SAMPLE.cues);
  write("places.json", SAMPLE.places);
  write("ingredients.json", SAMPLE.ingredients);
  write("codes.json", SAMPLE.codeRules);
  write("sources.json", SAMPLE.sources);
  write("title-words.json", SAMPLE.titleWords);
  write("intents.json", SAMPLE.intents);
  write("ordinary-words/en.json", [...SAMPLE.ordinaryWords]);
  write("mi-home/vendors.json", SAMPLE.vendors);
  write(
    "mi-home/devices.tsv",
    ["id\tname\tcodes\tsources", ...SAMPLE.devices.map(({ id, name, codes, sources }) => [id, name, codes, sources].join("\t"))].join("\n"),
  );
  cpSync(join(DATA_FOLDER, "locales"), join(path, "locales"), { recursive: true });
  return {
    path,
    read: (file) => readFileSync(join(path, file), "utf8"),
    write,
    remove: (file) => rmSync(file === undefined ? path : join(path, file), { recursive: true }),
  };
}
