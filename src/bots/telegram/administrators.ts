import type { Context } from "grammy";

/** Whether the person runs this group: asked of Telegram at each use, for that may have changed since. */
export async function isAdministrator(ctx: Context): Promise<boolean> {
  const { chat, from } = ctx;
  if (!chat || !from) return false;
  // An anonymous administrator writes as the group itself.
  if (!ctx.callbackQuery && ctx.msg?.sender_chat?.id === chat.id) return true;
  const { status } = await ctx.api.getChatMember(chat.id, from.id);
  return status === "creator" || status === "administrator";
}
