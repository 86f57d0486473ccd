/** The Discord adapter: discord.js keeps the gateway (shards, resuming, heartbeats); the answers are made from its raw data. */
import {
  ApplicationFlags,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Partials,
  type REST,
  RESTEvents,
} from "discord.js";
import type { Logger } from "pino";
import type { Config } from "../../config.ts";
import { type Adapter, type Services, StartRefused } from "../adapter.ts";
import { createCallbacks, createDiscordApi } from "./api.ts";
import { commandDefinitions } from "./commands.ts";
import { answerInteraction, answerMessage } from "./dispatch.ts";
import { registerCommands } from "./register.ts";
import { type Bot, PLATFORM } from "./request.ts";

type DiscordConfig = NonNullable<Config["discord"]>;

/** Nothing privileged: what commands, menus, buttons, mentions and direct messages need. */
const INTENTS = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

function createClient({ apiUrl, shards, shardCount }: DiscordConfig): Client {
  return new Client({
    intents: INTENTS,
    // Direct messages come from channels that no cache holds.
    partials: [Partials.Channel, Partials.Message],
    shards: shards === "auto" ? "auto" : [...shards],
    ...(shardCount !== undefined && { shardCount }),
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl },
    // Every interaction brings along what an answer needs: nothing has to be remembered of servers and people.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildEmojiManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
  });
}

function logConnection(client: Client, log: Logger): void {
  client.on(Events.ShardReady, (shard) => log.info({ shard }, "shard ready"));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "shard reconnecting"));
  client.on(Events.ShardResume, (shard, events) => log.info({ shard, events }, "shard resumed"));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, "shard connection failed"));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.error({ shard, code }, "shard closed for good"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "discord.js warns"));
  client.on(Events.Error, (error) => log.error({ err: error }, "discord.js failed"));
  client.rest.on(RESTEvents.RateLimited, ({ route, retryAfter, global }) => log.warn({ route, retryAfter, global }, "rate limited by Discord"));
}

/** One process registers the commands: that of the first shard. */
const runsFirstShard = ({ shards }: DiscordConfig) => shards === "auto" || shards.includes(0);

async function registerIfChanged(rest: REST, applicationId: string, { assistant, log }: Services): Promise<void> {
  try {
    if (await registerCommands(rest, applicationId, commandDefinitions(assistant.localiser))) log.info("commands registered");
  } catch (error) {
    // Those of the last start still work.
    log.error({ err: error }, "commands could not be registered");
  }
}

/** What a person must mend; undefined where trying again may help. */
function refusal(error: unknown): StartRefused | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new StartRefused("Discord does not know this DISCORD_TOKEN: copy it anew from the developer portal, Bot, Reset Token.");
  return undefined;
}

export function createDiscordAdapter(config: DiscordConfig, services: Services): Adapter {
  const log = services.log.child({ platform: PLATFORM });
  const underWay = new Set<Promise<void>>();
  const callbacks = createCallbacks(config.apiUrl);
  let client: Client | null = null;
  let closedFor: string | null = null;

  const keepTrack = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const listen = (connecting: Client) => {
    const bot: Bot = {
      ...services,
      log,
      api: createDiscordApi(connecting.rest, callbacks.send),
      readsMessages: () => connecting.application?.flags.any([ApplicationFlags.GatewayMessageContent, ApplicationFlags.GatewayMessageContentLimited]) ?? false,
    };
    // Raw data spares building and caching discord.js's objects before an answer, and is what the tests can write down.
    connecting.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction) => keepTrack(answerInteraction(interaction, bot, Date.now())));
    connecting.ws.on(GatewayDispatchEvents.MessageCreate, (created) => {
      if (connecting.user) keepTrack(answerMessage(created, connecting.user.id, bot, Date.now()));
    });
  };

  return {
    platform: PLATFORM,
    async start() {
      const connecting = createClient(config);
      closedFor = null;
      // The names are indexed before somebody types the first.
      services.assistant.candidates("", 1);
      logConnection(connecting, log);
      connecting.on(Events.ShardDisconnect, ({ code }, shard) => {
        closedFor = `shard ${shard} was closed with ${code}`;
      });
      listen(connecting);
      const ready = new Promise<Client<true>>((resolve) => connecting.once(Events.ClientReady, resolve));
      client = connecting;
      try {
        await connecting.login(config.token);
      } catch (error) {
        client = null;
        throw refusal(error) ?? error;
      }
      const { rest, application } = await ready;
      if (runsFirstShard(config)) await registerIfChanged(rest, application.id, services);
    },
    async stop() {
      const closing = client;
      client = null;
      closing?.ws.removeAllListeners();
      await Promise.allSettled(underWay);
      await callbacks.close();
      await closing?.destroy();
    },
    health() {
      if (!client) return { ready: false, reason: "not connected to Discord" };
      if (closedFor) return { ready: false, reason: closedFor };
      return client.isReady() ? { ready: true, reason: "connected" } : { ready: false, reason: "connecting to Discord" };
    },
  };
}
