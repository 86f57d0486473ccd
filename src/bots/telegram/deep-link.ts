/** Links that open the private chat with a purpose: `t.me/<bot>?start=<purpose><reference>`. */
import type { Reference } from "../../core/answers/reference.ts";

/** To see an answer, or to correct it. */
const PURPOSES = { show: "s", correct: "c" } as const;
type Purpose = keyof typeof PURPOSES;

export interface Start {
  readonly purpose: Purpose;
  readonly reference: Reference;
}

const link = (bot: string, payload: string) => `https://t.me/${bot}?start=${payload}`;

/** A payload may only hold up to 64 of `A-Za-z0-9_-`, so the reference travels as base64url. */
export const startLink = (bot: string, { purpose, reference }: Start): string =>
  link(bot, `${PURPOSES[purpose]}${Buffer.from(reference).toString("base64url")}`);

/** Reads what stands behind `/start`; null for what no link of ours holds. */
export function readStart(payload: string): Start | null {
  const purpose = (Object.keys(PURPOSES) as Purpose[]).find((name) => payload.startsWith(PURPOSES[name]));
  const reference = Buffer.from(payload.slice(1), "base64url").toString();
  return purpose && reference !== "" ? { purpose, reference } : null;
}

/** The reference in a link that {@link startLink} made. */
export function readStartLink(url: string): Start | null {
  const payload = URL.canParse(url) ? new URL(url).searchParams.get("start") : null;
  return payload === null ? null : readStart(payload);
}

/** What may stand behind `/privacy`. */
export type PrivacyWish = "export" | "forget";

const PRIVACY = "privacy";

/** A link that says `/privacy` in the private chat. */
export const privacyLink = (bot: string, wish: PrivacyWish | null): string => link(bot, wish ? `${PRIVACY}-${wish}` : PRIVACY);
export const isPrivacyStart = (payload: string): boolean => payload.startsWith(PRIVACY);

/** Reads what stands behind `/privacy`, or in a link's payload. */
export function readPrivacyWish(words: string): PrivacyWish | null {
  const wish = /(?:^|-)(export|forget)$/i.exec(words.trim())?.[1]?.toLowerCase();
  return wish === "export" || wish === "forget" ? wish : null;
}
