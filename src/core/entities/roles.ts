/**
 * What each mention is doing in the title. A name can be the thing for sale, the thing it is made *for*, the shop,
 * the app, the maker; the same word "Xiaomi" is all of these in turn. Cue words of the knowledge base decide.
 */
import { isXiaomiFamily, productPool } from "../knowledge/knowledge.ts";
import { isUnspaced, type Token } from "../text/tokenise.ts";
import type { BrandMention, ClassMention, CueMention, Mention } from "./mentions.ts";

export type Role =
  /** The thing for sale, or the brand the seller gives it. */
  | "sold"
  /** What it is made for: "case for Mi 11". */
  | "target"
  /** Whose work it is said to be: "by Huami". */
  | "maker"
  /** What it works with: "works with Mi Home, Alexa". */
  | "works-with"
  /** Where it is sold: "from Xiaomi Youpin". */
  | "channel"
  /** Comes along and is not the thing itself: "with charging case". */
  | "bundle"
  /** The brand whose ecosystem it is said to be of. */
  | "ecosystem"
  /** What it is said not to be. */
  | "not";

export interface RoledMention<M extends Mention = Mention> {
  readonly mention: M;
  readonly role: Role;
}

/** Words that may stand between a cue and its name: "for the new original Xiaomi". */
const SKIPPABLE = new Set(["the", "a", "new", "your", "all", "el", "la", "le", "il", "der", "die", "das", "den", "o", "os", "as", "los", "las", "les", "i", "gli", "e", "and", "et", "und", "y"]);
/** Names that follow each other within so many tokens are one list. */
const NAME_GAP = 2;
/** How many tokens a cue looks ahead for its name. */
const CUE_REACH = 6;

const startsSegment = (token: Token | undefined) => token === undefined || token.gap === "hard";

function segmentEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && !(end > from && startsSegment(tokens[end]))) end++;
  return end;
}

function segmentStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !startsSegment(tokens[start])) start--;
  return start;
}

const isName = (mention: Mention) => mention.kind === "brand" || mention.kind === "place" || mention.kind === "ingredient";

interface Marks {
  readonly roles: Map<Mention, Role>;
  /** Last index (exclusive) of the part in which "for X" holds. */
  mark(mention: Mention, role: Role): void;
}

function newMarks(): Marks {
  const roles = new Map<Mention, Role>();
  return {
    roles,
    mark(mention, role) {
      // The first cue that speaks about a mention holds: "for Xiaomi with Mi Home" is a target before all.
      if (!roles.has(mention)) roles.set(mention, role);
    },
  };
}

/** The name a cue standing before it speaks about; null where something else follows ("for men"). */
function nameAfter(cue: CueMention, mentions: readonly Mention[], tokens: readonly Token[]): Mention | null {
  const limit = Math.min(cue.end + CUE_REACH, segmentEnd(tokens, Math.max(cue.end - 1, 0)));
  // Behind "case for" any words may describe the target: "case for wireless earphones Xiaomi".
  const belongsBefore = cue.cue.role === "target" && mentions.some((mention) => mention.kind === "class" && mention.productClass.kind !== "device" && mention.end <= cue.start);
  let at = cue.end;
  while (at < limit) {
    const here = mentions.filter((mention) => mention.start === at && mention.end > at);
    const name = here.find(isName);
    if (name) return name;
    const word = here.find((mention) => mention.kind === "class" || (mention.kind === "cue" && mention.cue.role === "genuine"));
    if (word) at = word.end;
    else if (belongsBefore || SKIPPABLE.has((tokens[at] as Token).text) || /^\p{Nd}+$/u.test((tokens[at] as Token).text)) at++;
    else return null;
  }
  return null;
}

/** The run of names that ends right before a cue standing behind ("Redmi Note 9 uyumlu"). */
function namesBefore(cue: CueMention, mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const from = segmentStart(tokens, cue.start);
  const found: Mention[] = [];
  // "Xiaomi用" is "for Xiaomi", "小米车用" is "Xiaomi for the car": a single character speaks about its neighbour alone.
  const gap = cue.end - cue.start === 1 && isUnspaced((tokens[cue.start] as Token).text) ? 0 : NAME_GAP;
  let reach = cue.start;
  for (const mention of mentions.toReversed()) {
    if (mention.end > reach || mention.start < from || !isName(mention)) continue;
    if (reach - mention.end > (found.length === 0 ? gap : NAME_GAP)) break;
    const last = found.at(-1);
    if (last?.kind === "brand" && mention.kind === "brand" && productPool(last.brand) !== productPool(mention.brand) && !(isXiaomiFamily(last.brand) && isXiaomiFamily(mention.brand))) break;
    found.push(mention);
    reach = mention.start;
  }
  return found;
}

function applyTarget(cue: CueMention, mentions: readonly Mention[], tokens: readonly Token[], marks: Marks): void {
  if (cue.cue.side === "after") {
    for (const name of namesBefore(cue, mentions, tokens)) marks.mark(name, "target");
    return;
  }
  const first = nameAfter(cue, mentions, tokens);
  if (!first) return;
  const end = segmentEnd(tokens, first.start);
  // Lists go on: "for Xiaomi Mi 11, Redmi Note 10, POCO X3 phone".
  for (const mention of mentions) if (mention.start >= cue.end && mention.start < end && mention.kind !== "cue") marks.mark(mention, "target");
}

/** Shops, apps and ecosystems are Xiaomi's here; of another brand the same words ("Roborock store") say that it is that brand. */
const XIAOMI_ONLY: ReadonlySet<Role> = new Set(["channel", "ecosystem", "works-with"]);
const mayTake = (mention: Mention, role: Role) => mention.kind !== "brand" || !XIAOMI_ONLY.has(role) || (isXiaomiFamily(mention.brand) && !mention.product);

function applyAdjacent(cue: CueMention, mentions: readonly Mention[], tokens: readonly Token[], marks: Marks, role: Role): void {
  if (cue.cue.side === "after") {
    const name = mentions.findLast((mention) => isName(mention) && mention.end <= cue.start && cue.start - mention.end <= 1);
    if (name && mayTake(name, role)) marks.mark(name, role);
    return;
  }
  const name = nameAfter(cue, mentions, tokens);
  if (name && mayTake(name, role)) marks.mark(name, role);
}

/** "works with Alexa, Google Home and Mi Home": the list goes on while names follow each other. */
function applyWorksWith(cue: CueMention, mentions: readonly Mention[], tokens: readonly Token[], marks: Marks): void {
  if (cue.cue.side === "after") return applyAdjacent(cue, mentions, tokens, marks, "works-with");
  let reach = cue.end;
  for (const mention of mentions) {
    if (!isName(mention) || mention.start < cue.end) continue;
    if (mention.start - reach > NAME_GAP) return;
    marks.mark(mention, "works-with");
    reach = mention.end;
  }
}

function applyBundle(cue: CueMention, mentions: readonly Mention[], tokens: readonly Token[], marks: Marks): void {
  const end = segmentEnd(tokens, Math.max(cue.end - 1, 0));
  let reach = cue.end;
  for (const mention of mentions) {
    if (mention.start < cue.end || mention.start >= end) continue;
    if (mention.start - reach > CUE_REACH) return;
    if (mention.kind === "class") marks.mark(mention, "bundle");
    reach = mention.end;
  }
}

function apply(cue: CueMention, mentions: readonly Mention[], tokens: readonly Token[], marks: Marks): void {
  switch (cue.cue.role) {
    case "target":
      return applyTarget(cue, mentions, tokens, marks);
    case "works-with":
      return applyWorksWith(cue, mentions, tokens, marks);
    case "bundle":
      return applyBundle(cue, mentions, tokens, marks);
    case "maker":
    case "channel":
    case "ecosystem":
    case "not":
      return applyAdjacent(cue, mentions, tokens, marks, cue.cue.role);
    default:
      return;
  }
}

/** A brand right before a shop's or app's name belongs to it: "Xiaomi | Youpin", "Mijia | app". */
function absorbIntoPlaces(mentions: readonly Mention[], marks: Marks): void {
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== "place") continue;
    marks.mark(mention, mention.place.role === "app" ? "works-with" : "channel");
    const before = mentions[index - 1];
    if (mention.place.role === "channel" && before?.kind === "brand" && before.end === mention.start && isXiaomiFamily(before.brand) && !before.product) marks.mark(before, "channel");
  }
}

/** Gives every brand, place and class mention its role; cues and ingredients have done their work. */
export function assignRoles(mentions: readonly Mention[], tokens: readonly Token[]): RoledMention[] {
  const marks = newMarks();
  absorbIntoPlaces(mentions, marks);
  for (const mention of mentions) if (mention.kind === "cue") apply(mention, mentions, tokens, marks);
  return mentions.map((mention) => ({ mention, role: marks.roles.get(mention) ?? "sold" }));
}

export const ofKind =
  <K extends Mention["kind"]>(kind: K) =>
  (roled: RoledMention): roled is RoledMention<Extract<Mention, { kind: K }>> =>
    roled.mention.kind === kind;

export type RoledBrand = RoledMention<BrandMention>;
export type RoledClass = RoledMention<ClassMention>;
