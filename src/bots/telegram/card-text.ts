/** A card as a Telegram message. */
import type { Card } from "../../core/answers/card.ts";
import { type Formatted, join, link, style } from "./formatted.ts";

/** What a short answer leaves to its buttons. */
export interface Shown {
  readonly more: boolean;
  readonly sources: boolean;
}

export const headline = ({ mark, headline }: Card): string => (mark === "" ? headline : `${mark} ${headline}`);
/** Words before the picture: a screen reader says the rung before it spells the ladder's steps. */
export const rungLine = ({ rung, ladder }: Card): string => join([rung, ladder], "  ").text;

export const sourceLines = ({ sources }: Pick<Card, "sources">): Formatted =>
  join(
    sources.map(({ label, url }) => join(["· ", url ? link(label, url) : label], "")),
    "\n",
  );

/** What leads to the shop page that the answer is about. */
const pageLine = ({ link: page }: Card): Formatted | string => (page ? link(`→ ${URL.canParse(page) ? new URL(page).host : page}`, page) : "");

/** The title of a card; numbered where it is one of several. */
const titleLine = (card: Card, number?: number): Formatted => style("bold", number === undefined ? headline(card) : `${number}. ${headline(card)}`);

export function cardText(card: Card, shown: Shown, number?: number): Formatted {
  const body = join([titleLine(card, number), style("italic", rungLine(card)), ...card.reasons], "\n");
  const more = shown.more ? card.more.filter((line) => !card.reasons.includes(line)) : [];
  return join([body, more.join("\n"), shown.sources ? sourceLines(card) : "", pageLine(card)], "\n\n");
}

/** A further page of the names that a card lists. */
export const listText = (card: Card, names: string): Formatted => join([titleLine(card), names], "\n\n");

/** One of several: what it is, where it stands, and the first reason. */
export const compactText = (card: Card, number: number): Formatted =>
  join([titleLine(card, number), style("italic", rungLine(card)), card.reasons[0] ?? "", pageLine(card)], "\n");
