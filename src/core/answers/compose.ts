/** Step 6: a classification becomes a structured answer: the verdict, who makes it, what speaks for and against it, the tie to Xiaomi. */
import type { Classification } from "../classify/classify.ts";
import { DOUBTS } from "../classify/rules.ts";
import type { BrandMention } from "../entities/mentions.ts";
import { type Text, text, things } from "../i18n/messages.ts";
import { type Brand, isXiaomiFamily, type Knowledge } from "../knowledge/knowledge.ts";
import type { Source } from "../knowledge/schema.ts";
import { isNumber, type Token } from "../text/tokenise.ts";
import { type Answer, SHORT_LINES } from "./answer.ts";
import { shownSources, verdictHeadline } from "./headline-and-sources.ts";
import type { Story } from "./history.ts";
import { type Referred, referenceTo } from "./reference.ts";
import { relation } from "./subject.ts";
import type { Suggester } from "./suggestions.ts";

interface Context {
  readonly found: Classification;
  readonly knowledge: Knowledge;
  readonly storyOf: (brand: Brand) => Story;
  readonly suggest: Suggester;
  /** The message, tidied, for names that the knowledge base does not have. */
  readonly written: string;
}

/** Longer seller's titles are cut: the answer must fit a phone. */
const TITLE_LENGTH = 80;

export function shorten(title: string): string {
  const tidy = title.replace(/\s+/g, " ").trim();
  if (tidy.length <= TITLE_LENGTH) return tidy;
  // A character takes two units at most: no more of a long title need be taken apart.
  const characters = Array.from(tidy.slice(0, 2 * TITLE_LENGTH));
  if (characters.length <= TITLE_LENGTH && tidy.length <= 2 * TITLE_LENGTH) return tidy;
  return `${characters
    .slice(0, TITLE_LENGTH - 1)
    .join("")
    .trimEnd()}…`;
}

const surfaceOf = (mention: BrandMention, tokens: readonly Token[]): string =>
  tokens
    .slice(mention.start, mention.end)
    .map((token, index) => (index === 0 ? "" : token.gap === "glued" ? "" : token.gap === "joined" ? "-" : " ") + token.surface)
    .join("");

const isAccessory = ({ rule }: Classification) => ["made-for", "spare-part", "accessory", "companion"].includes(rule);

/** A brand's name and nothing else: the answer is about the brand, not about a thing. */
const isBareBrand = ({ evidence, brand, product, mention }: Classification) => evidence.isBareName && brand !== null && !product && mention?.via !== "code";

/** Redmi and POCO are brands of goods; the rest of the family is one label. */
const labelOf = (brand: Brand, knowledge: Knowledge) =>
  brand.tier === 2 ? brand.name : brand.tier === 1 ? (knowledge.brands.get("xiaomi")?.name ?? brand.name) : brand.name;

function nameOf({ found, knowledge, written }: Context): string | Text {
  const { product, brand, mention, productClass } = found;
  // What is a copy of something, or made for it, is not that thing: its own title names it.
  if (isAccessory(found) || found.rule === "copy" || brand?.kind === "counterfeit") return shorten(written);
  // "Redmi Note 19 Pro" is more than the line "Redmi Note" that we know.
  const next = mention ? found.evidence.tokens[mention.end] : undefined;
  const isLine = mention && !found.evidence.tokens.slice(mention.modelStart, mention.end).some(isNumber);
  if (product && isLine && mention.via !== "code" && next && next.gap !== "hard" && isNumber(next)) return shorten(written);
  if (product) return startsWithBrand(product.name, brand) || !brand || isXiaomiFamily(brand) ? product.name : `${brand.name} ${product.name}`;
  if (mention?.device?.name && brand && !isXiaomiFamily(brand)) return mention.device.name;
  if (brand && isBareBrand(found)) return brand.name;
  if (brand && productClass && ["label-and-class", "official-page", "mijia-class", "other-brand"].includes(found.rule))
    return text("named-thing", { brand: labelOf(brand, knowledge), thing: things(productClass.id) });
  return shorten(written);
}

const startsWithBrand = (name: string, brand: Brand | null) => brand !== null && name.toLowerCase().startsWith(brand.name.toLowerCase());

function headlineOf(context: Context): Text {
  const { tier } = context.found;
  return tier === null ? text("headline-unknown", { name: shorten(context.written) }) : verdictHeadline(tier, nameOf(context));
}

function whoMakes({ found, knowledge }: Context): Text | null {
  const { brand, tier, maker, product, evidence } = found;
  if (found.rule === "copy") return text("who-copy", { name: product?.name ?? brand?.name ?? "" });
  if (isAccessory(found)) {
    const thing = (evidence.accessory?.productClass ?? found.productClass)?.id;
    const target = product?.name ?? (brand ? labelOf(brand, knowledge) : null);
    if (thing) return target ? text("who-fits", { thing: things(thing), target }) : text("who-fits-unnamed", { thing: things(thing) });
    return target ? text("who-fits-something", { target }) : null;
  }
  if (found.rule === "genuine-accessory" && evidence.accessory) return text("who-genuine-accessory", { thing: things(evidence.accessory.productClass.id) });
  if (found.mention && isBareBrand(found)) return relation(found.mention);
  switch (tier) {
    case null:
      return null;
    case 1:
      return text("who-xiaomi");
    case 2:
      return brand ? (maker ? text("who-sub-brand-maker", { brand: brand.name, maker: maker.name }) : text("who-sub-brand", { brand: brand.name })) : null;
    case 3: {
      const label = brand ? labelOf(brand, knowledge) : "Xiaomi";
      if (maker) return text("who-maker", { brand: label, maker: maker.name });
      return product?.maker === null ? text("who-partner-unpublished", { brand: label }) : text("who-partner", { brand: label });
    }
    case 4:
      return brand ? text("who-own-name", { brand: brand.name }) : null;
    case 5:
      return brand ? text("who-mi-home", { brand: brand.name }) : text("who-mi-home-unnamed");
    case 6:
      return brand ? text("who-youpin", { brand: brand.name }) : text("who-youpin-unnamed");
    case 0:
      if (found.rule === "page-brand" && evidence.pageBrand) return text("who-page-brand", { brand: evidence.pageBrand });
      if (!brand) return text("who-nobody");
      return brand.kind === "counterfeit" ? text("who-counterfeit") : text("who-other", { brand: brand.name });
  }
}

function evidenceFor({ found, knowledge }: Context): Text[] {
  const { mention, brand, maker, evidence } = found;
  if (!mention || !brand || isAccessory(found)) return [];
  const lines: Text[] = [];
  const written = surfaceOf(mention, evidence.tokens);
  if (mention.via === "code")
    lines.push(
      maker ? text("for-code-maker", { code: written.toUpperCase(), maker: maker.name }) : text("for-code", { code: written.toUpperCase(), brand: brand.name }),
    );
  else if (mention.via === "guess") lines.push(text("for-spelling", { written, brand: brand.name }));
  else if (mention.via === "sold-as") lines.push(text("against-sold-as", { name: written, brand: brand.name }));
  else if (found.rule === "label-and-class" && found.productClass)
    lines.push(text("for-label", { brand: labelOf(brand, knowledge), thing: things(found.productClass.id) }));
  else if (found.rule === "official-page") lines.push(text("for-official"));
  else if (mention.device) lines.push(text("for-device", { name: mention.device.name }));
  return lines;
}

function evidenceAgainst({ found }: Context): Text[] {
  const { evidence, tier, brand } = found;
  const lines: Text[] = [];
  const claim =
    [...evidence.family, ...evidence.claims].find((mention) => mention.brand.tier !== 2 && mention.via !== "code" && !mention.product) ?? evidence.family[0];
  const isOther = tier === 4 || tier === 5 || tier === 6 || tier === 0;
  if (isOther && claim && brand && !isXiaomiFamily(brand)) {
    const isFitted = claim.product !== null && evidence.accessory !== null;
    lines.push(
      isFitted ? text("who-fits-something", { target: claim.product.name }) : text("against-seller-word", { word: surfaceOf(claim, evidence.tokens) }),
    );
  }
  if (tier !== null && tier <= 4 && evidence.channels.some(({ place }) => place.id === "youpin")) lines.push(text("against-youpin"));
  if (found.rule === "component-brand" && evidence.others[0]) lines.push(text("against-component", { brand: evidence.others[0].brand.name }));
  if (found.rule === "maker-of-xiaomi-product" && found.maker) lines.push(text("against-maker", { maker: found.maker.name }));
  if (found.rule === "label-and-class") lines.push(text("against-label-only"));
  if ((found.rule === "accessory" || found.rule === "companion") && evidence.accessory)
    lines.push(text("depends-box", { thing: things(evidence.accessory.productClass.id) }));
  return lines;
}

function whyUnknown({ found, suggest, written }: Context): Text[] {
  const { evidence } = found;
  const lines: Text[] = [];
  const stranger = evidence.unknownWord ?? evidence.stranger;
  const isDoubted = DOUBTS.has(found.rule);
  const thing = (isDoubted ? found.product?.class : undefined) ?? found.productClass?.id;
  if (found.rule === "unknown-brand" && stranger) lines.push(text("unknown-brand-word", { word: stranger }));
  else if (found.rule === "unknown-model" && evidence.unknownModel) lines.push(text("unknown-model", { model: evidence.unknownModel }));
  else if (found.rule === "claim-alone") lines.push(text("unknown-claim"));
  else if (found.rule === "page-brand" && evidence.pageBrand) lines.push(text("unknown-page-brand", { brand: evidence.pageBrand }));
  else if (found.rule === "unknown-head") lines.push(text("unknown-head", { name: found.product?.name ?? found.brand?.name ?? "" }));
  else if (found.rule === "doubtful-claim" && thing) lines.push(text("unknown-promise", { thing: things(thing) }));
  else if (found.rule === "label-alone" || isDoubted) {
    const isContested = isDoubted || found.productClass?.contested !== undefined;
    if (!thing) lines.push(text("unknown-label"));
    else lines.push(text(isContested ? "unknown-contested" : "unknown-class", { thing: things(thing) }));
  } else {
    lines.push(text("unknown-name"));
    const names = suggest(written);
    if (names.length > 0) lines.push(text("did-you-mean", { names: { names, either: true } }));
  }
  lines.push(text("ask-title-or-code"));
  return lines;
}

/** Longer texts are no names, and may say more of who wrote them. */
const NAME_WORDS = 3;

function unknownNameOf({ rule, tier, evidence }: Classification): string | null {
  if (tier !== null) return null;
  if (rule === "unknown-brand") return evidence.unknownWord ?? evidence.stranger;
  if (rule === "unknown-model" && evidence.unknownModel) return `Xiaomi ${evidence.unknownModel}`;
  if (rule === "page-brand") return evidence.pageBrand;
  return evidence.tokens.length <= NAME_WORDS ? evidence.unknownWord : null;
}

/** Whose history explains the answer: the brand's own, for a partner-made product its builder's. */
function subjectOf(found: Classification): Brand | null {
  if (isAccessory(found) || found.rule === "copy") return null;
  if (found.brand && isXiaomiFamily(found.brand)) return found.brand.tier === 2 ? found.brand : found.maker;
  return found.brand;
}

function sourcesOf(found: Classification, story: Story | null, knowledge: Knowledge): Source[] {
  if (isAccessory(found) || found.rule === "copy") return [];
  return shownSources([...(story?.sources ?? []), ...(found.product?.sources ?? []), ...(found.mention?.device?.sources.split(",") ?? [])], knowledge);
}

/** What the answer is about; only its rung where the thing is none that the knowledge base has on that rung. */
function referredBy(found: Classification): Referred {
  const { tier, product, brand } = found;
  if (tier === null) return { kind: "unknown" };
  const isThing = !isAccessory(found) && found.rule !== "copy";
  if (isThing && product?.tier === tier) return { kind: "product", product };
  return isThing && brand?.tier === tier ? { kind: "brand", brand } : { kind: "verdict", tier };
}

/** A fake or copy deserves no word in its favour. */
const isFake = ({ rule, brand }: Classification) => rule === "copy" || brand?.kind === "counterfeit";

/** That a partner builds for Xiaomi is said already where it is named as the builder. */
const tieOf = ({ maker }: Classification, story: Story | null): Text | null => (maker && story?.tie?.id === "event-vendor" ? null : (story?.tie ?? null));

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value): value is T => value !== null);

/** Composes the answer to one item of a message. */
export function composeAnswer(context: Context): Answer {
  const { found, knowledge } = context;
  const unknown = found.verdict === "unknown";
  const subject = subjectOf(found);
  const story = subject ? context.storyOf(subject) : null;
  const isXiaomi = found.verdict === "xiaomi";
  const lines = unknown
    ? whyUnknown(context)
    : present([
        whoMakes(context),
        ...evidenceFor(context),
        ...evidenceAgainst(context),
        tieOf(found, story),
        isXiaomi || isFake(found) ? null : text("quality"),
      ]);
  // The line on quality is a promise: it stays when something must go.
  const last = lines.at(-1);
  const reasons = lines.length > SHORT_LINES && last ? [...lines.slice(0, SHORT_LINES - 1), last] : lines;
  const tierLong = found.tier === null ? [] : [text(`tier-${found.tier}-long`)];
  const accessory = isAccessory(found);
  return {
    kind: unknown ? "unknown" : isBareBrand(found) ? "brand" : "product",
    reference: referenceTo(referredBy(found)),
    verdict: found.verdict,
    tier: found.tier,
    confidence: found.confidence,
    brand: accessory ? null : (found.brand?.name ?? null),
    maker: accessory ? null : (found.maker?.name ?? (found.tier !== null && found.tier >= 4 ? (found.brand?.name ?? null) : null)),
    product: accessory ? null : (found.product?.name ?? null),
    topic: null,
    unknownName: unknownNameOf(found),
    headline: headlineOf(context),
    reasons,
    more: [...tierLong, ...lines.filter((line) => !reasons.includes(line)), ...(story?.facts ?? [])],
    sources: unknown ? [] : sourcesOf(found, story, knowledge),
    choices: [],
    link: null,
  };
}
