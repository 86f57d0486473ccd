/** Composition root: the configuration, the core, and the adapter that fits. */
import { chat } from "./bots/terminal/chat.ts";
import { readConfig } from "./config.ts";
import { createAssistant } from "./core/assistant.ts";
import { createLocaliser, DEFAULT_LOCALE, readBundle } from "./core/i18n/localise.ts";
import { loadKnowledge } from "./core/knowledge/load.ts";

const config = readConfig(process.env);
await chat({
  assistant: createAssistant(loadKnowledge()),
  say: createLocaliser(DEFAULT_LOCALE, readBundle(DEFAULT_LOCALE)),
  style: { colours: config.colours && Boolean(process.stdout.isTTY) },
  input: process.stdin,
  output: process.stdout,
});
