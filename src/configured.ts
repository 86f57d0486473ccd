/** What the programs start with. */
import type { Config } from "./config.ts";
import { isConfigured } from "./variables.ts";

/**
 * The configuration; null where nothing is set. What is wrong with it goes to standard error and ends the program. Reading
 * it is loaded only then: without it the terminal answers sooner.
 */
export async function configured(environment: NodeJS.ProcessEnv): Promise<Config | null> {
  if (!isConfigured(environment)) return null;
  const { ConfigError, readConfig } = await import("./config.ts");
  try {
    return readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}
