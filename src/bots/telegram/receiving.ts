/** What every update passes before it is answered: once, not too late, and not more than a person's share. */
import type { Message } from "grammy/types";
import { text } from "../../core/i18n/messages.ts";
import type { Services } from "../adapter.ts";
import { type BotContext, chatOwner, PLATFORM, readAsker } from "./asker.ts";
import { post } from "./post.ts";
import { plain } from "./render.ts";
import { toast } from "./toast.ts";

/** Whoever asked longer ago has found out by other means, or asked again. */
const STALE_SECONDS = 600;

/** A group that becomes a supergroup keeps its settings; the message that says so is no question. */
export async function followMove({ storage }: Services, from: number, to: number): Promise<void> {
  const settings = await storage.settings.read(chatOwner({ id: from }));
  if (Object.keys(settings).length > 0) await storage.settings.change(chatOwner({ id: to }), settings);
}

/** Somebody else is answering this update: Telegram is to bring it again, in case they are killed at it. */
export class HeldElsewhere extends Error {
  override readonly name = "HeldElsewhere";
}

/** What stands before every answer. */
export function receiving(services: Services): (ctx: BotContext, answer: () => unknown) => Promise<void> {
  const { storage, telemetry } = services;
  /** Private chats that were told, since the start, that some of their messages are too old. */
  const told = new Set<number>();

  const sayMissed = async (ctx: BotContext, { chat }: Message) => {
    if (chat.type !== "private" || told.has(chat.id)) return;
    told.add(chat.id);
    await post(ctx, plain(ctx.asker.say(text("telegram-missed"))));
  };
  const sayLimited = async (ctx: BotContext, seconds: number, isFirst: boolean) => {
    const notice = ctx.asker.say(text("limit-wait", { seconds }));
    if (ctx.callbackQuery) await (isFirst ? toast(ctx, notice) : ctx.answerCallbackQuery());
    else if (isFirst && ctx.message) await post(ctx, plain(notice));
  };

  /** Whether there is something to answer. */
  const isDue = async (ctx: BotContext): Promise<boolean> => {
    const { message } = ctx;
    if (message && Date.now() / 1000 - message.date > STALE_SECONDS) {
      await sayMissed(ctx, message);
      return false;
    }
    // Inline queries come with every letter typed: Telegram and its cache keep them few.
    if (ctx.inlineQuery) return true;
    const share = await storage.limits.take(PLATFORM, ctx.asker.id);
    if (share.allowed) return true;
    telemetry.limited(PLATFORM);
    await sayLimited(ctx, share.seconds, share.isFirst);
    return false;
  };

  return async (ctx, answer) => {
    const update = String(ctx.update.update_id);
    const claim = await storage.handled.claim(PLATFORM, update);
    if (claim === "held") throw new HeldElsewhere();
    if (claim === "done") return;
    try {
      ctx.asker = await readAsker(ctx, services);
      if (await isDue(ctx)) await answer();
    } finally {
      // What failed by our fault would fail again.
      await storage.handled.finish(PLATFORM, update);
    }
  };
}
