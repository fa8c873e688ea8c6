import { expect, it } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { summaryOf } from "./setup-summary.ts";
import { weekOf, withWeek } from "./weeks.ts";

const at = (day: string): Date => new Date(`${day}T12:00:00Z`);
const summary = { ...summaryOf(emptySetup(), at("2026-11-30").getTime()), members: 10, twoStep: 0.5, enrolled: 3, singleSignOn: true };

it("a week begins on its Monday", () => {
  expect(["2026-11-29", "2026-11-30", "2026-12-01", "2027-01-03"].map((day) => weekOf(at(day)))).toEqual([
    "2026-11-23",
    "2026-11-30",
    "2026-11-30",
    "2026-12-28",
  ]);
});
it("the last reading of a week stands for it; nothing new is no new list; twelve weeks are kept", () => {
  const first = withWeek([], summary, at("2026-11-30"));
  expect(first).toEqual([{ week: "2026-11-30", members: 10, twoStep: 5, enrolled: 3, expired: 0, singleSignOn: true }]);
  expect(withWeek(first, summary, at("2026-12-02"))).toBe(first);
  expect(withWeek(first, { ...summary, members: 12 }, at("2026-12-02")).map(({ week, members }) => [week, members])).toEqual([
    ["2026-11-30", 12],
  ]);
  let weeks = first;
  for (let week = 1; week <= 14; week += 1) weeks = withWeek(weeks, summary, new Date(at("2026-11-30").getTime() + week * 7 * 86_400_000));
  expect([weeks.length, weeks[0]?.week, weeks.at(-1)?.week]).toEqual([12, "2026-12-21", "2027-03-08"]);
});
