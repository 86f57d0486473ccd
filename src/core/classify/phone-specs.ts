import { isNumber, type Token } from "../text/tokenise.ts";

/** Sizes in gigabytes that phones and tablets have had, 2011 to 2026. */
const MEMORY = new Set([1, 2, 3, 4, 6, 8, 12, 16, 18, 24]);
const STORAGE = new Set([8, 16, 32, 64, 128, 256, 512, 1024]);
const UNITS = new Set(["gb", "g", "ram", "plus", "гб"]);
/** "8 GB RAM + 128": so many tokens between the two numbers at most. */
const REACH = 5;

/** Memory and storage as phones have them: "6GB+64GB", "8/256", "8GB RAM 128GB ROM". */
export function hasPhoneSpecs(tokens: readonly Token[]): boolean {
  let memoryAt = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isNumber(token)) continue;
    if (memoryAt >= 0 && at - memoryAt <= REACH && STORAGE.has(Number(token.text)) && Number(token.text) > Number(tokens[memoryAt]?.text)) {
      const between = tokens.slice(memoryAt + 1, at);
      const isPair = between.length > 0 || token.gap === "soft" || UNITS.has(tokens[at + 1]?.text ?? "");
      if (isPair && between.every(({ text }) => UNITS.has(text))) return true;
    }
    memoryAt = MEMORY.has(Number(token.text)) ? at : -1;
  }
  return false;
}
