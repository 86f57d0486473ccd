/** Makes an answer anew from a reference to it. */
import type { Knowledge } from "../knowledge/knowledge.ts";
import { lazily } from "../lazily.ts";
import { createIntentReader } from "../questions/intents.ts";
import type { Answer } from "./answer.ts";
import { asMention, type Composer } from "./composer.ts";
import { helpAnswer, rungAnswer, unknownAnswer } from "./fixed.ts";
import { createReferenceReader, type Reference } from "./reference.ts";
import { tierAnswer, topicAnswer } from "./topic.ts";

/** Null where the reference points at nothing any more. */
export function createRecall(knowledge: Knowledge, composer: Composer): (reference: Reference) => Answer | null {
  const readReference = createReferenceReader(knowledge);
  const nothingAsked = lazily(() => createIntentReader(knowledge)([]));
  return (reference) => {
    const referred = readReference(reference);
    switch (referred?.kind) {
      case "brand":
        return composer.subject(asMention(referred.brand), nothingAsked(), null, true);
      case "product":
        return composer.subject(asMention(referred.product.brand, referred.product), nothingAsked(), null, true);
      case "topic":
        return topicAnswer({ topic: referred.topic, facts: referred.topic.facts.map(({ id }) => id), coverage: 1 }, knowledge);
      case "rung":
        return tierAnswer(referred.tier, knowledge);
      case "verdict":
        return rungAnswer(referred.tier);
      case "unknown":
        return unknownAnswer();
      case "help":
        return helpAnswer();
    }
    return null;
  };
}
