/** The assistant over the real data, for tests of the data and of the whole. */
import { createAssistant } from "../src/core/assistant.ts";
import { loadKnowledge } from "../src/core/knowledge/load.ts";

export const knowledge = loadKnowledge();
export const assistant = createAssistant(knowledge);
