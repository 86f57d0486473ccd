/** The words of a page's fields: cleaned for showing, freed from what the shop puts around them. */
import { Parser } from "htmlparser2";
import { normaliseText } from "../text/normalise.ts";

/** Longer is no title but a description; what is cut was never read by anybody. */
const FIELD_LENGTH = 300;
/** Bounds the work on a field of megabytes. */
const RAW_LENGTH = 20 * FIELD_LENGTH;
const MARKUP = /<[a-z/!]|&#?\w{2,31};/i;

/** Plain text of one line without control, direction and zero-width characters, at most 300 characters; null where nothing is left. */
export function cleanField(raw: string): string | null {
  const start = raw.slice(0, RAW_LENGTH);
  const line = normaliseText(MARKUP.test(start) ? withoutMarkup(start) : start)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  // Joining the characters anew also lets go of the page, of which a slice would keep the whole chunk in memory.
  const cut = Array.from(line).slice(0, FIELD_LENGTH).join("").trim();
  return /[\p{L}\p{N}]/u.test(cut) ? cut : null;
}

/** Shops put escaped HTML into attributes and JSON: `Mi Band 8 &amp; strap`, `Xiaomi<br>Redmi`. */
function withoutMarkup(text: string): string {
  let plain = "";
  const parser = new Parser({
    ontext: (piece) => {
      plain += piece;
    },
    onopentagname: () => {
      plain += " ";
    },
  });
  parser.end(text);
  return plain;
}

/** What the fields of a page tell. */
export const FACTS = ["title", "brand", "store"] as const;
export type Fact = (typeof FACTS)[number];

export interface Shape {
  readonly fact: Fact;
  readonly pattern: RegExp;
}

/**
 * A shape of `page.tails`: the fact in braces with the shop's words around it, any other braces for words that vary.
 * `{title} | eBay`, `Amazon.com: {title} : {department}`, `Visit the {brand} Store`.
 * @throws Error where it does not name exactly one fact
 */
export function compileShape(shape: string): Shape {
  const named = FACTS.filter((fact) => shape.includes(`{${fact}}`));
  const [fact] = named;
  if (fact === undefined || named.length > 1) throw new Error(`"${shape}" must name one of ${FACTS.map((name) => `{${name}}`).join(", ")}`);
  const source = shape
    .split(/(\{\w+\})/)
    .map((part) => (part === `{${fact}}` ? "(.+)" : /^\{\w+\}$/.test(part) ? "[^|:]+" : part.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&")))
    .join("");
  return { fact, pattern: new RegExp(`^${source}$`, "iu") };
}

/** The fact out of the words that a shop puts around it; the first shape that fits holds. */
export function cutShape(text: string, fact: Fact, shapes: readonly Shape[]): string {
  for (const shape of shapes) {
    const inner = shape.fact === fact ? shape.pattern.exec(text)?.[1]?.trim() : undefined;
    if (inner) return inner;
  }
  return text;
}
