import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TestClock } from "#build/test/test-clock";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import { DailyCheck, type DailyCheckPorts } from "./daily-check.ts";

const hour = 60 * 60_000;
let folder: string;
let clock: TestClock;
let isOn: boolean;
let newest: string | "refused" | null;
let asked: number;
let told: string[];
let running: DailyCheck | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-daily-"));
  clock = new TestClock();
  [isOn, newest, asked, told] = [true, null, 0, []];
});
afterEach(async () => {
  running?.stop();
  await rm(folder, { recursive: true });
});
const check: DailyCheckPorts["check"] = () => {
  asked += 1;
  return Promise.resolve(
    newest === "refused"
      ? err(appError("network.unreachable"))
      : ok({ version: "1.2.0", checkedAt: "", hasPage: false, newer: newest === null ? [] : [{ version: newest, notes: [] }] }),
  );
};
/** As after a start of the app; ends when it waits for the clock. */
async function start(): Promise<DailyCheck> {
  running?.stop();
  const sleep = vi.spyOn(clock, "sleep");
  running = new DailyCheck({ folder, clock, isOn: () => isOn, check, onFound: (version) => told.push(version) });
  running.start();
  await vi.waitFor(() => {
    expect(sleep).toHaveBeenCalled();
  });
  sleep.mockRestore();
  return running;
}
const pass = async (hours: number, until: () => boolean): Promise<void> => {
  await clock.advance(hours * hour);
  await vi.waitFor(() => {
    expect(until()).toBe(true);
  });
};

test("switched off nobody is asked; switched on once a day, also over starts", async () => {
  isOn = false;
  await start();
  await clock.advance(50 * hour);
  expect(asked).toBe(0);
  isOn = true;
  await pass(1, () => asked === 1);
  await vi.waitFor(() => readFile(join(folder, "version-check.json")));
  await start();
  await clock.advance(20 * hour);
  expect(asked).toBe(1);
  await pass(5, () => asked === 2);
});

test("what failed is asked again before a day is over", async () => {
  newest = "refused";
  await start();
  expect([asked, told]).toEqual([1, []]);
  newest = "1.3.0";
  await pass(1, () => told.length === 1);
  expect(told).toEqual(["1.3.0"]);
});

test("a version is told until it was seen, and then never again", async () => {
  newest = "1.3.0";
  expect((await start()).found).toBe("1.3.0");
  await running?.seen("1.3.0");
  expect(running?.found).toBeNull();
  await pass(25, () => asked === 2);
  await start();
  expect([told, running?.found]).toEqual([["1.3.0"], null]);
  newest = "1.4.0";
  await pass(25, () => told.length === 2);
  expect(running?.found).toBe("1.4.0");
});

test("a damaged file counts as none, and holds nothing but a time and a version", async () => {
  await writeFile(join(folder, "version-check.json"), "{");
  newest = "1.3.0";
  await start();
  expect(told).toEqual(["1.3.0"]);
  expect(JSON.parse(await readFile(join(folder, "version-check.json"), "utf8"))).toEqual({
    checkedAt: new Date(clock.now()).toISOString(),
    told: null,
  });
});
