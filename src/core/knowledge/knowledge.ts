import type { Tier } from "../tiers.ts";
import type * as schema from "./schema.ts";

/** Names of a thing, each list present though possibly empty. */
interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly misspellings: readonly string[];
  readonly soldAs: readonly string[];
}

/** A brand as the program uses it: the file's facts, the rung its folder stands for, its products. */
export interface Brand extends Named {
  readonly id: string;
  readonly tier: Tier;
  readonly kind: "brand" | "company" | "counterfeit";
  readonly weakNames: readonly string[];
  readonly company: string | undefined;
  readonly classes: readonly string[];
  readonly confidence: schema.Confidence;
  readonly history: readonly schema.Event[];
  readonly products: readonly Product[];
}

export interface Product extends Named {
  readonly id: string;
  readonly brand: Brand;
  readonly tier: Tier;
  readonly class: string | null;
  /** Who builds it: a brand; null where nobody publishes it; undefined where the brand itself is meant. */
  readonly maker: Brand | null | undefined;
  readonly codes: readonly string[];
  readonly miot: readonly string[];
  readonly confidence: schema.Confidence;
  readonly sources: readonly string[];
}

/** A device registered in the Mi Home app. */
export interface Device {
  /** Mi Home model id, `vendor.class.model`. */
  readonly id: string;
  readonly name: string;
  /** Market codes, joined by spaces. */
  readonly codes: string;
  /** Source ids, joined by commas. */
  readonly sources: string;
  readonly vendor: Brand | null;
}

export interface CodeRule extends Omit<schema.CodeRule, "pattern" | "brand" | "maker"> {
  readonly pattern: RegExp;
  readonly brand: Brand | undefined;
  readonly maker: Brand | undefined;
}

/** Everything in `src/data/`, linked. Immutable; built once at start. */
export interface Knowledge {
  readonly brands: ReadonlyMap<string, Brand>;
  readonly products: readonly Product[];
  readonly classes: ReadonlyMap<string, schema.ProductClass>;
  readonly cues: readonly schema.Cue[];
  readonly places: readonly schema.Place[];
  readonly ingredients: readonly string[];
  readonly codeRules: readonly CodeRule[];
  readonly devices: readonly Device[];
  /** Vendor codes, the first part of Mi Home ids. */
  readonly vendors: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, schema.Source>;
  readonly ordinaryWords: ReadonlySet<string>;
  /** Words that may stand between a cue and the name it speaks about. */
  readonly articles: ReadonlySet<string>;
  /** Words of talk, by language. */
  readonly prose: Readonly<Record<string, readonly string[]>>;
  /** Articles and prepositions, by language: in titles too, but telling in a sentence. */
  readonly particles: Readonly<Record<string, readonly string[]>>;
  readonly intents: readonly schema.Intent[];
  readonly topics: ReadonlyMap<string, schema.Topic>;
  /** Words that make a part's name behind them a property. */
  readonly features: ReadonlySet<string>;
  /** Words behind a number that counts things: "6 pcs". */
  readonly counts: ReadonlySet<string>;
  /** What shops write where they know no brand; words, joined by blanks. */
  readonly noBrand: ReadonlySet<string>;
}

/** The label under which Xiaomi sells what it makes and what partners make for it. */
export const XIAOMI_BRAND_ID = "xiaomi";

/** Whether a brand is Xiaomi's own in the sense of the ladder: rungs 1 to 3. */
export function isXiaomiFamily(brand: Brand): boolean {
  return brand.tier >= 1 && brand.tier <= 3;
}

/** Brands that share their product names: "Mi Band", "Xiaomi Band" and "Mijia Band" are one thing, "Redmi Band" is another. */
export function productPool(brand: Brand): string {
  return brand.tier === 1 || brand.tier === 3 ? XIAOMI_BRAND_ID : brand.id;
}
