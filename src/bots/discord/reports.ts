/** `/xiaomi-reports`: those who run a server settle its members' corrections, one a page. */
import { type APIChatInputApplicationCommandInteraction, type APIMessageComponentInteraction, ButtonStyle } from "discord.js";
import { type Text, text } from "../../core/i18n/messages.ts";
import type { Report, ReportState } from "../../core/storage/storage.ts";
import { isForbidden } from "./api.ts";
import { type CustomId, customId } from "./custom-id.ts";
import { MESSAGE_CHARACTERS } from "./limits.ts";
import { cut, escapeText } from "./markdown.ts";
import { button, joinFitting, type MessageBody, message, notice, row, small, sourceLink, textDisplay } from "./render.ts";
import { type Bot, isModerator, type Outcome, PLATFORM, type Request, respond, update } from "./request.ts";

/** A correction may have 1,000 characters, a title as many again: a page shows the beginning of both. */
const QUOTE_LENGTH = 800;
/** The page's own headline, buttons' row and notes. */
const AROUND = 500;

const refuse = (request: Request): Outcome | null => {
  if (request.server === null) return { response: respond(notice(request.say, text("moderators-place"))) };
  return isModerator(request) ? null : { response: respond(notice(request.say, text("moderators-only"))) };
};

function reportLines({ number, headline, says, asked, sourceUrl, count, at }: Report, { say }: Request): string[] {
  const labelled = (label: Text, value: string | null) => (value ? [`**${escapeText(say(label))}**: ${value}`] : []);
  return [
    `**#${number}** ${escapeText(cut(headline, QUOTE_LENGTH))}`,
    small(`${escapeText(say(text("reports-count", { count })))} · ${at.slice(0, 10)}`),
    ...labelled(text("report-label-says"), escapeText(cut(says, QUOTE_LENGTH))),
    ...labelled(text("report-label-asked"), asked && escapeText(cut(asked, QUOTE_LENGTH))),
    ...labelled(text("report-label-source"), sourceUrl && sourceLink({ label: new URL(sourceUrl).hostname, url: sourceUrl })),
  ];
}

async function pageOf(request: Request, { storage }: Bot, wanted: number, ...before: Text[]): Promise<MessageBody> {
  const { server, say } = request;
  const reports = await storage.reports.open({ platform: PLATFORM, id: server ?? "" });
  const page = Math.min(Math.max(0, wanted || 0), Math.max(0, reports.length - 1));
  const report = reports[page];
  const notes = before.map((line) => textDisplay(escapeText(say(line))));
  if (!report) return message([...notes, textDisplay(escapeText(say(text("reports-none"))))], true);
  const settle = (action: "accept" | "reject" | "later", label: Text, style?: ButtonStyle.Success | ButtonStyle.Danger) =>
    button(say(label), customId(action, page, report.number), style);
  return message(
    [
      ...notes,
      textDisplay(
        `### ${escapeText(say(text("reports-title", { count: reports.length })))}\n${joinFitting(reportLines(report, request), MESSAGE_CHARACTERS - AROUND)}`,
      ),
      row(
        settle("accept", text("button-accept"), ButtonStyle.Success),
        settle("reject", text("button-reject"), ButtonStyle.Danger),
        settle("later", text("button-later")),
        ...(page > 0 ? [button(say(text("button-previous")), customId("page", page - 1))] : []),
        ...(page < reports.length - 1 ? [button(say(text("button-next")), customId("page", page + 1))] : []),
      ),
    ],
    true,
  );
}

export async function handleReports(request: Request<APIChatInputApplicationCommandInteraction>, bot: Bot): Promise<Outcome> {
  return refuse(request) ?? { response: respond(await pageOf(request, bot, 0)) };
}

export async function handlePage(request: Request<APIMessageComponentInteraction>, bot: Bot, { place }: CustomId): Promise<Outcome> {
  return refuse(request) ?? { response: update(await pageOf(request, bot, Number(place))) };
}

const SETTLED = {
  accept: { state: "accepted", done: "reports-accepted", told: "report-accepted" },
  reject: { state: "rejected", done: "reports-rejected", told: "report-rejected" },
  later: { state: "later", done: "reports-later", told: null },
} as const satisfies Record<string, { state: ReportState; done: string; told: string | null }>;

/** Settles a correction, shows the next, and tells those who wanted to hear of it. */
export async function handleSettle(request: Request<APIMessageComponentInteraction>, bot: Bot, { action, place, detail }: CustomId): Promise<Outcome> {
  const refusal = refuse(request);
  if (refusal) return refusal;
  const { state, done, told } = SETTLED[action as keyof typeof SETTLED];
  const number = Number(detail);
  const settled = await bot.storage.reports.settle(number, { platform: PLATFORM, id: request.server ?? "" }, state);
  const body = await pageOf(request, bot, Number(place), text(settled ? done : "reports-gone", { number }));
  if (!settled || !told) return { response: update(body) };
  const { report, notify } = settled;
  const news = notice(bot.assistant.localiser(report.locale), text(told, { number, headline: report.headline }));
  return {
    response: update(body),
    afterwards: async () => {
      for (const person of notify) await writeIfAllowed(bot, person, `report-${number}`, news);
      return undefined;
    },
  };
}

async function writeIfAllowed({ api }: Bot, person: string, nonce: string, body: MessageBody): Promise<void> {
  try {
    await api.write(person, nonce, message(body.components, false));
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
}
