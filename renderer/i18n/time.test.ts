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
it("what is to come is said as such: later today, tomorrow, a day", () => {
  const now = new Date(2026, 10, 30, 12).getTime();
  const at = (day: number, hour: number): string => new Date(2026, 10, day, hour).toISOString();
  expect(dayTime(at(30, 15), now)).toBe("today at 15:00");
  expect(dayTime(at(31, 9), now)).toBe("tomorrow at 09:00");
  expect(dayTime(at(33, 9), now)).toBe("3 Dec");
});
