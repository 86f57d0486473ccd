/** `npm run check:data`: what the schemas cannot see. Prints each problem with its file, entry and mend; exits 1 on any. */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import { z } from "zod";
import { checkLocales } from "../i18n/check.ts";
import { compileShape } from "../links/field-text.ts";
import { compilePattern, type Pattern } from "../links/patterns.ts";
import { compileSelector } from "../links/selector.ts";
import { readHost } from "../links/shops.ts";
import { words } from "../text/tokenise.ts";
import {
  type BrandFile,
  DataError,
  type DataFiles,
  type JsonKinds,
  type ProductsFile,
  type Reader,
  readBlockPages,
  readDataFiles,
  readShops,
  type ShopFile,
} from "./files.ts";
import { link, slug } from "./load.ts";
import * as schema from "./schema.ts";

interface Problem {
  readonly file: string;
  readonly entry: string;
  readonly problem: string;
  readonly mend: string;
}

const SCHEMAS: { [Kind in keyof JsonKinds]: z.ZodType<JsonKinds[Kind]> } = {
  brand: schema.BrandSchema,
  products: schema.ProductsFileSchema,
  class: schema.ClassSchema,
  cues: z.array(schema.CueSchema),
  places: z.array(schema.PlaceSchema),
  ingredients: schema.IngredientSchema,
  codes: z.array(schema.CodeRuleSchema),
  vendors: schema.VendorsSchema,
  sources: z.record(z.string(), schema.SourceSchema),
  words: z.array(z.string().min(1)),
  "title-words": schema.TitleWordsSchema,
  intents: z.array(schema.IntentSchema),
  topic: schema.TopicSchema,
  shop: schema.ShopSchema,
  "block-pages": z.array(schema.BlockPageSchema),
};

/** Reads files by their schemas and notes what does not fit, so that one run shows all of it. */
function collectingReader(problems: Problem[]): Reader {
  return (path, kind, data) => {
    const parsed = SCHEMAS[kind].safeParse(data);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      problems.push({
        file: path,
        entry: issue.path.join(".") || "top",
        problem: issue.message,
        mend: "see src/core/knowledge/schema.ts for what each field takes",
      });
    return data as JsonKinds[typeof kind];
  };
}

const phraseOf = (name: string) => words(name).join(" ");

/** A name that two brands claim, unless all but one call it weak. */
function findSharedAliases(files: readonly BrandFile[]): Problem[] {
  const claims = new Map<string, { brand: string; file: string; name: string }>();
  const problems: Problem[] = [];
  for (const { path, brand } of files) {
    const weak = new Set(brand.weakNames?.map(phraseOf));
    const own = new Set<string>();
    for (const name of [brand.name, ...(brand.aliases ?? []), ...(brand.misspellings ?? []), ...(brand.soldAs ?? [])]) {
      const phrase = phraseOf(name);
      if (phrase === "") problems.push({ file: path, entry: brand.id, problem: `the name "${name}" has no letter or digit`, mend: "remove it" });
      if (weak.has(phrase) || own.has(phrase)) continue;
      own.add(phrase);
      const claim = claims.get(phrase);
      if (claim)
        problems.push({
          file: path,
          entry: brand.id,
          problem: `"${name}" is also a name of ${claim.brand} (${claim.file})`,
          mend: "remove it from one, or add it to weakNames where it is the lesser meaning",
        });
      else claims.set(phrase, { brand: brand.id, file: basename(path), name });
    }
  }
  return problems;
}

/** A product's id is made of its brand and name: two of one name in one brand are one product. */
function findDoubleProducts(brandFiles: readonly BrandFile[], productsFiles: readonly ProductsFile[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  const look = (file: string, brand: string, products: readonly schema.Product[]) => {
    for (const product of products) {
      const id = `${brand}/${slug(product.name)}`;
      const other = seen.get(id);
      if (other)
        problems.push({ file, entry: product.name, problem: `the id ${id} is taken (${basename(other)})`, mend: "merge the two entries or name them apart" });
      else seen.set(id, file);
    }
  };
  for (const { path, brand } of brandFiles) look(path, brand.id, brand.products ?? []);
  for (const { path, content } of productsFiles) look(path, content.brand, content.products);
  return problems;
}

type Sources = Readonly<Record<string, schema.Source>> | undefined;

function findBrokenReferences(files: DataFiles): Problem[] {
  const problems: Problem[] = [];
  const classes = new Set(files.classes.map(({ id }) => id));
  const look = (file: string, entry: string, sources: readonly string[] | undefined, local: Sources) => {
    for (const id of sources ?? []) {
      if (!(local && id in local) && !(id in files.sources))
        problems.push({ file, entry, problem: `there is no source "${id}"`, mend: "add it to the file's `sources` or mend the id" });
    }
  };
  const lookProducts = (file: string, products: readonly schema.Product[], local: Sources) => {
    for (const product of products) {
      look(file, product.name, product.sources, local);
      if (product.class !== undefined && !classes.has(product.class))
        problems.push({
          file,
          entry: product.name,
          problem: `there is no class "${product.class}"`,
          mend: "use an id of src/data/classes/ or add the class there",
        });
    }
  };
  for (const { path, brand } of files.brandFiles) {
    if (path.endsWith(".json") && basename(path, ".json") !== brand.id)
      problems.push({ file: path, entry: brand.id, problem: "the file is not named after the brand's id", mend: `rename it to ${brand.id}.json` });
    for (const event of brand.history) {
      const entry = `${brand.id}, event ${event.event}`;
      look(path, entry, event.sources, brand.sources);
      if (!event.sources?.length && event.certainty !== "background")
        problems.push({ file: path, entry, problem: "a fact without a source", mend: 'name its source, or mark it `"certainty": "background"`' });
      if (event.event === "supplies")
        for (const id of event.what)
          if (!classes.has(id)) problems.push({ file: path, entry, problem: `there is no class "${id}"`, mend: "use an id of src/data/classes/" });
    }
    for (const id of brand.classes ?? [])
      if (!classes.has(id)) problems.push({ file: path, entry: brand.id, problem: `there is no class "${id}"`, mend: "use an id of src/data/classes/" });
    lookProducts(path, brand.products ?? [], brand.sources);
  }
  for (const { path, topic } of files.topics) for (const fact of topic.facts) look(path, fact.id, fact.sources, topic.sources);
  for (const { path, content } of files.productsFiles) {
    if (!classes.has(content.class))
      problems.push({ file: path, entry: "top", problem: `there is no class "${content.class}"`, mend: "use an id of src/data/classes/" });
    lookProducts(path, content.products, content.sources);
  }
  return problems;
}

/** A word that names two classes leaves the thing for sale open. */
function findSharedClassWords(files: DataFiles): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, names } of files.classes) {
    for (const phrase of new Set(Object.values(names).flat().map(phraseOf))) {
      const other = seen.get(phrase);
      if (other)
        problems.push({ file: `classes/${id}.json`, entry: phrase, problem: `this word also names the class ${other}`, mend: "keep it in one of the two" });
      else seen.set(phrase, id);
    }
  }
  return problems;
}

function findUnsafePatterns(files: DataFiles): Problem[] {
  return files.codeRules.flatMap(({ id, pattern, example }) => {
    const file = "codes.json";
    const source = `^(?:${pattern})$`;
    let matches: boolean;
    try {
      matches = new RegExp(source).test(example);
    } catch (error) {
      return [{ file, entry: id, problem: `no regular expression: ${error instanceof Error ? error.message : error}`, mend: "mend the pattern" }];
    }
    const found: Problem[] = [];
    if (!matches) found.push({ file, entry: id, problem: `the example ${example} does not match`, mend: "mend the pattern or the example" });
    if (checkSync(source, "").status === "vulnerable")
      found.push({
        file,
        entry: id,
        problem: "this pattern can take very long on a hostile text",
        mend: "bound its repetitions and let no two of them overlap",
      });
    return found;
  });
}

const patternsOf = ({ items = [], pages = {}, official = [] }: schema.Shop): string[] => [
  ...items,
  ...Object.values(pages).flatMap((patterns) => patterns ?? []),
  ...official.map(({ pattern }) => pattern),
];

/** What is wrong with one pattern of a shop; null where it is sound. */
function problemOfPattern(pattern: string, hosts: readonly string[]): string | null {
  let compiled: Pattern;
  try {
    compiled = compilePattern(pattern);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { host } = compiled;
  if (host !== null && !hosts.includes(host) && !hosts.includes(readHost(host).domain ?? "")) return `${host} is none of the shop's hosts`;
  return null;
}

/** What is wrong with the selectors and shapes of a shop's pages. */
function problemsOfPage({ page = {} }: schema.Shop): string[] {
  const compilers = [
    { texts: [page.title, page.brand, page.store], compile: compileSelector },
    { texts: [page.tails], compile: compileShape },
  ];
  return compilers.flatMap(({ texts, compile }) =>
    texts
      .flatMap((list) => list ?? [])
      .flatMap((text) => {
        try {
          compile(text);
          return [];
        } catch (error) {
          return [error instanceof Error ? error.message : String(error)];
        }
      }),
  );
}

/** A marker of a few letters would find itself in any page. */
const SHORTEST_MARKER = 8;

function findBrokenBlockPages(pages: readonly schema.BlockPage[], sources: DataFiles["sources"]): Problem[] {
  const file = "block-pages.json";
  return pages.flatMap(({ what, titles, markers, addresses, types, sources: ids }) => [
    ...ids.filter((id) => !(id in sources)).map((id) => ({ file, entry: what, problem: `there is no source "${id}"`, mend: "add it to sources.json" })),
    ...(titles ?? [])
      .filter((title) => phraseOf(title) === "")
      .map((title) => ({ file, entry: what, problem: `the title "${title}" has no letter or digit`, mend: "remove it" })),
    ...(markers ?? [])
      .filter((marker) => marker.length < SHORTEST_MARKER)
      .map((marker) => ({ file, entry: what, problem: `the marker "${marker}" is too short to tell a page`, mend: "take more of what stands around it" })),
    ...(titles || markers || addresses || types
      ? []
      : [{ file, entry: what, problem: "nothing by which such a page is known", mend: "add a title or marker" }]),
  ]);
}

function findBrokenShops(files: readonly ShopFile[], sources: DataFiles["sources"]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, shop } of files) {
    const tell = (entry: string, problem: string, mend: string) => problems.push({ file: path, entry, problem, mend });
    if (basename(path) !== `${shop.id}.json`) tell(shop.id, "the file is not named after its id", `rename it to ${shop.id}.json`);
    for (const host of shop.hosts) {
      const owner = owners.get(host);
      if (owner) tell(host, `this host is also ${owner}'s`, "keep it in one of the two");
      else owners.set(host, shop.id);
      if (readHost(host).domain === null) tell(host, "nobody can register such a host", "mend its spelling");
    }
    for (const pattern of patternsOf(shop)) {
      const problem = problemOfPattern(pattern, shop.hosts);
      if (problem) tell(pattern, problem, "see src/core/links/patterns.ts for how patterns are written");
    }
    for (const problem of problemsOfPage(shop)) tell("page", problem, "see `page` in src/core/knowledge/schema.ts");
    if (shop.kind === "wrapper" && !shop.target) tell("target", "a wrapper without the parameter that carries its target", "add it, or make the kind `short`");
    for (const id of [...shop.sources, ...(shop.official ?? []).flatMap(({ sources: own }) => own)])
      if (!(id in sources)) tell("sources", `there is no source "${id}"`, "add it to sources.json or mend the id");
  }
  return problems;
}

/** All problems of the data in a folder; empty when it is sound. */
export function checkData(folder?: string): Problem[] {
  const misfits: Problem[] = [];
  let files: DataFiles;
  let shops: ShopFile[];
  let blockPages: schema.BlockPage[];
  try {
    files = readDataFiles(folder, collectingReader(misfits));
    shops = readShops(folder, collectingReader(misfits));
    blockPages = readBlockPages(folder, collectingReader(misfits));
    if (misfits.length > 0) return misfits;
    link(files);
  } catch (error) {
    if (error instanceof DataError) return [...misfits, { file: error.file, entry: "file", problem: error.problem, mend: "see CONTRIBUTING.md" }];
    throw error;
  }
  return [
    ...findSharedAliases(files.brandFiles),
    ...findDoubleProducts(files.brandFiles, files.productsFiles),
    ...findBrokenReferences(files),
    ...findSharedClassWords(files),
    ...findUnsafePatterns(files),
    ...findBrokenShops(shops, files.sources),
    ...findBrokenBlockPages(blockPages, files.sources),
    ...checkLocales(
      files.topics.map(({ topic }) => topic),
      files.classes,
      folder,
    ),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkData();
  for (const { file, entry, problem, mend } of problems) console.error(`${file}: ${entry}: ${problem}. Mend: ${mend}.`);
  console.log(problems.length === 0 ? "The data is sound." : `${problems.length} problems in the data.`);
  if (problems.length > 0) process.exitCode = 1;
}
