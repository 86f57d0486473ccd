/** What the bot asks of Discord's REST API, with the faults that are part of everyday life told apart. */
import { type APIDMChannel, type APIInteractionResponse, type APIMessage, DiscordAPIError, type RawFile, REST, RESTJSONErrorCodes, Routes } from "discord.js";
import { RESPONSE_DEADLINE_MS } from "./limits.ts";
import type { MessageBody } from "./render.ts";
import type { Interaction } from "./request.ts";

export interface DiscordApi {
  /**
   * The first response; tried again while Discord still waits.
   * False where Discord has given the interaction up.
   * @param receivedAt when the interaction came in, in milliseconds
   */
  respond(interaction: Interaction, receivedAt: number, response: APIInteractionResponse, files?: RawFile[]): Promise<boolean>;
  /** Puts the message in place of a deferral. */
  edit(interaction: Interaction, body: MessageBody): Promise<void>;
  followUp(interaction: Interaction, body: MessageBody): Promise<void>;
  /** A message of its own; `nonce` (25 characters) keeps a second try from posting twice. Throws where it may not. */
  post(channel: string, nonce: string, body: MessageBody, replyTo?: string): Promise<void>;
  /** A direct message; throws where the person takes none. */
  write(person: string, nonce: string, body: MessageBody): Promise<void>;
  /** The newest messages of a channel, the newest first. */
  newest(channel: string): Promise<readonly APIMessage[]>;
}

/** The way to Discord and its own work take part of the deadline. */
const RESERVE_MS = 300;
const CALLBACK_TIMEOUT_MS = 1200;
const FIRST_PAUSE_MS = 50;
/** Somebody who has waited that long for a reply has asked again. */
const PATIENCE_MS = 15_000;
/** A link further up is not what somebody means by the newest. */
const MESSAGES_READ = 25;

const isCode = (error: unknown, ...codes: readonly (number | string)[]) => error instanceof DiscordAPIError && codes.includes(error.code);

/** The interaction is too old, or the message it hangs on is gone: nothing is left to do. */
export const isGone = (error: unknown): boolean =>
  isCode(
    error,
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.UnknownWebhook,
    RESTJSONErrorCodes.UnknownMessage,
    RESTJSONErrorCodes.UnknownChannel,
    RESTJSONErrorCodes.InvalidWebhookToken,
  );

/** Somebody has not let the application write there. */
export const isForbidden = (error: unknown): boolean =>
  isCode(
    error,
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.CannotSendMessagesToThisUser,
    RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  );

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries again where a connection breaks, which the library does not; only for what does no harm when it arrives twice. */
async function persist(deadline: number, request: () => Promise<unknown>): Promise<void> {
  for (let wait = FIRST_PAUSE_MS; ; wait *= 2) {
    try {
      await request();
      return;
    } catch (error) {
      if (error instanceof DiscordAPIError || Date.now() + wait > deadline) throw error;
      await pause(wait);
    }
  }
}

/** For first responses, which Discord counts against no limit: one that hangs is given up while there is time for another. */
export const createCallbacks = (api: string): REST => new REST({ api, timeout: CALLBACK_TIMEOUT_MS, retries: 1 });

/** @param callbacks sends the first responses, {@link createCallbacks} */
export function createDiscordApi(rest: REST, callbacks: REST): DiscordApi {
  const post: DiscordApi["post"] = async (channel, nonce, body, replyTo) => {
    const reference = replyTo ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {};
    const sent = { ...body, ...reference, nonce, enforce_nonce: true };
    await persist(Date.now() + PATIENCE_MS, () => rest.post(Routes.channelMessages(channel), { body: sent }));
  };
  return {
    async respond({ id, token }, receivedAt, response, files) {
      const deadline = receivedAt + RESPONSE_DEADLINE_MS - RESERVE_MS;
      try {
        await persist(deadline, () => callbacks.post(Routes.interactionCallback(id, token), { body: response, auth: false, ...(files && { files }) }));
        return true;
      } catch (error) {
        // An earlier try had arrived, only its answer was lost.
        if (isCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return true;
        if (isGone(error)) return false;
        throw error;
      }
    },
    async edit({ application_id, token }, body) {
      await persist(Date.now() + PATIENCE_MS, () => rest.patch(Routes.webhookMessage(application_id, token), { body, auth: false }));
    },
    async followUp({ application_id, token }, body) {
      await rest.post(Routes.webhook(application_id, token), { body, auth: false });
    },
    post,
    async write(person, nonce, body) {
      const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: person } })) as APIDMChannel;
      await post(id, nonce, body);
    },
    async newest(channel) {
      return (await rest.get(Routes.channelMessages(channel), { query: new URLSearchParams({ limit: String(MESSAGES_READ) }) })) as APIMessage[];
    },
  };
}
