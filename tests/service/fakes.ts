/** Stand-ins for what the service runs. */
import type { Adapter } from "../../src/bots/adapter.ts";
import type { Platform, Storage } from "../../src/core/storage/storage.ts";

export const fakeAdapter = (platform: Platform, changes: Partial<Adapter> = {}): Adapter => ({
  platform,
  start: async () => {},
  stop: async () => {},
  health: () => ({ ready: true, reason: "" }),
  ...changes,
});

/** The part of a storage that running it needs. */
export const fakeStorage = (changes: Partial<Storage> = {}): Storage =>
  ({ health: async () => ({ usable: true, reason: "" }), close: async () => {}, ...changes }) as Storage;
