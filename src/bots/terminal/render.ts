/** An answer as terminal lines. */
import { styleText } from "node:util";
import type { Answer } from "../../core/answers/answer.ts";
import type { Localiser } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import { TIERS, type Tier, type Verdict } from "../../core/tiers.ts";

const MARKS: Record<Verdict, string> = { xiaomi: "✓", ecosystem: "◐", "not-xiaomi": "✗", unknown: "?" };
const COLOURS = { xiaomi: "green", ecosystem: "yellow", "not-xiaomi": "red", unknown: "cyan" } as const satisfies Record<Verdict, string>;

export interface TerminalStyle {
  readonly colours: boolean;
}

/** Colours where the output shows them; Node reads NO_COLOR and FORCE_COLOR itself. */
export const terminalStyle = (output: NodeJS.WriteStream): TerminalStyle => ({ colours: Boolean(output.isTTY && output.hasColors()) });

/** Six steps, the answer's one filled; nothing for rung 0, which is off the ladder. */
function ladder(tier: Tier): string {
  return TIERS.filter((step) => step > 0)
    .map((step) => (step === tier ? "▰" : "▱"))
    .join("");
}

const INDENT = "  ";

/** Control characters in a pasted title could move the cursor or change colours: none reaches the terminal. */
const printable = (line: string) => line.replace(/\p{Cc}/gu, " ");

export function renderAnswer(answer: Answer, say: Localiser, style: TerminalStyle): string {
  const paint = (format: Parameters<typeof styleText>[0], line: string) => (style.colours ? styleText(format, line) : line);
  const { tier } = answer;
  const isAboutThing = answer.kind === "product" || answer.kind === "brand" || answer.kind === "unknown";
  const mark = isAboutThing ? `${MARKS[answer.verdict]} ` : "";
  const lines = [paint(["bold", COLOURS[answer.verdict]], printable(`${mark}${say(answer.headline)}`))];
  if (isAboutThing && tier !== null) {
    const meaning = text(`tier-${tier}`);
    lines.push(paint("dim", INDENT + (tier === 0 ? say(text("tier-zero", { meaning })) : `${ladder(tier)}  ${say(text("tier-of-six", { tier, meaning }))}`)));
  }
  lines.push(...answer.reasons.map((reason) => INDENT + printable(say(reason))));
  for (const source of answer.sources) {
    // Many titles name the year themselves.
    const title =
      source.date && !source.title.includes(source.date.slice(0, 4)) ? say(text("source-as-of", { title: source.title, date: source.date })) : source.title;
    lines.push(paint("dim", `${INDENT}· ${title}${source.url ? ` ${source.url}` : ""}`));
  }
  return lines.join("\n");
}

/** The long version: everything that the short one left out. */
export function renderMore(answer: Answer, say: Localiser): string {
  return answer.more.map((line) => `${INDENT}${printable(say(line))}`).join("\n");
}

export function renderTiers(say: Localiser): string {
  return TIERS.filter((tier) => tier > 0)
    .concat(0)
    .map((tier) => `${INDENT}${tier === 0 ? "······" : ladder(tier)}  ${tier}  ${say(text(`tier-${tier}-long`))}`)
    .join("\n");
}
