import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { effectScope, nextTick, ref } from "vue";
import { movedBetween, restMilliseconds, useStillOrder } from "./still-order.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function list() {
  const sorted = ref(["a", "b", "c"]);
  const isRead = ref(true);
  const filter = ref("all");
  const scope = effectScope();
  const still = scope.run(() => useStillOrder({ sorted: () => sorted.value, isRead: () => isRead.value, asked: () => filter.value }));
  if (still === undefined) throw new Error("no scope");
  const move = (x: number): void => {
    still.onMove({ clientX: x, clientY: 5 });
  };
  return { sorted, isRead, filter, still, move };
}

test("U1: a pointer that only rests where the list appears holds nothing", () => {
  const { sorted, still, move } = list();
  move(10);
  move(10);
  sorted.value = ["c", "a", "b"];
  expect(still.order.value).toEqual(["c", "a", "b"]);
  expect(still.moved.value).toBe(0);
});
test("U1: before the first reading ended the order is not held", () => {
  const { sorted, isRead, still, move } = list();
  isRead.value = false;
  move(10);
  move(11);
  sorted.value = ["c", "a", "b"];
  expect(still.order.value).toEqual(["c", "a", "b"]);
  isRead.value = true;
  move(12);
  sorted.value = ["a", "b", "c"];
  expect(still.order.value).toEqual(["c", "a", "b"]);
});
test("U1: while the pointer moves rows stay, new ones come last, and it is said how many would move", () => {
  const { sorted, still, move } = list();
  move(10);
  move(11);
  sorted.value = ["c", "d", "a", "b"];
  expect(still.order.value).toEqual(["a", "b", "c", "d"]);
  expect(still.moved.value).toBe(2);
  still.settle();
  expect(still.order.value).toEqual(["c", "d", "a", "b"]);
  expect(still.moved.value).toBe(0);
});
test("U1: it settles after some seconds at rest, and at once when something else is asked for", async () => {
  const { sorted, filter, still, move } = list();
  move(10);
  move(11);
  sorted.value = ["c", "a", "b"];
  vi.advanceTimersByTime(restMilliseconds - 1);
  move(12);
  vi.advanceTimersByTime(restMilliseconds - 1);
  expect(still.order.value).toEqual(["a", "b", "c"]);
  vi.advanceTimersByTime(1);
  expect(still.order.value).toEqual(["c", "a", "b"]);
  move(13);
  move(14);
  sorted.value = ["b", "a", "c"];
  filter.value = "attention";
  await nextTick();
  expect(still.order.value).toEqual(["b", "a", "c"]);
});
test("U1: as few rows as possible count as moved", () => {
  expect(movedBetween(["a", "b", "c", "d"], ["d", "a", "b", "c"])).toBe(1);
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.nat(), (keys, seed) => {
      const turned = keys.map((_, index) => keys[(index + seed) % Math.max(1, keys.length)] ?? "");
      expect(movedBetween(keys, keys)).toBe(0);
      expect(movedBetween(keys, turned)).toBeLessThanOrEqual(Math.min(keys.length, 1 + Math.floor(keys.length / 2)));
    }),
  );
});
