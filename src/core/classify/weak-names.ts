/** `mi`, `poco`, `yi`, `bear`: ordinary words that count as a brand when something else in the title speaks for it. */
import type { BrandMention, ClassMention } from "../entities/mentions.ts";
import { isXiaomiFamily, productPool } from "../knowledge/knowledge.ts";
import { isNumber, isUnspaced, type Token } from "../text/tokenise.ts";

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly brands: readonly BrandMention[];
  readonly classes: readonly ClassMention[];
  readonly phoneSpecs: boolean;
}

const LOWER_CASE = /^\p{Ll}/u;
const MODEL_LETTERS = /^[a-z]{1,2}$/;
/** "Mi Men's Sports Shoes": so many words may stand between the label and the thing. */
const CLASS_REACH = 2;

/** "POCO C95": letters and digits in one, right behind the name. */
function hasModelBehind(mention: BrandMention, tokens: readonly Token[]): boolean {
  const letters = tokens[mention.end];
  const digits = tokens[mention.end + 1];
  return letters !== undefined && letters.gap !== "hard" && MODEL_LETTERS.test(letters.text) && digits?.gap === "glued" && isNumber(digits);
}

/** "Mi shoes", "Bear kettle": the brand makes the thing that the title names. */
function makesTheThing(mention: BrandMention, classes: readonly ClassMention[]): boolean {
  if (!isXiaomiFamily(mention.brand)) return classes.some(({ productClass }) => mention.brand.classes.includes(productClass.id));
  return classes.some(({ productClass, start }) => productClass.xiaomiTier !== undefined && start >= mention.end && start - mention.end <= CLASS_REACH);
}

/** Whether a mention found under a weak name is meant as the brand. */
export function isBacked(mention: BrandMention, { tokens, brands, classes, phoneSpecs }: Surroundings): boolean {
  if (brands.some((other) => other !== mention && other.via !== "weak" && productPool(other.brand) === productPool(mention.brand))) return true;
  const isLowerCase = LOWER_CASE.test(tokens[mention.start]?.surface ?? "");
  if (mention.product || mention.device) {
    // "quiero vender mi robot": a small "mi" inside a sentence is a word, unless a model number follows it.
    const isInSentence = isLowerCase && mention.start > 0 && !brands.some((other) => other.end === mention.start);
    return !isInSentence || tokens.slice(mention.modelStart, mention.end).some(isNumber);
  }
  if (mention.start === 0 && mention.end === tokens.length) return true;
  if (isLowerCase) return false;
  if (phoneSpecs && mention.brand.classes.includes("phone")) return true;
  const next = tokens[mention.end];
  // Chinese titles open with the brand.
  if (mention.start === 0 && next !== undefined && isUnspaced(next.text)) return true;
  return hasModelBehind(mention, tokens) || makesTheThing(mention, classes);
}
