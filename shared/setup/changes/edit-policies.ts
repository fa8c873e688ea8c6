import { appError } from "../../errors/app-error.ts";
import { err, ok, type Result } from "../../util/result.ts";
import { policyProblems, togglePolicy } from "../blueprint/desired-policies.ts";
import type { DesiredPolicy } from "../blueprint/desired-setup.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { policyDefinition } from "../value/policies.ts";
import { diffPolicies } from "./diff-policies.ts";
import type { PolicySet } from "./kinds/policy-set.ts";
import type { SsoSet } from "./kinds/sso-set.ts";
import { isRefused, unmetRequirements, type UnmetRequirement } from "./requirements.ts";

/**
 * One policy as wanted and, with it, what must go along: what it needs is turned on, what needs it is turned off. The wanted one comes last.
 */
export function withNeeds(setup: ClientSetup, wanted: DesiredPolicy): readonly DesiredPolicy[] {
  const present = setup.policies.map(({ type, enabled, data }) => ({ type, enabled, data }));
  const before = new Map(setup.policies.map((policy) => [policy.type, policy.enabled]));
  const along = togglePolicy(present, wanted.type, wanted.enabled).filter(
    ({ type, enabled }) => type !== wanted.type && (before.get(type) ?? false) !== enabled,
  );
  return [...along, wanted];
}

/** The changes that lead there, in an order the server takes. Members of the stored data that are not named are kept. */
export function policyChangesOf(policies: readonly DesiredPolicy[], setup: ClientSetup): readonly (PolicySet | SsoSet)[] {
  const stored = new Map(setup.policies.map((policy) => [policy.type, policy.data]));
  const whole = policies.map((policy) => ({ ...policy, data: { ...stored.get(policy.type), ...policy.data } }));
  return diffPolicies(whole, { policies: setup.policies, sso: setup.sso, ssoChange: null }, []);
}

/** What the server would refuse of it. */
export const refusedOf = (policies: readonly DesiredPolicy[], setup: ClientSetup): readonly UnmetRequirement[] =>
  unmetRequirements(policyChangesOf(policies, setup), setup).filter(isRefused);

/** Fails for kinds that this app does not know, for settings that cannot be, and for what the server would refuse. */
export function changesOfPolicyEdit(policies: readonly DesiredPolicy[], setup: ClientSetup): Result<readonly (PolicySet | SsoSet)[]> {
  for (const policy of policies) {
    if (policyDefinition(policy.type) === null) return err(appError("policy.unknown-kind"));
    if (policyProblems(policy).length > 0) return err(appError("policy.settings"));
  }
  return refusedOf(policies, setup).length > 0 ? err(appError("policy.requirement")) : ok(policyChangesOf(policies, setup));
}
