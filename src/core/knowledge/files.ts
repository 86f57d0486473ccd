/** Reads the files of `src/data/` as they are. The only place that knows where facts lie. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Tier } from "../tiers.ts";
import type { Device } from "./knowledge.ts";
import type * as schema from "./schema.ts";

export const DATA_FOLDER = fileURLToPath(new URL("../../data/", import.meta.url));

/** Folder of `brands/` to rung: the ladder is the folder tree. */
export const TIER_FOLDERS = {
  "0-unrelated": 0,
  "1-xiaomi": 1,
  "2-sub-brand": 2,
  "3-xiaomi-branded": 3,
  "4-affiliated": 4,
  "5-mi-home": 5,
  "6-youpin": 6,
} as const satisfies Record<string, Tier>;

/** What is wrong with a data file: where it is and how to mend it. */
export class DataError extends Error {
  override readonly name = "DataError";
  constructor(
    readonly file: string,
    readonly problem: string,
  ) {
    super(`${file}: ${problem}`);
  }
}

/** The kinds of JSON files, each with its schema in schema.ts. */
export interface JsonKinds {
  brand: schema.Brand;
  products: schema.ProductsFile;
  class: schema.ProductClass;
  cues: schema.Cue[];
  places: schema.Place[];
  ingredients: schema.Ingredients;
  codes: schema.CodeRule[];
  vendors: Readonly<Record<string, string>>;
  sources: Readonly<Record<string, schema.Source>>;
  words: string[];
  "title-words": schema.TitleWords;
  intents: schema.Intent[];
  topic: schema.Topic;
  shop: schema.Shop;
  "block-pages": schema.BlockPage[];
}

/** Turns a file's JSON into its type. */
export type Reader = <Kind extends keyof JsonKinds>(path: string, kind: Kind, data: unknown) => JsonKinds[Kind];

/**
 * Takes the files at their word. They ship with the program and `npm run check` holds them to their schemas; checking
 * 2,000 files again at every start would double the time to the first answer.
 */
const trust: Reader = <Kind extends keyof JsonKinds>(_path: string, _kind: Kind, data: unknown) => data as JsonKinds[Kind];

export interface BrandFile {
  readonly path: string;
  readonly tier: Tier;
  readonly brand: schema.Brand;
}
export interface ProductsFile {
  readonly path: string;
  readonly tier: Tier;
  readonly content: schema.ProductsFile;
}

/** Everything in `src/data/`, not yet linked. */
export interface DataFiles {
  readonly brandFiles: readonly BrandFile[];
  readonly productsFiles: readonly ProductsFile[];
  readonly classes: readonly schema.ProductClass[];
  readonly cues: readonly schema.Cue[];
  readonly places: readonly schema.Place[];
  readonly ingredients: schema.Ingredients;
  readonly codeRules: readonly schema.CodeRule[];
  readonly devices: readonly Omit<Device, "vendor">[];
  readonly vendors: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, schema.Source>>;
  readonly ordinaryWords: ReadonlySet<string>;
  readonly titleWords: schema.TitleWords;
  readonly intents: readonly schema.Intent[];
  readonly topics: readonly { readonly path: string; readonly topic: schema.Topic }[];
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new DataError(path, `is no readable JSON (${error instanceof Error ? error.message : error})`);
  }
}

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));

/** Rows of a tab-separated file as records of its header's columns. */
function readTable<Column extends string>(path: string, columns: readonly Column[]): Record<Column, string>[] {
  const [header, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  if (header !== columns.join("\t")) throw new DataError(path, `the first line must name the columns: ${columns.join(", ")}`);
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new DataError(path, `line ${index + 2} has more than ${columns.length} columns`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) as Record<Column, string>;
  });
}

const PRODUCTS_SUFFIX = ".products.json";
const NAMES_TABLE = "names.tsv";
const NAME_COLUMNS = ["id", "name", "aliases", "misspellings", "weakNames", "classes", "confidence", "company", "status"] as const;
const DEVICE_COLUMNS = ["id", "name", "codes", "sources"] as const;
/** The state of what is known of the brands in the table. */
const NAMES_AS_OF = "2026";

const list = (cell: string): string[] => (cell === "" ? [] : cell.split("; "));

/** Brands of which nothing is told but their names: a row each instead of a file each. */
function readNamesTable(path: string, tier: Tier, read: Reader): BrandFile[] {
  return readTable(path, NAME_COLUMNS).map(({ id, name, aliases, misspellings, weakNames, classes, confidence, company, status }) => ({
    path,
    tier,
    brand: read(path, "brand", {
      id,
      name,
      aliases: list(aliases),
      misspellings: list(misspellings),
      weakNames: list(weakNames),
      classes: list(classes),
      confidence,
      ...(company && { company }),
      ...(status && { status }),
      asOf: NAMES_AS_OF,
      history: [{ event: "no-tie", date: NAMES_AS_OF, certainty: "background" }],
    }),
  }));
}

/** Reads every file; `read` may check each against its schema and throw {@link DataError}. */
export function readDataFiles(folder: string = DATA_FOLDER, read: Reader = trust): DataFiles {
  const file = <Kind extends keyof JsonKinds>(path: string, kind: Kind) => read(path, kind, readJson(path));
  const brandFiles: BrandFile[] = [];
  const productsFiles: ProductsFile[] = [];
  for (const [name, tier] of Object.entries(TIER_FOLDERS)) {
    for (const path of jsonFiles(join(folder, "brands", name))) {
      if (path.endsWith(PRODUCTS_SUFFIX)) productsFiles.push({ path, tier, content: file(path, "products") });
      else brandFiles.push({ path, tier, brand: file(path, "brand") });
    }
  }
  brandFiles.push(...readNamesTable(join(folder, "brands", "0-unrelated", NAMES_TABLE), 0, read));
  return {
    brandFiles,
    productsFiles,
    classes: jsonFiles(join(folder, "classes")).map((path) => file(path, "class")),
    cues: file(join(folder, "cues.json"), "cues"),
    places: file(join(folder, "places.json"), "places"),
    ingredients: file(join(folder, "ingredients.json"), "ingredients"),
    codeRules: file(join(folder, "codes.json"), "codes"),
    devices: readTable(join(folder, "mi-home", "devices.tsv"), DEVICE_COLUMNS),
    vendors: file(join(folder, "mi-home", "vendors.json"), "vendors"),
    sources: file(join(folder, "sources.json"), "sources"),
    ordinaryWords: new Set(jsonFiles(join(folder, "ordinary-words")).flatMap((path) => file(path, "words"))),
    titleWords: file(join(folder, "title-words.json"), "title-words"),
    intents: file(join(folder, "intents.json"), "intents"),
    topics: jsonFiles(join(folder, "topics")).map((path) => ({ path, topic: file(path, "topic") })),
  };
}

export interface ShopFile {
  readonly path: string;
  readonly shop: schema.Shop;
}

/** Reads the shops and link services: apart from the rest, for they are needed only once somebody pastes a link. */
export function readShops(folder: string = DATA_FOLDER, read: Reader = trust): ShopFile[] {
  return jsonFiles(join(folder, "shops")).map((path) => ({ path, shop: read(path, "shop", readJson(path)) }));
}

/** Reads what pages look like that are no listing; needed only once a page is opened. */
export function readBlockPages(folder: string = DATA_FOLDER, read: Reader = trust): schema.BlockPage[] {
  const path = join(folder, "block-pages.json");
  return read(path, "block-pages", readJson(path));
}
