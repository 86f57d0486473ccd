import { type Links, openingLinks, readingLinks } from "../../core/links/access.ts";
import { createMemoryLinkCache } from "../../core/links/memory-cache.ts";

const ignore = () => {};
/** What went wrong with a link is in its answer; a terminal has no place for more. */
const SILENT = { info: ignore, warn: ignore, error: ignore };

/** Links for somebody at a terminal. */
export const terminalLinks = (opensLinks: boolean): Links => (opensLinks ? openingLinks({ cache: createMemoryLinkCache(), log: SILENT }) : readingLinks());
