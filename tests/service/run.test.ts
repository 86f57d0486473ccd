import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("program.ts", import.meta.url));

interface Line {
  readonly msg?: string;
  readonly platform?: string;
  readonly fault?: string;
  readonly port?: number;
  readonly text?: string;
}

/** A running program: its lines as they come. */
function run(...adapters: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, ...adapters], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const lines: Line[] = [];
  const waiting: (() => void)[] = [];
  const output = createInterface({ input: child.stdout });
  output.on("line", (text) => {
    lines.push(text.startsWith("{") ? (JSON.parse(text) as Line) : { text });
    for (const wake of waiting.splice(0)) wake();
  });
  const ended = once(child, "close") as Promise<[number | null, string | null]>;
  const line = async (matches: (line: Line) => boolean): Promise<Line> => {
    for (;;) {
      const found = lines.find(matches);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`ended without it: ${JSON.stringify(lines)}`);
      await Promise.race([new Promise<void>((wake) => waiting.push(wake)), ended]);
    }
  };
  return { child, lines, ended, line, message: (text: string) => line(({ msg }) => msg?.startsWith(text) ?? false) };
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

const textsOf = (lines: readonly Line[]) => lines.flatMap(({ text }) => text ?? []);

describe("the running service", { timeout: 30_000 }, () => {
  it("finishes what is under way, closes the storage and ends with 0 when told to stop", async () => {
    const { child, ended, message, lines } = run("telegram:steady");
    await message("adapter started");
    const before = performance.now();
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    expect(performance.now() - before).toBeLessThan(8000);
    expect(textsOf(lines)).toEqual(["adapter finished", "storage closed"]);
  });

  it("is no longer ready as soon as it is told to stop, and still alive", async () => {
    const { child, message, ended } = run("telegram:steady");
    const { port } = await message("health and metrics are served");
    await message("adapter started");
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return [response.status, await response.text()];
    };
    expect(await get("/readyz")).toEqual([200, "ready\n"]);
    child.kill("SIGTERM");
    await message("stopping");
    expect(await get("/readyz")).toEqual([503, "process: stopping\n"]);
    expect(await get("/healthz")).toEqual([200, "alive\n"]);
    await ended;
  });

  it("ends at once at the second signal", async () => {
    const { child, ended, message, lines } = run("telegram:endless");
    await message("adapter started");
    child.kill("SIGTERM");
    await message("stopping");
    child.kill("SIGINT");
    expect(await ended).toEqual([130, null]);
    expect(textsOf(lines)).toEqual([]);
  });

  it("closes the storage even where an adapter does not end, and says so by its exit code within 8 s", async () => {
    const { child, ended, message, lines } = run("discord:endless", "telegram:steady");
    await message("adapter started");
    const before = performance.now();
    child.kill("SIGTERM");
    expect(await ended).toEqual([1, null]);
    expect(performance.now() - before).toBeLessThan(8000);
    expect(textsOf(lines)).toEqual(["adapter finished", "storage closed"]);
  });

  it("goes on with one adapter where another is refused, and says what to mend without the token", async () => {
    const { child, ended, line } = run("discord:refused", "telegram:steady");
    await line(({ msg, platform }) => msg === "adapter started" && platform === "telegram");
    const refused = await line(({ platform }) => platform === "discord");
    expect(refused.msg).toBe("adapter cannot start: the token [secret] is not valid: take a new one");
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });

  it("ends with 1 where no adapter can be started", async () => {
    const { ended, message } = run("discord:refused", "telegram:refused");
    await message("no adapter could be started");
    expect(await ended).toEqual([1, null]);
  });

  it("tries again where the platform cannot be reached, and can be stopped meanwhile", async () => {
    const { child, ended, message } = run("telegram:unreachable");
    await message("adapter could not start, trying again");
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });

  it("survives a lost promise and logs it with an id", async () => {
    const { child, ended, message } = run("telegram:rejecting");
    expect((await message("a rejection that nobody handled")).fault).toMatch(/^[\da-f-]{36}$/);
    await message("adapter started");
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });

  it("ends with 1 after an exception that nobody caught, but finishes and closes first", async () => {
    const { ended, message, lines } = run("telegram:throwing");
    expect((await message("an exception that nobody caught")).fault).toMatch(/^[\da-f-]{36}$/);
    expect(await ended).toEqual([1, null]);
    expect(textsOf(lines)).toEqual(["adapter finished", "storage closed"]);
  });
});
