/** A knowledge base many times as large, filled with made-up brands and products of made-up names. */
import type { Brand, Knowledge, Product } from "../src/core/knowledge/knowledge.ts";

const SYLLABLES = ["ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "xu", "za"];

/** Different for every number, and long enough to be no word. */
function madeUpName(number: number): string {
  let name = "q";
  for (let rest = number; name.length < 9 || rest > 0; rest = Math.floor(rest / SYLLABLES.length)) name += SYLLABLES[rest % SYLLABLES.length];
  return name;
}

/** @param factor how many times as many brands and products the result has */
export function enlarge(knowledge: Knowledge, factor: number): Knowledge {
  const brands = new Map(knowledge.brands);
  const products: Product[] = [...knowledge.products];
  const originals = [...knowledge.brands.values()];
  let number = 0;
  for (let copy = 1; copy < factor; copy++) {
    for (const original of originals) {
      const name = madeUpName(number++);
      const brand: Brand = {
        ...original,
        id: `${original.id}-${copy}`,
        name,
        aliases: original.aliases.map(() => madeUpName(number++)),
        misspellings: [],
        weakNames: [],
        soldAs: [],
        tier: original.tier === 0 ? 0 : 6,
        products: [],
      };
      brands.set(brand.id, brand);
      for (const product of original.products)
        products.push({
          ...product,
          id: `${product.id}-${copy}`,
          brand,
          name: `${name} ${madeUpName(number++)} ${copy}`,
          aliases: [],
          misspellings: [],
          soldAs: [],
          codes: [],
          miot: [],
        });
    }
  }
  return { ...knowledge, brands, products };
}
