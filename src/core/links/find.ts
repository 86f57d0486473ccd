/** Where the links stand in a message, glued and marked up as people and chats write them. */
import type { LinkReader } from "./read-link.ts";

/** A link in a message. */
export interface FoundLink {
  /** With its scheme, without the signs around it; not yet judged. */
  readonly url: string;
  /**
   * What to cut out of the message, in UTF-16 units, so that the words beside the link are left: in `[shown](target)` that is
   * `(target)`, and all of it where what is shown is an address itself.
   */
  readonly start: number;
  readonly end: number;
}

/** An address ends at blanks, markup, emoji, and the punctuation of scripts that put no blank behind it. */
const REST = String.raw`[^\s<>"\u0060\p{Cc}\p{Extended_Pictographic}（）「」『』【】《》〈〉、，。；：！？…“”„«»]+`;
/** Translators put blanks into the scheme: `https: // www.aliexpress.com/...`. */
const SCHEME = String.raw`https?(?: ?: ?\/ ?\/ ?)|[a-z][a-z\d+.-]{1,20}:\/\/`;
/** A host without a scheme, behind nothing that could be the start of it, with something behind it. */
const BARE_HOST = String.raw`(?<![\p{L}\p{N}@/._-])(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?=[/?])`;
const ADDRESS = new RegExp(`(?<scheme>${SCHEME})(?<behind>${REST})|${BARE_HOST}${REST}`, "giu");
const HTTP_ENDING = /https?:\/\/$/i;

/** Another link with nothing between (in a parameter, `?url=https://...`, it belongs to this one), or a text behind the file ending. */
const GLUED = /(?<=[\p{L}\p{N}.,)\]])https?:\/\/|(?<=\.html?)[^\p{ASCII}]/iu;
/** Full stops, quotes and markup behind an address are no part of it; a single `_` ends some short links. */
const TRAILING_SIGN = /[.,;:!?'’*|~^\\([{\p{Cf}]/u;
const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]" };
/** As long as what a masked link shows can be. */
const SHOWN_LENGTH = 500;

function withoutTrailingSigns(text: string): string {
  for (let end = text.length; ; ) {
    if (TRAILING_SIGN.test(text.charAt(end - 1))) end -= 1;
    else if (text.endsWith("__", end)) end -= 2;
    else return text.slice(0, end);
  }
}

/** Cuts an address where a bracket closes that it did not open, or where something is glued to it. */
function cutAddress(text: string): string {
  const glued = text.search(GLUED);
  const address = glued < 0 ? text : text.slice(0, glued);
  const open: (string | undefined)[] = [];
  for (let at = 0; at < address.length; at++) {
    const sign = address[at] ?? "";
    if (sign in BRACKETS) open.push(BRACKETS[sign]);
    else if ((sign === ")" || sign === "]") && open.pop() !== sign) return withoutTrailingSigns(address.slice(0, at));
  }
  return withoutTrailingSigns(address);
}

/** Where `[shown](` begins that ends at `start`; null where there is none. */
function startOfMask(message: string, start: number): number | null {
  if (!message.endsWith("](", start)) return null;
  const bracket = message.lastIndexOf("[", start - 2);
  return bracket < 0 || start - bracket > SHOWN_LENGTH || message.slice(bracket, start).includes("\n") ? null : bracket;
}

/**
 * Finds every address with a scheme, and those without one that lead to a known shop, in their order. `readLink` is asked
 * only about the latter: a message without an address never calls it, so that the shops may be loaded on its first call.
 */
export function findLinks(message: string, readLink: LinkReader): FoundLink[] {
  const links: FoundLink[] = [];
  const candidates = new RegExp(ADDRESS);
  for (let found = candidates.exec(message); found; found = candidates.exec(message)) {
    const { scheme = "", behind = found[0] } = found.groups ?? {};
    const written = scheme.replaceAll(" ", "");
    // What is glued before the scheme ("linkhttps://") is no part of it.
    const bare = HTTP_ENDING.exec(written)?.[0] ?? written;
    const address = cutAddress(behind);
    const start = found.index + written.length - bare.length;
    const end = found.index + scheme.length + address.length;
    candidates.lastIndex = Math.max(end, found.index + 1);
    const url = `${bare || "https://"}${address.replaceAll("&amp;", "&")}`;
    if (address === "" || (scheme === "" && readLink(url).shop === null)) continue;
    const mask = startOfMask(message, start);
    const showsAddress = mask !== null && (links.at(-1)?.start ?? -1) > mask;
    if (showsAddress) links.pop();
    if (mask === null) links.push({ url, start, end });
    else links.push({ url, start: showsAddress ? mask : start - 1, end: message[end] === ")" ? end + 1 : end });
  }
  return links;
}
