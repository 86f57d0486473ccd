/** Is the thing for sale only a part of, or made to fit, another product? */
import type { BrandMention, ClassMention } from "../entities/mentions.ts";
import type { ProductClass } from "../knowledge/schema.ts";
import { isNumber, type Token } from "../text/tokenise.ts";
import { hasNumericModel } from "./leads.ts";

/** How surely the thing for sale only belongs to another product. */
export type AccessoryKind =
  /** The title names what it is for, or says "spare part". */
  | "stated"
  /** A case, strap, brush ... stands where the thing for sale is named. */
  | "likely"
  /** A charger, cable ... that names a device's model. */
  | "companion";

export interface Accessory {
  readonly productClass: ProductClass;
  readonly kind: AccessoryKind;
}

/** What the decision rests on. */
export interface AccessoryEvidence {
  readonly tokens: readonly Token[];
  readonly classes: readonly ClassMention[];
  readonly sold: readonly BrandMention[];
  readonly hasTargets: boolean;
  readonly phoneSpecs: boolean;
  /** Words that make a part's name behind them a property. */
  readonly features: ReadonlySet<string>;
}

/** Things that are bought for a device and named after its model, though they are devices themselves. */
const COMPANIONS = new Set(["charger", "cable", "car-charger", "battery-cells", "remote-control", "adapter"]);
/** Things in their own right that beside a phone's model are a part of it or made for it: "Mi 9 camera", "сумка Redmi 9". */
const PHONE_PARTS = new Set(["camera", "speaker", "sensor", "microphone", "fan", "bag", "pen"]);
const SPARE_PART = "spare-part";
/** How far behind a product's name the word for the thing itself may stand: "Mi Band 6 NFC silicone strap". */
const HEAD_REACH = 4;
/** In a title of so few words every noun matters. */
const SHORT_TITLE = 8;
/** How far before a part's name the word stands that makes it a feature: "6.67 inch AMOLED display". */
const FEATURE_REACH = 2;

const isDevice = ({ productClass }: ClassMention) => productClass.kind === "device";
const isModelNumber = (tokens: readonly Token[], at: number) => tokens[at]?.gap === "glued" && isNumber(tokens[at]);

/** A part that is only a property of the thing for sale: a measure or such a word stands beside it. */
function isFeature(mention: ClassMention, { sold, tokens, features }: AccessoryEvidence): boolean {
  if (mention.productClass.kind !== "part") return false;
  const next = tokens[mention.end];
  // "Tela 6,53", "Bateria 6000mAh": a measure right behind it.
  if (next && next.gap !== "hard" && next.gap !== "glued" && isNumber(next)) return true;
  for (let at = mention.start - 1; at >= Math.max(0, mention.start - FEATURE_REACH); at--) {
    // "Redmi Note 10 display", "Mijia G1 dust bag": the number belongs to a name or a model, it measures nothing.
    if (sold.some((name) => at >= name.start && at < name.end) || isModelNumber(tokens, at)) return false;
    const token = tokens[at] as Token;
    if (features.has(token.text) || (at === mention.start - 1 && isNumber(token))) return true;
    if (tokens[at + 1]?.gap === "hard") return false;
  }
  return false;
}

/** "108MP camera": a number within two tokens before it. */
const hasMeasureBeside = ({ start, end }: ClassMention, tokens: readonly Token[]) =>
  [tokens[start - 1], tokens[start - 2], tokens[end]].some(
    (token, index) => token !== undefined && isNumber(token) && !(index < 2 && isModelNumber(tokens, start - 1 - index)) && index !== 0,
  );

/** "Coque Xiaomi Redmi Note 14", "Redmi Note 14 silicone case": the word for the thing for sale is itself such a part. */
function isHead(first: ClassMention, named: BrandMention | undefined, { classes, phoneSpecs, tokens }: AccessoryEvidence): boolean {
  // "Redmi Note 9 display 6.5 smartphone 4/64GB" names the device after all.
  if (phoneSpecs || classes.some((mention) => isDevice(mention) && mention.productClass.id === named?.product?.class)) return false;
  return !named || first.start < named.start || first.start - named.end <= HEAD_REACH || tokens.length <= SHORT_TITLE;
}

/** "robot vacuum brush", "Mi Band 6 strap": right behind a device's word or a product's name. */
function isRightBehind(mention: ClassMention, { classes, sold, tokens }: AccessoryEvidence): boolean {
  const gap = tokens[mention.start]?.gap;
  if (gap === "hard") return false;
  if (sold.some((name) => name.product && name.end === mention.start)) return true;
  return gap !== "soft" && classes.some((device) => isDevice(device) && device.end === mention.start);
}

/** "Carregador Xiaomi Redmi Note 8": a charger, and the model of something else. */
function isCompanion(first: ClassMention, named: BrandMention | undefined, { phoneSpecs, tokens }: AccessoryEvidence): boolean {
  const device = named?.product?.class;
  if (!named || !device || phoneSpecs || hasNumericModel(named, tokens)) return false;
  const isPartOfName = first.start < named.end && first.end > named.start;
  if (device === "phone" && PHONE_PARTS.has(first.productClass.id)) return tokens.length <= SHORT_TITLE && !hasMeasureBeside(first, tokens);
  return !isPartOfName && COMPANIONS.has(first.productClass.id) && !COMPANIONS.has(device);
}

/** Null where the thing for sale is a thing in its own right, or the title does not say. */
export function findAccessory(evidence: AccessoryEvidence): Accessory | null {
  const things = evidence.classes.filter((mention) => !isFeature(mention, evidence));
  const first = things[0];
  if (!first) return null;
  const parts = things.filter((mention) => !isDevice(mention));
  const named = evidence.sold.find((mention) => mention.product);
  const part = parts[0];
  if (part && (evidence.hasTargets || things.some(({ productClass }) => productClass.id === SPARE_PART)))
    return { productClass: part.productClass, kind: "stated" };
  if (!isDevice(first)) return isHead(first, named, evidence) ? { productClass: first.productClass, kind: "likely" } : null;
  const behind = parts.find((mention) => isRightBehind(mention, evidence));
  if (behind) return { productClass: behind.productClass, kind: "likely" };
  return isCompanion(first, named, evidence) ? { productClass: first.productClass, kind: "companion" } : null;
}
