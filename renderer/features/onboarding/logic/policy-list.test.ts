import { expect, test } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { PolicyType } from "#shared/model/enums";
import type { DesiredPolicy } from "#shared/setup/blueprint/desired-setup";
import { togglePolicy } from "#shared/setup/blueprint/desired-policies";
import { matchesPolicyFilter, policyRows, resetPolicy, withDecryption, withField, writingOrder } from "./policy-list.ts";

const base: readonly DesiredPolicy[] = [
  { type: 3, enabled: true },
  { type: 9, enabled: true, data: { type: "custom", minutes: 240, action: "lock" } },
];

test("a kind that servers hide appears only where it is on", () => {
  expect(policyRows(base, base, null).some((row) => row.definition.type === PolicyType.disableSend)).toBe(false);
  expect(policyRows([...base, { type: 6, enabled: true }], base, null).some((row) => row.definition.type === PolicyType.disableSend)).toBe(
    true,
  );
});
test("a field that differs is a change, and resetting takes it back", () => {
  const edited = withField(base, 9, "minutes", 60);
  const row = policyRows(edited, base, null).find((entry) => entry.definition.type === 9)!;
  expect(row.changed).toBe(true);
  expect(matchesPolicyFilter(row, "changed")).toBe(true);
  expect(policyRows(resetPolicy(edited, base, 9), base, null).every((entry) => !entry.changed)).toBe(true);
});
test("R3: a kind without effect at this client is not offered; what is on stays, and what the server does not say is offered", () => {
  const confirm = PolicyType.automaticUserConfirmation;
  const offered = (automaticConfirmation: boolean | null | undefined, policies: typeof base = []) =>
    policyRows(policies, policies, {
      ...emptySetup().capabilities,
      ...(automaticConfirmation === undefined ? {} : { automaticConfirmation }),
    }).some((row) => row.definition.type === confirm);
  expect([true, null, undefined, false].map((value) => offered(value))).toEqual([true, true, true, false]);
  expect(offered(false, [{ type: confirm, enabled: true }])).toBe(true);
  // Clients that a provider makes never have it; recovery, single sign-on and domains come with the plan.
  expect(policyRows([], [], null).some((row) => row.definition.type === confirm)).toBe(false);
  const none = { ...emptySetup().capabilities, accountRecovery: false, sso: false, domains: false };
  const types = policyRows([], [], none).map((row) => row.definition.type);
  for (const type of [PolicyType.accountRecovery, PolicyType.requireSso, PolicyType.blockClaimedDomainAccountCreation])
    expect(types).not.toContain(type);
});
test("R2: trusted devices bring their policies into the draft, recovery with automatic enrolment", () => {
  const policies = withDecryption([{ type: 8, enabled: true, data: { autoEnrollEnabled: false } }], "trusted-devices");
  expect(
    policies
      .filter((policy) => policy.enabled)
      .map((policy) => policy.type)
      .sort(),
  ).toEqual([3, 4, 8]);
  expect(policies.find((policy) => policy.type === 8)?.data).toEqual({ autoEnrollEnabled: true });
});
test("unset and null are the same", () => {
  expect(
    policyRows([{ type: 1, enabled: true, data: { minLength: null } }], [{ type: 1, enabled: true }], null).every((row) => !row.changed),
  ).toBe(true);
});
test("the base is written first, and turning it off takes its dependents along", () => {
  const order = writingOrder(policyRows(base, base, null));
  expect([order.base, order.dependents, order.rest].map((rows) => rows.map((row) => row.definition.type))).toEqual([[3], [9], []]);
  expect(togglePolicy(base, 3, false).filter((policy) => policy.enabled)).toEqual([]);
});
