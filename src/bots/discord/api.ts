/** What the bot asks of Discord's REST API, with the faults that are part of everyday life told apart. */
import {
  type APIDMChannel,
  type APIInteractionResponse,
  type APIMessage,
  APIVersion,
  DefaultUserAgent,
  DiscordAPIError,
  type DiscordErrorData,
  type RawFile,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";
import { type Connection, connect } from "../connection.ts";
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
/** First responses under way at a time. */
const CALLBACKS_AT_ONCE = 100;
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

/** Discord cannot take it just now. */
class Busy extends Error {
  override readonly name = "Busy";
  readonly waitMs: number;
  constructor(status: number, waitMs: number) {
    super(`Discord answers ${status}`);
    this.waitMs = waitMs;
  }
}

/** Tries again where a connection breaks, which the library does not; only for what does no harm when it arrives twice. */
async function persist(deadline: number, request: () => Promise<unknown>): Promise<void> {
  for (let wait = FIRST_PAUSE_MS; ; wait *= 2) {
    try {
      await request();
      return;
    } catch (error) {
      const due = error instanceof Busy ? Math.max(wait, error.waitMs) : wait;
      if (error instanceof DiscordAPIError || Date.now() + due > deadline) throw error;
      await pause(due);
    }
  }
}

/** A first response that is sent. */
type Callback = (path: `/${string}`, body: APIInteractionResponse) => Promise<void>;

/**
 * First responses, which Discord counts against no limit: they spare the library's queues, and one that hangs is given up
 * while there is time for another.
 */
export function createCallbacks(api: string): { readonly send: Callback } & Pick<Connection, "close"> {
  const { post, close } = connect(api, CALLBACKS_AT_ONCE, CALLBACK_TIMEOUT_MS);
  const base = `${new URL(api).pathname.replace(/\/$/, "")}/v${APIVersion}`;
  const headers = { "user-agent": DefaultUserAgent };
  const send: Callback = async (path, body) => {
    const { status, text } = await post(base + path, headers, body);
    if (status < 400) return;
    if (status === 429 || status >= 500) throw new Busy(status, 1000 * (readJson<{ retry_after?: number }>(text)?.retry_after ?? 0));
    const refusal = readJson<DiscordErrorData>(text) ?? { code: 0, message: "" };
    throw new DiscordAPIError(refusal, refusal.code, status, "POST", Routes.interactionCallback("", ""), {});
  };
  return { send, close };
}

function readJson<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** @param callback sends a first response, {@link createCallbacks} */
export function createDiscordApi(rest: REST, callback: Callback): DiscordApi {
  const post: DiscordApi["post"] = async (channel, nonce, body, replyTo) => {
    const reference = replyTo ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {};
    const sent = { ...body, ...reference, nonce, enforce_nonce: true };
    await persist(Date.now() + PATIENCE_MS, () => rest.post(Routes.channelMessages(channel), { body: sent }));
  };
  return {
    async respond({ id, token }, receivedAt, response, files) {
      const deadline = receivedAt + RESPONSE_DEADLINE_MS - RESERVE_MS;
      try {
        const path = Routes.interactionCallback(id, token);
        await persist(deadline, () => (files ? rest.post(path, { body: response, auth: false, files }) : callback(path, response)));
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
