import { expect, test } from "vitest";
import { dayOfField, fieldOfDay, lastDays } from "./days.ts";

test("a field's day is the whole day on this computer, and comes back as the same field", () => {
  for (const field of ["2026-11-12", "2026-03-29", "2026-10-25", "2024-02-29"]) {
    const day = dayOfField(field);
    expect(fieldOfDay(day?.start ?? "")).toBe(field);
    expect(fieldOfDay(day?.end ?? "")).toBe(field);
    expect(new Date(day?.start ?? "").getHours()).toBe(0);
    expect(fieldOfDay(new Date(Date.parse(day?.end ?? "") + 1).toISOString())).not.toBe(field);
  }
});
test("what is no day yet is none", () => {
  for (const field of ["", "2026-02-30", "0002-11-12", "2026-11", "tomorrow"]) expect(dayOfField(field)).toBeNull();
  expect(fieldOfDay("")).toBe("");
});
test("the last days end with today", () => {
  const now = new Date(2026, 10, 30, 15, 0).getTime();
  const { from, to } = lastDays(7, now);
  expect([fieldOfDay(from), fieldOfDay(to)]).toEqual(["2026-11-24", "2026-11-30"]);
});
