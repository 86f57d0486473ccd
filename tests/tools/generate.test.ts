import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { environmentExample, withVariableTable } from "../../tools/configuration.ts";
import { generatedFiles } from "../../tools/generate.ts";
import { deliveredLibraries, type Lock } from "../../tools/licences.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("generated files", () => {
  it.each(Object.entries(generatedFiles()))("%s is up to date (npm run generate)", (path, content) => {
    expect(read(path)).toBe(content);
  });
});

const VARIABLES = [
  { name: "KEY", default: null, meaning: "A key.", secret: true },
  { name: "PLACE", default: "here", meaning: "Where it is." },
] as const;

describe("the example of an environment", () => {
  it("sets nothing, and says of each variable what it means, its default and whether a file may hold it", () => {
    const example = environmentExample(VARIABLES);
    expect(example.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
    expect(example).toContain("# A key.\n# A secret: KEY_FILE names a file that holds it.\n#KEY=\n\n# Where it is.\n#PLACE=here\n");
  });
});

describe("the README's table of variables", () => {
  it("stands between its marks and replaces the old one", () => {
    const readme = "before\n<!-- variables -->\nold\n<!-- end of variables -->\nafter\n";
    const renewed = withVariableTable(readme, VARIABLES);
    expect(renewed.split("\n")).toEqual([
      "before",
      "<!-- variables -->",
      "| variable | default | meaning |",
      "|---|---|---|",
      "| `KEY` \\* |  | A key. |",
      "| `PLACE` | `here` | Where it is. |",
      "<!-- end of variables -->",
      "after",
      "",
    ]);
    expect(withVariableTable(renewed, VARIABLES)).toBe(renewed);
  });

  it("is demanded", () => {
    expect(() => withVariableTable("no marks", VARIABLES)).toThrow("README.md lacks");
  });
});

/** Licences that let the program be delivered under its own; another one needs somebody to read it first. */
const PERMISSIVE = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT"];

describe("licences", () => {
  it("of all delivered libraries are permissive", () => {
    const libraries = deliveredLibraries(JSON.parse(read("package-lock.json")));
    expect(libraries.length).toBeGreaterThan(50);
    expect(libraries.filter(({ licence }) => !PERMISSIVE.includes(licence))).toEqual([]);
  });

  it("are listed for what a production install brings, in every version of it", () => {
    const lock: Lock = {
      packages: {
        "": { version: "1.0.0" },
        "node_modules/b": { version: "2.0.0", license: "MIT" },
        "node_modules/a/node_modules/@scope/b": { version: "1.0.0", license: "ISC" },
        "node_modules/tool": { version: "1.0.0", dev: true },
        "node_modules/c": { version: "3.0.0" },
      },
    };
    expect(deliveredLibraries(lock)).toEqual([
      { name: "@scope/b", version: "1.0.0", licence: "ISC" },
      { name: "b", version: "2.0.0", licence: "MIT" },
      { name: "c", version: "3.0.0", licence: "unknown" },
    ]);
  });
});
