/** A real Redis on a free port of this machine, for tests and the bench. */
import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../free-port.ts";

export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

export interface RedisServer {
  readonly url: string;
  /** Runs a command on it with redis-cli. */
  command(...words: string[]): Promise<string>;
  /** Ends the server as a crash would; what it holds stays on the disk. */
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Stops it for good and removes its files. */
  remove(): Promise<void>;
}

/** Starts a server that writes each command to the disk, with more options as redis-server takes them. */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  let child: ChildProcess | null = null;

  const start = async () => {
    const args = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "yes", "--appendfsync", "always"];
    const started = spawn("redis-server", [...args, ...options], { stdio: ["ignore", "pipe", "inherit"] });
    child = started;
    for await (const output of started.stdout) if (String(output).includes("Ready to accept connections")) break;
    // Nobody reads on, and a full pipe would stop the server.
    started.stdout.resume();
  };
  const stop = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    command: async (...words) => (await promisify(execFile)("redis-cli", ["-p", String(port), ...words])).stdout.trim(),
    start,
    stop,
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
