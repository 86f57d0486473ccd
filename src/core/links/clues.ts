/** What a message tells of each link in it, before anything is opened. */
import { type FoundLink, findLinks } from "./find.ts";
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

/** The message's texts before, between and behind its links. */
const textsAround = (message: string, links: readonly FoundLink[], tidy: (text: string) => string): string[] =>
  [...links.map(({ start }) => start), message.length].map((start, index) => tidy(message.slice(links[index - 1]?.end ?? 0, start)));

/**
 * The words beside each link: all of them for a single one. Among several, those before a link are its own ("name, link,
 * name, link"), unless the message begins with a link: then it is those behind.
 */
function wordsBeside(texts: readonly string[]): string[] {
  if (texts.length === 2) return [texts.join(" ").trim()];
  return HAS_WORDS.test(texts[0] ?? "") ? texts.slice(0, -1) : texts.slice(1);
}

const clue = (from: Clue["from"], text: string | undefined): Clue[] => (text !== undefined && HAS_WORDS.test(text) ? [{ from, text }] : []);

/**
 * Null where the message has no link. The same item twice is one.
 * @param message as it came: tidying would change addresses
 * @param tidy makes a text of it readable
 */
export function readLinkedMessage(message: string, given: readonly GivenLink[], readLink: LinkReader, tidy: (text: string) => string): LinkedMessage | null {
  const found = findLinks(message, readLink);
  if (found.length === 0 && given.length === 0) return null;
  const texts = textsAround(message, found, tidy);
  const said = texts.join(" ").trim();
  const beside = wordsBeside(texts);
  // A link that the platform marked hides behind words, or is in the text as well.
  const hidesBehind = found.length === 0 && given.length === 1 ? said : undefined;
  const mentioned: readonly (GivenLink & { readonly words?: string | undefined })[] = [
    ...found.map(({ url }, index) => ({ url, words: beside[index] })),
    ...given.map(({ url, title }) => ({ url, words: hidesBehind, ...(title !== undefined && { title: tidy(title) }) })),
  ];
  const items = new Map<string, { link: LinkReading; words?: string | undefined; title?: string | undefined }>();
  for (const { url, words, title } of mentioned) {
    const link = readLink(url);
    const known = items.get(link.key || url);
    items.set(link.key || url, { link: known?.link ?? link, words: known?.words ?? words, title: known?.title ?? title });
  }
  return {
    items: [...items.values()].map(({ link, words, title }) => ({
      link,
      clues: [...clue("message", words), ...clue("platform", title), ...clue("address", link.words)],
    })),
    said,
  };
}
