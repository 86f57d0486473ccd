/** The bot: its handlers in the order in which they are asked. Knows no transport. */
import { sequentialize } from "@grammyjs/runner";
import { Bot, type BotConfig, type BotError } from "grammy";
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
import { questions } from "./questions.ts";
import { followMove, HeldElsewhere, receive } from "./receiving.ts";
import { plain } from "./render.ts";
import { reports } from "./reports.ts";
import { settings } from "./settings.ts";
import { toast } from "./toast.ts";

export function createBot(token: string, config: BotConfig<BotContext>, services: Services, background: Background): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, config);
  const answering = createAnswering(services, background);

  /** A person is told of our fault where that can be; in a group too, for they asked. */
  const apologise = async ({ error, ctx }: BotError<BotContext>) => {
    if (isPlatformFault(error) || !ctx.asker) return;
    const words = ctx.asker.say(text(error instanceof StorageUnavailable ? "fault-storage" : "fault-ours"));
    if (ctx.callbackQuery) await toast(ctx, words);
    else if (ctx.message) await post(ctx, plain(words));
  };
  bot.use((_, next) => background.track(next()));
  // A poll brings an update to one process only: there is nobody else to wait for.
  bot.catch(() => {});
  const handlers = bot.errorBoundary(async (fault) => {
    if (fault.error instanceof HeldElsewhere) throw fault.error;
    logFault(fault.error, fault.ctx, services.log);
    if (!isOrdinary(fault.error)) services.telemetry.failed(PLATFORM, "update");
    await apologise(fault).catch(() => {});
  });
  // One chat's messages are answered in their order, other chats' meanwhile.
  handlers.use(sequentialize((ctx) => String(ctx.chat?.id ?? ctx.from?.id)));
  handlers.on("message:migrate_to_chat_id", (ctx) => followMove(services, ctx.chat.id, ctx.msg.migrate_to_chat_id));
  const addressed = handlers.filter(isAddressed, receive(services));
  // Most updates are messages without a command: they pass few handlers.
  const { starts, drafts } = reports(services);
  addressed.on(["message::bot_command", "callback_query"], starts, commands(services, answering), settings(services), privacy(services), moderation(services));
  addressed.on("message", drafts, questions(answering));
  addressed.on("callback_query", answerButtons(services, answering), oldButtons());
  addressed.on("inline_query", inlineMode(services));
  addressed.on("guest_message", guestMode(answering));
  return bot;
}
