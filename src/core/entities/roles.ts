/**
 * What each mention is doing in the title. A name can be the thing for sale, the thing it is made *for*, the shop,
 * the app, the maker; the same word "Xiaomi" is all of these in turn. Cue words of the knowledge base decide.
 */
import { isXiaomiFamily, productPool } from "../knowledge/knowledge.ts";
import { isUnspaced, type Token } from "../text/tokenise.ts";
import { type CueMention, isBareModel, type Mention, type PlaceMention } from "./mentions.ts";

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

interface Context {
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  /** Words that may stand between a cue and its name. */
  readonly articles: ReadonlySet<string>;
}

/** The name a cue standing before it speaks about; null where something else follows ("for men"). */
function nameAfter(cue: CueMention, { mentions, tokens, articles }: Context): Mention | null {
  const limit = Math.min(cue.end + CUE_REACH, segmentEnd(tokens, Math.max(cue.end - 1, 0)));
  // Behind "case for" any words may describe the target: "case for wireless earphones Xiaomi".
  const belongsBefore =
    cue.cue.role === "target" && mentions.some((mention) => mention.kind === "class" && mention.productClass.kind !== "device" && mention.end <= cue.start);
  let at = cue.end;
  while (at < limit) {
    const here = mentions.filter((mention) => mention.start === at && mention.end > at);
    const name = here.find(isName);
    if (name) return name;
    const word = here.find((mention) => mention.kind === "class" || (mention.kind === "cue" && mention.cue.role === "genuine"));
    if (word) at = word.end;
    else if (belongsBefore || articles.has((tokens[at] as Token).text) || /^\p{Nd}+$/u.test((tokens[at] as Token).text)) at++;
    else return null;
  }
  return null;
}

/** The run of names that ends right before a cue standing behind ("Redmi Note 9 uyumlu"). */
function namesBefore(cue: CueMention, { mentions, tokens }: Context): Mention[] {
  const from = segmentStart(tokens, cue.start);
  const found: Mention[] = [];
  // "Xiaomi用" is "for Xiaomi", "小米车用" is "Xiaomi for the car": a single character speaks about its neighbour alone.
  const gap = cue.end - cue.start === 1 && isUnspaced((tokens[cue.start] as Token).text) ? 0 : NAME_GAP;
  let reach = cue.start;
  for (const mention of mentions.toReversed()) {
    if (mention.end > reach || mention.start < from || !isName(mention)) continue;
    if (reach - mention.end > (found.length === 0 ? gap : NAME_GAP)) break;
    const last = found.at(-1);
    if (
      last?.kind === "brand" &&
      mention.kind === "brand" &&
      productPool(last.brand) !== productPool(mention.brand) &&
      !(isXiaomiFamily(last.brand) && isXiaomiFamily(mention.brand))
    )
      break;
    found.push(mention);
    reach = mention.start;
  }
  return found;
}

const withRole = (mentions: readonly Mention[], role: Role): RoledMention[] => mentions.map((mention) => ({ mention, role }));

/** "for X": the name and the list that goes on behind it, "for Xiaomi Mi 11, Redmi Note 10, POCO X3 phone". */
function targetsOf(cue: CueMention, context: Context): Mention[] {
  const { mentions, tokens } = context;
  if (cue.cue.side === "after") return namesBefore(cue, context);
  const first = nameAfter(cue, context);
  if (!first) return [];
  const end = segmentEnd(tokens, first.start);
  return mentions.filter((mention) => mention.start >= cue.end && mention.start < end && mention.kind !== "cue");
}

/** The one name right before or behind a cue. */
function neighbourOf(cue: CueMention, context: Context): Mention[] {
  const name =
    cue.cue.side === "after"
      ? context.mentions.findLast((mention) => isName(mention) && mention.end <= cue.start && cue.start - mention.end <= 1)
      : nameAfter(cue, context);
  return name ? [name] : [];
}

/** "works with Alexa, Google Home and Mi Home": the list goes on while names follow each other. */
function listBehind(cue: CueMention, { mentions }: Context): Mention[] {
  const found: Mention[] = [];
  let reach = cue.end;
  for (const mention of mentions) {
    if (!isName(mention) || mention.start < cue.end) continue;
    if (mention.start - reach > NAME_GAP) break;
    found.push(mention);
    reach = mention.end;
  }
  return found;
}

/** "with charging case and strap": what follows comes along. */
function bundleOf(cue: CueMention, { mentions, tokens }: Context): Mention[] {
  // "charger included": the word right before it.
  if (cue.cue.side === "after") return mentions.filter((mention) => mention.kind === "class" && mention.end === cue.start);
  const end = segmentEnd(tokens, Math.max(cue.end - 1, 0));
  const found: Mention[] = [];
  let reach = cue.end;
  for (const mention of mentions) {
    if (mention.start < cue.end || mention.start >= end) continue;
    if (mention.start - reach > CUE_REACH) break;
    if (mention.kind === "class") found.push(mention);
    reach = mention.end;
  }
  return found;
}

/** Shops, apps and ecosystems are Xiaomi's here; of another brand the same words ("Roborock store") say that it is that brand. */
const isBareFamily = (mention: Mention) => mention.kind !== "brand" || (isXiaomiFamily(mention.brand) && !mention.product);

/** What a cue says about the mentions around it. */
function readCue(cue: CueMention, context: Context): RoledMention[] {
  const { role, side } = cue.cue;
  switch (role) {
    case "target":
      return withRole(targetsOf(cue, context), role);
    case "works-with":
      return withRole(side === "before" ? listBehind(cue, context) : neighbourOf(cue, context).filter(isBareFamily), role);
    case "bundle":
      return withRole(bundleOf(cue, context), role);
    case "channel":
    case "ecosystem":
      return withRole(neighbourOf(cue, context).filter(isBareFamily), role);
    case "maker":
    case "not":
      return withRole(neighbourOf(cue, context), role);
    default:
      return [];
  }
}

/** A shop or an app, and the brand right before it that belongs to its name: "Xiaomi | Youpin", "Mijia | app". */
function readPlace(place: PlaceMention, { mentions }: Context): RoledMention[] {
  if (place.place.role === "app") return [{ mention: place, role: "works-with" }];
  const before = mentions.filter((mention) => mention.end === place.start && mention.kind === "brand" && isBareFamily(mention));
  return withRole([place, ...before], "channel");
}

/** Gives every brand, place and class mention its role. The first cue that speaks about a mention holds: "for Xiaomi with Mi Home" is a target before all. */
export function assignRoles(mentions: readonly Mention[], tokens: readonly Token[], articles: ReadonlySet<string>): RoledMention[] {
  const context: Context = { mentions, tokens, articles };
  const roles = new Map<Mention, Role>();
  const said = [
    ...mentions.flatMap((mention) => (mention.kind === "place" ? readPlace(mention, context) : [])),
    ...mentions.flatMap((mention) => (mention.kind === "cue" ? readCue(mention, context) : [])),
  ];
  for (const { mention, role } of said) if (!roles.has(mention)) roles.set(mention, role);
  // "M365 tyre for Xiaomi": the model is its label's.
  const models = mentions.filter((mention) => isBareModel(mention) && !roles.has(mention));
  const label = models.length > 0 && mentions.find((mention) => mention.kind === "brand" && isXiaomiFamily(mention.brand) && mention.via !== "weak");
  const labelRole = label ? roles.get(label) : undefined;
  if (labelRole) for (const model of models) roles.set(model, labelRole);
  return mentions.map((mention) => ({ mention, role: roles.get(mention) ?? "sold" }));
}
