import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Gathered } from "./gathered.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("the first goes at once, what follows goes together, and a quiet time later the next goes at once again", () => {
  const seen: (readonly number[])[] = [];
  const gathered = new Gathered<number>((items) => {
    seen.push(items);
  }, 200);
  gathered.add(1);
  expect(seen).toEqual([[1]]);
  gathered.add(2);
  gathered.add(3);
  vi.advanceTimersByTime(199);
  expect(seen).toEqual([[1]]);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual([[1], [2, 3]]);
  vi.advanceTimersByTime(200);
  gathered.add(4);
  expect(seen).toEqual([[1], [2, 3], [4]]);
});

test("what waits can be handed on early, or forgotten", () => {
  const seen: (readonly number[])[] = [];
  const gathered = new Gathered<number>((items) => {
    seen.push(items);
  }, 200);
  gathered.add(1);
  gathered.add(2);
  gathered.handOn();
  gathered.add(3);
  gathered.drop();
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual([[1], [2]]);
});
