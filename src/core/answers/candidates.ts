/** Brands and products that a person may be typing: for autocomplete and inline mode. Decides nothing. */
import MiniSearch from "minisearch";
import { type Brand, isXiaomiFamily, type Knowledge, type Product } from "../knowledge/knowledge.ts";
import { words } from "../text/tokenise.ts";
import { type Tier, type Verdict, verdictOf } from "../tiers.ts";
import { type Reference, referenceTo } from "./reference.ts";

export interface Candidate {
  readonly reference: Reference;
  /** As a person would write it; sent as a message, it asks for this. */
  readonly name: string;
  readonly tier: Tier;
  readonly verdict: Verdict;
}

/**
 * The nearest first, at most `limit`; with nothing typed yet, the brands that have most to tell.
 * A slip of the pen or an unfinished last word is no hindrance.
 */
export type CandidateSearch = (typed: string, limit: number) => readonly Candidate[];

/** Longer input is a title and not a name: its end is what tells least. */
const TYPED_LENGTH = 80;
/** Shorter words have too many neighbours. */
const SHORTEST_FUZZY_WORD = 4;
const FUZZY = 0.25;
/** "Roborock" before "Roborock S7" while only the brand is typed. */
const BRAND_BOOST = 1.5;

type Entry = { readonly brand: Brand; readonly product: Product | null };

const fullName = ({ brand, product }: Entry) =>
  !product
    ? brand.name
    : isXiaomiFamily(brand) || product.name.toLowerCase().startsWith(brand.name.toLowerCase())
      ? product.name
      : `${brand.name} ${product.name}`;

function candidate(entry: Entry): Candidate {
  const tier = entry.product?.tier ?? entry.brand.tier;
  const { brand, product } = entry;
  return { reference: referenceTo(product ? { kind: "product", product } : { kind: "brand", brand }), name: fullName(entry), tier, verdict: verdictOf(tier) };
}

/** Indexes all names: some tens of milliseconds, so make it when it is first needed. */
export function createCandidateSearch(knowledge: Knowledge): CandidateSearch {
  const brands = [...knowledge.brands.values()].filter(({ kind }) => kind !== "counterfeit");
  const entries: Entry[] = [...brands.map((brand) => ({ brand, product: null })), ...knowledge.products.map((product) => ({ brand: product.brand, product }))];
  const index = new MiniSearch<{ id: number; name: string; other: string }>({ fields: ["name", "other"], tokenize: words, processTerm: (term) => term });
  index.addAll(
    entries.map((entry, id) => {
      const named = entry.product ?? entry.brand;
      return { id, name: fullName(entry), other: [...named.aliases, ...named.misspellings].join(" ") };
    }),
  );
  const known = [...brands]
    .filter(({ tier }) => tier > 0)
    .sort((a, b) => b.products.length - a.products.length)
    .map((brand) => candidate({ brand, product: null }));
  return (typed, limit) => {
    const written = words(typed.slice(0, TYPED_LENGTH));
    const last = written.at(-1);
    if (last === undefined) return known.slice(0, limit);
    // A word written twice is looked for once.
    const asked = [...new Set(written)].join(" ");
    const find = (fuzzy: (term: string) => number | false) =>
      index.search(asked, {
        combineWith: "AND",
        boost: { name: 2 },
        prefix: (term) => term === last,
        fuzzy,
        boostDocument: (id) => (entries[id]?.product ? 1 : BRAND_BOOST),
      });
    // Looking for slips takes ten times as long: only where nothing is written that way.
    const exact = find(() => false);
    const hits = exact.length > 0 ? exact : find((term) => (term.length >= SHORTEST_FUZZY_WORD ? FUZZY : false));
    return hits.slice(0, limit).flatMap(({ id }) => (entries[id] ? [candidate(entries[id])] : []));
  };
}
