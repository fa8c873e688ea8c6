import { expect, test } from "vitest";
import { freeColour, looksLike, monogramOf } from "./identity.ts";

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

test("F9: a colour that another client has with the same letters is left for the rarest free one", () => {
  const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((colour) => ({ colour, monogram: "BV" }));
  expect(freeColour("BV", 3, others)).toBe(10);
  expect(freeColour("BH", 3, others)).toBe(3);
  expect(freeColour("", 3, others)).toBe(3);
  expect(
    freeColour("BV", 3, [
      { colour: 3, monogram: "BV" },
      { colour: 1, monogram: "XX" },
    ]),
  ).toBe(2);
});

test.each([
  ["Van Dijk & Partners", "van dijk en  partners B.V.", true],
  ["Café Zuid", "Cafe Zuid", true],
  ["Bakker 10", "Bakker lO", true],
  ["Bakker Noord", "Bakker Zuid", false],
  ["BV", "", false],
])("names that are taken for each other: %s, %s", (one, other, alike) => {
  expect(looksLike(one, other)).toBe(alike);
});
