/** Messages, commands, mentions, inline queries, buttons and links on Telegram; some updates come twice. */
import { setTimeout as pause } from "node:timers/promises";
import type { Update } from "grammy/types";
import { asked, GROUP, groupMessage, mentioning, message, PERSON, PRIVATE, pressed, typed } from "../../tests/bots/telegram/updates.ts";
import { type Call, type Fault, ME, type TelegramServer } from "../../tests/e2e/telegram-server.ts";
import { type Asked, type Flood, inTurns, timed, writer } from "./flood.ts";

const SLOW_MS = 500;
const SENDING: readonly (() => Fault)[] = [
  () => ({ kind: "limit", seconds: 1 }),
  () => ({ kind: "bad-gateway" }),
  () => ({ kind: "dropped" }),
  () => ({ kind: "slow", until: pause(SLOW_MS) }),
];
const POLLING: readonly Fault[] = [{ kind: "malformed" }, { kind: "dropped" }, { kind: "bad-gateway" }];
/** A poll fails at each so many disturbances. */
const POLLS_EVERY = 10;
const TWICE_EVERY = 50;
const FIRST_PERSON = 1_000_000;
/** Buttons under a message that was sent by inline mode: it lies in a chat that the bot does not see. */
const INLINE_MESSAGE = "an-inline-message";

const repliesTo = ({ method, payload }: Call): number | undefined =>
  method === "sendMessage" ? (payload["reply_parameters"] as { message_id?: number } | undefined)?.message_id : undefined;

export async function telegramFlood(telegram: TelegramServer): Promise<Flood> {
  const write = writer();
  const nextFault = inTurns(SENDING.map((fault) => [1, fault] as const));
  const nextPollFault = inTurns(POLLING.map((fault) => [1, fault] as const));
  let delivered = 0;
  let disturbances = 0;

  const somebody = () => ({ ...PERSON, id: FIRST_PERSON + write.person() });
  const deliver = (update: Partial<Update>) => telegram.deliver(update, ++delivered % TWICE_EVERY === 0);
  const ask = (kind: string, sent: ReturnType<typeof message>): Promise<Asked> => {
    const answer = telegram.next((call) => repliesTo(call) === sent.message_id);
    deliver(asked(sent));
    return timed(kind, answer);
  };
  const privately = (text: string) => {
    const from = somebody();
    return message(text, { from, chat: { ...PRIVATE, id: from.id } });
  };
  /** Each in a group of their own: a group's messages are answered one after the other. */
  const inGroup = () => {
    const from = somebody();
    return { from, chat: { ...GROUP, id: -from.id } };
  };
  const answerTo = (method: string, field: string, id: string) => telegram.next((call) => call.method === method && call.payload[field] === id);

  const first = telegram.next(({ method }) => method === "sendMessage");
  const shown = privately("Xiaomi Roborock S6");
  telegram.deliver(asked(shown));
  await first;
  const [answer] = telegram.messages(shown.chat.id);
  const data = (answer?.reply_markup?.inline_keyboard.flat() ?? []).flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
  const nextData = inTurns(data.filter((value) => /^[sy]:/.test(value)).map((value) => [1, value] as const));

  const next = inTurns<() => Promise<Asked>>([
    [12, () => ask("message", privately(write.text()))],
    [2, () => ask("command", groupMessage(`/xiaomi ${write.text()}`, inGroup()))],
    [2, () => ask("mention", mentioning(`@${ME.username} ${write.text()}`, ME.username, inGroup()))],
    [1, () => ask("link", privately(write.link()))],
    [
      3,
      () => {
        const { inline_query } = typed(write.typed());
        const answered = answerTo("answerInlineQuery", "inline_query_id", inline_query.id);
        deliver({ inline_query: { ...inline_query, from: somebody() } });
        return timed("inline", answered);
      },
    ],
    [
      1,
      () => {
        const update = pressed(nextData(), INLINE_MESSAGE, somebody());
        const answered = answerTo("answerCallbackQuery", "callback_query_id", update.callback_query.id);
        deliver(update);
        return timed("button", answered);
      },
    ],
  ]);

  return {
    platform: "Telegram",
    ask: () => next()(),
    disturb: () => {
      telegram.fail("sendMessage", nextFault()());
      if (++disturbances % POLLS_EVERY === 0) telegram.fail("getUpdates", nextPollFault());
    },
    settle: () => {
      const times = new Map<number, number>();
      for (const call of telegram.calls) {
        const to = repliesTo(call);
        if (to !== undefined) times.set(to, (times.get(to) ?? 0) + 1);
      }
      telegram.forget();
      return [...times.values()].filter((count) => count > 1).length;
    },
  };
}
