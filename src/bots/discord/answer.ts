/** Questions answered: the slash command, the message command, a choice's button. */
import {
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageApplicationCommandInteraction,
  InteractionContextType,
  InteractionResponseType,
  MessageFlags,
} from "discord.js";
import { cardOf } from "../../core/answers/card.ts";
import type { Assistant, Reply } from "../../core/assistant.ts";
import { text } from "../../core/i18n/messages.ts";
import { drawnOnce } from "../drawing.ts";
import { OPTIONS } from "./commands.ts";
import { hasLink, type Question, questionIn } from "./question.ts";
import { answerMessage, type Look, type MessageBody, notice } from "./render.ts";
import { type Bot, type Interaction, mayRead, messageContext, type Outcome, type Request, respond, update } from "./request.ts";

const drawn = drawnOnce<MessageBody>();

/** A reply as a message, in the reply's language. */
export function replyMessage({ answers, locale, left }: Reply, { localiser }: Pick<Assistant, "localiser">, look: Look): MessageBody {
  const say = localiser(locale);
  const draw = () =>
    answerMessage(
      answers.map((answer) => cardOf(answer, say)),
      say,
      look,
      left,
    );
  // An answer that names a message to reply to looks like no other.
  return look.showTo ? draw() : drawn(answers, `${locale} ${look.length} ${look.isPrivate} ${look.showTo}`, draw);
}

interface Manner {
  readonly isPrivate: boolean;
  /** The message to reply to when a private answer is shown to everyone. */
  readonly target?: string;
  /** Whether the answer takes the place of the message that a button hangs on. */
  readonly replaces?: boolean;
}

/** In a direct message everyone there sees it anyway. */
const canBeShown = ({ context }: Interaction) => context !== InteractionContextType.BotDM;

function lookOf({ interaction, settings }: Request, { isPrivate, target }: Manner): Look {
  return { length: settings.person.length ?? "short", isPrivate, showTo: isPrivate && canBeShown(interaction) ? (target ?? "") : null };
}

/** Deferring is the slow way (Discord's library sends 50 edits a second at most): only where pages must be opened first. */
const deferral = (isPrivate: boolean) => ({
  type: InteractionResponseType.DeferredChannelMessageWithSource as const,
  ...(isPrivate && { data: { flags: MessageFlags.Ephemeral as const } }),
});

export function answerQuestion(question: Question, request: Request, bot: Bot, manner: Manner): Outcome {
  const look = lookOf(request, manner);
  const reply = bot.assistant.answer(question.text, { ...messageContext(request, manner.isPrivate), links: question.links });
  const { complete } = reply;
  if (!complete || manner.replaces) return { response: (manner.replaces ? update : respond)(replyMessage(reply, bot.assistant, look)), reply };
  return {
    response: deferral(manner.isPrivate),
    afterwards: async () => {
      const whole = await complete();
      await bot.api.edit(request.interaction, replyMessage(whole, bot.assistant, look));
      return whole;
    },
  };
}

/** Options by the names that {@link OPTIONS} gives them. */
export function optionsOf({ options = [] }: { options?: APIApplicationCommandInteractionDataOption[] }): Map<string, unknown> {
  return new Map(options.map((option) => [option.name, "value" in option ? option.value : undefined]));
}

export function handleQuery(request: Request<APIChatInputApplicationCommandInteraction>, bot: Bot): Outcome {
  const options = optionsOf(request.interaction.data);
  const query = String(options.get(OPTIONS.query) ?? "").trim();
  const isPrivate = options.get(OPTIONS.private) === true || (request.server !== null && request.settings.server.visibility === "private");
  return query === "" ? answerNewestLink(request, bot, isPrivate) : answerQuestion({ text: query, links: [] }, request, bot, { isPrivate });
}

/** Without a query: the newest link of the channel, where the application may read it. */
function answerNewestLink(request: Request<APIChatInputApplicationCommandInteraction>, bot: Bot, isPrivate: boolean): Outcome {
  const { interaction, say, server } = request;
  if (!mayRead(request) || (server !== null && !bot.readsMessages())) return { response: respond(notice(say, text("discord-may-not-read"))) };
  return {
    response: deferral(isPrivate),
    afterwards: async () => {
      const messages = await bot.api.newest(interaction.channel.id);
      const question = messages.flatMap((message) => questionIn(message) ?? []).find(hasLink);
      if (!question) {
        await bot.api.edit(interaction, notice(say, text("discord-no-link")));
        return undefined;
      }
      const reply = bot.assistant.answer(question.text, { ...messageContext(request, isPrivate), links: question.links });
      const whole = (await reply.complete?.()) ?? reply;
      await bot.api.edit(interaction, replyMessage(whole, bot.assistant, lookOf(request, { isPrivate })));
      return whole;
    },
  };
}

/** "Is this Xiaomi?" on somebody's message: answered privately, to be shown to everyone at a press. */
export function handleMessageCommand(request: Request<APIMessageApplicationCommandInteraction>, bot: Bot): Outcome {
  const { target_id, resolved } = request.interaction.data;
  const target = resolved.messages[target_id];
  const question = target && questionIn(target);
  if (!question) return { response: respond(notice(request.say, text("discord-no-text"))) };
  return answerQuestion(question, request, bot, { isPrivate: true, target: target_id });
}
