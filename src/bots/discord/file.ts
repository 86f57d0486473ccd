import { ComponentType } from "discord.js";
import { MESSAGE_CHARACTERS } from "./limits.ts";
import { escapeText } from "./markdown.ts";
import { joinFitting, message, textDisplay } from "./render.ts";
import { type Outcome, respond } from "./request.ts";

/** A value as a JSON file under a few lines, to one person. */
export function jsonFile(lines: readonly string[], name: string, value: unknown): Outcome {
  const body = message(
    [textDisplay(joinFitting(lines.map(escapeText), MESSAGE_CHARACTERS)), { type: ComponentType.File, file: { url: `attachment://${name}` } }],
    true,
  );
  return {
    response: respond({ ...body, attachments: [{ id: 0, filename: name }] } as typeof body),
    files: [{ name, data: JSON.stringify(value, null, 2), contentType: "application/json" }],
  };
}
