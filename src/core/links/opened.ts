/** What opening a link found. */
import type { LinkReading } from "./read-link.ts";

/** What a shop's page says of the thing for sale, cleaned and cut. */
export interface PageFacts {
  readonly title: string;
  readonly brand: string | null;
  readonly manufacturer: string | null;
  readonly store: string | null;
  readonly from: "json-ld" | "microdata" | "shop-field" | "og" | "twitter" | "title";
}

export type Unreadable = "blocked" | "login" | "script-only" | "gone" | "timeout" | "too-large" | "not-html" | "refused" | "busy" | "no-title";

/** `link` is where the redirects ended. */
export type Opened =
  | { readonly outcome: "read"; readonly link: LinkReading; readonly page: PageFacts }
  /** No page, but the way there led to an address with words. */
  | { readonly outcome: "words"; readonly link: LinkReading }
  | { readonly outcome: "unreadable"; readonly why: Unreadable; readonly link: LinkReading };

/** Opens links of known shops and link services. Never rejects. */
export type OpenLink = (link: LinkReading) => Promise<Opened>;
