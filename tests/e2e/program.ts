/** The real program in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

export interface Program {
  readonly child: ChildProcess;
  /** Its log so far, a JSON object each. */
  readonly lines: readonly string[];
  /** Exit code and signal. */
  readonly ended: Promise<[number | null, NodeJS.Signals | null]>;
}

/** Starts it with this environment and no other. */
export function startProgram(environment: Readonly<Record<string, string>>, nodeOptions: readonly string[] = []): Program {
  const child = spawn(process.execPath, ["--import", "tsx", ...nodeOptions, PROGRAM], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { PATH: process.env["PATH"], ...environment },
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  return { child, lines, ended: once(child, "close") as Program["ended"] };
}
