import { expect, test } from "vitest";
import { withoutRoom, type MeasuredAction } from "./actions.ts";

const row = (...all: readonly [id: string, rank: number, width: number][]): MeasuredAction[] =>
  all.map(([id, rank, width]) => ({ id, rank, width }));
const of = (actions: readonly MeasuredAction[], room: number): string[] => [...withoutRoom(actions, { room, gap: 8, menu: 34 })];
const head = row(["leaver", 0, 100], ["read", 1, 60], ["existing", 0, 80]);

test("U24: all buttons stay in exactly the room they need, the gaps between them included", () => {
  expect(of(head, 256)).toEqual([]);
  expect(of([], 0)).toEqual([]);
  // Widths are fractions of pixels.
  expect(of(head, 255.6)).toEqual([]);
});

test("U24: what ranks lowest goes first, of one rank the one further left, and the menu’s button has its room", () => {
  expect(of(head, 255)).toEqual(["leaver"]);
  expect(of(head, 148 + 34)).toEqual(["leaver"]);
  expect(of(head, 148 + 33)).toEqual(["leaver", "existing"]);
  expect(of(head, 60 + 33)).toEqual(["leaver", "existing", "read"]);
});

test("U24: a narrow button of a lower rank does not stay in the place of a wide one", () => {
  expect(of(row(["wide", 1, 200], ["narrow", 0, 20]), 100)).toEqual(["narrow", "wide"]);
});
