/** The chat in the terminal: reads lines, answers each, keeps the last answer for /why. */
import { createInterface } from "node:readline/promises";
import type { Answer } from "../../core/answers/answer.ts";
import { helpAnswer } from "../../core/answers/fixed.ts";
import type { Assistant } from "../../core/assistant.ts";
import type { Localiser } from "../../core/i18n/localise.ts";
import { text } from "../../core/i18n/messages.ts";
import { renderAnswer, renderMore, renderTiers, type TerminalStyle } from "./render.ts";

export interface ChatOptions {
  readonly assistant: Assistant;
  readonly say: Localiser;
  readonly style: TerminalStyle;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

const PROMPT = "> ";

/** What one line of the chat says, and the answers that /why will speak of next. */
export function respond(
  line: string,
  last: readonly Answer[],
  { assistant, say, style }: Pick<ChatOptions, "assistant" | "say" | "style">,
): { output: string; last: readonly Answer[] } {
  const [command = ""] = line.trim().split(/\s+/, 1);
  switch (command) {
    case "/help":
      return { output: `${renderAnswer(helpAnswer(), say, style)}\n  ${say(text("chat-commands"))}`, last };
    case "/tiers":
      return { output: renderTiers(say), last };
    case "/why":
      return {
        output:
          last.length > 0 ? last.map((answer) => renderMore(answer, say) || renderAnswer(answer, say, style)).join("\n\n") : say(text("chat-why-nothing")),
        last,
      };
  }
  if (/^\/[a-z]+$/.test(command)) return { output: say(text("chat-unknown-command", { command })), last };
  const { answers } = assistant.answer(line);
  return { output: answers.map((answer) => renderAnswer(answer, say, style)).join("\n\n"), last: answers };
}

/** Runs until the input ends (Ctrl-D) or the person interrupts (Ctrl-C). */
export async function chat(options: ChatOptions): Promise<void> {
  const { say, input, output } = options;
  const lines = createInterface({ input, output, prompt: PROMPT, historySize: 200 });
  const isDialogue = Boolean(input.isTTY);
  output.write(`${say(text("chat-greeting"))}\n${say(text("chat-hint"))}\n\n`);
  if (isDialogue) lines.prompt();
  let last: readonly Answer[] = [];
  lines.on("SIGINT", () => lines.close());
  for await (const line of lines) {
    if (line.trim() !== "") {
      const response = respond(line, last, options);
      last = response.last;
      output.write(`${response.output}\n\n`);
    }
    if (isDialogue) lines.prompt();
  }
  if (isDialogue) output.write(`\n${say(text("chat-bye"))}\n`);
}
