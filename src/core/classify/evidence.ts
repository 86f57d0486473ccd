/** Step 5, first half: the roled mentions of one title, weighed and sorted into what the rules ask about. */
import type { BrandMention, ClassMention, PlaceMention } from "../entities/mentions.ts";
import type { RoledMention } from "../entities/roles.ts";
import { ofKind } from "../entities/roles.ts";
import { type Brand, isXiaomiFamily, productPool } from "../knowledge/knowledge.ts";
import type { Lexicon } from "../knowledge/lexicon.ts";
import type { ProductClass } from "../knowledge/schema.ts";
import { isUnspaced, type Token } from "../text/tokenise.ts";

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

export interface Evidence {
  readonly tokens: readonly Token[];
  /** Names of rungs 1 to 3 given to the thing for sale. */
  readonly family: readonly BrandMention[];
  /** All other brands' names given to the thing for sale. */
  readonly others: readonly BrandMention[];
  readonly targets: readonly BrandMention[];
  readonly makers: readonly BrandMention[];
  /** Xiaomi is only named as maker, ecosystem or shop: "by Xiaomi", "Xiaomi ecosystem". */
  readonly claims: readonly BrandMention[];
  readonly denied: readonly BrandMention[];
  readonly channels: readonly PlaceMention[];
  readonly apps: readonly PlaceMention[];
  /** Product classes named for the thing for sale, in order. */
  readonly classes: readonly ClassMention[];
  readonly accessory: Accessory | null;
  readonly genuine: boolean;
  readonly copy: boolean;
  /** Memory sizes as phones have them: "8/256GB". */
  readonly phoneSpecs: boolean;
  /** A word that nobody knows, where a brand's name would stand. */
  readonly unknownWord: string | null;
  /** A model code that we do not know, right behind the bare label: "Xiaomi T8". */
  readonly unknownModel: string | null;
  /** The title opens with words that we do not know and the product's name only follows: they may name a part of it. */
  readonly unknownHead: boolean;
  /** Names that stayed ordinary words. */
  readonly weak: readonly BrandMention[];
  /** The title is a name and nothing else. */
  readonly isBareName: boolean;
}

const LOWER = /^\p{Ll}/u;
const LATIN_WORD = /^[a-z]{3,}$/;
const DIGITS = /^\p{Nd}+$/u;

/** Things that are bought for a device and named after its model, though they are devices themselves. */
const COMPANIONS = new Set(["charger", "cable", "car-charger", "battery-cells", "remote-control", "power-adapter"]);

/** How far behind a product's name the word for the thing itself may stand: "Mi Band 6 NFC silicone strap". */
const HEAD_REACH = 4;
/** In a title of so few words every noun matters. */
const SHORT_TITLE = 8;

/** Words before a part's name that make it a feature: "6.67 inch AMOLED display". */
const FEATURE_WORDS = new Set(["amoled", "oled", "ips", "hd", "fhd", "uhd", "qhd", "led", "color", "colour", "large", "big", "full", "inch", "inches", "mah", "mp", "hz", "wh", "v", "w", "l", "k", "dual", "triple", "quad", "rear", "front", "selfie", "ai", "hepa", "long", "built", "removable", "washable", "digital", "touch", "high", "super", "дюйм", "дюймов", "мач"]);
const FEATURE_REACH = 2;

/** A part that is only a property of the thing for sale: a measure or such a word stands beside it. */
function isFeature(mention: ClassMention, names: readonly BrandMention[], tokens: readonly Token[]): boolean {
  if (mention.productClass.kind !== "part") return false;
  const next = tokens[mention.end];
  // "Tela 6,53", "Bateria 6000mAh": a measure right behind it.
  if (next && next.gap !== "hard" && next.gap !== "glued" && DIGITS.test(next.text)) return true;
  for (let at = mention.start - 1; at >= Math.max(0, mention.start - FEATURE_REACH); at--) {
    // "Redmi Note 10 display", "Mijia G1 dust bag": the number belongs to a name or a model, it measures nothing.
    if (names.some((name) => at >= name.start && at < name.end) || isModelNumber(tokens, at)) return false;
    const token = tokens[at] as Token;
    if (FEATURE_WORDS.has(token.text) || (at === mention.start - 1 && DIGITS.test(token.text))) return true;
    if (tokens[at + 1]?.gap === "hard") return false;
  }
  return false;
}

const isModelNumber = (tokens: readonly Token[], at: number) => DIGITS.test(tokens[at]?.text ?? "") && tokens[at]?.gap === "glued";

const isNumericModel = (mention: BrandMention, tokens: readonly Token[]) =>
  mention.product !== null && mention.via !== "code" && tokens.slice(mention.modelStart, mention.end).every((token) => DIGITS.test(token.text) || token.text.length === 1);

/** An ordinary word counts as a brand when something else speaks for it. */
function isBacked(mention: BrandMention, all: readonly BrandMention[], classes: readonly ClassMention[], tokens: readonly Token[], phoneSpecs: boolean): boolean {
  if (all.some((other) => other !== mention && other.via !== "weak" && productPool(other.brand) === productPool(mention.brand))) return true;
  const surface = tokens[mention.start]?.surface ?? "";
  if (mention.product || mention.device) {
    // "quiero vender mi robot": a small "mi" inside a sentence is a word, unless a model number follows it.
    const isSentence = LOWER.test(surface) && mention.start > 0 && !all.some((other) => other.end === mention.start);
    return !isSentence || tokens.slice(mention.modelStart, mention.end).some((token) => DIGITS.test(token.text));
  }
  if (mention.start === 0 && mention.end === tokens.length) return true;
  if (LOWER.test(surface)) return false;
  if (phoneSpecs && mention.brand.classes.includes("phone")) return true;
  const next = tokens[mention.end];
  // Chinese titles open with the brand.
  if (mention.start === 0 && next !== undefined && isUnspaced(next.text)) return true;
  const afterNext = tokens[mention.end + 1];
  const isModel = next !== undefined && next.gap !== "hard" && afterNext?.gap === "glued" && /^[a-z]{1,2}$/.test(next.text) && DIGITS.test(afterNext.text);
  if (isModel) return true;
  return classes.some((word) => {
    const fits = isXiaomiFamily(mention.brand) ? word.productClass.xiaomiTier !== undefined : mention.brand.classes.includes(word.productClass.id);
    const near = isXiaomiFamily(mention.brand) ? word.start >= mention.end && word.start - mention.end <= 2 : true;
    return fits && near;
  });
}

const MEMORY = new Set([2, 3, 4, 6, 8, 12, 16, 18, 24]);
const STORAGE = new Set([8, 16, 32, 64, 128, 256, 512, 1024]);

/** "6GB+64GB", "8/256", "8GB RAM 128GB ROM". */
function hasPhoneSpecs(tokens: readonly Token[]): boolean {
  const numbers: { value: number; at: number; unit: string }[] = [];
  for (const [at, token] of tokens.entries()) if (DIGITS.test(token.text)) numbers.push({ value: Number(token.text), at, unit: tokens[at + 1]?.text ?? "" });
  return numbers.some((memory, index) => {
    const storage = numbers[index + 1];
    if (!storage || storage.at - memory.at > 5 || !MEMORY.has(memory.value) || !STORAGE.has(storage.value) || storage.value <= memory.value) return false;
    const between = tokens.slice(memory.at + 1, storage.at).map((token) => token.text);
    return between.every((word) => ["gb", "g", "ram", "plus", "гб"].includes(word)) && (between.length > 0 || tokens[storage.at]?.gap === "soft" || storage.unit.startsWith("g"));
  });
}

function findAccessory(classes: readonly ClassMention[], sold: readonly BrandMention[], targets: readonly BrandMention[], tokens: readonly Token[], phoneSpecs: boolean): Accessory | null {
  const spare = classes.find((mention) => mention.productClass.id === "spare-part");
  const belongs = classes.filter((mention) => mention.productClass.kind !== "device" && !isFeature(mention, sold, tokens));
  const first = classes.find((mention) => !isFeature(mention, sold, tokens));
  if (!first) return null;
  if (belongs[0] && (targets.length > 0 || spare)) return { productClass: belongs[0].productClass, kind: "stated" };
  const named = sold.find((mention) => mention.product);
  const product = named?.product;
  if (first.productClass.kind !== "device") {
    const namesDevice = phoneSpecs || classes.some((mention) => mention.productClass.kind === "device" && mention.productClass.id === product?.class);
    const isHead = !named || first.start < named.start || first.start - named.end <= HEAD_REACH || tokens.length <= SHORT_TITLE;
    return namesDevice || !isHead ? null : { productClass: first.productClass, kind: "likely" };
  }
  const behindDevice = belongs.find((mention) => classes.some((device) => device.productClass.kind === "device" && device.end === mention.start && !["hard", "soft"].includes(tokens[mention.start]?.gap ?? "")));
  if (behindDevice) return { productClass: behindDevice.productClass, kind: "likely" };
  const behindProduct = belongs.find((mention) => sold.some((name) => name.product && name.end === mention.start && tokens[mention.start]?.gap !== "hard"));
  if (behindProduct) return { productClass: behindProduct.productClass, kind: "likely" };
  const numericOnly = sold.every((mention) => !mention.product || isNumericModel(mention, tokens));
  const isPartOfName = named !== undefined && first.start < named.end && first.end > named.start;
  if (product?.class && !numericOnly && !isPartOfName && product.class !== first.productClass.id && COMPANIONS.has(first.productClass.id) && !COMPANIONS.has(product.class) && !phoneSpecs)
    return { productClass: first.productClass, kind: "companion" };
  return null;
}

/** A Latin word of no meaning that we know, right behind "Xiaomi" or "Youpin", or at the head of the title. */
function findUnknownWord(sold: readonly BrandMention[], places: readonly PlaceMention[], covered: ReadonlySet<number>, tokens: readonly Token[], lexicon: Lexicon): string | null {
  const isUnknown = (at: number) => {
    const token = tokens[at];
    if (!token || covered.has(at) || !LATIN_WORD.test(token.text)) return false;
    if (tokens[at + 1]?.gap === "glued" && token.text.length < 4) return false;
    return !lexicon.spellings.isKnown(token.text);
  };
  const spots = [0, ...[...sold, ...places].filter((mention) => tokens[mention.end]?.gap !== "hard").map((mention) => mention.end)];
  const at = spots.find(isUnknown);
  return at === undefined ? null : (tokens[at]?.surface ?? null);
}

const MODEL_LETTERS = /^[a-z]{1,3}$/;

/** Letters and digits in one, right behind the label; "4K" and "120W" begin with the digits. */
function findUnknownModel(sold: readonly BrandMention[], tokens: readonly Token[]): string | null {
  for (const { product, via, brand, end } of sold) {
    const letters = tokens[end];
    const digits = tokens[end + 1];
    if (product || via === "code" || brand.tier !== 1 || !letters || letters.gap === "hard" || digits?.gap !== "glued") continue;
    if (MODEL_LETTERS.test(letters.text) && DIGITS.test(digits.text)) return letters.surface + digits.surface;
  }
  return null;
}

/** So many unknown words before the first name may be the thing for sale. */
const UNKNOWN_HEAD_WORDS = 3;
const WORD = /^\p{L}{3,}$/u;

function hasUnknownHead(firstName: BrandMention | undefined, covered: ReadonlySet<number>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!firstName) return false;
  let unknown = 0;
  for (let at = 0; at < firstName.start; at++) {
    const word = (tokens[at] as Token).text;
    if (covered.has(at) || !WORD.test(word) || isUnspaced(word)) continue;
    if (!lexicon.spellings.isKnown(word)) unknown++;
  }
  return unknown >= UNKNOWN_HEAD_WORDS;
}

/** Builds the evidence of one title from its roled mentions. */
export function gatherEvidence(tokens: readonly Token[], roled: readonly RoledMention[], lexicon: Lexicon): Evidence {
  const brands = roled.filter(ofKind("brand"));
  const allBrands = brands.map(({ mention }) => mention);
  const allClasses = roled.filter(ofKind("class"));
  const classes = allClasses.filter(({ role }) => role === "sold").map(({ mention }) => mention);
  const phoneSpecs = hasPhoneSpecs(tokens);
  const isReal = (mention: BrandMention) => mention.via !== "weak" || isBacked(mention, allBrands, allClasses.map((word) => word.mention), tokens, phoneSpecs);
  const withRole = (role: RoledMention["role"]) => brands.filter((brand) => brand.role === role && isReal(brand.mention)).map(({ mention }) => mention);
  const isPlain = (mention: BrandMention) => isXiaomiFamily(mention.brand) && !mention.product;

  const makers = withRole("maker");
  const named = withRole("sold");
  const firstTargets = withRole("target");
  // "Charger for Xiaomi Mi Band 4 / Ксиаоми Ми Банд 4": the same name once more is the same target.
  const isRepeatedTarget = (mention: BrandMention) => firstTargets.some((target) => target.start < mention.start && productPool(target.brand) === productPool(mention.brand));
  const soldBrands = named.filter((mention) => !isRepeatedTarget(mention));
  const targets = [...firstTargets, ...named.filter(isRepeatedTarget)];
  const family = soldBrands.filter(({ brand }) => isXiaomiFamily(brand));
  // "by Huami" with nothing else named is the brand itself.
  const others = [...soldBrands.filter(({ brand }) => !isXiaomiFamily(brand)), ...(soldBrands.length === 0 ? makers.filter(({ brand }) => !isXiaomiFamily(brand)) : [])];
  const claims = [...makers.filter(isPlain), ...withRole("ecosystem"), ...withRole("channel")];
  const places = roled.filter(ofKind("place"));
  const cues = new Set(roled.filter(ofKind("cue")).map(({ mention }) => mention.cue.role));
  const covered = new Set(roled.flatMap(({ mention }) => Array.from({ length: mention.end - mention.start }, (_, index) => mention.start + index)));
  const channels = places.filter(({ role }) => role === "channel").map(({ mention }) => mention);
  const first = allBrands[0];
  const last = allBrands.at(-1);
  return {
    tokens,
    family,
    others,
    targets,
    makers,
    claims,
    denied: withRole("not"),
    channels,
    apps: places.filter(({ role }) => role === "works-with" || role === "sold" || role === "target").map(({ mention }) => mention),
    classes,
    accessory: findAccessory(classes, soldBrands, targets, tokens, phoneSpecs),
    genuine: cues.has("genuine"),
    copy: cues.has("copy"),
    phoneSpecs,
    unknownWord: findUnknownWord(soldBrands, channels, covered, tokens, lexicon),
    unknownModel: findUnknownModel(soldBrands, tokens),
    unknownHead: !classes.some(({ productClass }) => productClass.kind === "device") && hasUnknownHead(soldBrands[0], covered, tokens, lexicon),
    weak: brands.filter(({ mention }) => !isReal(mention)).map(({ mention }) => mention),
    isBareName: first !== undefined && last !== undefined && first.start === 0 && last.end === tokens.length && covered.size === tokens.length,
  };
}

/** The class of the thing for sale: the product's own, else the first that the title names. */
export function soldClass(evidence: Evidence): ProductClass | null {
  return evidence.classes.find(({ productClass }) => productClass.kind === "device")?.productClass ?? null;
}

/** The mention that names the product most definitely: a code before a product before a bare brand. */
export function mostDefinite(mentions: readonly BrandMention[]): BrandMention | undefined {
  const rank = (mention: BrandMention) => (mention.via === "code" ? 2 : 0) + (mention.product || mention.device ? 1 : 0);
  return mentions.reduce<BrandMention | undefined>((best, mention) => (best === undefined || rank(mention) > rank(best) ? mention : best), undefined);
}

/** A model that is a bare number ("Xiaomi 9") beside a class it does not belong to ("9 port charger"). */
export function contradictsClass(mention: BrandMention, evidence: Evidence): boolean {
  const named = soldClass(evidence);
  return mention.product !== null && named !== null && named.id !== mention.product.class && isNumericModel(mention, evidence.tokens);
}

export function sameCompany(a: Brand, b: Brand): boolean {
  return a === b || (a.company !== undefined && a.company === b.company);
}
