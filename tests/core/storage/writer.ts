/**
 * A process that writes until it is killed: `writer.ts <folder> <round>`. Prints what was acknowledged, a line each, after
 * it was: `name <name>` for a count, `report <number>` for a report.
 */
import { createStorage } from "../../../src/core/storage/create.ts";
import { lowdbEngine } from "../../../src/core/storage/engines/lowdb.ts";
import { REPORT } from "./report.ts";

/** The snapshot is rewritten every few writes, so that kills meet that as well. */
const JOURNAL_BYTES = 10_000;
const WRITERS = 4;

const [folder = "", round = ""] = process.argv.slice(2);
const storage = createStorage(await lowdbEngine({ folder, journalBytes: JOURNAL_BYTES }), () => "secret");
const write = async (writer: number) => {
  for (let turn = 0; ; turn++) {
    const name = `name ${writer}`;
    await storage.unknowns.count(name);
    process.stdout.write(`${name}\n`);
    const { number } = await storage.reports.file({ ...REPORT, says: `${round} ${writer} ${turn}` });
    process.stdout.write(`report ${number}\n`);
  }
};
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
