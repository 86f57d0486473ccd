/** "Did you mean ...": the known brands nearest to a short text that nobody knows. Never decides anything. */
import Fuse from "fuse.js";
import type { Knowledge } from "../knowledge/knowledge.ts";

export type Suggester = (text: string) => readonly string[];

const MOST_SUGGESTIONS = 3;
/** All names but one are shorter; a longer text is a title, and a brand's name is only one word of it. */
const LONGEST_NAME = 20;
/** fuse.js: 0 is equal, 1 is nothing in common. */
const THRESHOLD = 0.35;

/** Searches the brands of rungs 1 to 6; the index is made at the first call. */
export function createSuggester(knowledge: Knowledge): Suggester {
  let fuse: Fuse<{ name: string }> | undefined;
  return (text) => {
    if (text.length > LONGEST_NAME) return [];
    fuse ??= new Fuse(
      [...knowledge.brands.values()].filter(({ tier }) => tier > 0).map(({ name }) => ({ name })),
      { keys: ["name"], threshold: THRESHOLD },
    );
    return fuse.search(text, { limit: MOST_SUGGESTIONS }).map(({ item }) => item.name);
  };
}
