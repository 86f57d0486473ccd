/** A message that names the bot, or is written to it: answered with a reply. */
import type { APIMessage, GatewayMessageCreateDispatchData } from "discord.js";
import type { Reply } from "../../core/assistant.ts";
import { DEFAULT_LOCALE } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import type { Settings } from "../../core/storage/storage.ts";
import { replyMessage } from "./answer.ts";
import { isForbidden } from "./api.ts";
import { escapeText } from "./markdown.ts";
import { questionIn } from "./question.ts";
import { type MessageBody, message, textDisplay } from "./render.ts";
import { type Bot, PLATFORM } from "./request.ts";

/** Null for what is not for us: other bots, mentions of everyone, replies that name us only because they answer us. */
export function addressedText(created: GatewayMessageCreateDispatchData, self: string): string | null {
  if (created.author.bot || created.webhook_id !== undefined || created.author.id === self) return null;
  const mention = new RegExp(`<@!?${self}>`, "g");
  if (mention.test(created.content)) return created.content.replace(mention, " ").trim();
  return created.guild_id === undefined ? created.content.trim() : null;
}

/** What is asked: the words beside the mention, else the message that it answers. */
function questionOf(created: GatewayMessageCreateDispatchData, own: string) {
  return questionIn({ ...created, content: own }) ?? (created.referenced_message ? questionIn(created.referenced_message as APIMessage) : null);
}

/** Answers at once from memory; a reply cannot be deferred, so pages are opened before it is written. */
export async function answerMention(created: GatewayMessageCreateDispatchData, own: string, bot: Bot): Promise<Reply | undefined> {
  const { id, channel_id, guild_id, author } = created;
  const [person, server, teachings] = await Promise.all([
    bot.storage.settings.read({ platform: PLATFORM, kind: "person", id: author.id }),
    guild_id ? bot.storage.settings.read({ platform: PLATFORM, kind: "server", id: guild_id }) : ({} as Settings),
    guild_id ? bot.storage.teachings.list(PLATFORM, guild_id) : [],
  ]);
  const setLocale = guild_id ? server.locale : person.locale;
  const question = questionOf(created, own);
  const isUnreadable = question === null && created.referenced_message;
  const say = bot.assistant.localiser(setLocale ?? DEFAULT_LOCALE);
  const reply = isUnreadable
    ? undefined
    : await whole(
        bot.assistant.answer(question?.text ?? "", {
          trace: { platform: PLATFORM, id },
          teachings,
          ...(setLocale && { setLocale }),
          links: question?.links ?? [],
        }),
      );
  const body = reply
    ? replyMessage(reply, bot.assistant, { length: person.length ?? "short", isPrivate: false, showTo: null })
    : message([textDisplay(escapeText(say(text("discord-may-not-read"))))], false);
  await postOrWrite(bot, { channel_id, id, author: author.id }, body, say(text("discord-may-not-write")));
  return reply;
}

const whole = async (reply: Reply): Promise<Reply> => (await reply.complete?.()) ?? reply;

/** Where it may not write, the person gets it as a direct message, if they take those. */
async function postOrWrite({ api }: Bot, to: { channel_id: string; id: string; author: string }, body: MessageBody, excuse: string): Promise<void> {
  try {
    await api.post(to.channel_id, to.id, body, to.id);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    await api.write(to.author, to.id, message([textDisplay(escapeText(excuse)), ...body.components], false)).catch((refusal: unknown) => {
      if (!isForbidden(refusal)) throw refusal;
    });
  }
}
