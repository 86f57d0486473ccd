/** Every environment variable that the program reads: what `.env.example` and the README say of them comes from here. */
export interface Variable {
  readonly name: string;
  /** As it would be written; null where the variable has none. */
  readonly default: string | null;
  readonly meaning: string;
  /** A secret is also read from the file that `<name>_FILE` names, and never printed. */
  readonly secret?: true;
}

export const VARIABLES = [
  { name: "DISCORD_TOKEN", default: null, meaning: "Token of the Discord bot; starts the Discord adapter.", secret: true },
  { name: "DISCORD_API_URL", default: "https://discord.com/api", meaning: "Where the Discord API is." },
  { name: "SHARD_IDS", default: "auto", meaning: "Discord shards that this process runs: `auto`, or numbers like `0,1,2`." },
  { name: "SHARD_COUNT", default: null, meaning: "How many Discord shards all processes run together; needed with numbers in SHARD_IDS." },
  { name: "TELEGRAM_TOKEN", default: null, meaning: "Token of the Telegram bot; starts the Telegram adapter.", secret: true },
  { name: "TELEGRAM_API_URL", default: "https://api.telegram.org", meaning: "Where the Telegram Bot API is." },
  { name: "TELEGRAM_WEBHOOK_URL", default: null, meaning: "Public address for Telegram's updates; without it the bot polls." },
  {
    name: "TELEGRAM_WEBHOOK_SECRET",
    default: null,
    meaning: "What Telegram sends along with each update, 16 to 256 of `A-Za-z0-9_-`; needed with the address.",
    secret: true,
  },
  { name: "TELEGRAM_WEBHOOK_PORT", default: "8443", meaning: "Port on which the updates come in." },
  { name: "LINK_FETCH", default: "on", meaning: "`off` forbids the program to open links." },
  { name: "DATA_DIR", default: "./data", meaning: "Folder of the storage file." },
  {
    name: "REDIS_URL",
    default: null,
    meaning: "Redis or Valkey that replaces the storage file, so that many replicas share one memory; for a cluster with `?cluster=true` behind it.",
    secret: true,
  },
  {
    name: "STORAGE_SECRET",
    default: null,
    meaning: "Key for hashing stored ids, 16 characters or more; made and kept in DATA_DIR where it is not set. Needed with REDIS_URL.",
    secret: true,
  },
  { name: "HTTP_HOST", default: "127.0.0.1", meaning: "Address that health and metrics are served on." },
  { name: "HTTP_PORT", default: "8080", meaning: "Port for `/healthz`, `/readyz` and `/metrics`; `0` serves none." },
  { name: "LOG_LEVEL", default: "info", meaning: "fatal, error, warn, info, debug or trace." },
] as const satisfies readonly Variable[];

export type VariableName = (typeof VARIABLES)[number]["name"];

/** Whether anything is set at all: with nothing set there is nothing to parse, and the terminal answers sooner. */
export const isConfigured = (environment: NodeJS.ProcessEnv): boolean => VARIABLES.some(({ name }) => environment[name] || environment[`${name}_FILE`]);
