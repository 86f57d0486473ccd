/** Reads `src/data/` from disk and links it. The only place that knows where facts lie. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { foldWord } from "../text/normalise.ts";
import type { Tier } from "../tiers.ts";
import type { Brand, CodeRule, Device, Knowledge, Product } from "./knowledge.ts";
import * as schema from "./schema.ts";

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
    readonly problems: readonly string[],
  ) {
    super(`${file}: ${problems.join("; ")}`);
  }
}

function readJson<S extends z.ZodType>(path: string, shape: S): z.infer<S> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new DataError(path, [`is no readable JSON (${error instanceof Error ? error.message : error})`]);
  }
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DataError(
    path,
    parsed.error.issues.map((issue) => `at ${issue.path.join(".") || "top"}: ${issue.message}`),
  );
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));
}

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

/** The parsed files, not yet linked: what `npm run check` looks at. */
export interface DataFiles {
  readonly brandFiles: readonly BrandFile[];
  readonly productsFiles: readonly ProductsFile[];
  readonly classes: readonly schema.ProductClass[];
  readonly cues: readonly schema.Cue[];
  readonly places: readonly schema.Place[];
  readonly ingredients: z.infer<typeof schema.IngredientSchema>;
  readonly codeRules: readonly schema.CodeRule[];
  readonly devices: readonly Omit<Device, "vendor">[];
  readonly vendors: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, schema.Source>>;
  readonly ordinaryWords: ReadonlySet<string>;
  readonly titleWords: z.infer<typeof schema.TitleWordsSchema>;
}

const PRODUCTS_SUFFIX = ".products.json";

function readDevices(path: string): DataFiles["devices"] {
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line, index) => {
    const [id, name, codes, sources, ...rest] = line.split("\t");
    if (!id || sources === undefined || rest.length > 0) throw new DataError(path, [`line ${index + 2} needs four columns: id, name, codes, sources`]);
    return { id, name: name ?? "", codes: codes ?? "", sources };
  });
}

/** Reads and validates every file; throws {@link DataError} at the first that does not fit its schema. */
export function readDataFiles(folder: string = DATA_FOLDER): DataFiles {
  const brandFiles: BrandFile[] = [];
  const productsFiles: ProductsFile[] = [];
  for (const [name, tier] of Object.entries(TIER_FOLDERS)) {
    for (const path of jsonFiles(join(folder, "brands", name))) {
      if (path.endsWith(PRODUCTS_SUFFIX)) productsFiles.push({ path, tier, content: readJson(path, schema.ProductsFileSchema) });
      else brandFiles.push({ path, tier, brand: readJson(path, schema.BrandSchema) });
    }
  }
  return {
    brandFiles,
    productsFiles,
    classes: jsonFiles(join(folder, "classes")).map((path) => readJson(path, schema.ClassSchema)),
    cues: readJson(join(folder, "cues.json"), z.array(schema.CueSchema)),
    places: readJson(join(folder, "places.json"), z.array(schema.PlaceSchema)),
    ingredients: readJson(join(folder, "ingredients.json"), schema.IngredientSchema),
    codeRules: readJson(join(folder, "codes.json"), z.array(schema.CodeRuleSchema)),
    devices: readDevices(join(folder, "mi-home", "devices.tsv")),
    vendors: readJson(join(folder, "mi-home", "vendors.json"), schema.VendorsSchema),
    sources: readJson(join(folder, "sources.json"), z.record(z.string(), schema.SourceSchema)),
    ordinaryWords: new Set(jsonFiles(join(folder, "ordinary-words")).flatMap((path) => readJson(path, z.array(z.string().min(1))))),
    titleWords: readJson(join(folder, "title-words.json"), schema.TitleWordsSchema),
  };
}

const allWords = (list: { words: Readonly<Record<string, readonly string[]>> }): ReadonlySet<string> => new Set(Object.values(list.words).flat().map(foldWord));

/** A name as an id: `Mi Band 6` is `mi-band-6`; names without Latin letters keep their own. */
export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\+/g, " plus ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A file's own sources get the file's name in front, so that two files may use the same short id. */
function sourceKey(local: Readonly<Record<string, unknown>>, file: string): (id: string) => string {
  return (id) => (id in local ? `${basename(file, ".json")}/${id}` : id);
}

/** Links the files into one structure; a reference to nothing throws {@link DataError}. */
export function link(files: DataFiles): Knowledge {
  const brands = new Map<string, Writable<Brand>>();
  const products: Product[] = [];
  const sources = new Map<string, schema.Source>(Object.entries(files.sources));

  for (const { path, tier, brand } of files.brandFiles) {
    if (brands.has(brand.id)) throw new DataError(path, [`id "${brand.id}" is taken by another file; merge the two or rename one`]);
    const key = sourceKey(brand.sources, path);
    for (const [id, source] of Object.entries(brand.sources)) sources.set(key(id), source);
    const history = brand.history.map((event) => ({ ...event, sources: event.sources.map(key) }));
    brands.set(brand.id, { ...brand, history, tier, products: [] });
  }

  const brandOf = (id: string, path: string): Brand => {
    const brand = brands.get(id);
    if (!brand) throw new DataError(path, [`there is no brand "${id}"; add its file or mend the id`]);
    return brand;
  };
  const addProduct = (path: string, raw: schema.Product, brand: Brand, tier: Tier, className: string | undefined, key: (id: string) => string) => {
    const maker = raw.maker == null ? raw.maker : brandOf(raw.maker, path);
    const product: Product = {
      ...raw,
      id: `${brand.id}/${slug(raw.name)}`,
      brand,
      tier: raw.tier ?? tier,
      class: raw.class ?? className ?? null,
      maker,
      sources: raw.sources.map(key),
    };
    products.push(product);
    (brand.products as Product[]).push(product);
  };

  for (const { path, tier, brand } of files.brandFiles) {
    for (const raw of brand.products) addProduct(path, raw, brandOf(brand.id, path), tier, undefined, sourceKey(brand.sources, path));
  }
  for (const { path, tier, content } of files.productsFiles) {
    const key = sourceKey(content.sources, path);
    for (const [id, source] of Object.entries(content.sources)) sources.set(key(id), source);
    for (const raw of content.products) addProduct(path, raw, brandOf(content.brand, path), tier, content.class, key);
  }

  const devices: Device[] = files.devices.map((device) => {
    const vendorId = files.vendors[device.id.split(".")[0] as string];
    return { ...device, vendor: vendorId === undefined ? null : brandOf(vendorId, "mi-home/vendors.json") };
  });
  const codeRules: CodeRule[] = files.codeRules.map((rule) => ({
    ...rule,
    pattern: new RegExp(`^(?:${rule.pattern})$`),
    brand: rule.brand === undefined ? undefined : brandOf(rule.brand, "codes.json"),
    maker: rule.maker === undefined ? undefined : brandOf(rule.maker, "codes.json"),
  }));

  return {
    brands,
    products,
    classes: new Map(files.classes.map((productClass) => [productClass.id, productClass])),
    cues: files.cues,
    places: files.places,
    ingredients: files.ingredients.names,
    codeRules,
    devices,
    vendors: new Set(files.devices.map((device) => device.id.split(".")[0] as string)),
    sources,
    ordinaryWords: files.ordinaryWords,
    articles: allWords(files.titleWords.articles),
    features: allWords(files.titleWords.features),
  };
}

/** The knowledge base, ready to use. Takes about 0.2 s; call it once, at start. */
export function loadKnowledge(folder: string = DATA_FOLDER): Knowledge {
  return link(readDataFiles(folder));
}
