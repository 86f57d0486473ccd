/**
 * Step 5, second half: the ordered table that turns evidence into a tier. The first rule that applies decides; each
 * says what it rests on. Read from top to bottom it is the project's whole opinion on titles.
 *
 * `confidence` is the share of right answers among titles that the rule decided, measured on the labelled corpus
 * (`npm run eval` prints both side by side); it is lowered further where the facts or the spelling are unsure.
 */
import type { BrandMention } from "../entities/mentions.ts";
import { type Brand, isXiaomiFamily, type Product } from "../knowledge/knowledge.ts";
import type { ProductClass } from "../knowledge/schema.ts";
import type { Statement } from "../links/clues.ts";
import { isUnspaced } from "../text/tokenise.ts";
import type { Tier } from "../tiers.ts";
import type { Evidence } from "./evidence.ts";
import { mostDefinite, sameCompany } from "./leads.ts";

export interface Finding {
  readonly tier: Tier | null;
  readonly brand: Brand | null;
  readonly product: Product | null;
  readonly productClass: ProductClass | null;
  /** Who builds it, where that is known and not the brand. */
  readonly maker: Brand | null;
  /** The mention the finding rests on. */
  readonly mention: BrandMention | null;
}

export interface Rule {
  readonly id: RuleId;
  readonly example: string;
  /** What the example's page states, for rules that read pages. */
  readonly page?: Statement;
  readonly confidence: number;
  readonly apply: (evidence: Evidence) => Finding | null;
}

export type RuleId =
  | "copy"
  | "made-for"
  | "accessory-by-other-brand"
  | "maker-of-xiaomi-product"
  | "component-brand"
  | "spare-part"
  | "other-brand"
  | "page-brand"
  | "genuine-accessory"
  | "accessory"
  | "companion"
  | "youpin-goods"
  | "unknown-head"
  | "doubtful-claim"
  | "contested-name"
  | "product"
  | "sub-brand"
  | "bare-brand"
  | "unknown-brand"
  | "unknown-model"
  | "official-page"
  | "mijia-class"
  | "label-and-class"
  | "label-and-memory"
  | "label-alone"
  | "claim-alone"
  | "works-with-mi-home"
  | "nothing-says-xiaomi"
  | "nothing-known";

const NOTHING: Finding = { tier: null, brand: null, product: null, productClass: null, maker: null, mention: null };

function finding(evidence: Evidence, tier: Tier | null, mention: BrandMention | null, more: Partial<Finding> = {}): Finding {
  return {
    ...NOTHING,
    tier,
    brand: mention?.brand ?? null,
    product: mention?.product ?? null,
    productClass: evidence.thing,
    maker: mention?.maker ?? mention?.product?.maker ?? null,
    mention,
    ...more,
  };
}

const tierOf = (mention: BrandMention): Tier => mention.product?.tier ?? mention.brand.tier;

const isYoupin = (evidence: Evidence) => evidence.channels.some(({ place }) => place.id === "youpin" || place.id === "crowdfunding");

const isTargetOnly = (evidence: Evidence) => evidence.targets.length > 0 && evidence.family.length === 0 && evidence.others.length === 0;

/** "LRIPL Mi Remote compatible with Mi TV 4A": the unknown maker's thing carries the name of what it replaces. */
const isReplacement = (evidence: Evidence) =>
  evidence.targets.length > 0 && evidence.others.length === 0 && evidence.unknownWord !== null && evidence.hasGenericModel;

/** A product or code of the family that says more than the bare label. */
const isSpecific = ({ leadingFamily, hasGenericModel }: Evidence) =>
  leadingFamily !== undefined && !hasGenericModel && (leadingFamily.product !== null || leadingFamily.device !== null || leadingFamily.via === "code");

/** Enough words to be a listing rather than a name: a bare unknown name says nothing either way. */
const LISTING_WORDS = 4;
/** An offer that these rules doubt is no product of its name, and no question: what is said of it speaks against it. */
export const DOUBTS: ReadonlySet<RuleId> = new Set(["doubtful-claim", "contested-name"]);

/** A Chinese word has about two characters. */
const wordCount = ({ tokens }: Evidence) => tokens.reduce((sum, token) => sum + (isUnspaced(token.text) ? 0.5 : 1), 0);
const isListing = (evidence: Evidence) => wordCount(evidence) >= LISTING_WORDS && evidence.classes.length > 0;

export const RULES: readonly Rule[] = [
  {
    id: "copy",
    example: "Replica Xiaomi M365 scooter",
    confidence: 0.95,
    apply: (evidence) =>
      evidence.copy && (evidence.family.length > 0 || evidence.targets.length > 0)
        ? finding(evidence, 0, evidence.leadingFamily ?? evidence.targets[0] ?? null, { maker: null })
        : null,
  },
  {
    id: "made-for",
    example: "Coque pour Xiaomi Redmi Note 14",
    confidence: 0.97,
    apply: (evidence) =>
      isTargetOnly(evidence) || isReplacement(evidence)
        ? finding(evidence, 0, mostDefinite(evidence.targets) ?? null, { maker: null, productClass: evidence.classes[0]?.productClass ?? null })
        : null,
  },
  {
    id: "accessory-by-other-brand",
    example: "Nillkin case Xiaomi Mi 11",
    confidence: 0.97,
    apply: (evidence) => {
      const other = evidence.leadingOther;
      if (other?.brand.tier !== 0 || (!evidence.accessory && evidence.targets.length === 0)) return null;
      return finding(evidence, 0, other);
    },
  },
  {
    id: "spare-part",
    example: "Roborock S7 main brush replacement",
    confidence: 0.9,
    apply: (evidence) => {
      const mention = evidence.leadingOther;
      if (!mention || !evidence.accessory || !mention.product || mention.brand.tier === 0) return null;
      if (evidence.genuine && evidence.accessory.kind !== "stated") return null;
      return finding(evidence, 0, mention, { productClass: evidence.accessory.productClass, maker: null });
    },
  },
  {
    id: "maker-of-xiaomi-product",
    example: "Xiaomi Mi Band 4 Huami",
    confidence: 0.95,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      const maker = family?.maker ?? family?.product?.maker;
      if (!family || !maker || evidence.accessory || evidence.others.length === 0) return null;
      const onlyMaker = evidence.others.every((other) => !other.product && sameCompany(other.brand, maker));
      return onlyMaker ? finding(evidence, tierOf(family), family) : null;
    },
  },
  {
    id: "component-brand",
    example: "Redmi Note 13 Pro 8/256GB Samsung memory",
    confidence: 0.9,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      const other = evidence.leadingOther;
      if (!family || !other || evidence.accessory || other.product || other.device || other.brand.tier >= 4) return null;
      const isOwnDevice = tierOf(family) <= 2 && (family.product !== null || family.brand.tier === 2);
      return isOwnDevice && family.start < other.start ? finding(evidence, tierOf(family), family) : null;
    },
  },
  {
    id: "other-brand",
    example: "Xiaomi Roborock S6",
    confidence: 0.97,
    apply: (evidence) => {
      const other = evidence.leadingOther;
      return other ? finding(evidence, tierOf(other), other) : null;
    },
  },
  {
    id: "page-brand",
    example: "Xiaomi hair dryer",
    page: { brand: "Zorblax", official: false },
    confidence: 0.85,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      if (!family || evidence.pageBrand === null || evidence.accessory) return null;
      // Its exact product under another company's name is a contradiction that we cannot solve.
      return isSpecific(evidence) ? finding(evidence, null, family) : finding(evidence, 0, null);
    },
  },
  {
    id: "genuine-accessory",
    example: "Original Xiaomi Mi Band 6 strap",
    confidence: 0.7,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      if (!family || !evidence.genuine || evidence.accessory?.productClass.kind !== "fit" || evidence.accessory.kind === "stated") return null;
      return finding(evidence, family.brand.tier === 2 ? 2 : 3, family, { product: null, maker: null, productClass: evidence.accessory.productClass });
    },
  },
  {
    id: "accessory",
    example: "Coque Xiaomi Redmi Note 14 4G Silicone",
    confidence: 0.9,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      if (!family || !evidence.accessory || evidence.accessory.kind === "companion") return null;
      return finding(evidence, 0, family, { productClass: evidence.accessory.productClass, maker: null });
    },
  },
  {
    id: "companion",
    example: "Carregador Xiaomi Redmi Note 8",
    confidence: 0.7,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      if (!family || evidence.accessory?.kind !== "companion" || evidence.genuine) return null;
      return finding(evidence, 0, family, { productClass: evidence.accessory.productClass, maker: null });
    },
  },
  {
    id: "official-page",
    example: "Xiaomi portable blender",
    page: { brand: null, official: true },
    confidence: 0.9,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      if (!family || !evidence.official || isSpecific(evidence) || family.brand.tier === 2) return null;
      return evidence.thing?.xiaomiTier === undefined ? null : finding(evidence, evidence.thing.xiaomiTier, family);
    },
  },
  {
    id: "unknown-head",
    example: "Внешнее кольцо-фиксатор механизма складывания Xiaomi M365",
    confidence: 0.5,
    apply: (evidence) =>
      evidence.unknownHead && evidence.family.length > 0 && !evidence.phoneSpecs ? finding(evidence, null, evidence.leadingFamily ?? null) : null,
  },
  {
    id: "doubtful-claim",
    example: "Xiaomi electric scooter dual motor 60 km/h",
    confidence: 0.5,
    apply: (evidence) => (evidence.doubt && evidence.leadingFamily && !isSpecific(evidence) ? finding(evidence, null, evidence.leadingFamily) : null),
  },
  {
    id: "unknown-brand",
    example: "Xiaomi Zorblax hair dryer",
    confidence: 0.5,
    apply: (evidence) => {
      if (!evidence.leadingFamily || evidence.phoneSpecs || isSpecific(evidence) || evidence.channels.length > 0) return null;
      const isBareLabel = evidence.leadingFamily.brand.tier === 1;
      const stranger = evidence.unknownWord ?? (isBareLabel ? evidence.stranger : null);
      return stranger === null ? null : finding(evidence, null, evidence.leadingFamily);
    },
  },
  {
    id: "contested-name",
    example: "Xiaomi drone 4K dual camera",
    confidence: 0.5,
    apply: (evidence) => {
      // What says more of Xiaomi than the label: nothing else beside it, Mijia, or that it works with the app.
      const saysMore = evidence.isBareName || evidence.apps.length > 0 || evidence.family.some(({ brand }) => brand.tier > 1);
      return evidence.isContestedName && !saysMore ? finding(evidence, null, evidence.leadingFamily ?? null) : null;
    },
  },
  {
    id: "product",
    example: "Mi Robot Vacuum-Mop P",
    confidence: 0.97,
    apply: (evidence) => {
      // "Xiaomi smartwatch X9": whatever that is, it is not the Xiaomi Watch.
      if (evidence.hasGenericModel && evidence.unknownModel !== null) return null;
      const family = evidence.leadingFamily;
      return family && (family.product || family.device || family.via === "code") ? finding(evidence, codeTier(family, evidence), family) : null;
    },
  },
  {
    id: "sub-brand",
    example: "Redmi S99 Pro",
    confidence: 0.96,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      return family?.brand.tier === 2 ? finding(evidence, 2, family) : null;
    },
  },
  {
    id: "bare-brand",
    example: "Xiaomi",
    confidence: 0.97,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      return family && evidence.isBareName && evidence.classes.length === 0 && evidence.channels.length === 0
        ? finding(evidence, family.brand.tier, family)
        : null;
    },
  },
  {
    id: "youpin-goods",
    example: "Xiaomi Youpin 60-in-1 household toolkit",
    confidence: 0.8,
    apply: (evidence) => {
      if (!isYoupin(evidence)) return null;
      const own = evidence.family.some(({ brand }) => brand.tier === 3);
      if (own && !evidence.unknownWord) return null;
      return finding(evidence, 6, null);
    },
  },
  {
    id: "unknown-model",
    example: "Xiaomi T8 wireless earphones",
    confidence: 0.5,
    apply: (evidence) =>
      evidence.family.length > 0 && evidence.unknownModel !== null && !evidence.phoneSpecs ? finding(evidence, null, evidence.leadingFamily ?? null) : null,
  },
  {
    id: "mijia-class",
    example: "Mijia shoe rack",
    confidence: 0.9,
    apply: (evidence) => {
      const mijia = evidence.family.find(({ brand }) => brand.tier === 3);
      return mijia ? finding(evidence, 3, mijia) : null;
    },
  },
  {
    id: "label-and-class",
    example: "Кабель Xiaomi",
    confidence: 0.82,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      const thing = evidence.thing;
      const tier = thing?.contested === undefined ? thing?.xiaomiTier : undefined;
      return family && tier !== undefined ? finding(evidence, tier, family) : null;
    },
  },
  {
    id: "label-and-memory",
    example: "Xiaomi 19 Ultra 16/512GB",
    confidence: 0.9,
    apply: (evidence) => {
      const family = evidence.leadingFamily;
      return family && evidence.phoneSpecs && evidence.classes.length === 0 ? finding(evidence, 1, family) : null;
    },
  },
  {
    id: "label-alone",
    example: "Xiaomi portable unicorn",
    confidence: 0.5,
    apply: (evidence) => (evidence.family.length > 0 ? finding(evidence, null, evidence.leadingFamily ?? null) : null),
  },
  {
    id: "claim-alone",
    example: "Smart ring, Xiaomi ecosystem",
    confidence: 0.5,
    apply: (evidence) => (evidence.claims.length > 0 ? finding(evidence, null, null) : null),
  },
  {
    id: "works-with-mi-home",
    example: "Smart plug works with Mi Home app",
    confidence: 0.6,
    apply: (evidence) => (evidence.apps.some(({ place }) => place.id !== "software") && evidence.classes.length > 0 ? finding(evidence, 5, null) : null),
  },
  {
    id: "nothing-says-xiaomi",
    example: "Smartwatch for women with 1.69 inch display and step counter",
    confidence: 0.9,
    apply: (evidence) => (isListing(evidence) && evidence.weak.every(({ brand }) => !isXiaomiFamily(brand)) ? finding(evidence, 0, null) : null),
  },
  { id: "nothing-known", example: "Zorblax 3000", confidence: 0.5, apply: () => NOTHING },
];

/** A code or a Mi Home device without a product entry: the label's rung for its class, Xiaomi-branded otherwise. */
function codeTier(mention: BrandMention, evidence: Evidence): Tier {
  if (mention.product) return mention.product.tier;
  if (mention.brand.tier === 2) return 2;
  if (mention.maker) return 3;
  return evidence.thing?.xiaomiTier ?? 3;
}
