import { expect, test } from "vitest";
import { matchedParts } from "./entries.ts";

test("marks what was typed, whatever the accents", () => {
  expect(matchedParts("Bakkerij Hoogland", "hoog")).toEqual([{ text: "Bakkerij ", hit: false }, { text: "Hoog", hit: true }, { text: "land", hit: false }]);
  expect(matchedParts("Crème Brûlée", "brulee")).toEqual([{ text: "Crème ", hit: false }, { text: "Brûlée", hit: true }]);
});
test("marks nothing when the words lie elsewhere", () => {
  expect(matchedParts("Lumen Optiek", "zorg")).toEqual([{ text: "Lumen Optiek", hit: false }]);
  expect(matchedParts("Lumen Optiek", "")).toEqual([{ text: "Lumen Optiek", hit: false }]);
});
