/** How much the storage bench keeps. */
import type { Owner } from "../src/core/storage/storage.ts";

export const SETTINGS = 100_000;
export const REPORTS = 10_000;

export const owner = (index: number): Owner => ({ platform: "telegram", kind: "person", id: String(index) });
