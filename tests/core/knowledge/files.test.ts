import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkData } from "../../../src/core/knowledge/check.ts";
import { DataError, readDataFiles } from "../../../src/core/knowledge/files.ts";
import { type DataFolder, makeDataFolder, NAMES_TABLE } from "../../data-folder.ts";

const ROBOROCK = "brands/4-affiliated/roborock.json";

describe("a folder of data files", () => {
  let folder: DataFolder;
  beforeEach(() => {
    folder = makeDataFolder();
  });
  afterEach(() => folder.remove());
  const read = () => readDataFiles(folder.path);
  const brandFile = (id: string) => read().brandFiles.find(({ brand }) => brand.id === id);
  /** The problems of a brand's file whose fields are changed. */
  const problemsOf = (change: Record<string, unknown>) => {
    folder.write(ROBOROCK, { ...JSON.parse(folder.read(ROBOROCK)), ...change });
    return checkData(folder.path).filter(({ file }) => file === join(folder.path, ROBOROCK));
  };

  it("gives a brand the rung of its folder", () => {
    expect(brandFile("roborock")).toMatchObject({ tier: 4, path: join(folder.path, ROBOROCK) });
  });

  it("takes a row of the names table for an unrelated brand, its lists split at semicolons", () => {
    expect(brandFile("untied")).toMatchObject({ tier: 0, brand: { name: "Untied", aliases: ["Un Tied", "Untide"], misspellings: [] } });
  });

  it("is refused with a file that is no JSON, by the file's name", () => {
    folder.write(ROBOROCK, '{ "id": "roborock", ');
    expect(read).toThrow(DataError);
    expect(checkData(folder.path)).toMatchObject([
      { file: join(folder.path, ROBOROCK), entry: "file", problem: expect.stringContaining("no readable JSON"), mend: expect.stringMatching(/./) },
    ]);
  });

  it("is refused with a table without its header, and with a row of too many columns, by the line", () => {
    const table = folder.read(NAMES_TABLE);
    folder.write(NAMES_TABLE, `wrong\t${table}`);
    expect(read).toThrow(/names\.tsv: the first line must name the columns: id, name/);
    folder.write(NAMES_TABLE, `${table}${"x\t".repeat(20)}\n`);
    expect(read).toThrow(/names\.tsv: line 3 has more than/);
  });

  it("is refused with an unknown field: file, entry, problem and mend are told", () => {
    const problems = problemsOf({ colour: "blue" });
    expect(problems).toMatchObject([{ entry: "top", problem: expect.stringContaining("colour"), mend: expect.stringContaining("schema.ts") }]);
  });

  it("is refused with a date that is none, by the event", () => {
    expect(problemsOf({ history: [{ event: "founded", date: "July 2014", sources: ["page"] }] })).toMatchObject([
      { entry: "history.0.date", problem: "use YYYY, YYYY-MM or YYYY-MM-DD" },
    ]);
  });

  it("is refused with an event that nobody knows, with an empty history and without a name", () => {
    expect(problemsOf({ history: [{ event: "married", date: null }] })[0]?.entry).toContain("history.0");
    expect(problemsOf({ history: [], name: undefined }).map(({ entry }) => entry)).toEqual(["name", "history"]);
  });

  it("is refused with a file that is not named after its brand", () => {
    folder.write("brands/4-affiliated/wrong.json", folder.read(ROBOROCK));
    folder.remove(ROBOROCK);
    expect(checkData(folder.path)).toContainEqual(expect.objectContaining({ entry: "roborock", mend: "rename it to roborock.json" }));
  });

  it("is refused with two files of one brand, by the second", () => {
    folder.write("brands/6-youpin/roborock.json", folder.read(ROBOROCK));
    expect(checkData(folder.path)).toMatchObject([{ file: join(folder.path, "brands/6-youpin/roborock.json"), problem: expect.stringContaining("is taken") }]);
  });
});
