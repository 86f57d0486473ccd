/**
 * A small Discord on this machine: the REST routes and the gateway that the program uses, strict about what Discord
 * refuses, and with faults on demand. The real discord.js talks to it.
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { GatewayIntentBits, GatewayOpcodes, InteractionResponseType, InteractionType, MessageFlags } from "discord.js";
import { type WebSocket, WebSocketServer } from "ws";
import { choiceProblems, commandProblems, messageProblems, modalProblems } from "./discord-rules.ts";

export type Json = Record<string, unknown>;

/** How long Discord waits for the first response to an interaction. */
const INTERACTION_DEADLINE_MS = 3000;
const HEARTBEAT_MS = 45_000;
const PRIVILEGED = GatewayIntentBits.GuildPresences | GatewayIntentBits.GuildMembers | GatewayIntentBits.MessageContent;

export const APPLICATION_ID = "100000000000000001";
export const TOKEN = "fake.discord.token";
export const BOT_USER = { id: APPLICATION_ID, username: "is-this-xiaomi", discriminator: "0", bot: true, avatar: null };

/** What goes wrong with the next requests to a route. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** "drop" breaks the connection before the request is worked, "lose" after it; a number answers with that status. */
  readonly kind: "drop" | "lose" | number;
  readonly times?: number;
  readonly retryAfterSeconds?: number;
}

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  readonly status: number;
}

interface Open {
  readonly type: InteractionType;
  readonly until: number;
  readonly first: Promise<FirstResponse>;
  readonly settle: (response: FirstResponse) => void;
  response: Json | null;
}

export interface FirstResponse {
  readonly type: InteractionResponseType;
  readonly data: Json;
}

interface Session {
  readonly shard: string;
  socket: WebSocket | null;
  sequence: number;
  readonly sent: { op: 0; t: string; s: number; d: unknown }[];
}

export type LocalDiscord = Awaited<ReturnType<typeof startLocalDiscord>>;

let lastId = 200_000_000_000_000_000n;
export const newId = (): string => String(++lastId);

async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  let text = Buffer.concat(chunks).toString("utf8");
  if (text === "") return {};
  // A form with files: its JSON stands in one part, the files in others.
  if (request.headers["content-type"]?.startsWith("multipart/")) text = /name="payload_json"\r\n[^\r]*?\r?\n?\r\n([\s\S]*?)\r\n--/.exec(text)?.[1] ?? "{}";
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? { list: value } : (value as Json);
}

/** Starts on a free port. `shards` is what `/gateway/bot` recommends; without `isStrict` it takes any response, at no cost. */
export async function startLocalDiscord({ shards = 1, applicationFlags = 0, readsText = true, isStrict = true } = {}) {
  const requests: Recorded[] = [];
  const faults: (Fault & { left: number })[] = [];
  const open = new Map<string, Open>();
  const sessions = new Map<string, Session>();
  const messages = new Map<string, Json[]>();
  const nonces = new Map<string, Json>();
  const forbidden = new Set<string>();
  const commands = new Map<string, unknown[]>();
  const identified: { shard: string; intents: number }[] = [];
  const resumed: string[] = [];
  const waiting: { test: (recorded: Recorded) => boolean; settle: (recorded: Recorded) => void }[] = [];
  let invalidatesNext = false;

  const reply = (response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}) => {
    response.writeHead(status, { ...(body !== undefined && { "content-type": "application/json" }), ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
    return status;
  };
  const refuse = (response: ServerResponse, status: number, code: number, message: string) => reply(response, status, { code, message });
  const refuseForm = (response: ServerResponse, problems: readonly string[]) => refuse(response, 400, 50035, `Invalid Form Body: ${problems.join("; ")}`);

  const keep = (channel: string, body: Json): Json => {
    const message = { id: newId(), channel_id: channel, author: BOT_USER, content: "", embeds: [], attachments: [], mentions: [], ...body };
    messages.set(channel, [message, ...(messages.get(channel) ?? [])]);
    return message;
  };

  const firstResponse = (response: ServerResponse, token: string, body: Json): number => {
    const interaction = open.get(token);
    if (!interaction || Date.now() > interaction.until) return refuse(response, 404, 10062, "Unknown interaction");
    if (interaction.response) return refuse(response, 400, 40060, "Interaction has already been acknowledged.");
    const data = (body["data"] ?? {}) as Json;
    const type = body["type"] as InteractionResponseType;
    const problems = (() => {
      if (!isStrict) return [];
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
        return type === InteractionResponseType.ApplicationCommandAutocompleteResult
          ? choiceProblems(data["choices"])
          : ["only choices answer an autocomplete"];
      switch (type) {
        case InteractionResponseType.ChannelMessageWithSource:
        case InteractionResponseType.UpdateMessage:
          return messageProblems(data);
        case InteractionResponseType.Modal:
          return interaction.type === InteractionType.ModalSubmit ? ["a modal cannot follow a modal"] : modalProblems(data);
        case InteractionResponseType.DeferredChannelMessageWithSource:
          return Number(data["flags"] ?? 0) & ~MessageFlags.Ephemeral ? ["a deferral takes the ephemeral flag only"] : [];
        default:
          return [`response type ${type}`];
      }
    })();
    if (problems.length > 0) return refuseForm(response, problems);
    interaction.response = body;
    interaction.settle({ type, data });
    return reply(response, 204);
  };

  const route = (method: string, path: string, body: Json, response: ServerResponse): number => {
    const parts = path.split("/").slice(1);
    const [root, id = "", sub, token] = parts;
    if (root === "gateway") {
      const address = server.address() as AddressInfo;
      return reply(response, 200, {
        url: `ws://127.0.0.1:${address.port}`,
        shards,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      });
    }
    if (root === "interactions" && parts[3] === "callback") return firstResponse(response, sub ?? "", body);
    if (root === "webhooks") {
      const interaction = open.get(sub ?? "");
      if (!interaction?.response) return refuse(response, 404, 10015, "Unknown Webhook");
      const problems = method === "DELETE" ? [] : messageProblems(body);
      return problems.length > 0 ? refuseForm(response, problems) : reply(response, 200, { id: newId(), ...body });
    }
    if (root === "applications" && sub === "commands") return commandRoute(method, "global", body, response);
    if (root === "applications" && sub === "guilds") return commandRoute(method, token ?? "", body, response);
    if (root === "applications") return reply(response, 200, { id: APPLICATION_ID, name: "local" });
    if (root === "users" && sub === "channels") return reply(response, 200, { id: `dm-${body["recipient_id"]}`, type: 1 });
    if (root === "users") return reply(response, 200, BOT_USER);
    if (root === "channels" && sub === "messages") {
      if (forbidden.has(id)) return refuse(response, 403, 50013, "Missing Permissions");
      if (method === "GET") {
        const blank = readsText ? {} : { content: "", embeds: [], attachments: [], components: [] };
        return reply(
          response,
          200,
          (messages.get(id) ?? []).slice(0, 50).map((message) => ({ ...message, ...blank })),
        );
      }
      const problems = messageProblems(body);
      const reference = body["message_reference"] as Json | undefined;
      const exists = !reference || messages.get(id)?.some((message) => message["id"] === reference["message_id"]);
      if (!exists && reference?.["fail_if_not_exists"] !== false) problems.push("message_reference: Unknown message");
      if (problems.length > 0) return refuseForm(response, problems);
      const nonce = `${id}:${body["nonce"]}`;
      const known = body["enforce_nonce"] ? nonces.get(nonce) : undefined;
      if (known) return reply(response, 200, known);
      const message = keep(id, body);
      nonces.set(nonce, message);
      return reply(response, 200, message);
    }
    return refuse(response, 404, 0, `404: no ${method} ${path} here`);
  };

  const commandRoute = (method: string, scope: string, body: Json, response: ServerResponse): number => {
    if (method === "PUT") {
      const problems = commandProblems(body["list"]);
      if (problems.length > 0) return refuseForm(response, problems);
      const version = newId();
      // Discord fills in what was left out.
      const kept = (body["list"] as Json[]).map((command) => ({
        id: newId(),
        application_id: APPLICATION_ID,
        version,
        dm_permission: true,
        nsfw: false,
        default_member_permissions: null,
        description: "",
        description_localizations: null,
        ...command,
      }));
      commands.set(scope, kept);
    }
    return reply(response, 200, commands.get(scope) ?? []);
  };

  const needsToken = (path: string) => !/^\/(interactions|webhooks)\//.test(path);

  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const method = request.method ?? "GET";
    const path = new URL(request.url ?? "/", "http://local").pathname.replace(/^\/api\/v\d+/, "");
    const fault = faults.find((candidate) => candidate.left > 0 && candidate.path.test(path) && (candidate.method ?? method) === method);
    if (fault) fault.left--;
    const work = (): number => {
      if (fault?.kind === "drop") {
        request.socket.destroy();
        return 0;
      }
      if (typeof fault?.kind === "number") {
        const after = fault.retryAfterSeconds;
        return reply(
          response,
          fault.kind,
          { message: "a fault", code: 0, retry_after: after, global: false },
          after === undefined ? {} : { "retry-after": String(after), "x-ratelimit-scope": "user" },
        );
      }
      if (needsToken(path) && request.headers.authorization !== `Bot ${TOKEN}`) return refuse(response, 401, 0, "401: Unauthorized");
      if (fault?.kind === "lose") {
        // The work is done, and the answer never arrives.
        const silent = { writeHead: () => undefined, end: () => request.socket.destroy() } as unknown as ServerResponse;
        return route(method, path, body, silent);
      }
      return route(method, path, body, response);
    };
    const recorded = { method, path, body, status: work() };
    requests.push(recorded);
    for (const waiter of waiting.filter(({ test }) => test(recorded))) {
      waiting.splice(waiting.indexOf(waiter), 1);
      waiter.settle(recorded);
    }
  });

  const gateway = new WebSocketServer({ server });
  const send = (socket: WebSocket, packet: unknown) => socket.send(JSON.stringify(packet));
  const emit = (session: Session, t: string, d: unknown) => {
    const packet = { op: 0 as const, t, s: ++session.sequence, d };
    session.sent.push(packet);
    if (session.socket) send(session.socket, packet);
  };
  gateway.on("connection", (socket) => {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_MS } });
    socket.on("message", (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Json };
      if (op === GatewayOpcodes.Heartbeat) send(socket, { op: GatewayOpcodes.HeartbeatAck });
      if (op === GatewayOpcodes.Identify) {
        const intents = Number(d["intents"]);
        if (d["token"] !== TOKEN) return socket.close(4004, "Authentication failed.");
        if (intents & PRIVILEGED) return socket.close(4014, "Disallowed intent(s).");
        const shard = JSON.stringify(d["shard"] ?? [0, 1]);
        identified.push({ shard, intents });
        const id = randomUUID();
        const session: Session = { shard, socket, sequence: 0, sent: [] };
        sessions.set(id, session);
        const { port } = server.address() as AddressInfo;
        emit(session, "READY", {
          v: 10,
          user: BOT_USER,
          guilds: [],
          session_id: id,
          resume_gateway_url: `ws://127.0.0.1:${port}`,
          shard: d["shard"] ?? [0, 1],
          application: { id: APPLICATION_ID, flags: applicationFlags },
        });
      }
      if (op === GatewayOpcodes.Resume) {
        const session = sessions.get(String(d["session_id"]));
        if (!session || invalidatesNext) {
          invalidatesNext = false;
          send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
          return;
        }
        session.socket = socket;
        for (const packet of session.sent.filter(({ s }) => s > Number(d["seq"]))) send(socket, packet);
        emit(session, "RESUMED", {});
        resumed.push(session.shard);
      }
    });
    socket.on("close", () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = null;
    });
  });

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  /** As Discord does it: a server's events go to its shard, those without a server to the first. Whoever logged in last stands for a shard that nobody runs. */
  const sessionFor = ({ guild_id }: { guild_id?: unknown }) => {
    const all = [...sessions.values()].reverse();
    return (
      all.find(({ shard }) => {
        const [id, count] = JSON.parse(shard) as [number, number];
        return id === (typeof guild_id === "string" ? Number((BigInt(guild_id) >> 22n) % BigInt(count)) : 0);
      }) ?? all[0]
    );
  };
  const dispatch = (t: string, d: Json) => {
    const session = sessionFor(d);
    if (!session) throw new Error("nobody has logged in");
    emit(session, t, d);
  };

  return {
    /** For `rest.api` and DISCORD_API_URL. */
    url: `http://127.0.0.1:${port}/api`,
    requests,
    commands,
    /** The gateway's log-ins and resumed sessions, in order. */
    identified,
    resumed,
    /** Channels that the bot may not write to. */
    forbidden,
    /** Messages of a channel, the newest first. */
    messages: (channel: string): readonly Json[] => messages.get(channel) ?? [],
    /** Puts a message of somebody into a channel. */
    post: (channel: string, message: Json) => keep(channel, message),
    dispatch,
    /** Sends an interaction and resolves with the first response that is taken. */
    interact(interaction: Json & { type: InteractionType; token: string }, { deadlineMs = INTERACTION_DEADLINE_MS } = {}): Promise<FirstResponse> {
      const { promise, resolve } = withResolvers<FirstResponse>();
      open.set(interaction.token, { type: interaction.type, until: Date.now() + deadlineMs, first: promise, settle: resolve, response: null });
      dispatch("INTERACTION_CREATE", interaction);
      return promise;
    },
    fault(fault: Fault) {
      faults.push({ ...fault, left: fault.times ?? 1 });
    },
    /** Resolves with the next request of which `test` holds. */
    next(test: (recorded: Recorded) => boolean): Promise<Recorded> {
      const { promise, resolve } = withResolvers<Recorded>();
      waiting.push({ test, settle: resolve });
      return promise;
    },
    /** Breaks every gateway connection. */
    dropSockets() {
      for (const client of gateway.clients) client.terminate();
    },
    /** Refuses the next attempt to resume. */
    invalidateSession() {
      invalidatesNext = true;
    },
    /** Forgets what came in, for long runs; nothing may be under way. */
    forget() {
      requests.length = 0;
      faults.splice(0, faults.length, ...faults.filter(({ left }) => left > 0));
      open.clear();
      messages.clear();
      nonces.clear();
      for (const session of sessions.values()) session.sent.length = 0;
      waiting.length = 0;
    },
    async close() {
      for (const client of gateway.clients) client.terminate();
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
