/** Steps 2, 3 and 5 for one text: its words, what they name, and which rung that is. */
import { findMentions, type Mention } from "../entities/mentions.ts";
import { assignRoles } from "../entities/roles.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { buildLexicon } from "../knowledge/lexicon.ts";
import type { Statement } from "../links/clues.ts";
import { type Token, tokenise } from "../text/tokenise.ts";
import { type Classification, classify } from "./classify.ts";
import { gatherEvidence } from "./evidence.ts";

export interface Understood {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly found: Classification;
}

/** @param page what the shop's page states beside the title, where there is a page */
export type Understand = (title: string, page?: Statement) => Understood;

export function createUnderstanding(knowledge: Knowledge): Understand {
  const lexicon = buildLexicon(knowledge);
  return (title, page) => {
    const tokens = tokenise(title);
    const mentions = findMentions(tokens, lexicon);
    return { tokens, mentions, found: classify(gatherEvidence(tokens, assignRoles(mentions, tokens, knowledge.articles), lexicon, page)) };
  };
}
