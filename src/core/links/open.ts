/** What lies behind a link: its redirects, hop by hop, and the page at their end. */
import type { Logger } from "pino";
import type { LinkCache } from "../storage/storage.ts";
import type { BlockReader } from "./blocked.ts";
import { createBackOff, createGate } from "./courtesy.ts";
import { INTERNET, isAllowedUrl, type Network, RefusedConnection } from "./guard.ts";
import type { Opened, OpenLink, PageFacts, Trace, Unreadable } from "./opened.ts";
import { parsePage } from "./page.ts";
import type { LinkKind, LinkReader, LinkReading } from "./read-link.ts";
import { createClient, PageTooLarge, type Response } from "./request.ts";
import { readHost } from "./shops.ts";

export interface LinkOpener {
  /** Opens a known shop's or link service's link; never throws. Answers from the cache where it can, and in 2.5 s at most. */
  readonly open: OpenLink;
  /** Breaks off what is under way. */
  close(): Promise<void>;
}

export interface LinkOpenerOptions {
  readonly readLink: LinkReader;
  readonly blocks: BlockReader;
  readonly cache: LinkCache;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
  /** Left out everywhere but in tests, which play the shops. */
  readonly network?: Network;
}

/** For all hops of a link together: people wait for the answer, and Discord for three seconds. */
const TIMEOUT_MS = 2_500;
/** Redirects that are followed; affiliate chains of real links have up to four. */
const HOP_LIMIT = 5;
/** Titles hardly change; prices do, but nobody asks for those. */
const KEPT_SECONDS = 6 * 3600;
const FAILURE_KEPT_SECONDS = 120;

/** Pages that say by their address that nothing single is for sale on them. */
const NO_LISTINGS: ReadonlySet<LinkKind> = new Set(["search", "category", "store", "coupon", "home"]);
const GONE: ReadonlySet<number> = new Set([404, 410]);
const LOGIN: ReadonlySet<number> = new Set([401, 407]);
/** These speak of us or of the shop's load; any other error is that one address's. */
const isRefusal = (status: number): boolean => status === 403 || status === 429 || status >= 500;

/** What one request led to. */
type Step = { readonly to: string } | { readonly page: PageFacts } | { readonly why: Unreadable };

/** What the cache keeps: addresses are read anew, so that changed data of a shop holds at once. */
type Kept = { readonly url: string } & (
  | { readonly outcome: "read"; readonly page: PageFacts }
  | { readonly outcome: "words" }
  | { readonly outcome: "unreadable"; readonly why: Unreadable }
);

export function createLinkOpener({ readLink, blocks, cache, log, network = INTERNET }: LinkOpenerOptions): LinkOpener {
  const client = createClient(network, TIMEOUT_MS);
  const gate = createGate();
  const backOff = createBackOff();
  const underWay = new Map<string, Promise<Opened>>();

  const readResponse = async (response: Response, link: LinkReading, site: string): Promise<Step> => {
    switch (response.kind) {
      case "redirect":
        if (isForwarder(link)) backOff.served(site);
        return response;
      case "not-html":
        return { why: "not-html" };
      case "refused":
        if (GONE.has(response.status)) return { why: "gone" };
        if (LOGIN.has(response.status)) return { why: "login" };
        if (isRefusal(response.status)) backOff.refused(site, response.retryAfter);
        return { why: "blocked" };
      case "html": {
        if (!link.shop) return { why: "refused" };
        const { reading, broken } = await parsePage(response.chunks, response.contentType, link.shop, blocks);
        if (isForwarder(link)) return reading.forward === null ? { why: breakOf(broken) ?? "script-only" } : { to: reading.forward };
        if ("page" in reading.found) {
          backOff.served(site);
          return reading.found;
        }
        if (reading.forward !== null) return { to: reading.forward };
        if (reading.found.why === "blocked") backOff.refused(site);
        return { why: breakOf(broken) ?? reading.found.why };
      }
    }
  };

  const take = async (link: LinkReading, url: URL, signal: AbortSignal): Promise<Step> => {
    const site = siteOf(url);
    if (backOff.isResting(site)) return { why: "blocked" };
    const leave = await gate.enter(site, signal);
    if (!leave) return { why: "busy" };
    try {
      return await client.get(url, signal, (response) => readResponse(response, link, site));
    } catch (error) {
      return { why: breakOf(error) ?? "timeout" };
    } finally {
      leave();
    }
  };

  /** Follows a link to its end; `way` gathers the links passed. */
  const follow = async (start: LinkReading, way: LinkReading[], signal: AbortSignal): Promise<Opened> => {
    let link = start;
    // Nobody's tracking is passed on; what a redirect adds belongs to the way, though.
    let address = start.kind === "item" ? start.canonical : start.url;
    for (let hops = 0; ; hops++) {
      const url = URL.canParse(address) ? new URL(address) : null;
      if (!url || !link.shop || link.kind === "refused" || !isAllowedUrl(url)) return giveUp(way, "refused");
      const step = await take(link, url, signal);
      if ("page" in step) return { outcome: "read", link, page: step.page };
      if ("why" in step) return giveUp(way, step.why);
      if (hops === HOP_LIMIT || !URL.canParse(step.to, address)) return giveUp(way, hops === HOP_LIMIT ? "blocked" : "refused");

      const target = new URL(step.to, address).href;
      const blocked = blocks.ofAddress(target);
      if (blocked) {
        // Only the shop itself sends us to its captcha; a short link there is somebody's prank.
        if (blocked === "blocked" && !isForwarder(link)) backOff.refused(siteOf(url));
        return giveUp(way, blocked);
      }
      link = readLink(target);
      // A shop that sends us round in circles wants a cookie of us.
      if (way.some(({ url: passed }) => passed === link.url)) return giveUp(way, "blocked");
      if (link.kind === "refused" || !link.shop) return giveUp(way, "refused");
      if (NO_LISTINGS.has(link.kind)) return way.some(isItem) ? giveUp(way, "gone") : { outcome: "unreadable", why: "no-title", link };
      way.push(link);
      // The cheapest source first: an address with words needs no page.
      if (isItem(link) && link.words !== "" && start.words === "") return { outcome: "words", link };
      address = link.url;
    }
  };

  const openAnew = async (link: LinkReading, trace: Trace): Promise<Opened> => {
    const started = performance.now();
    const way = [link];
    const opened = await follow(link, way, AbortSignal.timeout(TIMEOUT_MS));
    const why = opened.outcome === "unreadable" ? opened.why : undefined;
    const { host } = opened.link;
    log.info({ ...trace, host, outcome: opened.outcome, why, hops: way.length - 1, ms: Math.round(performance.now() - started) }, "link opened");
    return opened;
  };

  const recall = async (key: string, trace: Trace): Promise<Opened | null> => {
    try {
      const kept = (await cache.get(key)) as Kept | null;
      if (!kept) return null;
      const { url, ...opened } = kept;
      return { ...opened, link: readLink(url) };
    } catch (error) {
      log.warn({ ...trace, err: error }, "the link cache does not answer");
      return null;
    }
  };
  const keep = async (key: string, opened: Opened, trace: Trace): Promise<void> => {
    const { link, ...rest } = opened;
    if (rest.outcome === "unreadable" && rest.why === "busy") return;
    try {
      const kept: Kept = { ...rest, url: link.url };
      await cache.put(key, kept, rest.outcome === "unreadable" ? FAILURE_KEPT_SECONDS : KEPT_SECONDS);
    } catch (error) {
      log.warn({ ...trace, err: error }, "the link cache takes nothing");
    }
  };

  const openOnce = async (link: LinkReading, trace: Trace): Promise<Opened> => {
    const known = await recall(link.key, trace);
    if (known) return known;
    try {
      const opened = await openAnew(link, trace);
      await keep(link.key, opened, trace);
      return opened;
    } catch (error) {
      log.error({ ...trace, err: error, host: link.host }, "a link could not be opened by our own fault");
      return { outcome: "unreadable", why: "timeout", link };
    }
  };

  return {
    // Two messages with one link share a request; the log names the one that caused it.
    open: (link, trace = {}) => {
      if (link.kind === "refused" || !link.shop) return Promise.resolve({ outcome: "unreadable", why: "refused", link });
      if (NO_LISTINGS.has(link.kind)) return Promise.resolve({ outcome: "unreadable", why: "no-title", link });
      const running = underWay.get(link.key);
      if (running) return running;
      const opening = openOnce(link, trace).finally(() => underWay.delete(link.key));
      underWay.set(link.key, opening);
      return opening;
    },
    close: () => client.close(),
  };
}

/** Whose servers answer: all subdomains of a shop together. */
const siteOf = ({ hostname }: URL): string => readHost(hostname).domain ?? hostname;
const isItem = ({ kind }: LinkReading): boolean => kind === "item";
/** Link services and forwarding pages: whatever title they have is not the thing's. */
const isForwarder = ({ kind, shop }: LinkReading): boolean => kind === "short" || shop?.kind === "short" || shop?.kind === "wrapper";

function giveUp(way: readonly LinkReading[], why: Unreadable): Opened {
  const worded = way.findLast((link) => isItem(link) && link.words !== "");
  if (worded) return { outcome: "words", link: worded };
  const link = way.findLast(isItem) ?? way.at(-1);
  if (!link) throw new Error("a way begins with its link");
  return { outcome: "unreadable", why, link };
}

/** What broke a page or a connection off; null where nothing that we know did. */
function breakOf(error: unknown): Unreadable | null {
  if (error === null) return null;
  if (error instanceof PageTooLarge) return "too-large";
  return error instanceof RefusedConnection ? "refused" : "timeout";
}
