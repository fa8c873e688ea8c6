import { expect, test } from "vitest";
import { Autosave, type Timers } from "./autosave.ts";

/** Timers that run when told. */
function manualTimers(): Timers & { fire(): void } {
  let due: (() => void) | undefined;
  return {
    set: (run) => {
      due = run;
      return run;
    },
    clear: (handle) => {
      if (handle === due) due = undefined;
    },
    fire: () => {
      const run = due;
      due = undefined;
      run?.();
    },
  };
}

test("only the latest of several quick changes is saved", async () => {
  const saved: number[] = [];
  const timers = manualTimers();
  const autosave = new Autosave<number>(
    async (value) => {
      saved.push(value);
    },
    350,
    timers,
  );
  autosave.change(1);
  autosave.change(2);
  autosave.change(3);
  timers.fire();
  await autosave.flush();
  expect(saved).toEqual([3]);
});

test("a change during a save is saved after it, never at the same time", async () => {
  let running = 0,
    most = 0;
  const saved: string[] = [];
  const autosave: Autosave<string> = new Autosave(
    async (value) => {
      most = Math.max(most, ++running);
      if (value === "first") autosave.change("second");
      await Promise.resolve();
      saved.push(value);
      running -= 1;
    },
    350,
    manualTimers(),
  );
  autosave.change("first");
  await autosave.flush();
  expect(saved).toEqual(["first", "second"]);
  expect(most).toBe(1);
  expect(autosave.pending).toBe(false);
});

test("a failed save does not stop the next one", async () => {
  const saved: string[] = [];
  const autosave = new Autosave<string>(
    async (value) => {
      if (value === "bad") throw new Error("refused");
      saved.push(value);
    },
    350,
    manualTimers(),
  );
  autosave.change("bad");
  await expect(autosave.flush()).rejects.toThrow("refused");
  autosave.change("good");
  await autosave.flush();
  expect(saved).toEqual(["good"]);
});

test("what is dropped is not saved", async () => {
  const saved: string[] = [];
  const autosave = new Autosave<string>(
    async (value) => {
      saved.push(value);
    },
    350,
    manualTimers(),
  );
  autosave.change("gone");
  autosave.drop();
  await autosave.flush();
  expect(saved).toEqual([]);
});
