/** The end of the process: in order, within a time, with an exit code that says whether everything was finished. */
import { randomUUID } from "node:crypto";
import { constants } from "node:os";
import type { Logger } from "pino";

/** What is set up is taken down in the opposite order. */
interface Step {
  readonly name: string;
  readonly withinMs: number;
  readonly run: () => Promise<unknown>;
}

export interface Stop {
  /** Aborts when the end begins, before anything is taken down. */
  readonly signal: AbortSignal;
  /**
   * Something to take down, before everything that was added earlier. The times of all steps together stay under 8 s:
   * orchestrators kill after 10.
   */
  add(name: string, withinMs: number, run: () => Promise<unknown>): void;
  /** Takes everything down, then ends the process; exit code 1 where a step failed or ran out of time. Once only. */
  end(exitCode: number): Promise<void>;
}

/** Takes care of SIGTERM, SIGINT and stray faults from now on; a second signal ends the process at once. */
export function createStop(log: Logger): Stop {
  const stopping = new AbortController();
  const steps: Step[] = [];

  const end = async (exitCode: number) => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    let code = exitCode;
    for (const step of steps.toReversed()) {
      const problem = await runWithin(step);
      if (problem === null) continue;
      code = 1;
      log.error({ step: step.name, err: problem }, "could not be stopped cleanly");
    }
    log.info({ code }, "stopped");
    process.exit(code);
  };

  for (const name of ["SIGTERM", "SIGINT"] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) process.exit(128 + constants.signals[name]);
      log.info({ signal: name }, "stopping");
      void end(0);
    });
  }
  // One update's lost promise is no reason to leave all others unanswered; after an exception nobody knows what is still true.
  process.on("unhandledRejection", (err) => log.error({ err, fault: randomUUID() }, "a rejection that nobody handled"));
  process.on("uncaughtException", (err) => {
    log.fatal({ err, fault: randomUUID() }, "an exception that nobody caught");
    void end(1);
  });

  return { signal: stopping.signal, add: (name, withinMs, run) => steps.push({ name, withinMs, run }), end };
}

/** What went wrong; null where the step ended well and in time. */
async function runWithin({ withinMs, run }: Step): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Error>((resolve) => {
    timer = setTimeout(() => resolve(new Error(`took longer than ${withinMs} ms`)), withinMs);
  });
  try {
    return await Promise.race([run().then(() => null), late]);
  } catch (error) {
    return error;
  } finally {
    clearTimeout(timer);
  }
}
