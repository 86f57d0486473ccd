/** For a group's administrators: `/reports` settles corrections made there, `/teach` names things for the group alone. */
import { Composer, InlineKeyboard, InputFile } from "grammy";
import { rungName } from "../../core/answers/card.ts";
import { text } from "../../core/i18n/messages.ts";
import type { Report, ReportState, Settlement, Teaching } from "../../core/storage/storage.ts";
import { TIERS } from "../../core/tiers.ts";
import type { Services } from "../adapter.ts";
import { isAdministrator } from "./administrators.ts";
import { type BotContext, isGroup, PLATFORM } from "./asker.ts";
import { logFault } from "./faults.ts";
import { clip, join, style } from "./formatted.ts";
import { inRows, pageButtons } from "./keyboard.ts";
import { edit, post, pressedMessage } from "./post.ts";
import { plain, type Rendered } from "./render.ts";
import { toast } from "./toast.ts";

const PAGE = /^reports:(\d+)$/;
const SETTLE = /^settle:(\d+):(accepted|rejected|later):(\d+)$/;
/** What is to be learnt: `4 Name`, and a note behind a bar. */
const TEACHING = /^([0-6])\s+([^|]+?)(?:\s*\|\s*(.+))?$/s;
const REMOVAL = /^remove\s+(.+)$/is;
const NAME_LENGTH = 64;
const NOTE_LENGTH = 300;
/** With the longest notes they still fit into one message. */
const NAMES_A_PAGE = 8;
const NAMES = /^teach:(\d+)$/;
const EXPORT_FILE = "names.json";

const placeOf = (ctx: BotContext) => ({ platform: PLATFORM, id: String(ctx.chat?.id) }) as const;

function reportPage(ctx: BotContext, open: readonly Report[], wanted: number): Rendered {
  const { say } = ctx.asker;
  const page = Math.min(wanted, open.length - 1);
  const report = open[page];
  if (!report) return plain(say(text("reports-none")));
  const labelled = (label: "answer" | "says" | "asked", content: string) =>
    join([style("bold", say(text(`report-label-${label}`))), style("blockquote", content)], "\n");
  const button = (state: ReportState) => `settle:${report.number}:${state}:${page}`;
  const keyboard = new InlineKeyboard()
    .text(say(text("button-accept")), button("accepted"))
    .text(say(text("button-reject")), button("rejected"))
    .text(say(text("button-later")), button("later"))
    .row(...pageButtons(page, open.length, (to) => `reports:${to}`, say));
  return plain(
    join(
      [
        style("bold", say(text("reports-title", { count: open.length }))),
        `${page + 1}/${open.length} · № ${report.number} · ${say(text("reports-count", { count: report.count }))}`,
        labelled("answer", report.headline),
        labelled("says", report.says),
        ...(report.asked ? [labelled("asked", report.asked)] : []),
      ],
      "\n\n",
    ),
    keyboard,
  );
}

function teachingPage({ asker: { say } }: BotContext, taught: readonly Teaching[], wanted: number): Rendered {
  const pages = Math.ceil(taught.length / NAMES_A_PAGE);
  const page = Math.min(wanted, Math.max(0, pages - 1));
  const lines = taught
    .slice(page * NAMES_A_PAGE, (page + 1) * NAMES_A_PAGE)
    .map(({ name, tier, note }) => `· ${name}: ${rungName(tier, say)}${note ? ` (${note})` : ""}`);
  const list = lines.length > 0 ? join([style("bold", say(text("teach-title"))), ...lines], "\n") : say(text("teach-none"));
  const keyboard = new InlineKeyboard(
    inRows(
      pageButtons(page, pages, (to) => `teach:${to}`, say),
      2,
    ),
  );
  return plain(join([say(text("telegram-teach-usage")), list], "\n\n"), keyboard);
}

export function moderation({ storage, assistant, log }: Services): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  /** Whether the person may; says why not, where they may not. */
  const mayModerate = async (ctx: BotContext): Promise<boolean> => {
    const refusal = !ctx.chat || !isGroup(ctx.chat) ? text("moderators-place") : (await isAdministrator(ctx)) ? null : text("moderators-only");
    if (!refusal) return true;
    await (ctx.callbackQuery ? toast(ctx, ctx.asker.say(refusal)) : post(ctx, plain(ctx.asker.say(refusal))));
    return false;
  };

  composer.command("reports", async (ctx) => {
    if (await mayModerate(ctx)) await post(ctx, reportPage(ctx, await storage.reports.open(placeOf(ctx)), 0));
  });

  composer.callbackQuery(PAGE, async (ctx, next) => {
    const shown = pressedMessage(ctx);
    if (!shown) return next();
    if (!(await mayModerate(ctx))) return;
    await ctx.answerCallbackQuery();
    await edit(ctx.api, shown, reportPage(ctx, await storage.reports.open(placeOf(ctx)), Number(ctx.match[1])));
  });

  /** Those who wanted to know are told in their private chats, in the language that they reported in. */
  const notify = async (ctx: BotContext, { report, notify: people }: Settlement, state: "accepted" | "rejected") => {
    const words = assistant.localiser(report.locale)(text(`report-${state}`, { number: report.number, headline: report.headline }));
    for (const person of people) await ctx.api.sendMessage(person, words).catch((error) => logFault(error, ctx, log));
  };

  composer.callbackQuery(SETTLE, async (ctx, next) => {
    const shown = pressedMessage(ctx);
    if (!shown) return next();
    if (!(await mayModerate(ctx))) return;
    const { say } = ctx.asker;
    const number = Number(ctx.match[1]);
    const state = ctx.match[2] as "accepted" | "rejected" | "later";
    const settlement = await storage.reports.settle(number, placeOf(ctx), state);
    await ctx.answerCallbackQuery(say(text(settlement ? `reports-${state}` : "reports-gone", { number })));
    await edit(ctx.api, shown, reportPage(ctx, await storage.reports.open(placeOf(ctx)), Number(ctx.match[3])));
    if (settlement && state !== "later") await notify(ctx, settlement, state);
  });

  composer.command("teach", async (ctx) => {
    if (!(await mayModerate(ctx))) return;
    const { say } = ctx.asker;
    const place = String(ctx.chat.id);
    const wish = ctx.match.trim();
    const removed = REMOVAL.exec(wish)?.[1];
    if (removed !== undefined) {
      const wasTaught = await storage.teachings.remove(PLATFORM, place, removed);
      await post(ctx, plain(say(text(wasTaught ? "teach-removed" : "teach-unknown", { name: removed }))));
      return;
    }
    const [, digit, name = "", note] = TEACHING.exec(wish) ?? [];
    const tier = TIERS.find((step) => String(step) === digit);
    if (tier === undefined) return void (await (wish === "export" ? exportTeachings(ctx) : post(ctx, teachingPage(ctx, await taughtHere(ctx), 0))));
    if (name.length > NAME_LENGTH) return void (await post(ctx, plain(say(text("teach-limit", { limit: NAME_LENGTH })))));
    const teaching = { name, tier, note: note ? clip(join([note], ""), NOTE_LENGTH).text : null, at: new Date().toISOString() };
    const isKept = await storage.teachings.teach(PLATFORM, place, teaching);
    await post(ctx, plain(say(isKept ? text("teach-done", { name, meaning: rungName(tier, say) }) : text("teach-refused"))));
  });

  const taughtHere = (ctx: BotContext) => storage.teachings.list(PLATFORM, String(ctx.chat?.id));

  const exportTeachings = async (ctx: BotContext) => {
    const file = new InputFile(Buffer.from(JSON.stringify(await taughtHere(ctx), null, 2)), EXPORT_FILE);
    await ctx.replyWithDocument(file, { caption: ctx.asker.say(text("teach-title")) });
  };

  composer.callbackQuery(NAMES, async (ctx, next) => {
    const shown = pressedMessage(ctx);
    if (!shown) return next();
    if (!(await mayModerate(ctx))) return;
    await ctx.answerCallbackQuery();
    await edit(ctx.api, shown, teachingPage(ctx, await taughtHere(ctx), Number(ctx.match[1])));
  });

  return composer;
}
