/**
 * What the bot remembers. Adapters and the core see these interfaces only; which engine keeps the records (memory, a
 * lowdb file, Redis) is the composition root's choice. Reading may fail soft (as if nothing were known); a write that could
 * not be kept rejects with {@link StorageUnavailable}, so that the person can be told.
 */
import type { Reference } from "../answers/reference.ts";
import type { Locale } from "../i18n/localise.ts";
import type { Tier } from "../tiers.ts";
import type { Claim } from "./engine.ts";

export type Platform = "discord" | "telegram";

/** Whose settings: ids as the platform writes them. */
export interface Owner {
  readonly platform: Platform;
  /** A person, a chat (Telegram group), a server (Discord guild). */
  readonly kind: "person" | "chat" | "server";
  readonly id: string;
}

export interface Settings {
  readonly locale?: Locale;
  readonly length?: "short" | "long";
  /** Whether answers in a server are for everyone to see. */
  readonly visibility?: "public" | "private";
}

export interface SettingsStore {
  /** Empty where nothing is set, or where the storage does not answer. */
  read(owner: Owner): Promise<Settings>;
  /** Changes the named settings; `undefined` takes one back. */
  change(owner: Owner, change: { readonly [Name in keyof Settings]: Settings[Name] | undefined }): Promise<Settings>;
}

/** A correction: somebody says an answer is wrong. */
export interface NewReport {
  readonly platform: Platform;
  /** The server or group it was made in; null in a private chat. */
  readonly place: string | null;
  readonly reporter: string;
  /** What the answer was about, and what it said. */
  readonly reference: Reference;
  readonly headline: string;
  readonly tier: Tier | null;
  /** The text that was asked about, only where the person agreed to send it. */
  readonly asked: string | null;
  /** What they say instead. */
  readonly says: string;
  readonly sourceUrl: string | null;
  readonly locale: Locale;
  /** Whether they want a message when it is settled. */
  readonly wantsNotice: boolean;
}

export type ReportState = "open" | "accepted" | "rejected" | "later";

/** A kept report: says neither who made it nor where, for of both only a hash is kept. */
export interface Report extends Omit<NewReport, "place" | "reporter" | "wantsNotice"> {
  /** What the reporter is given: counts up from 1. */
  readonly number: number;
  readonly state: ReportState;
  /** ISO time of the first report. */
  readonly at: string;
  /** How many people said the same. */
  readonly count: number;
}

export interface Settlement {
  readonly report: Report;
  /** Who wanted a message when it is settled: ids as the platform writes them; forgotten by this very settling. */
  readonly notify: readonly string[];
}

export interface PlaceOfReports {
  readonly platform: Platform;
  /** The server or group, as the platform writes it. */
  readonly id: string;
}

export interface ReportStore {
  /** Keeps a report; one that says the same of the same answer as an open one is counted there instead. */
  file(report: NewReport): Promise<{ readonly number: number; readonly isRepeat: boolean }>;
  read(number: number): Promise<Report | null>;
  /** The unsettled reports of a place (of all places: null), the most asked first, those put off last. */
  open(place: PlaceOfReports | null): Promise<readonly Report[]>;
  /**
   * Accepts, rejects or puts off a report of this place (of any place: null); null where there is no such unsettled report.
   * "open" takes back "later".
   */
  settle(number: number, place: PlaceOfReports | null, state: ReportState): Promise<Settlement | null>;
}

/** Enough for a community's own brands, and looked up without a pause. */
export const TEACHINGS_A_PLACE = 500;

/** A name that a server's moderators have taught their server. */
export interface Teaching {
  readonly name: string;
  readonly tier: Tier;
  readonly note: string | null;
  /** ISO time. */
  readonly at: string;
}

export interface TeachingStore {
  /** In the order of their names; cheap enough for each answer. Empty where the storage does not answer. */
  list(platform: Platform, place: string): Promise<readonly Teaching[]>;
  /** Adds or replaces the teaching of that name; false where it has no letter or digit, or the place has {@link TEACHINGS_A_PLACE} already. */
  teach(platform: Platform, place: string, teaching: Teaching): Promise<boolean>;
  /** Whether there was one to remove. */
  remove(platform: Platform, place: string, name: string): Promise<boolean>;
}

/** Updates that some replica has taken on, so that each is answered once. */
export interface HandledUpdates {
  /**
   * "ours" for the first who asks, and again after half a minute in which it was not finished: whoever took it was killed.
   * "held" while somebody is at it, "done" from then on. While the storage is away each process knows its own only.
   */
  claim(platform: Platform, update: string): Promise<Claim>;
  /** It is answered; never to be answered again. */
  finish(platform: Platform, update: string): Promise<void>;
}

/** A share of answers per person, among all replicas. */
export interface RateLimit {
  /**
   * Takes one answer from a person's share. `allowed` or how many seconds to wait; `isFirst` marks the first refusal, the
   * only one that is answered.
   */
  take(
    platform: Platform,
    person: string,
  ): Promise<{ readonly allowed: true } | { readonly allowed: false; readonly seconds: number; readonly isFirst: boolean }>;
}

/** Results of links, bounded and expiring. */
export interface LinkCache {
  /** Null where there is none, or where the storage does not answer. */
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown, seconds: number): Promise<void>;
}

/** Names that nobody could resolve, counted with no word on who asked. */
export interface UnknownNames {
  /** Counts a name; what is too long for one, or looks like an address or a number of somebody, is not kept. */
  count(name: string): Promise<void>;
  /** The most asked first. */
  list(): Promise<readonly { readonly name: string; readonly count: number }[]>;
}

/** All that is stored on one person, and its deletion. */
export interface PersonalData {
  export(platform: Platform, person: string): Promise<unknown>;
  /** How many records went or no longer name the person. */
  forget(platform: Platform, person: string): Promise<number>;
}

export interface Storage {
  readonly settings: SettingsStore;
  readonly reports: ReportStore;
  readonly teachings: TeachingStore;
  readonly handled: HandledUpdates;
  readonly limits: RateLimit;
  readonly links: LinkCache;
  readonly unknowns: UnknownNames;
  readonly personal: PersonalData;
  /** Whether writes are kept just now, and why not. */
  health(): Promise<{ readonly usable: boolean; readonly reason: string }>;
  /** Writes what is under way, then lets go of files and connections. */
  close(): Promise<void>;
}

/** A write could not be kept; say so to whoever asked for it. */
export class StorageUnavailable extends Error {
  override readonly name = "StorageUnavailable";
}

/** The storage cannot be opened at all, and must not be written over: says what is wrong, where, and how to mend it. */
export class StorageRefused extends Error {
  override readonly name = "StorageRefused";
}
