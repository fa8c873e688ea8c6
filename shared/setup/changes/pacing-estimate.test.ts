import { expect, test } from "vitest";
import { asId, type ProfileId } from "../../model/ids.ts";
import { secondsAtMany } from "./pacing-estimate.ts";

const work = (profile: string, clients: number) =>
  Array.from({ length: clients }, () => ({ profileId: asId<ProfileId>(profile), calls: 10, lists: 0 }));

test("profiles write beside each other: together they take as long as the slowest of them", () => {
  const one = secondsAtMany(work("a", 30));
  expect(secondsAtMany([...work("a", 30), ...work("b", 30)])).toBe(one);
  expect(secondsAtMany([...work("a", 30), ...work("a", 30)])).toBe(2 * one);
  expect(secondsAtMany([])).toBe(0);
});
