/** Answers about what is behind a link. */
import { type Text, text } from "../i18n/messages.ts";
import type { Clue } from "../links/clues.ts";
import type { Unreadable } from "../links/opened.ts";
import type { LinkReading } from "../links/read-link.ts";
import { type Answer, SHORT_LINES } from "./answer.ts";
import { shorten } from "./compose.ts";
import { unknownAnswer } from "./fixed.ts";

function basis({ from, text: written }: Clue): Text {
  switch (from) {
    case "message":
      return text("basis-message");
    case "platform":
      return text("basis-platform");
    case "address":
      return text("basis-address");
    case "page":
      return text("basis-page", { title: shorten(written) });
  }
}

/** An answer with what it rests on: the line stands before the one on quality, and pushes out another where the lines are too many. */
export function withLink(answer: Answer, link: LinkReading, clue: Clue): Answer {
  const last = answer.reasons.at(-1);
  const tail = last?.id === "quality" || last?.id === "ask-title-or-code" ? [last] : [];
  const lines = answer.reasons.slice(0, answer.reasons.length - tail.length);
  const kept = lines.slice(0, SHORT_LINES - 1 - tail.length);
  return {
    ...answer,
    reasons: [...kept, basis(clue), ...tail],
    more: [...answer.more, ...lines.slice(kept.length)],
    link: link.canonical || null,
  };
}

/** Why the link tells nothing: what it is, or why its page could not be read. */
export type Silence = Unreadable | "not-opened" | "unknown-shop" | "unopened";

const LISTS = ["search", "category", "store", "coupon", "home"] as const;

function whySilent(link: LinkReading, silence: Silence): Text {
  const shop = link.shop?.name ?? link.host.replace(/^www\./, "");
  if (link.kind === "refused") return text("link-refused");
  const list = LISTS.find((kind) => kind === link.kind);
  if (list) return text(`link-${list}`, { shop });
  switch (silence) {
    case "unknown-shop":
      return text("link-unknown-shop", { shop });
    case "gone":
      return text("link-gone", { shop });
    case "timeout":
    case "busy":
      return text("link-timeout", { shop });
    case "login":
      return text("link-login", { shop });
    case "unopened":
    case "not-opened":
      return text("link-no-words", { shop });
    default:
      return text("link-unreadable", { shop });
  }
}

/** "I can't tell what this link sells", why, and what to send instead. */
export function silentLinkAnswer(link: LinkReading, silence: Silence): Answer {
  const isList = LISTS.some((kind) => kind === link.kind);
  const lines = [whySilent(link, silence), text(isList ? "link-ask-item" : "link-ask-title")];
  return {
    ...unknownAnswer(),
    headline: link.host === "" ? text("headline-link-nameless") : text("headline-link", { host: link.host.replace(/^www\./, "") }),
    reasons: lines,
    more: [],
    link: link.canonical || null,
  };
}
