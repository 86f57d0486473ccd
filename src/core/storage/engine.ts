/**
 * What an engine must do; everything the bot remembers is built once on these few primitives, for all engines.
 *
 * A **record** is a map of fields, found by its table and its group. Records of one group change together or not at all:
 * in a Redis cluster the group is the hash tag that keeps them in one slot.
 */
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import type { Row, Table } from "./tables.ts";

/** What a change sees and does; nothing is kept before it ends. */
export interface Transaction {
  get<T extends Table>(table: T, field: string): Promise<Row<T> | undefined>;
  /** `undefined` takes the field away. */
  set<T extends Table>(table: T, field: string, value: Row<T> | undefined): void;
}

export interface Health {
  /** Whether writes are kept just now. */
  readonly usable: boolean;
  /** Why not; empty where they are. */
  readonly reason: string;
}

export interface Engine {
  /** @throws {StorageUnavailable} as every method here, where the engine cannot be reached */
  get<T extends Table>(table: T, group: string, field: string): Promise<Row<T> | undefined>;
  all<T extends Table>(table: T, group: string): Promise<ReadonlyMap<string, Row<T>>>;
  /** How many fields a record has. */
  size(table: Table, group: string): Promise<number>;
  /**
   * Resolves once the change is kept for good; where another process changed the same fields meanwhile, `work` runs again,
   * so it must do nothing but read, compute and set.
   */
  change<R>(group: string, work: (transaction: Transaction) => Promise<R>): Promise<R>;
  /** What may be lost at a restart of everything: claims and cached values. */
  readonly passing: PassingValues;
  /** Counts answers a person, in windows. */
  limiter(share: { readonly points: number; readonly duration: number }): RateLimiterAbstract;
  health(): Promise<Health>;
  close(): Promise<void>;
}

/** `held`: somebody is at it; `done`: somebody was. */
export type Claim = "ours" | "held" | "done";

export interface PassingValues {
  /** "ours" for the first who asks within that time, or after whoever asked gave up; the others are told how far it got. */
  claim(key: string, seconds: number): Promise<Claim>;
  /** What was claimed is done, and stays so for that time. */
  finish(key: string, seconds: number): Promise<void>;
  /** Null where there is none. */
  get(key: string): Promise<unknown>;
  /** Keeps a value of a cache that holds {@link CACHED_VALUES} at most: what would end first makes room. */
  put(key: string, value: unknown, seconds: number): Promise<void>;
}

/** A page's result has about a kilobyte: some ten megabytes. */
export const CACHED_VALUES = 10_000;
