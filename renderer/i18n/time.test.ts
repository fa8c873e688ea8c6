import { expect, it } from "vitest";
import { clockTime, dayHeading, dayTime, exactTime, shortDate } from "./time.ts";

it("a text that is no date is written as none, and stops no screen", () => {
  const now = Date.parse("2026-11-30T12:00:00Z");
  for (const odd of ["", "soon", "2026-13-45T00:00:00Z"])
    expect([exactTime(odd), clockTime(odd), shortDate(odd, now), dayTime(odd, now), dayHeading(odd, now)]).toEqual([
      "–",
      "–",
      "–",
      "–",
      "–",
    ]);
  expect(shortDate("2026-11-18T12:00:00Z", now)).toMatch(/18/u);
});
