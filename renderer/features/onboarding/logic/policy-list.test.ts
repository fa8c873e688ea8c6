import { expect, test } from "vitest";
import { PolicyType } from "#shared/model/enums";
import { togglePolicy } from "#shared/setup/value/policies";
import { matchesPolicyFilter, policyRows, resetPolicy, withField, writingOrder } from "./policy-list.ts";

const base = [
  { type: 3, enabled: true },
  { type: 9, enabled: true, data: { type: "custom", minutes: 240, action: "lock" } },
];

test("a kind that servers hide appears only where it is on", () => {
  expect(policyRows(base, base).some((row) => row.definition.type === PolicyType.disableSend)).toBe(false);
  expect(policyRows([...base, { type: 6, enabled: true }], base).some((row) => row.definition.type === PolicyType.disableSend)).toBe(true);
});
test("a field that differs is a change, and resetting takes it back", () => {
  const edited = withField(base, 9, "minutes", 60);
  const row = policyRows(edited, base).find((entry) => entry.definition.type === 9)!;
  expect(row.changed).toBe(true);
  expect(matchesPolicyFilter(row, "changed")).toBe(true);
  expect(policyRows(resetPolicy(edited, base, 9), base).every((entry) => !entry.changed)).toBe(true);
});
test("unset and null are the same", () => {
  expect(
    policyRows([{ type: 1, enabled: true, data: { minLength: null } }], [{ type: 1, enabled: true }]).every((row) => !row.changed),
  ).toBe(true);
});
test("the base is written first, and turning it off takes its dependents along", () => {
  const order = writingOrder(policyRows(base, base));
  expect([order.base, order.dependents, order.rest].map((rows) => rows.map((row) => row.definition.type))).toEqual([[3], [9], []]);
  expect(togglePolicy(base, 3, false).filter((policy) => policy.enabled)).toEqual([]);
});
