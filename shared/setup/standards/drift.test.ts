import fc from "fast-check";
import { expect, test } from "vitest";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { desiredSetup } from "#build/test/setup/arbitraries";
import { asId, type BaselineId, type OrganizationId } from "#shared/model/ids";
import { diff } from "../changes/diff.ts";
import { ruleId, ruleOf, withoutRules } from "../changes/rule-of-change.ts";
import type { DesiredSetup } from "../blueprint/desired-setup.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import type { DriftException } from "./baseline.ts";
import { driftOf, rulesOf, standing, type ComparedRule } from "./drift.ts";

const today = "2026-11-30";
const client = desiredSetup.map((desired) => applyInMemory(diff(desired, null), null));
/** What a blueprint asks for: nothing of the client itself. */
const asked = (desired: DesiredSetup, setup: ClientSetup): DesiredSetup => ({ ...desired, client: { name: setup.client.name } });
const idsOf = (rules: readonly ComparedRule[], state: ComparedRule["state"]): readonly string[] =>
  rules.filter((each) => each.state === state).map(({ rule }) => rule.id);
const agreed = (compared: ComparedRule, more: Partial<DriftException> = {}): DriftException => ({
  baselineId: asId<BaselineId>("baseline"),
  organizationId: asId<OrganizationId>("client"),
  rule: compared.rule.id,
  reason: "Shared tills",
  agreedWith: "Pieter",
  by: "sanne@noordlicht.example",
  at: "2026-11-01T10:00:00Z",
  until: null,
  value: standing(compared.differences),
  ...more,
});

test("what differs is exactly what the blueprint would change, and nothing differs once it was carried out", () => {
  fc.assert(
    fc.property(client, desiredSetup, (setup, wanted) => {
      const desired = asked(wanted, setup);
      const changes = diff(desired, setup);
      const rules = driftOf(desired, setup, [], today);
      const changed = new Set(changes.changes.map((change) => ruleOf(change)));
      expect(changed.has(null)).toBe(false);
      expect(new Set(idsOf(rules, "drifted"))).toEqual(changed);
      const after = driftOf(desired, applyInMemory(changes, setup), [], today);
      // The application in memory does what the server does: whoever was revoked stays so.
      expect(idsOf(after, "drifted")).toEqual([]);
      for (const { id } of rulesOf(desired)) expect(rules.some(({ rule }) => rule.id === id)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
test("reverting without accepted rules changes nothing of them, and nothing that needs them", () => {
  fc.assert(
    fc.property(client, desiredSetup, fc.array(fc.nat(30), { maxLength: 4 }), (setup, wanted, picks) => {
      const desired = asked(wanted, setup);
      const all = diff(desired, setup).changes;
      const drifted = idsOf(driftOf(desired, setup, [], today), "drifted");
      const without = picks.flatMap((pick) => drifted[pick] ?? []);
      const left = withoutRules(all, without);
      expect(left.filter((change) => without.includes(ruleOf(change) ?? ""))).toEqual([]);
      const there = new Set(left.map(({ id }) => id));
      for (const change of left) for (const id of change.needs) expect(there.has(id) || !all.some((each) => each.id === id)).toBe(true);
      if (without.length === 0) expect(left).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

/** A client without any policy or group, beside a blueprint that asks for some. */
const bare = fc.sample(client, { seed: 7, numRuns: 1 })[0]!;
const setup: ClientSetup = { ...bare, policies: [], groups: [], members: [], collections: [], unread: [] };
const desired: DesiredSetup = {
  client: { name: setup.client.name },
  policies: [{ type: 0, enabled: true }],
  groups: [{ name: "Finance" }],
  collections: [],
  people: [],
};
const policyOf = (rules: readonly ComparedRule[]): ComparedRule => rules.find(({ rule }) => rule.id === ruleId.policy(0))!;

test("an exception holds to its last day, and for the value that was agreed to", () => {
  const drifted = policyOf(driftOf(desired, setup, [], today));
  expect(drifted).toMatchObject({ state: "drifted", exception: null });
  expect(drifted.differences.length).toBeGreaterThan(0);
  const state = (exception: DriftException, actual = setup): Pick<ComparedRule, "state" | "exceptionOver"> => {
    const found = policyOf(driftOf(desired, actual, [exception], today));
    return { state: found.state, exceptionOver: found.exceptionOver };
  };
  expect(state(agreed(drifted))).toEqual({ state: "accepted", exceptionOver: null });
  expect(state(agreed(drifted, { until: today }))).toEqual({ state: "accepted", exceptionOver: null });
  expect(state(agreed(drifted, { until: "2026-11-29" }))).toEqual({ state: "drifted", exceptionOver: "ended" });
  // Off and never set are told apart by the server's list.
  const other = {
    ...drifted,
    differences: [{ ...drifted.differences[0]!, before: { key: "changes.difference.text", parameters: { text: "8" } } }],
  };
  expect(state(agreed(other))).toEqual({ state: "drifted", exceptionOver: "other-value" });
  expect(state(agreed(other, { value: null }))).toEqual({ state: "accepted", exceptionOver: null });
  // One for another rule says nothing of this one.
  expect(state({ ...agreed(drifted), rule: ruleId.group("Finance") })).toEqual({ state: "drifted", exceptionOver: null });
});
test("what was not read and what the plan lacks is never drift", () => {
  const unread: ClientSetup = { ...setup, unread: [{ part: "policies", error: { code: "network.unreachable", parameters: {} } as never }] };
  expect(policyOf(driftOf(desired, unread, [], today)).state).toBe("not-read");
  const teams: ClientSetup = { ...setup, capabilities: { ...setup.capabilities, policies: false, groups: false } };
  expect(idsOf(driftOf(desired, teams, [], today), "not-in-plan")).toEqual([ruleId.policy(0), ruleId.group("Finance")]);
});
