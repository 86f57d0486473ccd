/** Composition root: the core, and the adapter that fits. */
import { chat } from "./bots/terminal/chat.ts";
import { terminalStyle } from "./bots/terminal/render.ts";
import { createAssistant } from "./core/assistant.ts";
import { createLocaliser, DEFAULT_LOCALE, readBundle } from "./core/i18n/localise.ts";
import { loadKnowledge } from "./core/knowledge/load.ts";

await chat({
  assistant: createAssistant(loadKnowledge()),
  say: createLocaliser(DEFAULT_LOCALE, readBundle(DEFAULT_LOCALE)),
  style: terminalStyle(process.stdout),
  input: process.stdin,
  output: process.stdout,
});
