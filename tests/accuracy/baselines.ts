/** What anyone would write in an afternoon: the program must be clearly better than each. */
import Fuse from "fuse.js";
import type { Brand, Knowledge } from "../../src/core/knowledge/knowledge.ts";
import { words } from "../../src/core/text/tokenise.ts";
import { verdictOf } from "../../src/core/tiers.ts";
import type { Guess } from "./corpus.ts";

export interface Baseline {
  readonly name: string;
  readonly guess: (text: string) => Guess;
}

const UNKNOWN: Guess = { verdict: "unknown", tier: null, confidence: 0 };
const ofBrand = (brand: Brand): Guess => ({ verdict: verdictOf(brand.tier), tier: brand.tier, confidence: 1 });

function containsXiaomi(): Baseline {
  return {
    name: 'the title contains "Xiaomi"',
    guess: (text) => (/xiaomi/i.test(text) ? { verdict: "xiaomi", tier: 1, confidence: 1 } : { verdict: "not-xiaomi", tier: 0, confidence: 1 }),
  };
}

/** Every brand name and alias as fuse.js gets it, for accuracy and speed alike. */
export function brandNames(knowledge: Knowledge): { name: string; brand: Brand }[] {
  return [...knowledge.brands.values()].flatMap((brand) => [brand.name, ...brand.aliases].map((name) => ({ name, brand })));
}

export function plainFuse(knowledge: Knowledge): Baseline {
  const fuse = new Fuse(brandNames(knowledge), { keys: ["name"], includeScore: true, ignoreLocation: true });
  return {
    name: "plain fuse.js over the brand names",
    guess: (text) => {
      // fuse.js looks for the query in the names: word by word, the best hit wins.
      let best: { score: number; brand: Brand } | null = null;
      for (const word of text.split(/\s+/).filter((part) => part.length > 2)) {
        const [hit] = fuse.search(word, { limit: 1 });
        if (hit && (best === null || (hit.score ?? 1) < best.score)) best = { score: hit.score ?? 1, brand: hit.item.brand };
      }
      return best ? ofBrand(best.brand) : UNKNOWN;
    },
  };
}

function longestName(knowledge: Knowledge): Baseline {
  const names = brandNames(knowledge)
    .map(({ name, brand }) => ({ phrase: ` ${words(name).join(" ")} `, brand }))
    .filter(({ phrase }) => phrase.length > 4)
    .sort((a, b) => Number(a.brand.id === "xiaomi") - Number(b.brand.id === "xiaomi") || b.phrase.length - a.phrase.length);
  return {
    name: "the longest exact brand name, Xiaomi last",
    guess: (text) => {
      const title = ` ${words(text).join(" ")} `;
      const hit = names.find(({ phrase }) => title.includes(phrase));
      return hit ? ofBrand(hit.brand) : UNKNOWN;
    },
  };
}

export function baselines(knowledge: Knowledge): Baseline[] {
  return [containsXiaomi(), plainFuse(knowledge), longestName(knowledge)];
}
