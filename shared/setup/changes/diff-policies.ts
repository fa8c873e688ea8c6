import { changeId } from "./change-id.ts";
import type { Change, ChangeId } from "./change.ts";
import type { PolicySetup } from "../value/client-setup.ts";
import type { DesiredPolicy } from "../blueprint/desired-setup.ts";
import { requiredBy } from "../value/policies.ts";

/**
 * Policies that differ, in an order the server accepts: turning on starts with what others need, turning off ends
 * with it (organization-api.md §5.2). A policy that is off on both sides is the same whatever its data says.
 */
export function diffPolicies(
  desired: readonly DesiredPolicy[],
  actual: readonly PolicySetup[],
  base: readonly ChangeId[],
): readonly Change[] {
  const present = new Map(actual.map((policy) => [policy.type, policy]));
  const wanted = new Map(desired.map((policy) => [policy.type, policy]));
  const differing = [...wanted.values()].filter((policy) => differs(policy, present.get(policy.type)));
  const ids = new Map(differing.map((policy) => [policy.type, idOf(policy)]));
  const on = differing
    .filter((policy) => policy.enabled)
    .sort((left, right) => depth(left.type) - depth(right.type) || left.type - right.type);
  const off = differing
    .filter((policy) => !policy.enabled)
    .sort((left, right) => depth(right.type) - depth(left.type) || left.type - right.type);
  return [...off, ...on].map((policy): Change => {
    const before = present.get(policy.type);
    const needs = policy.enabled
      ? requiredBy(policy.type).flatMap((type) => (wanted.get(type)?.enabled === true ? (ids.get(type) ?? []) : []))
      : off.flatMap((other) => (requiredBy(other.type).includes(policy.type) ? [idOf(other)] : []));
    return {
      id: idOf(policy),
      needs: [...base, ...needs],
      kind: "policy.set",
      type: policy.type,
      from: before === undefined ? null : { enabled: before.enabled, data: before.data },
      enabled: policy.enabled,
      data: policy.data ?? before?.data ?? {},
    };
  });
}

const idOf = (policy: DesiredPolicy): ChangeId => changeId("policy.set", policy.type, policy.enabled ? "on" : "off");
const depth = (type: number): number => requiredBy(type).length;

function differs(policy: DesiredPolicy, present: PolicySetup | undefined): boolean {
  if ((present?.enabled ?? false) !== policy.enabled) return true;
  return policy.enabled && policy.data !== undefined && !samePolicyData(policy.data, present?.data ?? {});
}

/** The server fills in what was left out, so a member that is null, false or empty equals one that is not there. */
export function samePolicyData(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): boolean {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((name) => sameValue(left[name], right[name]));
}
const sameValue = (left: unknown, right: unknown): boolean => JSON.stringify(plain(left)) === JSON.stringify(plain(right));
const plain = (value: unknown): unknown =>
  value === undefined || value === false || value === "" || (Array.isArray(value) && value.length === 0) ? null : value;
