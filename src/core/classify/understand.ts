/** Steps 2, 3 and 5 for one text: its words, what they name, and which rung that is. */
import { findMentions, type Mention } from "../entities/mentions.ts";
import { assignRoles } from "../entities/roles.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { buildLexicon } from "../knowledge/lexicon.ts";
import type { Statement } from "../links/clues.ts";
import type { Teaching } from "../storage/storage.ts";
import { type TaughtNames, teachingOf } from "../teachings/taught-names.ts";
import { type Token, tokenise } from "../text/tokenise.ts";
import { type Classification, classify } from "./classify.ts";
import { gatherEvidence } from "./evidence.ts";

export interface Understood {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** What the knowledge base says. */
  readonly found: Classification;
  /** What the place's moderators have taught about it. */
  readonly teaching: Teaching | null;
}

/**
 * @param page what the shop's page states beside the title, where there is a page
 * @param taught names that are only known in the place of the message
 */
export type Understand = (title: string, page?: Statement, taught?: TaughtNames | null) => Understood;

export function createUnderstanding(knowledge: Knowledge): Understand {
  const lexicon = buildLexicon(knowledge);
  const judge = (tokens: readonly Token[], named: readonly Mention[], page?: Statement) =>
    classify(gatherEvidence(tokens, assignRoles(named, tokens, knowledge.articles), lexicon, page));
  return (title, page, taught) => {
    const tokens = tokenise(title);
    const mentions = findMentions(tokens, lexicon);
    const teaching = taught ? teachingOf(tokens, mentions, taught, (named) => judge(tokens, named, page)) : null;
    return { tokens, mentions, found: judge(tokens, mentions, page), teaching };
  };
}
