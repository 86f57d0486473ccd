/** Model codes ("MJDPS01YM", "MDZ-16-AB") and Mi Home ids ("dreame.vacuum.mc1808") in a token list. */
import { type CodeRule, type Device, isXiaomiFamily, type Product, XIAOMI_BRAND_ID } from "../knowledge/knowledge.ts";
import { CODE_LENGTH, foldCode, type Lexicon } from "../knowledge/lexicon.ts";
import type { Token } from "../text/tokenise.ts";
import { type BrandMention, brandMention } from "./mentions.ts";

/** Codes are short runs: letters and digits in turn, some with hyphens. */
const LONGEST_CODE = 8;
const ASCII_WORD = /^[a-z0-9]+$/;

/** A run of tokens without a space between them, or joined by single hyphens, dots and the like. */
function glueEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && end - start < LONGEST_CODE && tokens[end]?.gap === "glued") end++;
  return end;
}

function fromProduct(product: Product, start: number, end: number): BrandMention {
  return brandMention(start, end, product.brand, "code", { product, maker: product.maker ?? null });
}

const XIAOMI_NAME = /^(xiaomi|mi|mijia)\b/i;

function fromDevice(device: Device, lexicon: Lexicon, start: number, end: number): BrandMention | null {
  if (!device.vendor) return null;
  // A partner registers what it builds for Xiaomi under its own code: the name tells whose label it carries.
  const isXiaomiLabel = XIAOMI_NAME.test(device.name) && !isXiaomiFamily(device.vendor);
  const brand = isXiaomiLabel ? lexicon.knowledge.brands.get(XIAOMI_BRAND_ID) : device.vendor;
  if (!brand) return null;
  return brandMention(start, end, brand, "code", { device, maker: isXiaomiLabel ? device.vendor : null });
}

function fromRule(rule: CodeRule, start: number, end: number): BrandMention | null {
  const brand = rule.brand ?? rule.maker;
  if (!brand) return null;
  return brandMention(start, end, brand, "code", { maker: rule.maker ?? null });
}

function lookUp(code: string, lexicon: Lexicon, start: number, end: number): BrandMention | null {
  const known = lexicon.codes.get(code);
  if (known) return "vendor" in known ? fromDevice(known, lexicon, start, end) : fromProduct(known, start, end);
  const rule = lexicon.knowledge.codeRules.find((candidate) => candidate.pattern.test(code));
  return rule ? fromRule(rule, start, end) : null;
}

const joined = (tokens: readonly Token[], start: number, end: number, separator = "") =>
  tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(separator);

/** Mi Home ids keep their dots only in the surface; three runs whose first is a vendor are tried. */
function findDeviceIds(tokens: readonly Token[], lexicon: Lexicon, start: number): BrandMention | null {
  for (let end = Math.min(tokens.length, start + LONGEST_CODE); end > start + 2; end--) {
    let id = "";
    for (let i = start; i < end; i++) id += (i > start && tokens[i]?.gap !== "glued" ? "." : "") + tokens[i]?.text;
    const known = lexicon.deviceIds.get(id);
    if (known) return "vendor" in known ? fromDevice(known, lexicon, start, end) : fromProduct(known, start, end);
  }
  return null;
}

/** All codes, the longest reading first: "MDZ-16-AB" before "MDZ". */
export function findCodes(tokens: readonly Token[], lexicon: Lexicon): BrandMention[] {
  const found: BrandMention[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start] as Token;
    if (token.gap === "glued" || !ASCII_WORD.test(token.text)) continue;
    const next = tokens[start + 1]?.gap;
    if (next !== "glued" && next !== "joined") continue;
    const id = lexicon.knowledge.vendors.has(token.text) ? findDeviceIds(tokens, lexicon, start) : null;
    if (id) {
      found.push(id);
      start = id.end - 1;
      continue;
    }
    let end = glueEnd(tokens, start);
    // Hyphens may stand inside a code: it spans up to three runs then.
    const ends = [end];
    while (ends.length < 3 && end < tokens.length && tokens[end]?.gap === "joined" && end - start < LONGEST_CODE) {
      end = glueEnd(tokens, end);
      ends.unshift(end);
    }
    for (const candidate of ends) {
      const code = foldCode(joined(tokens, start, candidate));
      if (code.length < CODE_LENGTH || !/\d/.test(code) || !/[A-Z]/.test(code)) continue;
      const mention = lookUp(code, lexicon, start, candidate);
      if (mention) {
        found.push(mention);
        start = candidate - 1;
        break;
      }
    }
  }
  return found;
}
