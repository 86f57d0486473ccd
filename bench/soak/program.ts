/** The real program in a process of its own, both bots on their local servers. */
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { TOKEN as DISCORD_TOKEN } from "../../tests/e2e/discord-server.ts";
import { startProgram as start } from "../../tests/e2e/program.ts";
import { TOKEN as TELEGRAM_TOKEN } from "../../tests/e2e/telegram-server.ts";
import { freePort } from "../../tests/free-port.ts";

const SHOPS = fileURLToPath(new URL("shops.ts", import.meta.url));
const LOOK_AGAIN_MS = 200;
/** The heap that Node gives itself in a container with 512 MB (`compose.yaml`): with more it is collected later, and leaks show later. */
const NODE_OPTIONS = ["--max-old-space-size=256"];

interface Around {
  readonly discordUrl: string;
  readonly telegramUrl: string;
  readonly redisUrl: string;
  readonly shopPort: number;
}

export interface Memory {
  readonly residentMb: number;
  readonly heapMb: number;
}

export async function startProgram({ discordUrl, telegramUrl, redisUrl, shopPort }: Around) {
  const httpPort = await freePort();
  const { child, lines, ended } = start(
    {
      DISCORD_TOKEN,
      DISCORD_API_URL: discordUrl,
      TELEGRAM_TOKEN,
      TELEGRAM_API_URL: telegramUrl,
      REDIS_URL: redisUrl,
      STORAGE_SECRET: "a-secret-for-the-soak-only",
      HTTP_PORT: String(httpPort),
      LOG_LEVEL: "warn",
      SOAK_SHOP_PORT: String(shopPort),
    },
    [...NODE_OPTIONS, "--import", SHOPS],
  );
  const get = async (path: string) => fetch(`http://127.0.0.1:${httpPort}${path}`);
  const isReady = () =>
    get("/readyz").then(
      ({ ok }) => ok,
      () => false,
    );
  while (child.exitCode === null && !(await isReady())) await pause(LOOK_AGAIN_MS);

  return {
    isReady,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    async memory(): Promise<Memory> {
      const metrics = await (await get("/metrics")).text();
      const megabytes = (name: string) => Number(new RegExp(`^${name} (.+)$`, "m").exec(metrics)?.[1]) / 1e6;
      return { residentMb: megabytes("process_resident_memory_bytes"), heapMb: megabytes("nodejs_heap_size_used_bytes") };
    },
    /** How often each line of warning or worse was logged, by its message. */
    logged(): ReadonlyMap<string, number> {
      const counts = new Map<string, number>();
      for (const line of lines) {
        const { level, msg } = JSON.parse(line) as { level: number | string; msg: string };
        counts.set(`${level}: ${msg}`, (counts.get(`${level}: ${msg}`) ?? 0) + 1);
      }
      return counts;
    },
    /** Ends it as an orchestrator does; its exit code. */
    async stop(): Promise<number | null> {
      child.kill("SIGTERM");
      const [code] = await ended;
      return code;
    },
  };
}
