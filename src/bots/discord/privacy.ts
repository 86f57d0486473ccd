/** `/xiaomi-privacy`: what is kept, all of it as a file, or none of it any more. */
import { type APIChatInputApplicationCommandInteraction, type APIMessageComponentInteraction, ButtonStyle } from "discord.js";
import { text } from "../../core/i18n/messages.ts";
import { optionsOf } from "./answer.ts";
import { OPTIONS, PRIVACY_CHOICES } from "./commands.ts";
import { customId } from "./custom-id.ts";
import { jsonFile } from "./file.ts";
import { escapeText } from "./markdown.ts";
import { button, message, notice, row, textDisplay } from "./render.ts";
import { type Bot, type Outcome, PLATFORM, type Request, respond, update } from "./request.ts";

export async function handlePrivacy(request: Request<APIChatInputApplicationCommandInteraction>, { storage }: Bot): Promise<Outcome> {
  const { interaction, person, say } = request;
  switch (optionsOf(interaction.data).get(OPTIONS.what)) {
    case PRIVACY_CHOICES.export:
      return jsonFile([say(text("privacy-export-title"))], "xiaomi-data.json", await storage.personal.export(PLATFORM, person));
    case PRIVACY_CHOICES.forget: {
      const choice = row(button(say(text("button-delete")), customId("forget"), ButtonStyle.Danger), button(say(text("button-cancel")), customId("keep")));
      return { response: respond(message([textDisplay(escapeText(say(text("privacy-forget-ask")))), choice], true)) };
    }
    default:
      return { response: respond(message([textDisplay(`### ${escapeText(say(text("privacy-title")))}\n${escapeText(say(text("privacy-summary")))}`)], true)) };
  }
}

export async function handleForget({ person, say }: Request<APIMessageComponentInteraction>, { storage }: Bot): Promise<Outcome> {
  const count = await storage.personal.forget(PLATFORM, person);
  return { response: update(notice(say, count === 0 ? text("privacy-nothing") : text("privacy-forgotten", { count }))) };
}

export const handleKeep = ({ say }: Request<APIMessageComponentInteraction>): Outcome => ({ response: update(notice(say, text("privacy-kept"))) });
