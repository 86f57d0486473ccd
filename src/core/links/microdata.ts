/** The product that a page describes in microdata: `itemscope itemtype="https://schema.org/Product"` and its `itemprop`s. */
import { type Attributes, VOID_TAGS } from "./html.ts";
import type { StructuredProduct } from "./json-ld.ts";

export const MICRODATA_ATTRIBUTES = ["itemscope", "itemtype", "itemprop", "content"] as const;

export interface MicrodataReader {
  openTag(name: string, attributes: Attributes): void;
  closeTag(name: string): void;
  /** The first product with a name so far. */
  product(): StructuredProduct | null;
}

type Field = "name" | "brand" | "manufacturer" | "seller";
const FIELDS: ReadonlySet<string> = new Set<Field>(["name", "brand", "manufacturer", "seller"]);
const isField = (property: string): property is Field => FIELDS.has(property);
const PRODUCT_TYPE = /schema\.org\/(?:Individual)?Product(?:Group|Model)?\b/i;
/** Pages nest three or four; hostile ones would nest without end. */
const MOST_SCOPES = 32;

/** An element with `itemscope`; it ends where as many of its tags have closed as have opened. */
interface Scope {
  readonly tag: string;
  open: number;
  /** Which field of the product it tells by its own `name`; null where it tells none. */
  readonly tells: Field | null;
  /** The product that it belongs to. */
  readonly product: Partial<Record<Field, string>> | null;
}

/** `capture` hands over the text of the element that has just opened, once it has closed. */
export function createMicrodataReader(capture: (tag: string, done: (text: string) => void) => void): MicrodataReader {
  const products: Partial<Record<Field, string>>[] = [];
  let scopes: Scope[] = [];

  const openScope = (tag: string, property: string | undefined, type: string) => {
    const outer = scopes.at(-1)?.product ?? null;
    if (outer === null && PRODUCT_TYPE.test(type)) {
      const product = {};
      products.push(product);
      scopes.push({ tag, open: 1, tells: "name", product });
      return;
    }
    // An offer's seller is the product's; a related product's name is not.
    const isPart = property === "offers" || (property !== undefined && isField(property) && property !== "name");
    scopes.push({ tag, open: 1, tells: isPart && property !== "offers" ? property : null, product: isPart ? outer : null });
  };
  /** Which field a property of the innermost scope tells. */
  const fieldOf = ({ tells, product }: Scope, property: string): Field | null => {
    if (!product) return null;
    if (property === "name") return tells;
    return isField(property) && (tells === "name" || tells === null) ? property : null;
  };

  return {
    openTag: (name, { itemscope, itemtype = "", itemprop, content }) => {
      if (scopes.length > 0) for (const scope of scopes) if (scope.tag === name) scope.open++;
      const property = itemprop?.trim().toLowerCase();
      if (itemscope !== undefined && !VOID_TAGS.has(name)) {
        if (scopes.length < MOST_SCOPES) openScope(name, property, itemtype);
        return;
      }
      const scope = property === undefined ? undefined : scopes.at(-1);
      const field = scope && property !== undefined ? fieldOf(scope, property) : null;
      const product = scope?.product;
      if (!field || !product) return;
      const tell = (value: string) => {
        if (value.trim() !== "") product[field] ??= value;
      };
      if (content === undefined) capture(name, tell);
      else tell(content);
    },
    closeTag: (name) => {
      if (scopes.length === 0) return;
      for (const scope of scopes) if (scope.tag === name) scope.open--;
      const closed = scopes.findIndex(({ open }) => open === 0);
      if (closed >= 0) scopes = scopes.slice(0, closed);
    },
    product: () => {
      const named = products.find(({ name }) => name !== undefined);
      return named?.name === undefined
        ? null
        : { name: named.name, brand: named.brand ?? null, manufacturer: named.manufacturer ?? null, seller: named.seller ?? null };
    },
  };
}
