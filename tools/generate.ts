/** `npm run generate`: renews the files that say again what is written elsewhere. */
import { readFileSync, writeFileSync } from "node:fs";
import { VARIABLES } from "../src/variables.ts";
import { environmentExample, withVariableTable } from "./configuration.ts";
import { licencesDocument } from "./licences.ts";

const ROOT = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");

/** Path and content of each generated file; a test holds them against what is in the repository. */
export const generatedFiles = (): Record<string, string> => ({
  ".env.example": environmentExample(VARIABLES),
  "README.md": withVariableTable(read("README.md"), VARIABLES),
  "THIRD_PARTY_LICENSES.md": licencesDocument(JSON.parse(read("package-lock.json"))),
});

if (import.meta.filename === process.argv[1]) {
  for (const [path, content] of Object.entries(generatedFiles())) writeFileSync(new URL(path, ROOT), content);
}
