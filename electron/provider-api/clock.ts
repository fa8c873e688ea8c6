/** Time as the services see it, so that tests decide how fast it goes. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Resolves after so many milliseconds, or at once when `signal` aborts; after 24 days in any case, which is as long as a timer runs.
   * Never rejects.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A timer for longer than this rings at once (HTML, timers). */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const timer = setTimeout(done, Math.min(milliseconds, longestTimer));
      signal?.addEventListener("abort", done, { once: true });
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      }
    }),
};
