/** Starting an adapter: again and again while the platform cannot be reached, never again where it refuses. */
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import { type Adapter, StartRefused } from "../bots/adapter.ts";

const FIRST_WAIT_MS = 1000;
/** Long enough to spare a platform that is down, short enough to be back soon after it is. */
const LONGEST_WAIT_MS = 60_000;
/** Replicas that lost the network together do not come back in the same instant. */
const JITTER = 0.2;

/** How long to wait after that many failures in a row, in milliseconds. */
export const waitAfter = (failures: number, random = Math.random): number =>
  Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS) * (1 - JITTER * random());

/**
 * Whether messages come in now; false where the platform refuses us for good, or where the program stops meanwhile.
 * @param pause waits that many milliseconds; rejects when `stopping` aborts
 */
export async function startAdapter(
  adapter: Adapter,
  log: Logger,
  stopping: AbortSignal,
  pause: (ms: number) => Promise<void> = (ms) => wait(ms, undefined, { signal: stopping }),
): Promise<boolean> {
  const { platform } = adapter;
  for (let failures = 1; !stopping.aborted; failures++) {
    try {
      await adapter.start();
      log.info({ platform }, "adapter started");
      return true;
    } catch (err) {
      if (err instanceof StartRefused) {
        log.error({ platform }, `adapter cannot start: ${err.message}`);
        return false;
      }
      const ms = Math.round(waitAfter(failures));
      log.warn({ platform, err, failures, ms }, "adapter could not start, trying again");
      await pause(ms).catch(() => {});
    }
  }
  return false;
}
