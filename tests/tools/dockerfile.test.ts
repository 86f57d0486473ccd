import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { VARIABLES } from "../../src/variables.ts";
import { buildContext, DOCKERFILE, execForm, readStages } from "../../tools/dockerfile.ts";

const stages = readStages(DOCKERFILE);
const image = stages.at(-1)?.steps ?? [];
const textsOf = (instruction: string) => image.filter((step) => step.instruction === instruction).map(({ text }) => text);

describe("the Dockerfile", () => {
  it("has nothing for the linter to say", () => {
    expect(validate(DOCKERFILE).map(({ message }) => message)).toEqual([]);
    expect(validate("FROM a\nCPY b c")).not.toEqual([]);
  });

  it("pins each base image to a version", () => {
    for (const { image: base } of stages) expect(base).toMatch(/^(?:node:\d+-bookworm-slim|debian:bookworm-slim)$/);
  });

  it("runs the program as a user that is not root", () => {
    expect(textsOf("USER")).toEqual(["1000"]);
  });

  it("starts node directly, behind an init, so that signals arrive", () => {
    expect(textsOf("ENTRYPOINT").map(execForm)).toEqual([["tini", "--"]]);
    expect(textsOf("CMD").map(execForm)).toEqual([["node", "dist/main.js"]]);
  });

  it("says how its health is asked", () => {
    expect(textsOf("HEALTHCHECK").map(execForm)).toEqual([["node", "dist/service/probe.js"]]);
  });

  it("holds no secret", () => {
    const secrets = VARIABLES.filter((variable) => "secret" in variable).map(({ name }) => name);
    expect(secrets.filter((name) => DOCKERFILE.includes(name))).toEqual([]);
    expect(buildContext().filter((path) => /secret|\.env|\.npmrc/.test(path))).toEqual([]);
  });

  it("is given what it copies, and nothing else", () => {
    const copied = stages
      .flatMap(({ steps }) => steps)
      .filter(({ instruction, from }) => instruction === "COPY" && from === null)
      .flatMap(({ text }) => text.split(/\s+/).slice(0, -1));
    expect([...new Set(copied)].sort()).toEqual(buildContext().sort());
  });

  it("copies only from stages that it has made before", () => {
    const made = new Set<string>();
    for (const { name, steps } of stages) {
      for (const { from } of steps) if (from !== null) expect(made).toContain(from);
      made.add(name);
    }
  });
});
