/** `/settings`: a person's in the private chat, a group's for its administrators. */
import { Composer, InlineKeyboard } from "grammy";
import { LOCALES, type Locale } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import type { Owner, Settings } from "../../core/storage/storage.ts";
import type { Services } from "../adapter.ts";
import { isAdministrator } from "./administrators.ts";
import { type BotContext, chatOwner, isGroup, personOwner, readAsker } from "./asker.ts";
import { join, style } from "./formatted.ts";
import { inRows } from "./keyboard.ts";
import { edit, post, pressedMessage } from "./post.ts";
import { plain, type Rendered } from "./render.ts";
import { toast } from "./toast.ts";

const CHOSEN = "● ";
const LANGUAGES_IN_A_ROW = 3;
/** Takes a setting back. */
const NONE = "none";

const SETTING = /^set:(locale|length|visibility):([a-z]+)$/;

/** What may be set to what; anything else in a button's data is not ours. */
const VALUES: { readonly [Name in keyof Settings]-?: readonly NonNullable<Settings[Name]>[] } = {
  locale: LOCALES,
  length: ["short", "long"],
  visibility: ["public", "private"],
};

/** A language's name for itself, as a menu shows it. */
function nativeName(locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Whose settings are meant where the update came from. */
const ownerOf = ({ chat, asker }: BotContext): Owner => (chat && isGroup(chat) ? chatOwner(chat) : personOwner(asker.id));

function panel({ asker: { say }, chat }: BotContext, settings: Settings): Rendered {
  const locale = settings.locale ?? NONE;
  const { length = "short", visibility = "public" } = settings;
  const nameOf = (value: Locale | typeof NONE) => (value === NONE ? say(text("settings-language-auto")) : nativeName(value));
  const option = (name: keyof Settings, value: string, label: string, isChosen: boolean) =>
    InlineKeyboard.text(isChosen ? CHOSEN + label : label, `set:${name}:${value}`);
  const language = (value: Locale | typeof NONE) => option("locale", value, nameOf(value), value === locale);
  const keyboard = {
    inline_keyboard: [
      [language(NONE)],
      ...inRows(LOCALES.map(language), LANGUAGES_IN_A_ROW),
      VALUES.length.map((value) => option("length", value, say(text(`settings-${value}`)), value === length)),
      VALUES.visibility.map((value) => option("visibility", value, say(text(`settings-${value}`)), value === visibility)),
    ],
  };
  const lines = [
    style("bold", say(text(chat && isGroup(chat) ? "settings-title-place" : "settings-title"))),
    `${say(text("settings-language"))}: ${nameOf(locale)}`,
    `${say(text("settings-length"))}: ${say(text(`settings-${length}`))}`,
    `${say(text("settings-visibility"))}: ${say(text(`settings-${visibility}`))}`,
  ];
  return plain(join(lines, "\n"), keyboard);
}

export function settings({ storage, assistant }: Services): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const mayChange = async (ctx: BotContext) => !ctx.chat || !isGroup(ctx.chat) || (await isAdministrator(ctx));

  composer.command("settings", async (ctx) => {
    if (await mayChange(ctx)) await post(ctx, panel(ctx, await storage.settings.read(ownerOf(ctx))));
    else await post(ctx, plain(ctx.asker.say(text("moderators-only"))));
  });

  composer.callbackQuery(SETTING, async (ctx, next) => {
    const shown = pressedMessage(ctx);
    const name = ctx.match[1] as keyof Settings;
    const value = VALUES[name].find((known) => known === ctx.match[2]);
    if (!shown || (value === undefined && ctx.match[2] !== NONE)) return next();
    if (!(await mayChange(ctx))) return void (await toast(ctx, ctx.asker.say(text("moderators-only"))));
    const changed = await storage.settings.change(ownerOf(ctx), { [name]: value });
    // The language of the panel may be what was changed.
    ctx.asker = await readAsker(ctx, { storage, assistant });
    await ctx.answerCallbackQuery(ctx.asker.say(text("settings-saved")));
    await edit(ctx.api, shown, panel(ctx, changed));
  });
  return composer;
}
