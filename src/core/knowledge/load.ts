/** Links the data files into one structure, with every reference resolved and every default filled. */
import { basename } from "node:path";
import { foldWord } from "../text/normalise.ts";
import { words } from "../text/tokenise.ts";
import type { Tier } from "../tiers.ts";
import { DATA_FOLDER, DataError, type DataFiles, readDataFiles, readShops } from "./files.ts";
import type { Brand, CodeRule, Device, Knowledge, Product } from "./knowledge.ts";
import type * as schema from "./schema.ts";

/** A name as an id: `Mi Band 6` is `mi-band-6`; names without Latin letters keep their own. */
export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\+/g, " plus ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

const NOTHING: readonly never[] = [];
type Sources = Readonly<Record<string, schema.Source>>;
type SourceKey = (id: string) => string;

/** Where a file's own sources are kept: the file's name goes in front, so that two files may use the same short id. */
function sourceKeys(local: Sources | undefined, path: string): SourceKey | null {
  return local ? (id) => (id in local ? `${basename(path, ".json")}/${id}` : id) : null;
}
const resolve = (ids: readonly string[] | undefined, key: SourceKey | null) => (key && ids ? ids.map(key) : (ids ?? NOTHING));

function toBrand({ brand, tier, path }: DataFiles["brandFiles"][number]): Brand {
  const key = sourceKeys(brand.sources, path);
  return {
    id: brand.id,
    tier,
    kind: brand.kind ?? "brand",
    name: brand.name,
    aliases: brand.aliases ?? NOTHING,
    misspellings: brand.misspellings ?? NOTHING,
    soldAs: brand.soldAs ?? NOTHING,
    weakNames: brand.weakNames ?? NOTHING,
    company: brand.company,
    classes: brand.classes ?? NOTHING,
    confidence: brand.confidence,
    history: key ? brand.history.map((event) => ({ ...event, sources: [...resolve(event.sources, key)] })) : brand.history,
    products: [],
  };
}

interface ProductContext {
  readonly brand: Brand;
  readonly tier: Tier;
  readonly className: string | undefined;
  readonly key: SourceKey | null;
  readonly brandOf: (id: string) => Brand;
}

function toProduct(raw: schema.Product, { brand, tier, className, key, brandOf }: ProductContext): Product {
  return {
    id: `${brand.id}/${slug(raw.name)}`,
    brand,
    tier: raw.tier ?? tier,
    class: raw.class ?? className ?? null,
    maker: raw.maker == null ? raw.maker : brandOf(raw.maker),
    name: raw.name,
    aliases: raw.aliases ?? NOTHING,
    misspellings: raw.misspellings ?? NOTHING,
    soldAs: raw.soldAs ?? NOTHING,
    codes: raw.codes ?? NOTHING,
    miot: raw.miot ?? NOTHING,
    confidence: raw.confidence ?? "medium",
    sources: resolve(raw.sources, key),
  };
}

function linkSources(files: DataFiles): Map<string, schema.Source> {
  const sources = new Map(Object.entries(files.sources));
  for (const { path, local } of [
    ...files.brandFiles.map(({ path, brand }) => ({ path, local: brand.sources })),
    ...files.productsFiles.map(({ path, content }) => ({ path, local: content.sources })),
    ...files.topics.map(({ path, topic }) => ({ path, local: topic.sources })),
  ]) {
    const key = sourceKeys(local, path);
    if (local && key) for (const [id, source] of Object.entries(local)) sources.set(key(id), source);
  }
  return sources;
}

function linkProducts(files: DataFiles, brandAt: (path: string) => (id: string) => Brand): Product[] {
  const products: Product[] = [];
  const add = (path: string, brandId: string, tier: Tier, className: string | undefined, raws: readonly schema.Product[], local: Sources | undefined) => {
    const brandOf = brandAt(path);
    const brand = brandOf(brandId);
    const context = { brand, tier, className, key: sourceKeys(local, path), brandOf };
    for (const raw of raws) {
      const product = toProduct(raw, context);
      products.push(product);
      (brand.products as Product[]).push(product);
    }
  };
  for (const { path, tier, brand } of files.brandFiles) if (brand.products) add(path, brand.id, tier, undefined, brand.products, brand.sources);
  for (const { path, tier, content } of files.productsFiles) add(path, content.brand, tier, content.class, content.products, content.sources);
  return products;
}

function linkTopics(files: DataFiles, brandAt: (path: string) => (id: string) => Brand): Map<string, schema.Topic> {
  const topics = new Map<string, schema.Topic>();
  for (const { path, topic } of files.topics) {
    const key = sourceKeys(topic.sources, path);
    topic.brands?.forEach(brandAt(path));
    topics.set(topic.id, { ...topic, facts: topic.facts.map((fact) => ({ ...fact, sources: [...resolve(fact.sources, key)] })) });
  }
  for (const { path, topic } of files.topics) {
    for (const id of topic.related) if (!topics.has(id)) throw new DataError(path, `there is no topic "${id}"; mend \`related\``);
  }
  return topics;
}

const foldWords = ({ words }: { words: Readonly<Record<string, readonly string[]>> }): ReadonlySet<string> =>
  new Set(Object.values(words).flat().map(foldWord));

function compile({ id, pattern }: schema.CodeRule): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch (error) {
    throw new DataError("codes.json", `the pattern of "${id}" is no regular expression (${error instanceof Error ? error.message : error})`);
  }
}

/** @throws {@link DataError} on a reference to nothing and on an id that two files claim */
export function link(files: DataFiles): Knowledge {
  const brands = new Map<string, Brand>();
  for (const file of files.brandFiles) {
    if (brands.has(file.brand.id)) throw new DataError(file.path, `the id "${file.brand.id}" is taken by another file; merge the two or rename one`);
    brands.set(file.brand.id, toBrand(file));
  }
  const brandAt = (path: string) => (id: string) => {
    const brand = brands.get(id);
    if (!brand) throw new DataError(path, `there is no brand "${id}"; add its file or mend the id`);
    return brand;
  };
  const products = linkProducts(files, brandAt);
  const vendorOf = brandAt("mi-home/vendors.json");
  const devices: Device[] = files.devices.map((device) => {
    const vendor = files.vendors[device.id.slice(0, device.id.indexOf("."))];
    return { ...device, vendor: vendor === undefined ? null : vendorOf(vendor) };
  });
  const codeOf = brandAt("codes.json");
  const codeRules: CodeRule[] = files.codeRules.map((rule) => ({
    ...rule,
    pattern: compile(rule),
    brand: rule.brand === undefined ? undefined : codeOf(rule.brand),
    maker: rule.maker === undefined ? undefined : codeOf(rule.maker),
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
    vendors: new Set(files.devices.map(({ id }) => id.slice(0, id.indexOf(".")))),
    sources: linkSources(files),
    ordinaryWords: files.ordinaryWords,
    prose: files.titleWords.prose.words,
    particles: files.titleWords.particles.words,
    intents: files.intents,
    topics: linkTopics(files, brandAt),
    articles: foldWords(files.titleWords.articles),
    features: foldWords(files.titleWords.features),
    counts: foldWords(files.titleWords.counts),
    noBrand: new Set(
      Object.values(files.titleWords.noBrand.words)
        .flat()
        .map((name) => words(name).join(" ")),
    ),
  };
}

/** The knowledge base, ready to use. Takes about 0.15 s; call it once, at start. */
export function loadKnowledge(folder: string = DATA_FOLDER): Knowledge {
  return link(readDataFiles(folder));
}

/** The shops whose links we know. Takes some milliseconds; call it when the first link comes. */
export const loadShops = (folder: string = DATA_FOLDER): schema.Shop[] => readShops(folder).map(({ shop }) => shop);
