import { afterEach, describe, expect, it } from "vitest";
import { idle, TestClock } from "#build/test/test-clock";
import { defaultSettings } from "./settings.ts";
import { probeEveryMilliseconds, Watch } from "./watch.ts";

const minute = 60_000;
let watch: Watch;
afterEach(() => {
  watch.stop();
});

function watching(settings: Partial<typeof defaultSettings> = {}, probe: () => Promise<void> = () => Promise.resolve()) {
  const clock = new TestClock();
  const seen = { locks: 0, reads: 0, probes: 0, ticks: 0, connectivity: [] as boolean[] };
  let isOpen = true;
  watch = new Watch({
    clock,
    settings: () => ({ ...defaultSettings, autoLockMinutes: 0, readEveryMinutes: 0, ...settings }),
    isOpen: () => isOpen,
    lock: () => {
      seen.locks += 1;
      isOpen = false;
      watch.locked(new Date(clock.now()).toISOString());
    },
    read: () => {
      seen.reads += 1;
    },
    onTime: () => undefined,
    onTick: () => {
      seen.ticks += 1;
    },
    probe: () => {
      seen.probes += 1;
      return probe();
    },
    onConnectivity: (online) => {
      seen.connectivity.push(online);
    },
  });
  watch.start();
  return { clock, seen };
}

describe("Watch", () => {
  it("locks when nothing was done for the chosen time, and not before", async () => {
    const { clock, seen } = watching({ autoLockMinutes: 5 });
    await clock.advance(4 * minute);
    watch.active();
    await clock.advance(4 * minute);
    expect(seen.locks).toBe(0);
    await clock.advance(minute + 5_000);
    expect(seen.locks).toBe(1);
    expect(watch.lockedAt).not.toBeNull();
    await clock.advance(60 * minute);
    expect(seen.locks).toBe(1);
  });

  it("locks and reads in their time although the clock was set back", async () => {
    const { clock, seen } = watching({ autoLockMinutes: 5, readEveryMinutes: 3 });
    await clock.advance(minute);
    clock.set(clock.now() - 48 * 60 * minute);
    await clock.advance(4 * minute);
    expect([seen.locks, seen.reads]).toEqual([0, 1]);
    await clock.advance(2 * minute);
    expect(seen.locks).toBe(1);
  });

  it("never locks and never reads by itself when the settings say so", async () => {
    const { clock, seen } = watching();
    await clock.advance(600 * minute);
    expect([seen.locks, seen.reads]).toEqual([0, 0]);
    expect(watch.looksAgainAt).toBeNull();
  });

  it("reads every so often, counted from the last reading by hand", async () => {
    const { clock, seen } = watching({ readEveryMinutes: 15 });
    await clock.advance(10 * minute);
    watch.wasRead();
    await clock.advance(10 * minute);
    expect(seen.reads).toBe(0);
    await clock.advance(6 * minute);
    expect(seen.reads).toBe(1);
  });

  it("does not take a profile that was just opened for a lost network", () => {
    const { seen } = watching();
    watch.reached(["untried"]);
    expect([watch.online, seen.connectivity]).toEqual([true, []]);
    watch.reached(["offline", "untried"]);
    expect(watch.online).toBe(true);
    watch.reached(["offline"]);
    expect([watch.online, seen.connectivity]).toEqual([false, [false]]);
  });

  it("looks whether a lost network is back, says so once, and reads", async () => {
    const { clock, seen } = watching({ readEveryMinutes: 1 });
    watch.reached(["offline"]);
    watch.reached(["offline"]);
    await clock.advance(10 * probeEveryMilliseconds);
    expect(seen.probes).toBeGreaterThanOrEqual(9);
    expect(seen.reads).toBe(0);
    watch.reached(["online"]);
    expect(seen.connectivity).toEqual([false, true]);
    expect(seen.reads).toBe(1);
  });

  it("locks in time although a server never answers, and although asking it failed", async () => {
    const hanging = watching({ autoLockMinutes: 5 }, () => new Promise(() => undefined));
    watch.reached(["offline"]);
    await hanging.clock.advance(5 * minute + 5_000);
    expect([hanging.seen.locks, hanging.seen.probes]).toEqual([1, 1]);
    watch.stop();
    const failing = watching({ autoLockMinutes: 5 }, () => Promise.reject(new Error("wiped")));
    watch.reached(["offline"]);
    await failing.clock.advance(5 * minute + 5_000);
    await idle();
    expect(failing.seen.locks).toBe(1);
    expect(failing.seen.probes).toBeGreaterThan(10);
  });
});
