/** Commands, suggestions, buttons, mentions and links on Discord. */
import { InteractionResponseType } from "discord.js";
import { messageCommand, posted, press, sent, slash, typing, written } from "../../tests/e2e/discord-payloads.ts";
import { buttonsOf } from "../../tests/e2e/discord-rules.ts";
import { APPLICATION_ID, type Fault, type FirstResponse, type LocalDiscord, newId } from "../../tests/e2e/discord-server.ts";
import { type Asked, type Flood, inTurns, timed, writer } from "./flood.ts";

const RESPONSES = /^\/interactions\//;
const EDITS = /^\/webhooks\//;
const MESSAGES = /^\/channels\//;
const FAULTS: readonly Fault[] = [
  { path: RESPONSES, kind: "drop", times: 2 },
  { path: RESPONSES, kind: "lose", times: 2 },
  { path: RESPONSES, kind: 502, times: 3 },
  { path: RESPONSES, kind: 429, retryAfterSeconds: 0.2 },
  { path: EDITS, kind: "lose" },
  { path: EDITS, kind: 502 },
  { path: MESSAGES, method: "POST", kind: "drop" },
  { path: MESSAGES, method: "POST", kind: "lose" },
  { path: MESSAGES, method: "POST", kind: 502 },
  { path: MESSAGES, method: "POST", kind: 429, retryAfterSeconds: 0.2 },
];
/** The gateway's connection breaks at each so many disturbances. */
const SOCKETS_EVERY = 40;

export async function discordFlood(discord: LocalDiscord): Promise<Flood> {
  const { text, link, typed, person } = writer();
  const where = () => ({ person: String(600_000_000_000_000_000n + BigInt(person())) });
  const nextFault = inTurns(FAULTS.map((fault) => [1, fault] as const));
  let channels: string[] = [];
  let disturbances = 0;

  const shown: FirstResponse = await discord.interact(slash("xiaomi", { query: "Xiaomi Roborock S6" }, where()));
  const buttons = buttonsOf(shown.data).map(({ custom_id }) => custom_id);
  const nextButton = inTurns(buttons.map((id) => [1, id] as const));

  /** Deferred answers are there when the deferral has been replaced. */
  const whole = async (interaction: ReturnType<typeof slash>) => {
    const replaced = discord.next(({ method, path, status }) => method === "PATCH" && status === 200 && path.includes(interaction.token));
    const { type } = await discord.interact(interaction);
    if (type === InteractionResponseType.DeferredChannelMessageWithSource) await replaced;
  };
  const kinds: readonly (readonly [number, () => Promise<Asked>])[] = [
    [12, () => timed("command", discord.interact(slash("xiaomi", { query: text() }, where())))],
    [3, () => timed("suggestions", discord.interact(typing(typed(), where())))],
    [2, () => timed("message command", discord.interact(messageCommand(posted(text()), where())))],
    [1, () => timed("button", discord.interact(press(nextButton(), sent(shown.data), where())))],
    [1, () => timed("link", whole(slash("xiaomi", { query: link() }, where())))],
    [
      2,
      () => {
        const channel = newId();
        channels.push(channel);
        const message = written(`<@${APPLICATION_ID}> ${text()}`, { channel_id: channel, author: { id: where().person, username: "somebody" } });
        const answer = discord.next(({ method, path, status }) => method === "POST" && status === 200 && path === `/channels/${channel}/messages`);
        discord.dispatch("MESSAGE_CREATE", message);
        return timed("mention", answer);
      },
    ],
  ];
  const next = inTurns(kinds);

  return {
    platform: "Discord",
    ask: () => next()(),
    disturb: () => {
      discord.fault(nextFault());
      if (++disturbances % SOCKETS_EVERY === 0) discord.dropSockets();
    },
    settle: () => {
      // An interaction takes one response only, and an edit puts the same in its place: only messages can be doubled.
      const doubled = channels.filter((channel) => discord.messages(channel).length > 1).length;
      channels = [];
      discord.forget();
      return doubled;
    },
  };
}
