/** The chat in the terminal: reads lines, answers each, keeps the last answer for /why. */
import { createInterface } from "node:readline/promises";
import { helpAnswer } from "../../core/answers/fixed.ts";
import type { Assistant, MessageContext, Reply } from "../../core/assistant.ts";
import { DEFAULT_LOCALE } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import { renderAnswer, renderMore, renderReply, renderTiers, type TerminalStyle } from "./render.ts";

export interface ChatOptions {
  readonly assistant: Assistant;
  /** The terminal's language. */
  readonly context: MessageContext;
  readonly style: TerminalStyle;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

const PROMPT = "> ";

/** What one line of the chat says, and the reply that /why will speak of next. */
export async function respond(
  line: string,
  last: Reply | null,
  { assistant, context, style }: Pick<ChatOptions, "assistant" | "context" | "style">,
): Promise<{ output: string; last: Reply | null }> {
  const say = assistant.localiser(context.platformLocale ?? DEFAULT_LOCALE);
  const [command = ""] = line.trim().split(/\s+/, 1);
  switch (command) {
    case "/help":
      return { output: `${renderAnswer(helpAnswer(), say, style)}\n  ${say(text("chat-commands"))}`, last };
    case "/tiers":
      return { output: renderTiers(say), last };
    case "/why":
      return { output: last ? explain(last, assistant, style) : say(text("chat-why-nothing")), last };
  }
  if (/^\/[a-z]+$/.test(command)) return { output: say(text("chat-unknown-command", { command })), last };
  const atOnce = assistant.answer(line, context);
  const reply = (await atOnce.complete?.()) ?? atOnce;
  return { output: renderReply(reply, assistant.localiser(reply.locale), style), last: reply };
}

function explain({ answers, locale }: Reply, assistant: Assistant, style: TerminalStyle): string {
  const say = assistant.localiser(locale);
  return answers.map((answer) => renderMore(answer, say) || renderAnswer(answer, say, style)).join("\n\n");
}

/** Runs until the input ends (Ctrl-D) or the person interrupts (Ctrl-C). */
export async function chat(options: ChatOptions): Promise<void> {
  const { assistant, context, input, output } = options;
  const say = assistant.localiser(context.platformLocale ?? DEFAULT_LOCALE);
  const lines = createInterface({ input, output, prompt: PROMPT, historySize: 200 });
  const isDialogue = Boolean(input.isTTY);
  output.write(`${say(text("chat-greeting"))}\n${say(text("chat-hint"))}\n\n`);
  if (isDialogue) lines.prompt();
  let last: Reply | null = null;
  lines.on("SIGINT", () => lines.close());
  for await (const line of lines) {
    if (line.trim() !== "") {
      const response = await respond(line, last, options);
      last = response.last;
      output.write(`${response.output}\n\n`);
    }
    if (isDialogue) lines.prompt();
  }
  if (isDialogue) output.write(`\n${say(text("chat-bye"))}\n`);
}
