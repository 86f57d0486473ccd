/** Answers the whole corpus once, then prints the process's peak memory in MB. */
import { createAssistant } from "../src/core/assistant.ts";
import { loadKnowledge } from "../src/core/knowledge/load.ts";
import { readCorpus } from "../tests/accuracy/corpus.ts";

const assistant = createAssistant(loadKnowledge());
for (const { text } of readCorpus()) assistant.answer(text);
process.stdout.write(`${process.resourceUsage().maxRSS / 1000}\n`);
