/** The bot: its handlers in the order in which they are asked. Knows no transport. */
import { sequentialize } from "@grammyjs/runner";
import { Bot, type BotConfig, Composer } from "grammy";
import type { Message } from "grammy/types";
import { text } from "../../core/i18n/messages.ts";
import { StorageUnavailable } from "../../core/storage/storage.ts";
import type { Services } from "../adapter.ts";
import { isAddressed } from "./addressed.ts";
import { createAnswering } from "./answering.ts";
import { type BotContext, PLATFORM } from "./asker.ts";
import type { Background } from "./background.ts";
import { answerButtons, oldButtons } from "./buttons.ts";
import { commands } from "./commands.ts";
import { isOrdinary, isPlatformFault, logFault } from "./faults.ts";
import { guestMode } from "./guest.ts";
import { inlineMode } from "./inline.ts";
import { moderation } from "./moderation.ts";
import { post } from "./post.ts";
import { privacy } from "./privacy.ts";
import { answerMessage } from "./questions.ts";
import { followMove, HeldElsewhere, receiving } from "./receiving.ts";
import { plain } from "./render.ts";
import { reports } from "./reports.ts";
import { settings } from "./settings.ts";
import { toast } from "./toast.ts";

const hasCommand = ({ entities, caption_entities: captioned }: Message) => (entities ?? captioned)?.some(({ type }) => type === "bot_command") ?? false;

/** After the last handler. */
const done = async () => {};

export function createBot(token: string, config: BotConfig<BotContext>, services: Services, background: Background): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, config);
  const answering = createAnswering(services, background);

  /** A person is told of our fault where that can be; in a group too, for they asked. */
  const apologise = async (error: unknown, ctx: BotContext) => {
    if (isPlatformFault(error) || !ctx.asker) return;
    const words = ctx.asker.say(text(error instanceof StorageUnavailable ? "fault-storage" : "fault-ours"));
    if (ctx.callbackQuery) await toast(ctx, words);
    else if (ctx.message) await post(ctx, plain(words));
  };
  const { starts, drafts } = reports(services);
  const commanded = new Composer(starts, privacy(services), commands(services, answering), settings(services), moderation(services));
  const pressed = new Composer(commanded, answerButtons(services, answering), oldButtons()).middleware();
  const written = new Composer(commanded, drafts).middleware();
  const inline = inlineMode(services).middleware();
  const guest = guestMode(answering).middleware();

  // Most updates are plain messages: they are led straight to their answer, for each filter of grammY's costs as much as finding it.
  const handle = (ctx: BotContext): unknown => {
    const { message } = ctx;
    if (ctx.callbackQuery) return pressed(ctx, done);
    if (ctx.inlineQuery) return inline(ctx, done);
    if (ctx.guestMessage) return guest(ctx, done);
    if (!message) return undefined;
    const ask = () => answerMessage(ctx, message, answering);
    return message.reply_to_message || hasCommand(message) ? written(ctx, ask) : ask();
  };
  const receive = receiving(services);
  const take = async (ctx: BotContext) => {
    const { message } = ctx;
    if (message?.migrate_to_chat_id !== undefined) await followMove(services, message.chat.id, message.migrate_to_chat_id);
    else if (isAddressed(ctx)) await receive(ctx, () => handle(ctx));
  };
  const attempt = async (ctx: BotContext) => {
    try {
      await take(ctx);
    } catch (error) {
      if (error instanceof HeldElsewhere) throw error;
      logFault(error, ctx, services.log);
      if (!isOrdinary(error)) services.telemetry.failed(PLATFORM, "update");
      await apologise(error, ctx).catch(() => {});
    }
  };
  // One chat's messages are answered in their order, other chats' meanwhile.
  const inOrder = sequentialize<BotContext>((ctx) => String(ctx.chat?.id ?? ctx.from?.id));
  bot.use((ctx) => background.track(Promise.resolve(inOrder(ctx, () => attempt(ctx)))));
  // A poll brings an update to one process only: there is nobody else to wait for.
  bot.catch(() => {});
  return bot;
}
