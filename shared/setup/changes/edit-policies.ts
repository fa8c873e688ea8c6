import { z } from "zod";
import { appError } from "../../errors/app-error.ts";
import { text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";
import { err, ok, type Result } from "../../util/result.ts";
import { policyProblems, togglePolicy } from "../blueprint/desired-policies.ts";
import type { DesiredPolicy } from "../blueprint/desired-setup.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { policyDefinition } from "../value/policies.ts";
import { diffPolicies } from "./diff-policies.ts";
import type { PolicySet } from "./kinds/policy-set.ts";
import type { SsoSet } from "./kinds/sso-set.ts";
import { isRefused, unmetRequirements, type UnmetRequirement } from "./requirements.ts";

const value = z.union([z.boolean(), z.number().finite(), text(2000), z.null(), z.array(z.number().int()).max(10)]);
/** Policies as a technician wants them; those that are not named stay. */
export const policyEdit = z.strictObject({
  kind: z.literal("policy.set"),
  policies: z
    .array(z.strictObject({ type: z.number().int().min(0).max(255), enabled: z.boolean(), data: z.record(text(60), value) }))
    .min(1)
    .max(30),
});
export type PolicyEdit = Immutable<z.output<typeof policyEdit>>;

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
export function changesOfPolicyEdit({ policies }: PolicyEdit, setup: ClientSetup): Result<readonly (PolicySet | SsoSet)[]> {
  for (const policy of policies) {
    if (policyDefinition(policy.type) === null) return err(appError("policy.unknown-kind"));
    if (policyProblems(policy).length > 0) return err(appError("policy.settings"));
  }
  return refusedOf(policies, setup).length > 0 ? err(appError("policy.requirement")) : ok(policyChangesOf(policies, setup));
}
