/** Composition root: the core, and the adapter that fits. */
import { chat } from "./bots/terminal/chat.ts";
import { terminalLinks } from "./bots/terminal/links.ts";
import { terminalContext } from "./bots/terminal/locale.ts";
import { endQuietlyWhenClosed } from "./bots/terminal/output.ts";
import { terminalStyle } from "./bots/terminal/render.ts";
import { createAssistant } from "./core/assistant.ts";
import { loadKnowledge } from "./core/knowledge/load.ts";

endQuietlyWhenClosed(process.stdout);
await chat({
  assistant: createAssistant(loadKnowledge(), () => terminalLinks(true)),
  context: terminalContext(process.env),
  style: terminalStyle(process.stdout),
  input: process.stdin,
  output: process.stdout,
});
