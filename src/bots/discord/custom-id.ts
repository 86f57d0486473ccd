/**
 * The state of a button, a select or a modal, in the 100 characters of its custom id: `version:action:place:detail`.
 * Nothing else is remembered, so buttons work after a restart and on every replica.
 */

import type { Answer } from "../../core/answers/answer.ts";
import { TIERS } from "../../core/tiers.ts";

/** Raise it when the meaning of an id changes: older ones are then answered as too old. */
const VERSION = "1";

const ACTIONS = [
  // On an answer; `place` is the card's number in the message, `detail` its reference.
  "why",
  "sources",
  "wrong",
  // A page of a rung's brands; `place` is its number.
  "names",
  // A choice of two; the button's label is what it asks.
  "ask",
  // `detail` is the message to reply to, or "".
  "show",
  // The modal behind "wrong".
  "report",
  // Settings; `place` is person or server, `detail` the setting.
  "set",
  "forget",
  "keep",
  // Reports; `place` is the page, `detail` the report's number.
  "page",
  "accept",
  "reject",
  "later",
] as const;

export type Action = (typeof ACTIONS)[number];

export interface CustomId {
  readonly action: Action;
  readonly place: string;
  readonly detail: string;
}

export const customId = (action: Action, place: string | number = "", detail: string | number = ""): string => `${VERSION}:${action}:${place}:${detail}`;

/** What an answer says, as the detail of "wrong": its tier and its reference. */
export const judgedDetail = ({ tier, reference }: Pick<Answer, "tier" | "reference">): string => `${tier ?? ""}.${reference}`;

export function readJudged(detail: string): Pick<Answer, "tier" | "reference"> {
  const [digit = "", ...reference] = detail.split(".");
  return { tier: TIERS.find((known) => String(known) === digit) ?? null, reference: reference.join(".") };
}

/** Null for an id of another version, or one that nobody made. */
export function readCustomId(id: string): CustomId | null {
  const [version, name, place = "", ...detail] = id.split(":");
  const action = ACTIONS.find((known) => known === name);
  return version === VERSION && action ? { action, place, detail: detail.join(":") } : null;
}
