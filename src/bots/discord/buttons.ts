/** The buttons under an answer. All they know stands in their custom id and in the message they hang on. */
import {
  type APIButtonComponentWithCustomId,
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from "discord.js";
import { cardOf } from "../../core/answers/card.ts";
import { text } from "../../core/i18n/messages.ts";
import { answerQuestion } from "./answer.ts";
import { isForbidden } from "./api.ts";
import { type CustomId, readCustomId } from "./custom-id.ts";
import { MESSAGE_CHARACTERS } from "./limits.ts";
import { escapeText } from "./markdown.ts";
import { joinFitting, message, notice, sourceLink, textDisplay } from "./render.ts";
import { type Bot, isMember, mayRead, mayWrite, type Outcome, type Request, respond, update } from "./request.ts";
import { headingOf, shownCards } from "./shown.ts";

type Press = Request<APIMessageComponentInteraction>;

/** What the card, as it stands there, leaves out; only to whoever asks. */
export function handleWhy(request: Press, { assistant }: Bot, { place, detail }: CustomId): Outcome {
  const { say } = request;
  const answer = assistant.recall(detail);
  if (!answer) return { response: respond(notice(say, text("old-button"))) };
  const shown = shownCards(request.interaction.message)[Number(place)] ?? "";
  const rest = cardOf(answer, say)
    .more.map(escapeText)
    .filter((line) => !shown.includes(line));
  if (rest.length === 0) return { response: respond(notice(say, text("why-no-more"))) };
  return { response: respond(message([textDisplay(joinFitting([headingOf(shown), ...rest].filter(Boolean), MESSAGE_CHARACTERS))], true)) };
}

export function handleSources(request: Press, { assistant }: Bot, { place, detail }: CustomId): Outcome {
  const { say } = request;
  const answer = assistant.recall(detail);
  if (!answer) return { response: respond(notice(say, text("old-button"))) };
  const shown = shownCards(request.interaction.message)[Number(place)] ?? "";
  const lines = cardOf(answer, say).sources.map((source) => `- ${sourceLink(source)}`);
  if (lines.length === 0) return { response: respond(notice(say, text("sources-none"))) };
  return { response: respond(message([textDisplay(joinFitting([headingOf(shown), ...lines].filter(Boolean), MESSAGE_CHARACTERS))], true)) };
}

/** One of two things that may have been meant: its label is the question. Who asked sees the answer in its place. */
export function handleChoice(request: Press, bot: Bot): Outcome {
  const { interaction, person } = request;
  const pressed = buttonsIn(interaction.message.components ?? []).find(({ custom_id }) => custom_id === interaction.data.custom_id);
  const isTheirs = interaction.message.interaction_metadata?.user.id === person;
  const isPrivate = !isTheirs || (Number(interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return answerQuestion({ text: pressed?.label ?? "", links: [] }, request, bot, { isPrivate, replaces: isTheirs });
}

function buttonsIn(components: readonly object[]): APIButtonComponentWithCustomId[] {
  return components.flatMap((component) => {
    const { type, components: inner = [] } = component as { type: ComponentType; components?: object[] };
    return type === ComponentType.Button ? [component as APIButtonComponentWithCustomId] : buttonsIn(inner);
  });
}

const offersToShow = (component: APIMessageTopLevelComponent) =>
  buttonsIn([component]).some(({ custom_id }) => readCustomId(custom_id ?? "")?.action === "show");

/**
 * Posts a private answer for everyone to see: as a reply to the message it is about where the application is a member,
 * else as a follow-up. The button goes first, and the private message's id marks the post, so that none is made twice.
 */
export function handleShow(request: Press, bot: Bot, { detail: target }: CustomId): Outcome {
  const { interaction, say } = request;
  const { id, components = [] } = interaction.message;
  const shown = components.filter((component) => !offersToShow(component));
  const isOutside = request.server === null || !isMember(request);
  const publish = async () => {
    if (isOutside) return bot.api.followUp(interaction, message([...aboutMessage(request, target), ...shown], false));
    if (!mayWrite(request)) return bot.api.followUp(interaction, notice(say, text("discord-not-shown")));
    await bot.api.post(interaction.channel.id, id, message(shown, false), mayRead(request) && target !== "" ? target : undefined);
  };
  return {
    response: update(message(shown, false)),
    afterwards: async () => {
      try {
        await publish();
      } catch (error) {
        if (!isForbidden(error)) throw error;
        await bot.api.followUp(interaction, notice(say, text("discord-not-shown")));
      }
      return undefined;
    },
  };
}

/** A follow-up cannot be a reply: it names the message by a link. */
function aboutMessage({ interaction, server, say }: Press, target: string) {
  if (target === "") return [];
  const link = `https://discord.com/channels/${server ?? "@me"}/${interaction.channel.id}/${target}`;
  return [textDisplay(say(text("discord-about-message", { link })))];
}
