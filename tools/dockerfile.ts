/** The Dockerfile as values: stages with their steps. */
import { readFileSync } from "node:fs";
import { type Copy, DockerfileParser } from "dockerfile-ast";

export interface Step {
  /** In capitals, like `COPY`. */
  readonly instruction: string;
  /** What stands behind it, without flags. */
  readonly text: string;
  /** The stage that a COPY takes from; null where that is the folder being built. */
  readonly from: string | null;
}

export interface Stage {
  readonly name: string;
  readonly image: string;
  readonly steps: readonly Step[];
}

export const DOCKERFILE = readFileSync(new URL("../Dockerfile", import.meta.url), "utf8");

/** The stages in their order; the last one becomes the image. */
export function readStages(dockerfile: string): Stage[] {
  const stages: { name: string; image: string; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    const keyword = instruction.getKeyword();
    const text = instruction.getArgumentsContent() ?? "";
    if (keyword === "FROM") {
      const [image = "", , name = ""] = text.split(/\s+/);
      stages.push({ name, image, steps: [] });
      continue;
    }
    const from = keyword === "COPY" ? ((instruction as Copy).getFromFlag()?.getValue() ?? null) : null;
    stages.at(-1)?.steps.push({ instruction: keyword, text, from });
  }
  return stages;
}

/** The words of an exec form: `["node", "a.js"]`, also behind `HEALTHCHECK CMD`. */
export const execForm = (text: string): string[] => JSON.parse(text.slice(text.indexOf("[")));

/** What `.dockerignore` lets through to the engine: the file forbids all and lists exceptions. */
export const buildContext = (): string[] =>
  readFileSync(new URL("../.dockerignore", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("!"))
    .map((line) => line.slice(1));
