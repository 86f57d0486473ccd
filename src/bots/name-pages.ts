/** The brands of a rung by pages: some rungs hold more than any message. */
import type { Answer } from "../core/answers/answer.ts";
import { type Text, text } from "../core/i18n/messages.ts";

/** About a phone's screen of names. */
const NAMES_A_PAGE = 100;

/** The names that the long version of a rung's list holds, behind those that its short one shows; none for other answers. */
export function namePages({ kind, more: [list] }: Answer): readonly Text[] {
  const listed = kind === "tier" ? list?.params["names"] : undefined;
  const names = typeof listed === "object" && "names" in listed ? listed.names : [];
  return Array.from({ length: Math.ceil(names.length / NAMES_A_PAGE) }, (_, page) =>
    text("list-brands", { names: { names: names.slice(page * NAMES_A_PAGE, (page + 1) * NAMES_A_PAGE) } }),
  );
}
