/** Inline mode: `@bot roborock s7` in any chat offers cards as one types. */
import { Composer, InlineQueryResultBuilder } from "grammy";
import type { InlineQueryResult } from "grammy/types";
import type { Answer } from "../../core/answers/answer.ts";
import { cardOf } from "../../core/answers/card.ts";
import type { Reference } from "../../core/answers/reference.ts";
import type { Localiser } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import type { Services } from "../adapter.ts";
import { type BotContext, PLATFORM } from "./asker.ts";
import { headline, rungLine } from "./card-text.ts";
import { INLINE_RESULTS } from "./limits.ts";
import { messageFields, type Rendered, renderAnswer, SHORT } from "./render.ts";

/** Cards made at once; the next ones are made when somebody scrolls to them. */
const PAGE = 20;
/** Nobody scrolls further. */
const MOST = 100;
/** Telegram may answer the same query itself for that long. */
const CACHE_SECONDS = 300;

/** A result whose message is a rendered answer. */
export function article(id: string, title: string, description: string, rendered: Rendered): InlineQueryResult {
  const { text: message_text, reply_markup, ...fields } = messageFields(rendered);
  return {
    ...InlineQueryResultBuilder.article(id, title, { description, ...(reply_markup && { reply_markup }) }).text(message_text),
    input_message_content: { message_text, ...fields },
  };
}

export function inlineMode({ assistant, telemetry }: Services): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  const result = (id: string, answer: Answer, bot: string, say: Localiser) => {
    const card = cardOf(answer, say);
    return article(id, headline(card), rungLine(card) || (card.reasons[0] ?? ""), renderAnswer(answer, SHORT, { bot, detached: true }, say));
  };

  composer.on("inline_query", async (ctx) => {
    const started = performance.now();
    const { query, offset } = ctx.inlineQuery;
    const from = Number.parseInt(offset, 10) || 0;
    const { say, context } = ctx.asker;
    const results: InlineQueryResult[] = [];
    let typed: Reference | null = null;
    if (query.trim() !== "" && from === 0) {
      // What was typed may be a whole title or a question, and no name of a thing at all.
      const reply = assistant.answer(query, context);
      const [first] = reply.answers;
      if (first && first.kind !== "help") {
        results.push(result("typed", first, ctx.me.username, assistant.localiser(reply.locale)));
        typed = first.reference;
      }
      telemetry.answered(PLATFORM, "inline", reply, (performance.now() - started) / 1000);
    }
    const candidates = from < MOST ? assistant.candidates(query, Math.min(from + PAGE, MOST)).slice(Math.max(0, from)) : [];
    for (const { reference } of candidates) {
      const answer = reference === typed ? null : assistant.recall(reference);
      if (answer) results.push(result(reference, answer, ctx.me.username, say));
    }
    await ctx.answerInlineQuery(results.slice(0, INLINE_RESULTS), {
      cache_time: CACHE_SECONDS,
      // Each person reads their own language.
      is_personal: true,
      next_offset: candidates.length === PAGE ? String(from + PAGE) : "",
      ...(results.length === 0 && { button: { text: say(text("telegram-inline-none")), start_parameter: "inline" } }),
    });
  });
  return composer;
}
