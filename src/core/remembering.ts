/**
 * An assistant that remembers its latest replies: a hot offer is asked about by many, "Why?" asks the same again, and inline
 * mode sees every letter that everybody types. In memory only, and only what one process has answered.
 */
import type { Assistant, MessageContext, Reply } from "./assistant.ts";

/** About a kilobyte each. */
const REPLIES = 2_000;
/** A longer message is hardly ever sent again word for word. */
const MESSAGE_LENGTH = 300;

export function remembering(assistant: Assistant): Assistant {
  // A Map keeps its order: what was asked longest ago comes first, and goes first.
  const replies = new Map<string, Reply>();
  const answer = (message: string, context: MessageContext = {}): Reply => {
    const { setLocale = "", platformLocale = "", links = [], teachings = [], from = 0 } = context;
    if (message.length > MESSAGE_LENGTH || links.length > 0 || teachings.length > 0) return assistant.answer(message, context);
    const key = `${setLocale} ${platformLocale} ${from} ${message}`;
    const known = replies.get(key);
    const reply = known ?? assistant.answer(message, context);
    // What a page could tell changes with the page.
    if (reply.complete) return reply;
    replies.delete(key);
    replies.set(key, reply);
    if (replies.size > REPLIES) replies.delete(replies.keys().next().value ?? "");
    return reply;
  };
  return { ...assistant, answer };
}
