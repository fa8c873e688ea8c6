/** What autosave needs of time; the browser's timers by default. */
export interface Timers {
  set(run: () => void, milliseconds: number): unknown;
  clear(handle: unknown): void;
}
const browserTimers: Timers = {
  set: (run, milliseconds) => setTimeout(run, milliseconds),
  clear: (handle) => clearTimeout(handle as never),
};

/**
 * Saves the latest value a moment after the last change. Never two saves at once: a change during a save is
 * saved right after it. `flush` saves now and answers when everything is stored.
 */
export class Autosave<Value> {
  #latest: Value | undefined;
  #timer: unknown = undefined;
  #running: Promise<void> | undefined;
  readonly #save: (value: Value) => Promise<void>;
  readonly #delay: number;
  readonly #timers: Timers;

  constructor(save: (value: Value) => Promise<void>, delay = 350, timers: Timers = browserTimers) {
    this.#save = save;
    this.#delay = delay;
    this.#timers = timers;
  }

  get pending(): boolean {
    return this.#latest !== undefined || this.#running !== undefined;
  }

  change(value: Value): void {
    this.#latest = value;
    this.#timers.clear(this.#timer);
    this.#timer = this.#timers.set(() => void this.flush(), this.#delay);
  }

  async flush(): Promise<void> {
    this.#timers.clear(this.#timer);
    while (this.#running !== undefined || this.#latest !== undefined) {
      if (this.#running === undefined) {
        const value = this.#latest as Value;
        this.#latest = undefined;
        this.#running = this.#save(value).finally(() => {
          this.#running = undefined;
        });
      }
      await this.#running;
    }
  }

  /** Forgets what was not saved yet: the draft was discarded. */
  drop(): void {
    this.#timers.clear(this.#timer);
    this.#latest = undefined;
  }
}
