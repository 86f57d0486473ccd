/** The buttons under an answer. All they know stands in their custom id and in the message they hang on. */
import {
  type APIButtonComponentWithCustomId,
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from "discord.js";
import type { Answer } from "../../core/answers/answer.ts";
import { cardOf } from "../../core/answers/card.ts";
import type { Localiser } from "../../core/i18n/localise.ts";
import { type Text, text } from "../../core/i18n/messages.ts";
import { namePages } from "../name-pages.ts";
import { answerQuestion } from "./answer.ts";
import { isForbidden } from "./api.ts";
import { type CustomId, customId, readCustomId, readJudged } from "./custom-id.ts";
import { MESSAGE_CHARACTERS } from "./limits.ts";
import { escapeText } from "./markdown.ts";
import { answerMessage, button, HEADING, joinFitting, type MessageBody, message, notice, row, sourceLink, textDisplay } from "./render.ts";
import { type Bot, isMember, mayRead, mayWrite, messageContext, type Outcome, type Request, respond, update } from "./request.ts";
import { headingOf, headlineOf, shownCards } from "./shown.ts";

type Press = Request<APIMessageComponentInteraction>;

/** What the card, as it stands there, leaves out; only to whoever asks. */
export function handleWhy(request: Press, { assistant }: Bot, { place, detail }: CustomId): Outcome {
  const { say } = request;
  const answer = assistant.recall(detail);
  if (!answer) return { response: respond(notice(say, text("old-button"))) };
  if (namePages(answer).length > 0) return { response: respond(namesMessage(answer, 0, say)) };
  const shown = shownCards(request.interaction.message)[Number(place)] ?? "";
  const rest = cardOf(answer, say)
    .more.map(escapeText)
    .filter((line) => !shown.includes(line));
  if (rest.length === 0) return { response: respond(notice(say, text("why-no-more"))) };
  return { response: respond(message([textDisplay(joinFitting([headingOf(shown), ...rest].filter(Boolean), MESSAGE_CHARACTERS))], true)) };
}

/** The brands of a rung that its card only counts. */
function namesMessage(answer: Answer, page: number, say: Localiser): MessageBody {
  const pages = namePages(answer);
  const turn = (label: Text, to: number) => (pages[to] ? [button(say(label), customId("names", to, answer.reference))] : []);
  const buttons = [...turn(text("button-previous"), page - 1), ...turn(text("button-next"), page + 1)];
  const lines = [answer.headline, pages[page] ?? text("old-button")].map((line) => escapeText(say(line)));
  return message([textDisplay(HEADING + lines.join("\n")), ...(buttons.length > 0 ? [row(...buttons)] : [])], true);
}

/** Another page, in the place of this one. */
export function handleNames({ say }: Press, { assistant }: Bot, { place, detail }: CustomId): Outcome {
  const answer = assistant.recall(detail);
  return { response: answer ? update(namesMessage(answer, Number(place), say)) : respond(notice(say, text("old-button"))) };
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

/** Whether an answer made anew from its reference is about what the card names: a reference keeps no title. */
function isAboutTheSame({ kind, headline: { params } }: Answer, shownCard: string): boolean {
  const name = params["name"];
  return typeof name === "string" ? headlineOf(shownCard).endsWith(name) : kind === "topic" || kind === "tier";
}

/**
 * A private answer in the language of the server that is to see it; null where it is in that already, or where one of its
 * cards cannot be made anew to say the same.
 */
function inServerLanguage(request: Press, { assistant }: Bot): MessageBody | null {
  const { message: shown } = request.interaction;
  const { setLocale, platformLocale } = messageContext(request, false);
  const locale = setLocale ?? platformLocale;
  if (request.server === null || !locale) return null;
  const say = assistant.localiser(locale);
  const buttons = buttonsIn(shown.components ?? []);
  if (buttons.some(({ label }) => label === say(text("button-everyone")))) return null;
  const ids = buttons.map(({ custom_id }) => readCustomId(custom_id));
  const cards = shownCards(shown).flatMap((shownCard, index) => {
    const judged = ids.find((id) => id?.action === "wrong" && id.place === String(index));
    const { reference, tier } = readJudged(judged?.detail ?? "");
    const answer = assistant.recall(reference);
    return answer && answer.tier === tier && isAboutTheSame(answer, shownCard) ? [cardOf(answer, say)] : [];
  });
  const isWhole = cards.length > 0 && cards.length === shownCards(shown).length;
  return isWhole ? answerMessage(cards, say, { length: "short", isPrivate: false, showTo: null }) : null;
}

/**
 * Posts a private answer for everyone to see: as a reply to the message it is about where the application is a member,
 * else as a follow-up. The button goes first, and the private message's id marks the post, so that none is made twice.
 */
export function handleShow(request: Press, bot: Bot, { detail: target }: CustomId): Outcome {
  const { interaction, say } = request;
  const { id, components = [] } = interaction.message;
  const shown = components.filter((component) => !offersToShow(component));
  const published = inServerLanguage(request, bot) ?? message(shown, false);
  const isOutside = request.server === null || !isMember(request);
  const publish = async () => {
    if (isOutside) return bot.api.followUp(interaction, message([...aboutMessage(request, target), ...published.components], false));
    if (!mayWrite(request)) return bot.api.followUp(interaction, notice(say, text("discord-not-shown")));
    await bot.api.post(interaction.channel.id, id, published, mayRead(request) && target !== "" ? target : undefined);
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
