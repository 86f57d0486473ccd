import type { Engine } from "./engine.ts";
import type { IdHash } from "./hashing.ts";
import { readSoftly } from "./soft.ts";
import type { Owner, Settings, SettingsStore } from "./storage.ts";
import { ONLY } from "./tables.ts";

/** The group of an owner's settings. */
export const ownerGroup = ({ platform, kind, id }: Owner, hash: IdHash): string => hash("settings", platform, kind, id);

export function settingsStore(engine: Engine, hash: IdHash): SettingsStore {
  return {
    read: (owner) => readSoftly<Settings>(readSettings(engine, ownerGroup(owner, hash)), {}),
    change: (owner, change) =>
      engine.change(ownerGroup(owner, hash), async ({ get, set }) => {
        const merged = { ...(await get("settings", ONLY)), ...change };
        const settings: Settings = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
        set("settings", ONLY, Object.keys(settings).length > 0 ? settings : undefined);
        return settings;
      }),
  };
}

const readSettings = async (engine: Engine, group: string): Promise<Settings> => (await engine.get("settings", group, ONLY)) ?? {};
