/** What a message tells of each link in it, before anything is opened. */
import { findLinks } from "./find.ts";
import type { LinkReader, LinkReading } from "./read-link.ts";

/** What a shop's page states beside the product's name. */
export interface Statement {
  /** Another company that the page names as the brand, none that we know; null where it names Xiaomi, a known brand or nobody. */
  readonly brand: string | null;
  /** The page is one of Xiaomi's own. */
  readonly official: boolean;
}

/** A link that the platform marked itself. */
export interface GivenLink {
  readonly url: string;
  /** The page's title as the platform read it; as hostile as any text. */
  readonly title?: string;
}

/** A text that may name what is for sale, and where it stands. */
export interface Clue {
  readonly from: "message" | "platform" | "address" | "page";
  readonly text: string;
}

export interface LinkedItem {
  readonly link: LinkReading;
  /** The cheapest first. */
  readonly clues: readonly Clue[];
}

export interface LinkedMessage {
  readonly items: readonly LinkedItem[];
  /** The message without its links: what the person says or asks. */
  readonly said: string;
}

const HAS_WORDS = /\p{L}{2}/u;

/**
 * The words beside each link: all of them for a single one. Among several, those before a link are its own ("name, link,
 * name, link"), unless the message begins with a link: then it is those behind.
 */
function wordsBeside(message: string, spans: readonly { readonly start: number; readonly end: number }[]): string[] {
  const between = [...spans, { start: message.length, end: message.length }].map(({ start }, index) => message.slice(spans[index - 1]?.end ?? 0, start));
  if (spans.length === 1) return [between.join(" ").trim()];
  const offset = HAS_WORDS.test(between[0] ?? "") ? 0 : 1;
  return spans.map((_, index) => (between[index + offset] ?? "").trim());
}

const clue = (from: Clue["from"], text: string | undefined): Clue[] => (text !== undefined && HAS_WORDS.test(text) ? [{ from, text }] : []);

/** Null where the message has no link. The same item twice is one. */
export function readLinkedMessage(message: string, given: readonly GivenLink[], readLink: LinkReader): LinkedMessage | null {
  const found = findLinks(message, readLink);
  if (found.length === 0 && given.length === 0) return null;
  const beside = wordsBeside(message, found);
  const said =
    found.length === 0
      ? message
      : [...found.map(({ start }, index) => message.slice(found[index - 1]?.end ?? 0, start)), message.slice(found.at(-1)?.end ?? 0)].join(" ").trim();
  const links = [
    ...found.map(({ url }, index) => ({ url, words: beside[index], title: undefined as string | undefined })),
    // A hidden link has the words that it hides behind, and those are all that is said.
    ...given.map(({ url, title }) => ({ url, words: found.length === 0 && given.length === 1 ? said : undefined, title })),
  ];
  const items = new Map<string, LinkedItem>();
  for (const { url, words, title } of links) {
    const link = readLink(url);
    const key = link.key || url;
    const known = items.get(key)?.clues ?? [];
    const address = known.some(({ from }) => from === "address") ? [] : clue("address", link.words);
    items.set(key, { link, clues: [...known, ...clue("message", words), ...clue("platform", title), ...address] });
  }
  return { items: [...items.values()], said };
}
