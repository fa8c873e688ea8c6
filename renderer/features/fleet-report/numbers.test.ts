import { expect, it } from "vitest";
import { clientRow } from "#build/test/client-row";
import type { ClientRow, ClientWeek } from "#shared/bridge/index";
import { asId, type ClientId } from "#shared/model/ids";
import { firstKnown, fleetNumbers, lastWeeks, twoStepBars } from "./numbers.ts";

// A Monday.
const now = Date.parse("2026-11-30T12:00:00Z");
const row = (name: string, more: Partial<ClientRow> = {}): ClientRow =>
  clientRow({
    id: asId(name),
    name,
    members: 10,
    twoStep: 0.5,
    recovery: 1,
    singleSignOn: true,
    meta: { readAt: "2026-11-30T08:00:00Z", error: null, reading: false },
    ...more,
  });
const week = (monday: string, more: Partial<ClientWeek> = {}): ClientWeek => ({
  week: monday,
  members: 10,
  twoStep: 4,
  enrolled: 5,
  expired: 2,
  singleSignOn: false,
  ...more,
});
const rows = [
  row("A", { attention: [{ kind: "invitations-expired", count: 3 }] }),
  row("B", { members: 30, twoStep: 1, recovery: null, singleSignOn: false }),
  row("Never", { meta: { readAt: null, error: null, reading: false }, members: 900, twoStep: null }),
];
const numbers = (weeks: Readonly<Record<string, readonly ClientWeek[]>> = {}) =>
  new Map(
    fleetNumbers(rows, new Map(Object.entries(weeks).map(([id, of]) => [asId<ClientId>(id), of])), now).map((each) => [each.id, each]),
  );

it("counts by person, and recovery only where the plan has it", () => {
  const now_ = numbers();
  expect([now_.get("two-step")?.value, now_.get("recovery")?.value, now_.get("sso")?.value, now_.get("expired")?.value]).toEqual([
    35 / 40,
    1,
    1,
    3,
  ]);
});
it("twelve weeks end with this one; a week before the first reading is not known, one without a reading is as the week before", () => {
  expect([lastWeeks(now).length, lastWeeks(now)[0], lastWeeks(now).at(-1)]).toEqual([12, "2026-09-14", "2026-11-30"]);
  const known = numbers({ A: [week("2026-11-02"), week("2026-11-16", { twoStep: 5 })], B: [week("2026-11-16", { twoStep: 10 })] });
  const trend = known.get("two-step")?.trend.map(({ value }) => value);
  expect(trend).toEqual([...Array.from({ length: 7 }, () => null), 0.4, 0.4, 15 / 20, 15 / 20, 35 / 40]);
  expect(firstKnown(known.get("two-step")!)).toEqual({ week: "2026-11-02", value: 0.4 });
  expect(firstKnown(numbers().get("two-step")!)).toBeNull();
});
it("a client without people stands in no bar, one with all of them in the last", () => {
  const bars = twoStepBars([...rows, row("None", { twoStep: 0 }), row("Nearly", { twoStep: 0.994 })]);
  expect(bars.map(({ clients }) => clients)).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1]);
});
