/** Is the thing for sale only a part of, or made to fit, another product? */
import type { BrandMention, ClassMention } from "../entities/mentions.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
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
  /** Of several, those whose product's name is only its class: "Xiaomi power bank". */
  readonly generic: readonly BrandMention[];
  readonly targets: readonly BrandMention[];
  readonly phoneSpecs: boolean;
  readonly knowledge: Pick<Knowledge, "features" | "counts" | "classes">;
}

const SPARE_PART = "spare-part";
/** How far behind a product's name the word for the thing itself may stand: "Mi Band 6 NFC silicone strap". */
const HEAD_REACH = 4;
/** In a title of so few words every noun matters. */
const SHORT_TITLE = 8;
/** How far before a part's name the word stands that makes it a feature: "6.67 inch AMOLED display". */
const FEATURE_REACH = 2;

const isDevice = ({ productClass }: ClassMention) => productClass.kind === "device";
const isModelNumber = (tokens: readonly Token[], at: number) => tokens[at]?.gap === "glued" && isNumber(tokens[at]);

/** "M365 tyre 8.5 inch": a part right behind a product's name, and no word on anything else that the product has. */
const isAllThatIsNamed = ({ start, productClass }: ClassMention, { classes, sold, phoneSpecs }: AccessoryEvidence) =>
  !phoneSpecs &&
  classes.every((other) => other.productClass === productClass) &&
  sold.some(({ product, end }) => end === start && product !== null && !productClass.featureOf?.includes(product.class ?? ""));

/** A part that is only a property of the thing for sale: a measure or such a word stands beside it. */
function isFeature(mention: ClassMention, evidence: AccessoryEvidence): boolean {
  if (mention.productClass.kind !== "part") return false;
  const { sold, tokens, knowledge } = evidence;
  const { features, counts } = knowledge;
  const next = tokens[mention.end];
  // "Tela 6,53", "Bateria 6000mAh": a measure right behind it; "Mopptücher 6er Set" counts the parts.
  if (next && next.gap !== "hard" && next.gap !== "glued" && isNumber(next) && !isAllThatIsNamed(mention, evidence))
    return !counts.has(tokens[mention.end + 1]?.text ?? "");
  for (let at = mention.start - 1; at >= Math.max(0, mention.start - FEATURE_REACH); at--) {
    // "Redmi Note 10 display", "Mijia G1 dust bag": the number belongs to a name or a model, it measures nothing.
    if (sold.some((name) => at >= name.start && at < name.end) || isModelNumber(tokens, at)) return false;
    const token = tokens[at] as Token;
    if (features.has(token.text) || (at === mention.start - 1 && isNumber(token))) return true;
    if (tokens[at + 1]?.gap === "hard") return false;
  }
  return false;
}

/** "108MP camera", "camera 108MP": a number near it that belongs to no name and to no model. */
const hasMeasureBeside = ({ start, end }: ClassMention, named: BrandMention, tokens: readonly Token[]) =>
  [start - 2, end].some((at) => {
    const token = tokens[at];
    return token !== undefined && isNumber(token) && !isModelNumber(tokens, at) && !(at >= named.start && at < named.end);
  });

/** "Coque Xiaomi Redmi Note 14", "Redmi Note 14 silicone case": the word for the thing for sale is itself such a part. */
function isHead(first: ClassMention, named: BrandMention | undefined, { classes, phoneSpecs, tokens }: AccessoryEvidence): boolean {
  if (phoneSpecs) return false;
  // "Redmi Note 9 display 6.5 smartphone" names the device after all; "case for the tablet Redmi Pad" names what it fits.
  const device = classes.find((mention) => isDevice(mention) && mention.productClass.id === named?.product?.class);
  if (named && device && !(first.start < device.start && device.start < named.start)) return false;
  return !named || first.start < named.start || first.start - named.end <= HEAD_REACH || tokens.length <= SHORT_TITLE;
}

const MODEL_LETTERS = 2;
const isModelPart = (token: Token | undefined) => token !== undefined && (isNumber(token) || token.text.length <= MODEL_LETTERS);

/** "robot vacuum brush", "air purifier 3H filter", "Mi Band 6 strap": right behind a device's word with its model, or a product's name. */
function isRightBehind(mention: ClassMention, { classes, sold, tokens }: AccessoryEvidence): boolean {
  const gap = tokens[mention.start]?.gap;
  if (gap === "hard") return false;
  if (sold.some((name) => name.product && name.end === mention.start)) return true;
  if (gap === "soft") return false;
  let modelStart = mention.start;
  while (isModelPart(tokens[modelStart - 1]) && tokens[modelStart]?.gap !== "hard") modelStart--;
  return classes.some((device) => isDevice(device) && device.end >= modelStart && device.end <= mention.start);
}

const PHONE = "phone";

/** "Carregador Xiaomi Redmi Note 8", "M365 scooter bag": a thing, and the model of something else. */
function findCompanion(named: BrandMention, { phoneSpecs, tokens }: AccessoryEvidence, things: readonly ClassMention[]) {
  const device = named.product?.class;
  if (!device || phoneSpecs || hasNumericModel(named, tokens)) return undefined;
  const isShort = tokens.length <= SHORT_TITLE;
  // What stands first is for sale; the device's own word may stand before it.
  const thing = things.find(({ productClass }) => productClass.id !== device);
  if (!thing || (thing.start < named.end && thing.end > named.start)) return undefined;
  switch (thing.productClass.companionOf) {
    case "model":
      return thing === things[0] ? thing : undefined;
    case "short-model":
      return isShort && !hasMeasureBeside(thing, named, tokens) ? thing : undefined;
    case "phone":
      return isShort && device === PHONE && !hasMeasureBeside(thing, named, tokens) ? thing : undefined;
  }
}

/** "Sac guidon trottinette Xiaomi": a thing, then the word for another device right before a label that names no product. */
function findCompanionOfDevice({ sold, tokens }: AccessoryEvidence, things: readonly ClassMention[]): ClassMention | undefined {
  const [first] = things;
  const device = things.find(({ end }) => sold.some((label) => label.start === end && tokens[end]?.gap === "space"));
  if (!first || !device || tokens.length > SHORT_TITLE || !isDevice(device) || device.productClass.companionOf) return undefined;
  const { companionOf, id } = first.productClass;
  return id !== device.productClass.id && (companionOf === "model" || companionOf === "short-model") ? first : undefined;
}

/** The things a title names: its class words, and the names that say no more than they do where a product is named beside them. */
function thingsIn(evidence: AccessoryEvidence, named: BrandMention | undefined): ClassMention[] {
  const { classes, generic, knowledge } = evidence;
  const things = classes.filter((mention) => !isFeature(mention, evidence));
  if (!named || generic.length === 0 || generic.includes(named)) return things;
  const inNames = generic.flatMap(({ modelStart, end, product }): ClassMention[] => {
    const productClass = knowledge.classes.get(product?.class ?? "");
    return productClass ? [{ kind: "class", start: modelStart, end, productClass }] : [];
  });
  return [...things, ...inNames].sort((a, b) => a.start - b.start);
}

const isNamed = (mention: BrandMention) => mention.product !== null;

/** Null where the thing for sale is a thing in its own right, or the title does not say. */
export function findAccessory(evidence: AccessoryEvidence): Accessory | null {
  const { sold, generic, targets } = evidence;
  const named = sold.find((mention) => isNamed(mention) && !generic.includes(mention)) ?? sold.find(isNamed);
  const things = thingsIn(evidence, named);
  const first = things[0];
  if (!first) return null;
  const parts = things.filter((mention) => !isDevice(mention));
  const part = parts[0];
  if (part && (targets.length > 0 || things.some(({ productClass }) => productClass.id === SPARE_PART)))
    return { productClass: part.productClass, kind: "stated" };
  if (!isDevice(first)) return isHead(first, named, evidence) ? { productClass: first.productClass, kind: "likely" } : null;
  const behind = parts.find((mention) => isRightBehind(mention, evidence));
  if (behind) return { productClass: behind.productClass, kind: "likely" };
  const device = named ?? targets.find(isNamed);
  const companion = device ? findCompanion(device, evidence, things) : findCompanionOfDevice(evidence, things);
  return companion ? { productClass: companion.productClass, kind: "companion" } : null;
}
