/** `/xiaomi-help` and `/xiaomi-tiers`: what it is for, and the ladder. */
import { cardOf, ladder } from "../../core/answers/card.ts";
import { helpAnswer } from "../../core/answers/fixed.ts";
import { text } from "../../core/i18n/messages.ts";
import { TIERS } from "../../core/tiers.ts";
import { escapeText } from "./markdown.ts";
import { message, textDisplay } from "./render.ts";
import { type Outcome, type Request, respond } from "./request.ts";

const page = (title: string, lines: readonly string[]): Outcome => ({
  response: respond(message([textDisplay([`### ${escapeText(title)}`, ...lines.map(escapeText)].join("\n"))], true)),
});

export function handleHelp({ say }: Request): Outcome {
  const { headline, reasons } = cardOf(helpAnswer(), say);
  return page(headline, [...reasons, say(text("discord-ways"))]);
}

const LADDER = [...TIERS.filter((tier) => tier > 0), 0] as const;

export function handleTiers({ say }: Request): Outcome {
  const rungs = LADDER.map((tier) => `${ladder(tier) || "······"}  ${tier}  ${say(text(`tier-${tier}-long`))}`);
  return page(say(text("tiers-title")), rungs);
}
