/** Reads back what one of our own messages shows. */
import { type APIMessage, ComponentType } from "discord.js";
import { unescapeText } from "./markdown.ts";
import { HEADING } from "./render.ts";

/** The text of each card, in order. */
export const shownCards = ({ components = [] }: APIMessage): string[] =>
  components.flatMap((component) => {
    if (component.type !== ComponentType.Container) return [];
    return [component.components.flatMap((inner) => (inner.type === ComponentType.TextDisplay ? [inner.content] : [])).join("\n")];
  });

/** A card's first line as it stands; "" where there is no card. */
export const headingOf = (card: string): string => card.split("\n", 1)[0] ?? "";

/** A card's first line in plain words. */
export const headlineOf = (card: string): string => unescapeText(headingOf(card).replace(HEADING, ""));
