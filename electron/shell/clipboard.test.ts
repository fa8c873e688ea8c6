import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TimedClipboard } from "./clipboard.ts";

const system = vi.hoisted(() => ({ text: "", broken: false }));
vi.mock("electron", () => ({
  clipboard: {
    writeText: (text: string) => {
      system.text = text;
      return Promise.resolve();
    },
    readText: () => (system.broken ? Promise.reject(new Error("held by another program")) : Promise.resolve(system.text)),
    clear: () => {
      system.text = "";
    },
  },
}));
let timed: TimedClipboard;
let seconds = 30;
const secretMilliseconds = 30_000;
beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(system, { text: "", broken: false });
  seconds = 30;
  timed = new TimedClipboard(() => seconds);
});
afterEach(() => {
  vi.useRealTimers();
});

test("a secret is taken off after its time", async () => {
  await timed.copy("hunter2", true);
  await vi.advanceTimersByTimeAsync(secretMilliseconds - 1);
  expect([system.text, timed.holdsSecret]).toEqual(["hunter2", true]);
  await vi.advanceTimersByTimeAsync(1);
  expect([system.text, timed.holdsSecret]).toEqual(["", false]);
});
test("the time is the one that is set when it is copied", async () => {
  seconds = 120;
  await timed.copy("hunter2", true);
  await vi.advanceTimersByTimeAsync(119_999);
  expect(system.text).toBe("hunter2");
  await vi.advanceTimersByTimeAsync(1);
  expect(system.text).toBe("");
});
test("what the person copied meanwhile stays", async () => {
  await timed.copy("hunter2", true);
  system.text = "a shopping list";
  await vi.advanceTimersByTimeAsync(secretMilliseconds * 2);
  expect(system.text).toBe("a shopping list");
});
test("what is no secret stays, and a later secret has its whole time", async () => {
  await timed.copy("an address", false);
  await vi.advanceTimersByTimeAsync(secretMilliseconds * 2);
  expect([system.text, timed.holdsSecret]).toEqual(["an address", false]);
  await timed.copy("first", true);
  await vi.advanceTimersByTimeAsync(secretMilliseconds - 1);
  await timed.copy("second", true);
  await vi.advanceTimersByTimeAsync(secretMilliseconds - 1);
  expect(system.text).toBe("second");
});
test("locking and quitting take it off at once; a clipboard that cannot be read is no failure", async () => {
  await timed.copy("hunter2", true);
  await timed.clear();
  expect([system.text, timed.holdsSecret]).toEqual(["", false]);
  await timed.copy("hunter2", true);
  system.broken = true;
  await timed.clear();
  expect(timed.holdsSecret).toBe(false);
});
