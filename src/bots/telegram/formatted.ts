/**
 * Text with entities: nothing a seller writes has to be escaped, because nothing is parsed. Offsets count UTF-16 units, as
 * JavaScript's strings and Telegram both do.
 */
import type { MessageEntity, User } from "grammy/types";
import { TEXT_LENGTH } from "./limits.ts";

export interface Formatted {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}
type Part = string | Formatted;

const formatted = (part: Part): Formatted => (typeof part === "string" ? { text: part, entities: [] } : part);

/** Parts one after the other; empty ones are left out, with their separator. */
export function join(parts: readonly Part[], separator: string): Formatted {
  let text = "";
  const entities: MessageEntity[] = [];
  for (const part of parts.map(formatted)) {
    if (part.text === "") continue;
    if (text !== "") text += separator;
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += part.text;
  }
  return { text, entities };
}

type PlainStyle = "bold" | "italic" | "blockquote" | "expandable_blockquote" | "pre";

type Style = { readonly type: PlainStyle } | { readonly type: "text_link"; readonly url: string } | { readonly type: "text_mention"; readonly user: User };

function styled(part: Part, entity: Style): Formatted {
  const { text, entities } = formatted(part);
  return text === "" ? { text, entities } : { text, entities: [{ ...entity, offset: 0, length: text.length }, ...entities] };
}
export const style = (type: PlainStyle, part: Part): Formatted => styled(part, { type });
export const link = (part: Part, url: string): Formatted => styled(part, { type: "text_link", url });
export const mention = (part: Part, user: User): Formatted => styled(part, { type: "text_mention", user });

/** Shortens to what fits, between characters and with the entities cut to size. */
export function clip({ text, entities }: Formatted, length = TEXT_LENGTH): Formatted {
  if (text.length <= length) return { text, entities };
  const kept = `${text.slice(0, length - 1).replace(/\p{Surrogate}$/u, "")}…`;
  return {
    text: kept,
    entities: entities
      .filter(({ offset }) => offset < kept.length)
      .map((entity) => ({ ...entity, length: Math.min(entity.length, kept.length - entity.offset) })),
  };
}

/** The text under an entity. */
export const textUnder = (text: string, { offset, length }: MessageEntity): string => text.slice(offset, offset + length);
