/** Which of the texts about a link tells what is for sale there. */
import type { Classification } from "../classify/classify.ts";
import type { RuleId } from "../classify/rules.ts";
import { isXiaomiFamily } from "../knowledge/knowledge.ts";
import type { Clue, LinkedItem, Statement } from "./clues.ts";
import type { Opened, PageFacts } from "./opened.ts";

/** Classifies a title, with what its page states beside it. */
export type Judge = (title: string, statement: Statement) => Classification;

export interface Verdict {
  readonly clue: Clue;
  readonly found: Classification;
}

/** Rules that rest on a label and a kind of thing: more words may change what they say. */
const GENERIC: ReadonlySet<RuleId> = new Set(["label-and-class", "label-and-memory", "companion", "youpin-goods", "works-with-mi-home", "bare-brand"]);
/** How much a finding says. */
const DEFINITE = 2;
const SOME = 1;

/** An address keeps the first words of a title: what they do not name, the rest may. */
const isCutShort = ({ clue, found }: Verdict) => clue.from === "address" && found.rule === "nothing-says-xiaomi";

function weight(verdict: Verdict): number {
  if (verdict.found.tier === null || isCutShort(verdict)) return 0;
  return GENERIC.has(verdict.found.rule) ? SOME : DEFINITE;
}

export const isDefinite = (verdict: Verdict): boolean => weight(verdict) === DEFINITE;
export const saysSomething = (verdict: Verdict): boolean => weight(verdict) > 0;

const CAUTION = { xiaomi: 0, ecosystem: 1, "not-xiaomi": 2, unknown: 0 } as const;

/**
 * The clue that says most. Where two are equally definite and differ, the one that claims less decides: the person's "Mi
 * Band 6" and the page's "strap for Mi Band 6" are about a strap.
 */
export function bestVerdict(verdicts: readonly Verdict[]): Verdict | null {
  const [first, ...rest] = verdicts;
  if (!first) return null;
  return rest.reduce((best, next) => {
    const more = weight(next) - weight(best);
    if (more !== 0) return more > 0 ? next : best;
    return weight(next) === DEFINITE && CAUTION[next.found.verdict] > CAUTION[best.found.verdict] ? next : best;
  }, first);
}

const SILENT: Statement = { brand: null, official: false };

/** Judges the clues that a message gives. */
export const judgeClues = ({ clues, link }: LinkedItem, judge: Judge): Verdict[] =>
  clues.map((clue) => ({ clue, found: judge(clue.text, { ...SILENT, official: link.official }) }));

/**
 * Judges a page by its product's name. A brand field that names another company goes before the seller's "Xiaomi"; one that
 * says Xiaomi proves little: spare-part shops write it of what merely fits.
 * @param noBrands what shops write where they know no brand, folded
 */
function judgePage(page: PageFacts, official: boolean, judge: Judge, isNoBrand: (name: string) => boolean): Verdict {
  const clue: Clue = { from: "page", text: page.title };
  let stranger: string | null = null;
  for (const name of [page.brand, page.manufacturer]) {
    if (name === null || isNoBrand(name)) continue;
    const { evidence, brand } = judge(name, SILENT);
    if (evidence.family.length > 0) continue;
    if (brand && !isXiaomiFamily(brand))
      return { clue, found: judge(page.title.toLowerCase().includes(name.toLowerCase()) ? page.title : `${name} ${page.title}`, { ...SILENT, official }) };
    stranger ??= name;
  }
  return { clue, found: judge(page.title, { brand: stranger, official }) };
}

/** Judges what opening the link added; the page's own title goes before the words in an address, which may be an older item's. */
export function judgeOpened(opened: Opened, known: readonly Verdict[], judge: Judge, isNoBrand: (name: string) => boolean): Verdict[] {
  const { link } = opened;
  if (opened.outcome === "read") return [...known.filter(({ clue }) => clue.from !== "address"), judgePage(opened.page, link.official, judge, isNoBrand)];
  if (link.words === "" || known.some(({ clue }) => clue.from === "address" && clue.text === link.words)) return [...known];
  return [...known, { clue: { from: "address", text: link.words }, found: judge(link.words, { ...SILENT, official: link.official }) }];
}
