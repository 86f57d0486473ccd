/** The log: one JSON line an event on standard output, without secrets and without what people wrote. */
import { type DestinationStream, destination, type Logger, pino } from "pino";

/** Causes of causes beyond that say nothing new. */
const CAUSES_SHOWN = 3;
const REDACTED = "[secret]";
/** A shorter secret is a word that stands in harmless places too, and keeps nobody out. */
const LEAST_SECRET = 6;

/**
 * A fault as it may be logged: libraries hang whole requests, and with them people's messages, on their errors, so only
 * these fields pass.
 */
export function faultOf(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack, cause } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return { name, message, code, status, stack, ...(cause !== undefined && depth < CAUSES_SHOWN && { cause: faultOf(cause, depth + 1) }) };
}

/** Replaces secrets wherever they stand, as written, in JSON or in an address: tokens travel in URLs and in errors about them. */
export function redactor(secrets: readonly string[]): (line: string) => string {
  const long = secrets.filter(({ length }) => length >= LEAST_SECRET);
  const spellings = new Set(long.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]));
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  return (line) => longestFirst.reduce((text, secret) => text.replaceAll(secret, REDACTED), line);
}

/**
 * @param secrets never printed, wherever they turn up
 * @param output takes one line a call; standard output as {@link standardOutput} wraps it
 */
export function createLog(level: string, secrets: readonly string[], output: DestinationStream): Logger {
  const redact = redactor(secrets);
  return pino(
    {
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (name) => ({ level: name }) },
      serializers: { err: (error) => faultOf(error), error: (error) => faultOf(error) },
    },
    { write: (line) => output.write(redact(line)) },
  );
}

/** Readable lines for somebody who develops in a terminal, else JSON; written at once, so that the last words before an end are not lost. */
export async function standardOutput(): Promise<DestinationStream> {
  const json = () => destination({ dest: process.stdout.fd, sync: true });
  if (!process.stdout.isTTY || process.env["NODE_ENV"] === "production") return json();
  // Left out of production installs.
  return import("pino-pretty").then(({ default: pretty }) => pretty({ destination: process.stdout.fd, sync: true, ignore: "pid,hostname" }), json);
}
