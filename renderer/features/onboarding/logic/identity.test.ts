import { expect, test } from "vitest";
import { monogramOf, quietestColour } from "./identity.ts";

test.each([
  ["Van Dijk & Partners Advocaten", "VD"],
  ["Bakkerij Hoogland", "BH"],
  ["De Groot Notarissen & Mediators", "DG"],
  ["Ironbridge", "IR"],
  ["Stichting Welzijn Noordoostpolder", "WN"],
  ["", ""],
  ["École Île-de-France", "ÉÎ"],
  ["4 All", "4A"],
])("%s wears %s", (name, letters) => {
  expect(monogramOf(name)).toBe(letters);
});

test("the quietest colour is worn least", () => {
  expect(quietestColour([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(10);
  expect(quietestColour([])).toBe(1);
});
