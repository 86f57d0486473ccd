/** What all interactions have in common, read once, and what a handler gives back. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionResponse,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionResponseType,
  PermissionFlagsBits,
  type RawFile,
} from "discord.js";
import type { MessageContext, Reply } from "../../core/assistant.ts";
import { DEFAULT_LOCALE, type Localiser } from "../../core/i18n/localise.ts";
import type { Settings, Teaching } from "../../core/storage/storage.ts";
import type { Services } from "../adapter.ts";
import type { DiscordApi } from "./api.ts";
import { localeOf } from "./locale.ts";
import type { MessageBody } from "./render.ts";

export const PLATFORM = "discord";

export type Interaction =
  | APIApplicationCommandAutocompleteInteraction
  | APIChatInputApplicationCommandInteraction
  | APIMessageApplicationCommandInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

export interface Bot extends Services {
  readonly api: DiscordApi;
  /** Whether the application sees what others write in servers: the switch in the developer portal, which it does not need. */
  readonly readsMessages: () => boolean;
}

export interface Request<Kind extends Interaction = Interaction> {
  readonly interaction: Kind;
  readonly person: string;
  /** Null in direct messages and group chats. */
  readonly server: string | null;
  readonly settings: { readonly person: Settings; readonly server: Settings };
  /** Names that this server's moderators have taught. */
  readonly teachings: readonly Teaching[];
  /** In the language of this person. */
  readonly say: Localiser;
}

export interface Outcome {
  /** The first response, which Discord awaits within three seconds. */
  readonly response: APIInteractionResponse;
  readonly files?: RawFile[];
  /** What was answered, for the counters. */
  readonly reply?: Reply;
  /** What follows when Discord has taken the response; its reply is counted where there was none. */
  readonly afterwards?: () => Promise<Reply | undefined>;
}

export type Handler<Kind extends Interaction> = (request: Request<Kind>, bot: Bot) => Outcome | Promise<Outcome>;

/** Who did it: in servers as a member, elsewhere as a user. */
export const personOf = ({ member, user }: Interaction): string => (member?.user ?? user)?.id ?? "";

/** The language to speak with one person. */
export const personalLocale = (interaction: Interaction, settings: Settings) => settings.locale ?? localeOf(interaction.locale) ?? DEFAULT_LOCALE;

/** For the core: one person's own language, or that of the server where everyone reads along. */
export function messageContext({ interaction, server, settings, teachings }: Request, isPrivate: boolean): MessageContext {
  const isForServer = server !== null && !isPrivate;
  const setLocale = isForServer ? settings.server.locale : settings.person.locale;
  const platformLocale = localeOf(isForServer ? interaction.guild_locale : interaction.locale);
  return { trace: { platform: PLATFORM, id: interaction.id }, teachings, ...(setLocale && { setLocale }), ...(platformLocale && { platformLocale }) };
}

export const respond = (body: MessageBody): APIInteractionResponse => ({ type: InteractionResponseType.ChannelMessageWithSource, data: body });
export const update = (body: MessageBody): APIInteractionResponse => ({ type: InteractionResponseType.UpdateMessage, data: body });

const has = (permissions: string | undefined, needed: bigint) => (BigInt(permissions ?? 0) & needed) === needed;

/** Whether the person runs the server; Discord states it with each interaction. */
export const isModerator = ({ interaction: { member } }: Request): boolean => has(member?.permissions, PermissionFlagsBits.ManageGuild);

/** Whether the application is a member here, and not only installed by the person. */
export const isMember = ({ interaction, server }: Request): boolean =>
  server === null
    ? interaction.context === InteractionContextType.BotDM
    : interaction.authorizing_integration_owners[ApplicationIntegrationType.GuildInstall] === server;

export const mayRead = (request: Request): boolean =>
  isMember(request) && has(request.interaction.app_permissions, PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory);

/** Whether the application may write a message of its own into this channel. */
export function mayWrite(request: Request): boolean {
  const isThread = request.interaction.channel !== undefined && "thread_metadata" in request.interaction.channel;
  const send = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return isMember(request) && has(request.interaction.app_permissions, PermissionFlagsBits.ViewChannel | send);
}
