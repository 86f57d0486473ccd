import { words } from "../text/tokenise.ts";
import type { Engine } from "./engine.ts";
import type { IdHash } from "./hashing.ts";
import { readSoftly } from "./soft.ts";
import { type Platform, TEACHINGS_A_PLACE, type Teaching, type TeachingStore } from "./storage.ts";

/** A place's list is read for each of its answers; other replicas learn of a change within this. */
const LIST_CACHE_MS = 5_000;
/** Places answered in that time; more are read anew. */
const LISTS_CACHED = 1_000;

/** Names that the index cannot tell apart are one name. */
const nameKey = (name: string) => words(name).join(" ");

export function teachingStore(engine: Engine, hash: IdHash): TeachingStore {
  const groupOf = (platform: Platform, place: string) => hash("teachings", platform, place);
  const cached = new Map<string, { readonly list: readonly Teaching[]; readonly endsAt: number }>();
  const read = async (group: string): Promise<readonly Teaching[]> => {
    const taught = await readSoftly<ReadonlyMap<string, Teaching>>(engine.all("teachings", group), new Map());
    const list = [...taught.values()].sort((a, b) => a.name.localeCompare(b.name));
    if (cached.size >= LISTS_CACHED) cached.clear();
    cached.set(group, { list, endsAt: Date.now() + LIST_CACHE_MS });
    return list;
  };
  return {
    list: async (platform, place) => {
      const group = groupOf(platform, place);
      const known = cached.get(group);
      return known && known.endsAt > Date.now() ? known.list : read(group);
    },
    teach: async (platform, place, { name, tier, note, at }) => {
      const group = groupOf(platform, place);
      const key = nameKey(name);
      if (key === "") return false;
      const taught = await engine.all("teachings", group);
      if (!taught.has(key) && taught.size >= TEACHINGS_A_PLACE) return false;
      await engine.change(group, async ({ set }) => set("teachings", key, { name, tier, note, at }));
      cached.delete(group);
      return true;
    },
    remove: async (platform, place, name) => {
      const group = groupOf(platform, place);
      const wasTaught = await engine.change(group, async ({ get, set }) => {
        const known = await get("teachings", nameKey(name));
        set("teachings", nameKey(name), undefined);
        return known !== undefined;
      });
      cached.delete(group);
      return wasTaught;
    },
  };
}
