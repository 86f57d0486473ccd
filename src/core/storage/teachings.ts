import { words } from "../text/tokenise.ts";
import type { Engine } from "./engine.ts";
import type { IdHash } from "./hashing.ts";
import { readSoftly } from "./soft.ts";
import { type Platform, TEACHINGS_A_PLACE, type Teaching, type TeachingStore } from "./storage.ts";

/** Names that the index cannot tell apart are one name. */
const nameKey = (name: string) => words(name).join(" ");

export function teachingStore(engine: Engine, hash: IdHash): TeachingStore {
  const groupOf = (platform: Platform, place: string) => hash("teachings", platform, place);
  return {
    list: async (platform, place) => {
      const taught = await readSoftly<ReadonlyMap<string, Teaching>>(engine.all("teachings", groupOf(platform, place)), new Map());
      return [...taught.values()].sort((a, b) => a.name.localeCompare(b.name));
    },
    teach: async (platform, place, { name, tier, note, at }) => {
      const group = groupOf(platform, place);
      const key = nameKey(name);
      if (key === "") return false;
      const taught = await engine.all("teachings", group);
      if (!taught.has(key) && taught.size >= TEACHINGS_A_PLACE) return false;
      await engine.change(group, async ({ set }) => set("teachings", key, { name, tier, note, at }));
      return true;
    },
    remove: (platform, place, name) =>
      engine.change(groupOf(platform, place), async ({ get, set }) => {
        const isTaught = (await get("teachings", nameKey(name))) !== undefined;
        set("teachings", nameKey(name), undefined);
        return isTaught;
      }),
  };
}
