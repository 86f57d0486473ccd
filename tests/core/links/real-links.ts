/** Links of the shapes that people paste, and what they say: `links.jsonl`, one a line. Of rarer shapes the ids are made up. */
import { readFileSync } from "node:fs";

export interface RealLink {
  readonly url: string;
  readonly shop: string;
  readonly kind: string;
  readonly item: string | null;
  readonly words: string;
  readonly canonical: string;
}

export const readRealLinks = (): RealLink[] =>
  readFileSync(new URL("links.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as RealLink);
