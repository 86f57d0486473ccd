/** "Wrong?": a form that shows what it would send, and the correction that comes back from it. */
import {
  type APIMessageComponentInteraction,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  type ModalSubmitComponent,
  TextInputStyle,
} from "discord.js";
import { text } from "../../core/i18n/messages.ts";
import type { NewReport } from "../../core/storage/storage.ts";
import { type CustomId, customId, readJudged } from "./custom-id.ts";
import { FIELD_LABEL, MODAL_TITLE } from "./limits.ts";
import { cut, escapeText } from "./markdown.ts";
import { notice } from "./render.ts";
import { type Bot, type Outcome, PLATFORM, personalLocale, type Request, respond } from "./request.ts";
import { headlineOf, shownCards } from "./shown.ts";

const FIELDS = { says: "says", asked: "asked", source: "source", notice: "notice" } as const;
/** A correction is a sentence or a few; a title is shorter than what a message may have. */
const SAYS_LENGTH = 1000;
const ASKED_LENGTH = 500;
const SOURCE_LENGTH = 500;

/** The thing that a headline names: after its mark and verdict ("✗ Not Xiaomi: ..."), or in its quotes. */
const namedIn = (headline: string): string => /: ?(.+)$|[“„«](.+)[”“»]$/su.exec(headline)?.slice(1).find(Boolean) ?? "";

export function handleWrong({ interaction, say }: Request<APIMessageComponentInteraction>, _bot: Bot, { place, detail }: CustomId): Outcome {
  const headline = headlineOf(shownCards(interaction.message)[Number(place)] ?? "");
  const input = (id: string, label: Parameters<typeof say>[0], hint: Parameters<typeof say>[0], style: TextInputStyle, most: number, value = "") => ({
    type: ComponentType.Label as const,
    label: cut(say(label), FIELD_LABEL),
    description: say(hint),
    component: { type: ComponentType.TextInput as const, custom_id: id, style, max_length: most, required: id === FIELDS.says, ...(value && { value }) },
  });
  const components: APIModalInteractionResponseCallbackComponent[] = [
    {
      type: ComponentType.TextDisplay,
      content: `${escapeText(say(text("report-preview")))}\n**${escapeText(say(text("report-label-answer")))}**\n${escapeText(headline)}`,
    },
    input(FIELDS.says, text("report-label-says"), text("discord-report-says"), TextInputStyle.Paragraph, SAYS_LENGTH),
    input(FIELDS.asked, text("report-label-asked"), text("discord-report-asked"), TextInputStyle.Paragraph, ASKED_LENGTH, cut(namedIn(headline), ASKED_LENGTH)),
    input(FIELDS.source, text("report-label-source"), text("discord-report-optional"), TextInputStyle.Short, SOURCE_LENGTH),
    { type: ComponentType.Label, label: cut(say(text("report-notice")), FIELD_LABEL), component: { type: ComponentType.Checkbox, custom_id: FIELDS.notice } },
  ];
  return {
    response: {
      type: InteractionResponseType.Modal,
      data: { custom_id: customId("report", place, detail), title: cut(say(text("report-title")), MODAL_TITLE), components },
    },
  };
}

function fieldsOf({ data }: APIModalSubmitInteraction): Map<string, ModalSubmitComponent> {
  return new Map(
    data.components.flatMap((component) => (component.type === ComponentType.Label ? [[component.component.custom_id, component.component]] : [])),
  );
}

const asAddress = (written: string): string | null => {
  const url = URL.canParse(written) ? new URL(written) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
};

/** What a submitted form says; what was written as a source and is no address is kept beside the words. */
export function readReport(request: Request<APIModalSubmitInteraction>, { place, detail }: CustomId): NewReport {
  const { interaction, person, server, settings } = request;
  const fields = fieldsOf(interaction);
  const written = (id: string) => {
    const field = fields.get(id);
    return field?.type === ComponentType.TextInput ? field.value.trim() : "";
  };
  const box = fields.get(FIELDS.notice);
  const { tier, reference } = readJudged(detail);
  const source = written(FIELDS.source);
  const sourceUrl = asAddress(source);
  return {
    platform: PLATFORM,
    place: server,
    reporter: person,
    reference,
    headline: interaction.message ? headlineOf(shownCards(interaction.message)[Number(place)] ?? "") : "",
    tier,
    asked: written(FIELDS.asked) || null,
    says: sourceUrl || source === "" ? written(FIELDS.says) : `${written(FIELDS.says)}\n${source}`,
    sourceUrl,
    locale: personalLocale(interaction, settings.person),
    wantsNotice: box?.type === ComponentType.Checkbox && box.value,
  };
}

/** Sent twice, a form is the same correction by the same person: the storage counts it once. */
export async function handleReport(request: Request<APIModalSubmitInteraction>, { storage }: Bot, id: CustomId): Promise<Outcome> {
  const { number, isRepeat } = await storage.reports.file(readReport(request, id));
  return { response: respond(notice(request.say, text(isRepeat ? "report-repeat" : "report-thanks", { number }))) };
}
