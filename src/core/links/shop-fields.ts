/** The fields of a shop's pages as its data describes them, ready to be looked for. */
import type { Shop } from "../knowledge/schema.ts";
import { compileShape, FACTS, type Fact, type Shape } from "./field-text.ts";
import { compileSelector, type Selector } from "./selector.ts";

export interface ShopFields {
  readonly selectors: readonly { readonly fact: Fact; readonly selector: Selector }[];
  readonly shapes: readonly Shape[];
  /** What the selectors look at. */
  readonly attributes: readonly string[];
}

const compiled = new WeakMap<Shop, ShopFields>();

/** Compiles a shop's selectors and shapes once. */
export function fieldsOf(shop: Shop): ShopFields {
  const known = compiled.get(shop);
  if (known) return known;
  const selectors = FACTS.flatMap((fact) => (shop.page?.[fact] ?? []).map((text) => ({ fact, selector: compileSelector(text) })));
  const fields: ShopFields = {
    selectors,
    shapes: (shop.page?.tails ?? []).map(compileShape),
    attributes: selectors.flatMap(({ selector }) => selector.attributes.map(({ name }) => name)),
  };
  compiled.set(shop, fields);
  return fields;
}
