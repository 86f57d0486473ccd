/** From a question to its answer in the chat: at once from memory, and again when a shop page has been read. */
import { setTimeout as pause } from "node:timers/promises";
import type { Reply } from "../../core/assistant.ts";
import { text } from "../../core/i18n/messages.ts";
import type { Services } from "../adapter.ts";
import { type BotContext, PLATFORM } from "./asker.ts";
import type { Background } from "./background.ts";
import { logFault } from "./faults.ts";
import { clip, join, style } from "./formatted.ts";
import { edit, type PostOptions, post, type Sent } from "./post.ts";
import type { Content } from "./question.ts";
import { LONG, type Rendered, renderAnswers, SHORT } from "./render.ts";

/** A page that comes in sooner is worth the wait; after that the answer from memory is shown, and edited later. */
const PATIENCE_MS = 1_200;

/** Where an answer goes. */
interface Outlet {
  /** Whether the bot does not see the chat's messages. */
  readonly detached: boolean;
  send(rendered: Rendered): Promise<Sent>;
  /** Shows that something is being done. */
  busy(): Promise<unknown>;
}

export const chatOutlet = (ctx: BotContext, options: PostOptions = {}): Outlet => ({
  detached: false,
  send: (rendered) => post(ctx, rendered, options),
  busy: () => ctx.replyWithChatAction("typing"),
});

/** Answers a content into an outlet; `via` is how it was asked, for the metrics. */
export type Answering = (ctx: BotContext, content: Content, outlet: Outlet, via: string) => Promise<void>;

export function createAnswering({ assistant, telemetry, log }: Services, background: Background): Answering {
  return async (ctx, { text: message, links, from = 0 }, outlet, via) => {
    const started = performance.now();
    const counted = (reply: Reply) => telemetry.answered(PLATFORM, via, reply, (performance.now() - started) / 1000);
    const place = { bot: ctx.me.username, detached: outlet.detached };
    const shown = ctx.asker.settings.length === "long" ? LONG : SHORT;
    const render = (reply: Reply) => renderAnswers(reply, shown, place, assistant.localiser(reply.locale));

    const reply = assistant.answer(message, { ...ctx.asker.context, links, from });
    if (!reply.complete) {
      await outlet.send(render(reply));
      return counted(reply);
    }
    const completed = reply.complete();
    outlet.busy().catch(() => {});
    const soon = await Promise.race([completed, pause(PATIENCE_MS, null, { ref: false })]);
    if (soon) {
      await outlet.send(render(soon));
      return counted(soon);
    }
    const first = render(reply);
    const opening = style("italic", assistant.localiser(reply.locale)(text("page-opening")));
    const sent = await outlet.send({ ...first, ...clip(join([first, opening], "\n\n")) });
    const finish = completed.then(async (complete) => {
      await edit(ctx.api, sent, render(complete));
      counted(complete);
    });
    // The chat's next message must not wait for a shop's page.
    void background.track(finish.catch((error) => logFault(error, ctx, log)));
  };
}
