/** The product that a page describes in JSON-LD (schema.org), in any of the arrangements that shops use. */

/** What structured data says of the thing for sale, as written. */
export interface StructuredProduct {
  readonly name: string;
  readonly brand: string | null;
  readonly manufacturer: string | null;
  readonly seller: string | null;
}

export interface JsonLd {
  readonly product: StructuredProduct | null;
  /** All types named on the levels that were looked at: a page of a CollectionPage and no Product is no listing. */
  readonly types: readonly string[];
}

/** Deeper nesting is not the page's own subject. */
const DEPTH = 4;
/** Bounds the work on hostile data. */
const MOST_NODES = 200;
const PRODUCT_TYPES: ReadonlySet<string> = new Set(["Product", "ProductGroup", "IndividualProduct", "ProductModel", "SomeProducts", "Vehicle", "Car"]);
/** Under these keys stands the page's subject; under others stand related products, reviews, the shop itself. */
const SUBJECT_KEYS = ["@graph", "mainEntity", "mainEntityOfPage", "itemOffered"] as const;

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads one script's text; what is no JSON says nothing. */
export function readJsonLd(text: string): JsonLd {
  const types: string[] = [];
  let product: StructuredProduct | null = null;
  // Breadth first: the page's own product stands higher than those it recommends.
  let level: unknown[] = [parseLoosely(text)];
  let nodes = 0;
  for (let depth = 0; depth <= DEPTH && level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const value of level) {
      if (++nodes > MOST_NODES) break;
      if (Array.isArray(value)) below.push(...value.slice(0, MOST_NODES));
      if (!isNode(value)) continue;
      const own = typesOf(value);
      types.push(...own);
      if (!product && own.some((type) => PRODUCT_TYPES.has(type))) product = readProduct(value);
      below.push(...SUBJECT_KEYS.flatMap((key) => value[key] ?? []));
    }
    level = below;
  }
  return { product, types };
}

/** Shops wrap the JSON in comments, end it with a semicolon and break lines inside texts. */
function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, "")
    .trim()
    .replace(/;$/, "");
  for (const candidate of [bare, bare.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may do.
    }
  }
  return null;
}

/** `Product`, `["Product", "Thing"]`, `http://schema.org/Product`. */
const typesOf = (node: Node): string[] =>
  [node["@type"]]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/:#]/, ""));

function readProduct(node: Node): StructuredProduct | null {
  const name = nameOf(node["name"]);
  const offers = [node["offers"]].flat().filter(isNode);
  return name === null ? null : { name, brand: nameOf(node["brand"]), manufacturer: nameOf(node["manufacturer"]), seller: nameOf(offers[0]?.["seller"]) };
}

/** A text, `{ "name": text }`, `{ "@value": text }`, or a list of them. */
function nameOf(value: unknown, depth = 0): string | null {
  if (depth > DEPTH) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (Array.isArray(value)) return nameOf(value[0], depth + 1);
  return isNode(value) ? nameOf(value["name"] ?? value["@value"], depth + 1) : null;
}
