/** The environment, parsed once. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { VARIABLES, type VariableName } from "./variables.ts";

type Given = Partial<Record<VariableName, string>>;

const url = z.url({ protocol: /^https?$/, error: "must be an http or https address" });
const port = z.coerce.number({ error: "must be a port number" }).int().min(0).max(65_535);
const secret = (least: number) => z.string().min(least, `must have at least ${least} characters`);

const ENVIRONMENT = z.object({
  DISCORD_TOKEN: secret(1).optional(),
  DISCORD_API_URL: url,
  SHARD_IDS: z.union(
    [
      z.literal("auto"),
      z
        .string()
        .regex(/^\d+(,\d+)*$/)
        .transform((ids) => ids.split(",").map(Number)),
    ],
    { error: "must be auto, or numbers like 0,1,2" },
  ),
  SHARD_COUNT: z.coerce.number({ error: "must be a number" }).int().min(1).optional(),
  TELEGRAM_TOKEN: secret(1).optional(),
  TELEGRAM_API_URL: url,
  TELEGRAM_WEBHOOK_URL: z.url({ protocol: /^https?$/, error: "must be an address" }).optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, "must be 16 to 256 of A-Z a-z 0-9 _ -")
    .optional(),
  TELEGRAM_WEBHOOK_PORT: port,
  LINK_FETCH: z.enum(["on", "off"], { error: "must be on or off" }),
  DATA_DIR: z.string(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: "must be a redis:// or rediss:// address" }).optional(),
  STORAGE_SECRET: secret(16).optional(),
  HTTP_HOST: z.string(),
  HTTP_PORT: port,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace"], { error: "must be fatal, error, warn, info, debug or trace" }),
} satisfies Record<VariableName, z.ZodType>);

/** What one variable needs of another; asked of the values as given, so that a malformed one hides no missing one. */
const NEEDS: readonly { readonly name: VariableName; readonly where: (given: Given) => boolean; readonly message: string }[] = [
  { name: "SHARD_COUNT", where: ({ SHARD_IDS = "" }) => /^\d/.test(SHARD_IDS), message: "is needed with numbers in SHARD_IDS" },
  { name: "TELEGRAM_WEBHOOK_SECRET", where: ({ TELEGRAM_WEBHOOK_URL }) => TELEGRAM_WEBHOOK_URL !== undefined, message: "is needed with TELEGRAM_WEBHOOK_URL" },
  { name: "STORAGE_SECRET", where: ({ REDIS_URL }) => REDIS_URL !== undefined, message: "is needed with REDIS_URL: all replicas must hash alike" },
];

export interface Config {
  readonly discord: {
    readonly token: string;
    readonly apiUrl: string;
    readonly shards: "auto" | readonly number[];
    readonly shardCount: number | undefined;
  } | null;
  readonly telegram: {
    readonly token: string;
    readonly apiUrl: string;
    readonly webhook: { readonly url: string; readonly secret: string; readonly port: number } | null;
  } | null;
  readonly opensLinks: boolean;
  readonly storage: { readonly dataDir: string; readonly redisUrl: string | undefined; readonly secret: string | undefined };
  /** Null where health and metrics are not served. */
  readonly http: { readonly host: string; readonly port: number } | null;
  readonly logLevel: string;
}

/** What is wrong with the environment, all of it in one message; holds names and rules, never values. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  constructor(readonly problems: readonly string[]) {
    super(`The environment needs mending (README, "Configuration"):\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
}

/** The values as set, from `<name>_FILE` where a secret lies in a file, else the default; empty is not set. */
function valuesOf(environment: NodeJS.ProcessEnv, problems: string[]): Given {
  const values: Given = {};
  for (const variable of VARIABLES) {
    const { name } = variable;
    const path = "secret" in variable ? environment[`${name}_FILE`] : undefined;
    let value: string | null | undefined = environment[name];
    if (path && value) problems.push(`${name} and ${name}_FILE are both set: keep one`);
    else if (path) {
      try {
        value = readFileSync(path, "utf8").trim();
      } catch (error) {
        problems.push(`${name}_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
      }
    }
    const given = value || variable.default;
    if (given) values[name] = given;
  }
  return values;
}

/** @throws {ConfigError} naming everything that is missing or malformed */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const problems: string[] = [];
  const given = valuesOf(environment, problems);
  const parsed = ENVIRONMENT.safeParse(given);
  problems.push(...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join(".")} ${message}`));
  problems.push(...NEEDS.filter(({ name, where }) => given[name] === undefined && where(given)).map(({ name, message }) => `${name} ${message}`));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const values = parsed.data;
  return {
    discord: values.DISCORD_TOKEN
      ? { token: values.DISCORD_TOKEN, apiUrl: values.DISCORD_API_URL, shards: values.SHARD_IDS, shardCount: values.SHARD_COUNT }
      : null,
    telegram: values.TELEGRAM_TOKEN
      ? {
          token: values.TELEGRAM_TOKEN,
          apiUrl: values.TELEGRAM_API_URL,
          webhook:
            values.TELEGRAM_WEBHOOK_URL && values.TELEGRAM_WEBHOOK_SECRET
              ? { url: values.TELEGRAM_WEBHOOK_URL, secret: values.TELEGRAM_WEBHOOK_SECRET, port: values.TELEGRAM_WEBHOOK_PORT }
              : null,
        }
      : null,
    opensLinks: values.LINK_FETCH === "on",
    storage: { dataDir: values.DATA_DIR, redisUrl: values.REDIS_URL, secret: values.STORAGE_SECRET },
    http: values.HTTP_PORT === 0 ? null : { host: values.HTTP_HOST, port: values.HTTP_PORT },
    logLevel: values.LOG_LEVEL,
  };
}

/** What must never be printed. */
export const secretsOf = ({ discord, telegram, storage }: Config): string[] =>
  [
    discord?.token,
    telegram?.token,
    telegram?.webhook?.secret,
    storage.redisUrl,
    storage.redisUrl && decodeURIComponent(new URL(storage.redisUrl).password),
    storage.secret,
  ].filter((secret) => secret !== undefined);
