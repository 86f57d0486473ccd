/**
 * `npm run image:check`: does what the Dockerfile says, without a container engine: each stage in an empty folder, from
 * nothing but what `.dockerignore` lets through; then starts the result with production dependencies only, asks for its
 * health and stops it. Steps that change the system (apt-get, useradd) and files of the base images are left to an engine.
 */
import { execFileSync, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildContext, DOCKERFILE, execForm, readStages, type Stage, type Step } from "./dockerfile.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const IMAGE_LIMIT_MB = 250;
/** What debian:bookworm-slim takes unpacked; as debootstrap lays it down, without caches, manuals and translations. */
const BASE_MB = 76;
/** The binary of Node 24.21 for x64. */
const NODE_MB = 127;
const STARTS_WITHIN_MS = 20_000;
const STOPS_WITHIN_MS = 8_000;
/** Commands that build the program; the others build the system around it. */
const BUILD_COMMAND = /^(?:npm|find) /;

interface Built {
  /** The stage's file system, as far as the Dockerfile fills it. */
  readonly folder: string;
  /** Inside of it. */
  readonly workdir: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Only what every process needs: nothing of the machine's settings gets into the build. */
const bareEnvironment = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };
const print = (line: string) => process.stdout.write(`${line}\n`);

function build(stages: readonly Stage[], folder: string): Built {
  const built = new Map<string, Built>();
  for (const [index, stage] of stages.entries()) {
    const name = stage.name || `stage-${index}`;
    print(`${name} (${stage.image})`);
    let state: Built = { folder: join(folder, name), workdir: "/", environment: {} };
    mkdirSync(state.folder);
    for (const step of stage.steps) state = take(step, state, built);
    built.set(stage.name, state);
  }
  const last = built.get(stages.at(-1)?.name ?? "");
  if (!last) throw new Error("The Dockerfile has no stage");
  return last;
}

function take({ instruction, text, from }: Step, state: Built, built: ReadonlyMap<string, Built>): Built {
  const workingFolder = join(state.folder, state.workdir);
  switch (instruction) {
    case "WORKDIR":
      mkdirSync(join(state.folder, text), { recursive: true });
      return { ...state, workdir: text };
    case "ENV":
      return { ...state, environment: { ...state.environment, ...Object.fromEntries(text.split(/\s+/).map((pair) => pair.split("="))) } };
    case "RUN":
      if (!BUILD_COMMAND.test(text)) print(`  left to an engine: ${text}`);
      else
        execFileSync("sh", ["-ec", text], { cwd: workingFolder, env: { ...bareEnvironment, ...state.environment }, stdio: ["ignore", "inherit", "inherit"] });
      return state;
    case "COPY": {
      const paths = text.split(/\s+/);
      const target = paths.pop() ?? "";
      for (const path of paths)
        copy(path, from === null ? null : built.get(from), resolve(workingFolder, `./${target}`), paths.length > 1 || target.endsWith("/"));
      return state;
    }
    default:
      return state;
  }
}

/** @param from the stage to take it from; null: the folder being built */
function copy(path: string, from: Built | null | undefined, target: string, isIntoFolder: boolean): void {
  if (from === null && !buildContext().includes(path)) throw new Error(`COPY ${path}: .dockerignore does not let it through`);
  const source = from ? join(from.folder, path) : join(ROOT, path);
  if (from && !existsSync(source)) print(`  left to an engine: COPY ${path} of the base image`);
  else cpSync(source, isIntoFolder ? join(target, basename(path)) : target, { recursive: true });
}

/** Bytes of all files in a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((bytes, { parentPath, name }) => bytes + statSync(join(parentPath, name)).size, 0);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts the program as the image would, with platforms that are not there; fails where it does not behave. */
async function tryOut({ folder, workdir, environment }: Built, steps: readonly Step[]): Promise<void> {
  const command = (instruction: string) => execForm(steps.find((step) => step.instruction === instruction)?.text ?? "[]").slice(1);
  const port = await freePort();
  const unused = await freePort();
  const dataDir = join(folder, environment["DATA_DIR"] ?? "data");
  mkdirSync(dataDir, { recursive: true });
  const options = {
    cwd: join(folder, workdir),
    env: {
      ...bareEnvironment,
      ...environment,
      DATA_DIR: dataDir,
      HTTP_PORT: `${port}`,
      DISCORD_TOKEN: "not-a-real-token",
      DISCORD_API_URL: `http://127.0.0.1:${unused}`,
      TELEGRAM_TOKEN: "123456:not-a-real-token",
      TELEGRAM_API_URL: `http://127.0.0.1:${unused}`,
    },
    stdio: ["ignore", "inherit", "inherit"] satisfies StdioOptions,
  };
  const program = spawn(process.execPath, command("CMD"), options);
  const ended = once(program, "close");
  try {
    const isAlive = () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
    const deadline = performance.now() + STARTS_WITHIN_MS;
    while (!(await isAlive())) {
      if (program.exitCode !== null || performance.now() > deadline) throw new Error("The program did not come to life");
      await wait(100);
    }
    execFileSync(process.execPath, command("HEALTHCHECK"), options);
    print("  alive, and the image's health check says so");
    const before = performance.now();
    program.kill("SIGTERM");
    const [code] = await Promise.race([ended, wait(STOPS_WITHIN_MS, ["still running"])]);
    if (code !== 0) throw new Error(`After SIGTERM the program ended with ${code}`);
    print(`  stopped with 0 after ${Math.round(performance.now() - before)} ms`);
  } finally {
    program.kill("SIGKILL");
  }
}

const folder = mkdtempSync(join(tmpdir(), "image-"));
try {
  const stages = readStages(DOCKERFILE);
  const image = build(stages, folder);
  const megabytes = BASE_MB + NODE_MB + Math.ceil(sizeOf(image.folder) / 1e6);
  print(`about ${megabytes} MB: base system ${BASE_MB}, Node ${NODE_MB}, program and libraries the rest`);
  if (megabytes >= IMAGE_LIMIT_MB) throw new Error(`The image must stay under ${IMAGE_LIMIT_MB} MB`);
  await tryOut(image, stages.at(-1)?.steps ?? []);
} finally {
  rmSync(folder, { recursive: true });
}
