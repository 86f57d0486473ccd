/** Who asks, and in which language they are spoken to. */
import type { Context } from "grammy";
import type { Chat, Message } from "grammy/types";
import type { Assistant, MessageContext } from "../../core/assistant.ts";
import { DEFAULT_LOCALE, type Localiser } from "../../core/i18n/localise.ts";
import type { Owner, Settings, Storage } from "../../core/storage/storage.ts";
import { localeOf } from "./locale.ts";

export interface Asker {
  /** A person; the chat where somebody writes as one (anonymous administrators, channels). */
  readonly id: string;
  readonly settings: Settings;
  /** What the core is to know of them and of the group: language, and the names that its administrators taught. */
  readonly context: MessageContext;
  /** The bot's own words to them. */
  readonly say: Localiser;
}

/** Every handler knows who asks. */
export type BotContext = Context & { asker: Asker };

export const PLATFORM = "telegram";

export const isGroup = (chat: Pick<Chat, "type"> | undefined): boolean => chat?.type === "group" || chat?.type === "supergroup";
export const personOwner = (id: string): Owner => ({ platform: PLATFORM, kind: "person", id });
export const chatOwner = (chat: Pick<Chat, "id">): Owner => ({ platform: PLATFORM, kind: "chat", id: String(chat.id) });

/** The message that an update is, or whose button was pressed. */
const sender = (ctx: Context): string => {
  const message: Message | undefined = ctx.callbackQuery ? undefined : ctx.msg;
  return String(message?.sender_chat?.id ?? ctx.from?.id ?? "");
};

const NOTHING_SET: Settings = {};

/** Reads who asks: what they have set comes before what the group has. */
export async function readAsker(ctx: Context, { storage, assistant }: { readonly storage: Storage; readonly assistant: Assistant }): Promise<Asker> {
  const id = sender(ctx);
  const group = ctx.chat && isGroup(ctx.chat) ? ctx.chat : null;
  const ofPerson = storage.settings.read(personOwner(id));
  const [own, ofGroup, teachings] = group
    ? await Promise.all([ofPerson, storage.settings.read(chatOwner(group)), storage.teachings.list(PLATFORM, String(group.id))])
    : ([await ofPerson, NOTHING_SET, []] as const);
  const platformLocale = ofGroup.locale ?? localeOf(ctx.from?.language_code);
  return {
    id,
    settings: { ...ofGroup, ...own },
    context: {
      trace: { platform: PLATFORM, update: ctx.update.update_id },
      ...(own.locale && { setLocale: own.locale }),
      ...(platformLocale && { platformLocale }),
      teachings,
    },
    say: assistant.localiser(own.locale ?? platformLocale ?? DEFAULT_LOCALE),
  };
}
