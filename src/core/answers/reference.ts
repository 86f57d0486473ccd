/**
 * What an answer is about, in a few ASCII characters: small enough for the state of a button (Telegram gives it 64 bytes,
 * Discord 100 characters), and good after a restart. {@link Assistant.recall} makes the answer anew from it.
 */
import { createHash } from "node:crypto";
import type { Brand, Knowledge, Product } from "../knowledge/knowledge.ts";
import type { Topic } from "../knowledge/schema.ts";
import { TIERS, type Tier } from "../tiers.ts";

export type Reference = string;

/** What a reference points at; "rung" is the list of a rung's brands, "verdict" a rung that was answered with no known name. */
export type Referred =
  | { readonly kind: "brand"; readonly brand: Brand }
  | { readonly kind: "product"; readonly product: Product }
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "rung" | "verdict"; readonly tier: Tier }
  | { readonly kind: "unknown" | "help" };

/** Characters of a product's hash: 48 bits, so that none of some thousand products meet. */
const HASH_LENGTH = 8;
/** Each made once: it would take a tenth of the time of an answer. */
const productHashes = new Map<string, string>();
function productHash(id: string): string {
  const hash = productHashes.get(id) ?? createHash("sha1").update(id).digest("base64url").slice(0, HASH_LENGTH);
  productHashes.set(id, hash);
  return hash;
}

export function referenceTo(referred: Referred): Reference {
  switch (referred.kind) {
    case "brand":
      return `b.${referred.brand.id}`;
    case "product":
      return `p.${productHash(referred.product.id)}`;
    case "topic":
      return `t.${referred.topic.id}`;
    case "rung":
      return `r.${referred.tier}`;
    case "verdict":
      return `v.${referred.tier}`;
    case "unknown":
      return "u";
    case "help":
      return "h";
  }
}

/** Reads references; null for one that points at nothing any more, or that nobody made. */
export function createReferenceReader(knowledge: Knowledge): (reference: Reference) => Referred | null {
  let products: Map<string, Product> | undefined;
  return (reference) => {
    const kind = reference.slice(0, 2);
    const id = reference.slice(2);
    switch (kind) {
      case "b.": {
        const brand = knowledge.brands.get(id);
        return brand ? { kind: "brand", brand } : null;
      }
      case "p.": {
        products ??= new Map(knowledge.products.map((product) => [productHash(product.id), product]));
        const product = products.get(id);
        return product ? { kind: "product", product } : null;
      }
      case "t.": {
        const topic = knowledge.topics.get(id);
        return topic ? { kind: "topic", topic } : null;
      }
      case "r.":
      case "v.": {
        const tier = TIERS.find((step) => String(step) === id);
        return tier === undefined ? null : { kind: kind === "r." ? "rung" : "verdict", tier };
      }
    }
    return reference === "u" ? { kind: "unknown" } : reference === "h" ? { kind: "help" } : null;
  };
}
