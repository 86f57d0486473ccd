/** An interaction, from coming in to having been answered. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  type GatewayMessageCreateDispatchData,
  InteractionType,
} from "discord.js";
import { text } from "../../core/i18n/messages.ts";
import { StorageUnavailable } from "../../core/storage/storage.ts";
import { handleMessageCommand, handleQuery } from "./answer.ts";
import { isGone } from "./api.ts";
import { suggest } from "./autocomplete.ts";
import { handleChoice, handleNames, handleShow, handleSources, handleWhy } from "./buttons.ts";
import { COMMANDS } from "./commands.ts";
import { type Action, type CustomId, readCustomId } from "./custom-id.ts";
import { handleHelp, handleTiers } from "./help.ts";
import { addressedText, answerMention } from "./mention.ts";
import { handleForget, handleKeep, handlePrivacy } from "./privacy.ts";
import { notice } from "./render.ts";
import { handleReport, handleWrong } from "./report.ts";
import { handlePage, handleReports, handleSettle } from "./reports.ts";
import { type Bot, type Handler, type Interaction, type Outcome, PLATFORM, personalLocale, personOf, type Request, respond } from "./request.ts";
import { handleSet, handleSettings } from "./settings.ts";
import { handleTeach } from "./teach.ts";

const ON_COMMAND: Readonly<Record<string, Handler<APIChatInputApplicationCommandInteraction>>> = {
  [COMMANDS.query]: handleQuery,
  [COMMANDS.tiers]: handleTiers,
  [COMMANDS.help]: handleHelp,
  [COMMANDS.settings]: handleSettings,
  [COMMANDS.privacy]: handlePrivacy,
  [COMMANDS.reports]: handleReports,
  [COMMANDS.teach]: handleTeach,
};

type Press = (request: Request<APIMessageComponentInteraction>, bot: Bot, id: CustomId) => Outcome | Promise<Outcome>;

const ON_PRESS: Readonly<Record<Exclude<Action, "report">, Press>> = {
  why: handleWhy,
  names: handleNames,
  sources: handleSources,
  wrong: handleWrong,
  ask: handleChoice,
  show: handleShow,
  set: handleSet,
  forget: handleForget,
  keep: handleKeep,
  page: handlePage,
  accept: handleSettle,
  reject: handleSettle,
  later: handleSettle,
};

/** A button or a command of another version: what it was for is not known any more. */
const tooOld = ({ say }: Request): Outcome => ({ response: respond(notice(say, text("old-button"))) });

function handle(request: Request<Exclude<Interaction, APIApplicationCommandAutocompleteInteraction>>, bot: Bot): Outcome | Promise<Outcome> {
  const { interaction } = request;
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      if (interaction.data.type === ApplicationCommandType.Message)
        return handleMessageCommand({ ...request, interaction } as Request<APIMessageApplicationCommandInteraction>, bot);
      const handler = ON_COMMAND[interaction.data.name];
      return handler ? handler({ ...request, interaction } as Request<APIChatInputApplicationCommandInteraction>, bot) : tooOld(request);
    }
    case InteractionType.MessageComponent: {
      const id = readCustomId(interaction.data.custom_id);
      return id && id.action !== "report" ? ON_PRESS[id.action]({ ...request, interaction }, bot, id) : tooOld(request);
    }
    case InteractionType.ModalSubmit: {
      const id = readCustomId(interaction.data.custom_id);
      return id?.action === "report" ? handleReport({ ...request, interaction } as Request<APIModalSubmitInteraction>, bot, id) : tooOld(request);
    }
  }
}

/** How it came, for counters and logs: a few words, none of them a person's. */
export function kindOf(interaction: Interaction): string {
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return "autocomplete";
    case InteractionType.ApplicationCommand:
      return interaction.data.type === ApplicationCommandType.Message ? "message-command" : "command";
    case InteractionType.MessageComponent:
      return "button";
    case InteractionType.ModalSubmit:
      return "modal";
  }
}

async function readRequest<Kind extends Interaction>(interaction: Kind, { assistant, storage }: Bot): Promise<Request<Kind>> {
  const person = personOf(interaction);
  const server = interaction.guild_id ?? null;
  const [own, ofServer, teachings] = await Promise.all([
    storage.settings.read({ platform: PLATFORM, kind: "person", id: person }),
    server === null ? {} : storage.settings.read({ platform: PLATFORM, kind: "server", id: server }),
    server === null ? [] : storage.teachings.list(PLATFORM, server),
  ]);
  return { interaction, person, server, settings: { person: own, server: ofServer }, teachings, say: assistant.localiser(personalLocale(interaction, own)) };
}

type Share = Awaited<ReturnType<Bot["storage"]["limits"]["take"]>>;

/** Where the shares cannot be counted, answering goes on. */
const takeShare = ({ storage }: Bot, person: string): Promise<Share> => storage.limits.take(PLATFORM, person).catch(() => ({ allowed: true }));

const excuseFor = (error: unknown) => (error instanceof StorageUnavailable ? text("fault-storage") : text("fault-ours"));

async function outcomeOf(interaction: Interaction, bot: Bot): Promise<Outcome | null> {
  // Suggestions come with every key: they need neither settings nor a share.
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return { response: suggest(interaction, bot.assistant.candidates) };
  const [share, request] = await Promise.all([takeShare(bot, personOf(interaction)), readRequest(interaction, bot)]);
  if (!share.allowed) {
    bot.telemetry.limited(PLATFORM);
    return share.isFirst ? { response: respond(notice(request.say, text("limit-wait", { seconds: share.seconds }))) } : null;
  }
  try {
    return await handle(request, bot);
  } catch (error) {
    logFault(bot, interaction.id, kindOf(interaction), error);
    return { response: respond(notice(request.say, excuseFor(error))) };
  }
}

function logFault({ log, telemetry }: Bot, id: string, via: string, error: unknown): void {
  if (isGone(error)) {
    log.info({ id, via, code: (error as { code?: unknown }).code }, "gone before it was answered");
    return;
  }
  telemetry.failed(PLATFORM, via);
  log.error({ id, via, err: error }, "an update failed");
}

/** Answers one interaction; never rejects. */
export async function answerInteraction(interaction: Interaction, bot: Bot, receivedAt: number): Promise<void> {
  const via = kindOf(interaction);
  const { id } = interaction;
  try {
    const outcome = await outcomeOf(interaction, bot);
    if (!outcome) return;
    if (!(await bot.api.respond(interaction, receivedAt, outcome.response, outcome.files))) {
      bot.log.info({ id, via }, "given up before the response arrived");
      return;
    }
    const later = await outcome.afterwards?.();
    const reply = outcome.reply ?? later;
    if (reply) bot.telemetry.answered(PLATFORM, via, reply, (Date.now() - receivedAt) / 1000);
  } catch (error) {
    logFault(bot, id, via, error);
  }
}

/** Answers a message that is addressed to the bot; never rejects. */
export async function answerMessage(created: GatewayMessageCreateDispatchData, self: string, bot: Bot, receivedAt: number): Promise<void> {
  const own = addressedText(created, self);
  if (own === null) return;
  const via = created.guild_id ? "mention" : "direct";
  try {
    // Two processes may share a shard while one takes over from the other.
    const isOurs = (await bot.storage.handled.claim(PLATFORM, created.id)) === "ours";
    const share = isOurs ? await takeShare(bot, created.author.id) : null;
    if (!share) return;
    if (!share.allowed) return bot.telemetry.limited(PLATFORM);
    const reply = await answerMention(created, own, bot);
    await bot.storage.handled.finish(PLATFORM, created.id);
    if (reply) bot.telemetry.answered(PLATFORM, via, reply, (Date.now() - receivedAt) / 1000);
  } catch (error) {
    logFault(bot, created.id, via, error);
  }
}
