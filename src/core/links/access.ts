/** Links as the program reads and opens them. */
import { readBlockPages } from "../knowledge/files.ts";
import { loadShops } from "../knowledge/load.ts";
import { lazily } from "../lazily.ts";
import type { LinkOpenerOptions } from "./open.ts";
import type { OpenLink } from "./opened.ts";
import { createLinkReader, type LinkReader } from "./read-link.ts";

/** How the assistant gets at links. */
export interface Links {
  readonly read: LinkReader;
  /** Null where opening links is forbidden. */
  readonly open: OpenLink | null;
}

export interface LinkAccess extends Links {
  readonly open: OpenLink;
  /** Breaks off what is under way. */
  close(): Promise<void>;
}

/** Reads links by the shops of the data and opens none. */
export const readingLinks = (): Links => ({ read: createLinkReader(loadShops()), open: null });

/** Reads links and opens them; the client is loaded with the first that is opened, since it takes longer than everything else. */
export function openingLinks({ cache, log }: Pick<LinkOpenerOptions, "cache" | "log">): LinkAccess {
  const { read } = readingLinks();
  let isUsed = false;
  const opener = lazily(async () => {
    isUsed = true;
    const [{ createLinkOpener }, { createBlockReader }] = await Promise.all([import("./open.ts"), import("./blocked.ts")]);
    return createLinkOpener({ readLink: read, blocks: createBlockReader(readBlockPages()), cache, log });
  });
  return { read, open: async (...asked) => (await opener()).open(...asked), close: async () => (isUsed ? (await opener()).close() : undefined) };
}
