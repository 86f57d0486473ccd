/** What opening a link found. */
import type { LinkReading } from "./read-link.ts";

/** What a shop's page says of the thing for sale: plain text of one line, at most 300 characters a field. */
export interface PageFacts {
  readonly title: string;
  readonly brand: string | null;
  readonly manufacturer: string | null;
  /** Who sells it. */
  readonly store: string | null;
  /** Where the title stands on the page. */
  readonly from: "json-ld" | "microdata" | "shop-field" | "og" | "twitter" | "title";
}

/**
 * Why a link could not be read: a captcha or refusal (`blocked`), a log-in wall, a page that shows nothing without its
 * scripts, a deleted item, no answer or none in time (`timeout`), more than we read, no web page, an address that we do not
 * open (`refused`), too many links at once (`busy`: asking later helps), a page without a title that names a thing.
 */
export type Unreadable = "blocked" | "login" | "script-only" | "gone" | "timeout" | "too-large" | "not-html" | "refused" | "busy" | "no-title";

export type Opened =
  /** `link` is where the redirects ended. */
  | { readonly outcome: "read"; readonly link: LinkReading; readonly page: PageFacts }
  /** No page, but the way there led to an address with words. */
  | { readonly outcome: "words"; readonly link: LinkReading }
  /** `link` is the last item on the way, or else where it ended: its kind says whether that is a search, a store ... */
  | { readonly outcome: "unreadable"; readonly why: Unreadable; readonly link: LinkReading };

/** What identifies the message that a link came with, in the log: ids, never texts. */
export type Trace = Readonly<Record<string, string | number>>;

/** Opens links of known shops and link services. Never rejects. */
export type OpenLink = (link: LinkReading, trace?: Trace) => Promise<Opened>;
