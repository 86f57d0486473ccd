/** An answer as terminal lines. */
import { styleText } from "node:util";
import { type Answer, MOST_ANSWERS } from "../../core/answers/answer.ts";
import { cardOf, ladder } from "../../core/answers/card.ts";
import type { Reply } from "../../core/assistant.ts";
import type { Localiser } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import { TIERS, type Verdict } from "../../core/tiers.ts";

const COLOURS = { xiaomi: "green", ecosystem: "yellow", "not-xiaomi": "red", unknown: "cyan" } as const satisfies Record<Verdict, string>;

export interface TerminalStyle {
  readonly colours: boolean;
}

/** Colours where the output shows them; Node reads NO_COLOR and FORCE_COLOR itself. */
export const terminalStyle = (output: NodeJS.WriteStream): TerminalStyle => ({ colours: Boolean(output.isTTY && output.hasColors()) });

const INDENT = "  ";
const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("  ");

export function renderAnswer(answer: Answer, say: Localiser, style: TerminalStyle): string {
  const paint = (format: Parameters<typeof styleText>[0], line: string) => (style.colours ? styleText(format, line) : line);
  const card = cardOf(answer, say);
  const lines = [paint(["bold", COLOURS[card.verdict]], card.mark === "" ? card.headline : `${card.mark} ${card.headline}`)];
  if (card.rung !== "") lines.push(paint("dim", INDENT + joined(card.ladder, card.rung)));
  lines.push(...card.reasons.map((reason) => INDENT + reason));
  lines.push(...card.sources.map(({ label, url }) => paint("dim", `${INDENT}· ${label}${url ? ` ${url}` : ""}`)));
  if (card.link) lines.push(paint("dim", `${INDENT}→ ${card.link}`));
  return lines.join("\n");
}

/** All answers of a reply, and how many things of the message have none. */
export function renderReply({ answers, left }: Reply, say: Localiser, style: TerminalStyle): string {
  const rest = left > 0 ? [`${say(text("answers-left", { count: left }))} ${say(text("answers-left-send", { limit: MOST_ANSWERS }))}`] : [];
  return [...answers.map((answer) => renderAnswer(answer, say, style)), ...rest].join("\n\n");
}

/** The long version: everything that the short one left out. */
export const renderMore = (answer: Answer, say: Localiser): string =>
  cardOf(answer, say)
    .more.map((line) => INDENT + line)
    .join("\n");

const OFF_THE_LADDER = "······";

export function renderTiers(say: Localiser): string {
  return TIERS.filter((tier) => tier > 0)
    .concat(0)
    .map((tier) => `${INDENT}${ladder(tier) || OFF_THE_LADDER}  ${tier}  ${say(text(`tier-${tier}-long`))}`)
    .join("\n");
}
