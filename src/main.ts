/** Composition root: the core, and the adapter that fits. */
import { chat } from "./bots/terminal/chat.ts";
import { terminalContext } from "./bots/terminal/locale.ts";
import { terminalStyle } from "./bots/terminal/render.ts";
import { createAssistant } from "./core/assistant.ts";
import { loadKnowledge } from "./core/knowledge/load.ts";

await chat({
  assistant: createAssistant(loadKnowledge()),
  context: terminalContext(process.env),
  style: terminalStyle(process.stdout),
  input: process.stdin,
  output: process.stdout,
});
