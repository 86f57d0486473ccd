/** Work that goes on after its update is done, so that a stop can wait for it. */
export interface Background {
  /** Keeps hold of work until it has ended, well or not; its errors are the caller's. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way any more. */
  drained(): Promise<void>;
}

export function createBackground(): Background {
  const running = new Set<Promise<unknown>>();
  return {
    track(work) {
      running.add(work);
      const done = () => running.delete(work);
      work.then(done, done);
      return work;
    },
    async drained() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
