/** Interactions and messages as Discord's gateway sends them. */
import { ApplicationCommandOptionType, ApplicationCommandType, ComponentType, InteractionContextType, InteractionType, PermissionFlagsBits } from "discord.js";
import { APPLICATION_ID, type Json, newId } from "./discord-server.ts";

export const SERVER = "300000000000000001";
export const CHANNEL = "300000000000000002";
export const PERSON = { id: "400000000000000001", username: "somebody", discriminator: "0", avatar: null, global_name: null };

const BOT_PERMISSIONS = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory;

export interface Where {
  readonly person?: string;
  readonly server?: string;
  readonly locale?: string;
  readonly serverLocale?: string;
  readonly isModerator?: boolean;
  /** Permissions of the application in the channel. */
  readonly permissions?: bigint;
  /** "server" with the application in it, "elsewhere" where only the person has it, "direct" with the bot. */
  readonly place?: "server" | "elsewhere" | "direct" | "group";
}

function base(
  type: InteractionType,
  {
    person = PERSON.id,
    server = SERVER,
    locale = "en-US",
    serverLocale = "en-US",
    isModerator = false,
    permissions = BOT_PERMISSIONS,
    place = "server",
  }: Where,
) {
  const id = newId();
  const user = { ...PERSON, id: person };
  const inServer = place === "server" || place === "elsewhere";
  return {
    id,
    application_id: APPLICATION_ID,
    token: `token-${id}`,
    type,
    version: 1,
    locale,
    app_permissions: String(permissions),
    entitlements: [],
    attachment_size_limit: 1,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: inServer ? 0 : place === "direct" ? 1 : 3 },
    authorizing_integration_owners: place === "server" ? { 0: server } : place === "direct" ? { 0: "0" } : { 1: person },
    context: inServer ? InteractionContextType.Guild : place === "direct" ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel,
    ...(inServer
      ? {
          guild_id: server,
          guild_locale: serverLocale,
          guild: { id: server, locale: serverLocale, features: [] },
          member: {
            user,
            roles: [],
            permissions: String(isModerator ? PermissionFlagsBits.ManageGuild : 0n),
            joined_at: "2024-01-01T00:00:00.000Z",
            deaf: false,
            mute: false,
            flags: 0,
          },
        }
      : { user }),
  };
}

type Option = { name: string; type: ApplicationCommandOptionType; value?: string | number | boolean; options?: Option[]; focused?: boolean };

const optionType = (value: string | number | boolean) =>
  typeof value === "string"
    ? ApplicationCommandOptionType.String
    : typeof value === "number"
      ? ApplicationCommandOptionType.Integer
      : ApplicationCommandOptionType.Boolean;

const optionList = (values: Record<string, string | number | boolean>): Option[] =>
  Object.entries(values).map(([name, value]) => ({ name, type: optionType(value), value }));

export const slash = (name: string, options: Record<string, string | number | boolean> = {}, where: Where = {}) => ({
  ...base(InteractionType.ApplicationCommand, where),
  data: { id: newId(), name, type: ApplicationCommandType.ChatInput, options: optionList(options) },
});

export const subcommand = (name: string, action: string, options: Record<string, string | number | boolean> = {}, where: Where = {}) => ({
  ...base(InteractionType.ApplicationCommand, where),
  data: {
    id: newId(),
    name,
    type: ApplicationCommandType.ChatInput,
    options: [{ name: action, type: ApplicationCommandOptionType.Subcommand, options: optionList(options) }],
  },
});

export const typing = (value: string, where: Where = {}) => ({
  ...base(InteractionType.ApplicationCommandAutocomplete, where),
  data: {
    id: newId(),
    name: "xiaomi",
    type: ApplicationCommandType.ChatInput,
    options: [{ name: "query", type: ApplicationCommandOptionType.String, value, focused: true }],
  },
});

/** A message of somebody else. */
export const posted = (content: string, more: Json = {}) => ({
  id: newId(),
  channel_id: CHANNEL,
  type: 0,
  author: { ...PERSON, id: "400000000000000009", username: "seller" },
  content,
  embeds: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  timestamp: "2026-11-01T10:00:00.000Z",
  edited_timestamp: null,
  flags: 0,
  components: [],
  ...more,
});

export const messageCommand = (target: { id: string }, where: Where = {}) => ({
  ...base(InteractionType.ApplicationCommand, where),
  data: {
    id: newId(),
    name: "Is this Xiaomi?",
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  },
});

/** The message that a response became, as a button on it brings it along. */
export const sent = (data: Json, asker = PERSON.id): Json => ({
  ...posted("", { ...data, author: { ...PERSON, id: APPLICATION_ID, bot: true } }),
  interaction_metadata: { id: newId(), type: 2, user: { ...PERSON, id: asker }, authorizing_integration_owners: {} },
});

export const press = (customId: string, message: Json, where: Where = {}) => ({
  ...base(InteractionType.MessageComponent, where),
  message,
  data: { custom_id: customId, component_type: ComponentType.Button },
});

export const choose = (customId: string, value: string, message: Json, where: Where = {}) => ({
  ...base(InteractionType.MessageComponent, where),
  message,
  data: { custom_id: customId, component_type: ComponentType.StringSelect, values: [value] },
});

/** A submitted form: texts by field, and boxes. */
export const submit = (customId: string, fields: Record<string, string | boolean>, message: Json, where: Where = {}) => ({
  ...base(InteractionType.ModalSubmit, where),
  message,
  data: {
    custom_id: customId,
    components: Object.entries(fields).map(([custom_id, value]) => ({
      type: ComponentType.Label,
      component: { type: typeof value === "boolean" ? ComponentType.Checkbox : ComponentType.TextInput, custom_id, value },
    })),
  },
});

/** Somebody writes a message that the gateway passes on. */
export const written = (content: string, { place = "server", ...more }: Json & { place?: "server" | "direct" } = {}) => ({
  ...posted(content, { author: PERSON, ...more }),
  ...(place === "server"
    ? { guild_id: SERVER, member: { roles: [], joined_at: "2024-01-01T00:00:00.000Z", deaf: false, mute: false, flags: 0 } }
    : { channel_type: 1 }),
});
