import type { Answer } from "../answers/answer.ts";
import { normaliseText } from "../text/normalise.ts";
import { words } from "../text/tokenise.ts";
import type { Engine } from "./engine.ts";
import { readSoftly } from "./soft.ts";
import type { UnknownNames } from "./storage.ts";
import { NAMES, type Row } from "./tables.ts";

/** The work list for the knowledge base: nobody works off more. Once full it takes no new name until it is tidied. */
export const NAMES_KEPT = 10_000;
const NAME_LENGTH = 60;
/** Addresses, accounts, and numbers as long as a telephone's are somebody's, not a product's. */
const MAY_BE_PERSONAL = /@|:\/\/|\bwww\.|(?:\d[\s().-]*){7}/;

/** The most asked first. */
export const byCount = (a: Row<"unknownNames">, b: Row<"unknownNames">): number => b.count - a.count || a.name.localeCompare(b.name);

export function unknownNames(engine: Engine): UnknownNames {
  return {
    count: async (written) => {
      const name = normaliseText(written).replace(/\s+/g, " ").trim();
      const key = words(name).join(" ");
      if (key === "" || name.length > NAME_LENGTH || MAY_BE_PERSONAL.test(name)) return;
      await engine.change(NAMES, async ({ get, set }) => {
        const known = await get("unknownNames", key);
        if (!known && (await engine.size("unknownNames", NAMES)) >= NAMES_KEPT) return;
        set("unknownNames", key, { name: known?.name ?? name, count: (known?.count ?? 0) + 1, lastAt: new Date().toISOString() });
      });
    },
    list: async () => {
      const names = await readSoftly<ReadonlyMap<string, Row<"unknownNames">>>(engine.all("unknownNames", NAMES), new Map());
      return [...names.values()].sort(byCount).map(({ name, count }) => ({ name, count }));
    },
  };
}

/** Counts what answers could not resolve. A count that is lost is no loss: nobody is told. */
export function countUnknowns(answers: readonly Pick<Answer, "unknownName">[], unknowns: UnknownNames): void {
  for (const { unknownName } of answers) if (unknownName) unknowns.count(unknownName).catch(() => {});
}
