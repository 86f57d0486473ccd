/**
 * Every sentence the program can say: its id and its parameters. The wording is in `src/data/locales/`.
 * A wrong id or a missing parameter does not compile; `npm run check` holds every language against this list.
 *
 * Parameters: `date` is a date as the knowledge base writes it (`2014-07`) or "none"; `percent` a number or "none";
 * `holder` is xiaomi, shunwei or both; `bound` is exact, about, below or above; `extent` is all or some;
 * `exchange` is one of the schema's stock exchanges.
 */
export const MESSAGES = {
  "headline-xiaomi": ["name"],
  "headline-sub-brand": ["name"],
  "headline-partner-made": ["name"],
  "headline-ecosystem": ["name"],
  "headline-not-xiaomi": ["name"],
  "headline-unknown": ["name"],
  "headline-help": [],
  "headline-too-long": ["limit"],

  "tier-of-six": ["tier", "meaning"],
  "tier-zero": ["meaning"],
  "tier-0": [],
  "tier-1": [],
  "tier-2": [],
  "tier-3": [],
  "tier-4": [],
  "tier-5": [],
  "tier-6": [],
  "tier-0-long": [],
  "tier-1-long": [],
  "tier-2-long": [],
  "tier-3-long": [],
  "tier-4-long": [],
  "tier-5-long": [],
  "tier-6-long": [],

  "who-xiaomi": [],
  "who-sub-brand": ["brand"],
  "who-sub-brand-maker": ["brand", "maker"],
  "who-maker": ["brand", "maker"],
  "who-partner": ["brand"],
  "who-partner-unpublished": ["brand"],
  "who-own-name": ["brand"],
  "who-mi-home": ["brand"],
  "who-mi-home-unnamed": [],
  "who-youpin": ["brand"],
  "who-youpin-unnamed": [],
  "who-other": ["brand"],
  "who-fits": ["thing", "target"],
  "who-fits-something": ["target"],
  "who-fits-unnamed": ["thing"],
  "who-copy": ["name"],
  "who-counterfeit": [],
  "who-nobody": [],
  "who-genuine-accessory": ["thing"],

  "for-code": ["code", "brand"],
  "for-code-maker": ["code", "maker"],
  "for-product-name": ["name", "brand"],
  "for-label": ["brand", "thing"],
  "for-device": ["name"],
  "for-spelling": ["written", "brand"],
  "against-seller-word": ["word"],
  "against-youpin": [],
  "against-app": [],
  "against-sold-as": ["name", "brand"],
  "against-component": ["brand"],
  "against-maker": ["maker"],
  "against-label-only": [],
  "depends-box": ["thing"],
  "only-this-product": ["brand"],
  quality: [],

  "unknown-brand-word": ["word"],
  "unknown-class": ["thing"],
  "unknown-contested": ["thing"],
  "unknown-head": ["name"],
  "unknown-model": ["model"],
  "unknown-label": [],
  "unknown-claim": [],
  "unknown-name": [],
  "ask-title-or-code": [],
  "did-you-mean": ["names"],
  "named-thing": ["brand", "thing"],
  "headline-tier": ["meaning"],
  "headline-not-for-me": [],
  "headline-choice": [],
  "list-brands": ["names"],
  "list-rest": ["count"],
  "brand-xiaomi": [],
  "brand-own-company": ["brand"],
  "brand-second": ["brand"],
  "brand-label": ["brand"],
  "brand-makes-for-xiaomi": ["brand", "things"],
  "not-for-me": [],
  "headline-taught": ["headline"],
  "taught-note": ["note"],
  "taught-agrees": [],
  "taught-own-differs": ["headline"],
  "taught-own-unknown": [],

  "choice-of": ["first", "second"],
  "help-sources": [],
  "help-correct": [],
  "help-what": [],
  "help-how": [],
  "help-independent": [],
  "too-long-ask": [],

  "basis-message": [],
  "basis-platform": [],
  "basis-address": [],
  "basis-page": ["title"],
  "for-official": [],
  "who-page-brand": ["brand"],
  "unknown-page-brand": ["brand"],
  "headline-link": ["host"],
  "headline-link-nameless": [],
  "link-refused": [],
  "link-search": ["shop"],
  "link-category": ["shop"],
  "link-store": ["shop"],
  "link-coupon": ["shop"],
  "link-home": ["shop"],
  "link-unknown-shop": ["shop"],
  "link-gone": ["shop"],
  "link-login": ["shop"],
  "link-no-words": ["shop"],
  "link-timeout": ["shop"],
  "link-unreadable": ["shop"],
  "link-ask-title": [],
  "link-ask-item": [],

  reported: ["fact"],
  background: ["fact"],
  pair: ["first", "second"],
  "event-founded": ["brand", "date"],
  "event-launched": ["brand", "date"],
  "event-owned-by": ["brand", "company", "date"],
  "event-invested": ["brand", "holder", "percent", "bound", "date"],
  "event-stake": ["brand", "holder", "percent", "bound", "date"],
  "event-sold-down": ["brand", "holder", "percent", "bound", "date"],
  "event-acquired": ["brand", "percent", "bound", "date"],
  "event-ecosystem-company": ["brand", "date"],
  "event-vendor": ["brand", "date"],
  "event-supplies": ["brand", "things", "date"],
  "event-xiaomi-sales": ["brand", "percent", "bound", "date"],
  "event-listed": ["brand", "exchange", "date"],
  "event-renamed": ["from", "to", "date"],
  "event-split-off": ["brand", "date"],
  "event-independent": ["brand", "date"],
  "event-licensed": ["brand", "date"],
  "event-closed": ["brand", "date"],
  "event-mi-home": ["brand", "extent", "date"],
  "event-youpin": ["brand", "date"],
  "event-crowdfunding": ["brand", "date"],
  "event-no-tie": ["brand", "date"],

  "chat-greeting": [],
  "chat-hint": [],
  "chat-why-nothing": [],
  "chat-bye": [],
  "chat-unknown-command": ["command"],
  "chat-commands": [],
  "sources-label": [],
  "source-as-of": ["title", "date"],
  "ladder-out": [],

  "button-why": [],
  "button-sources": [],
  "button-share": [],
  "button-wrong": [],
  "button-everyone": [],
  "button-previous": [],
  "button-next": [],
  "button-send": [],
  "button-send-with-text": [],
  "button-cancel": [],
  "button-accept": [],
  "button-reject": [],
  "button-later": [],
  "button-delete": [],
  "why-no-more": [],
  "sources-none": [],
  "page-opening": [],
  "tiers-title": [],
  "old-button": [],
  "button-not-yours": [],
  "limit-wait": ["seconds"],
  "fault-ours": [],
  "fault-storage": [],
  "moderators-only": [],
  "moderators-place": [],
  "settings-title": [],
  "settings-title-place": [],
  "settings-language": [],
  "settings-language-auto": [],
  "settings-length": [],
  "settings-short": [],
  "settings-long": [],
  "settings-visibility": [],
  "settings-public": [],
  "settings-private": [],
  "settings-saved": [],
  "privacy-title": [],
  "privacy-summary": [],
  "privacy-export-title": [],
  "privacy-nothing": [],
  "privacy-forget-ask": [],
  "privacy-forgotten": ["count"],
  "report-title": [],
  "report-ask": [],
  "report-preview": [],
  "report-label-answer": [],
  "report-label-says": [],
  "report-label-source": [],
  "report-label-asked": [],
  "report-text-choice": [],
  "report-notice": [],
  "report-thanks": ["number"],
  "report-repeat": ["number"],
  "report-cancelled": [],
  "report-accepted": ["number", "headline"],
  "report-rejected": ["number", "headline"],
  "reports-title": ["count"],
  "reports-none": [],
  "reports-count": ["count"],
  "reports-accepted": ["number"],
  "reports-rejected": ["number"],
  "reports-later": ["number"],
  "reports-gone": ["number"],
  "teach-title": [],
  "teach-none": [],
  "teach-done": ["name", "meaning"],
  "teach-removed": ["name"],
  "teach-unknown": ["name"],
  "teach-limit": ["limit"],
} as const satisfies Record<string, readonly string[]>;

type FixedMessageId = keyof typeof MESSAGES;
/** The wording of a topic: its title, short and long answer, and one sentence a fact. */
export type TopicMessageId = `topic-${string}`;
/** What a product class is called: one thing of its kind, in the nominative. */
type ClassMessageId = `class-${string}`;
export type MessageId = FixedMessageId | TopicMessageId | ClassMessageId;
type ParamName<Id extends FixedMessageId> = (typeof MESSAGES)[Id][number];
/** Product classes by id: named in the reader's language when the text is put into words. */
export interface Things {
  readonly classes: readonly string[];
}
/** Names that stay as they are, listed in the reader's way. */
export interface Names {
  readonly names: readonly string[];
  /** "a, b or c"; else "a, b, c". */
  readonly either?: boolean;
}
type Param = string | number | Text | Things | Names;

/** A sentence not yet put into words: adapters and tests see what is said, the locale decides how. */
export interface Text {
  readonly id: MessageId;
  readonly params: Readonly<Record<string, Param>>;
}

type Params<Id extends FixedMessageId> = { readonly [Name in ParamName<Id>]: Param };

/** Makes a {@link Text}; messages without parameters take none. */
export function text<Id extends FixedMessageId>(id: Id, ...params: ParamName<Id> extends never ? [] : [Params<Id>]): Text {
  return { id, params: params[0] ?? {} };
}

/** Makes the {@link Text} of a topic. */
export const topicText = (topic: string, part: "title" | "short" | "long" | `fact-${string}`): Text => ({ id: `topic-${topic}-${part}`, params: {} });

/** Makes the {@link Text} that names a product class. */
export const classText = (id: string): Text => ({ id: `class-${id}`, params: {} });

/** A class, or a list of classes, as a parameter. */
export const things = (...classes: string[]): Things => ({ classes });
