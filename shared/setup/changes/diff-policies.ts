import { PolicyType } from "../../model/enums.ts";
import { changeId } from "./change-id.ts";
import type { ChangeId } from "./change-base.ts";
import { setPolicy, type PolicySet } from "./kinds/policy-set.ts";
import type { SsoSet } from "./kinds/sso-set.ts";
import type { PolicySetup, SsoSetup } from "../value/client-setup.ts";
import type { DesiredPolicy } from "../blueprint/desired-setup.ts";
import { samePolicyData } from "../value/policy-data.ts";
import { requiredBy } from "../value/policies.ts";
import {
  bringsPolicies,
  dataOfDecryption,
  decryptionInForce,
  decryptionOf,
  keepsDecryption,
  policiesOfDecryption,
} from "../value/sso-decryption.ts";

/** What policies are compared with, and the change of single sign-on that is written beside them. */
export interface PolicySurroundings {
  readonly policies: readonly PolicySetup[];
  readonly sso: SsoSetup | null;
  readonly ssoChange: SsoSet | null;
}

/**
 * Policies that differ, and the change of single sign-on with them, in an order the server accepts: turning on starts
 * with what others need, turning off ends with it; a policy that the present way of decrypting keeps on is turned off
 * after single sign-on, one that the new way needs is turned on before it (organization-api.md §5.2, §7.2). Requiring
 * single sign-on comes after it is on and goes before it is off, so that nobody is locked out in between. A policy
 * that is off on both sides is the same whatever its data says.
 */
export function diffPolicies(
  desired: readonly DesiredPolicy[],
  { policies, sso, ssoChange }: PolicySurroundings,
  base: readonly ChangeId[],
): readonly (PolicySet | SsoSet)[] {
  const present = new Map(policies.map((policy) => [policy.type, policy]));
  const brought = ssoChange === null ? present : withBrought(present, ssoChange);
  const wanted = new Map(desired.map((policy) => [policy.type, policy]));
  const before = (type: number): PolicySetup | undefined =>
    differs(wanted.get(type), present.get(type)) ? present.get(type) : brought.get(type);
  const differing = [...wanted.values()].filter(
    (policy) => differs(policy, present.get(policy.type)) || undoesBrought(policy, brought.get(policy.type), ssoChange),
  );
  const ids = new Map(differing.map((policy) => [policy.type, idOf(policy)]));
  const on = differing
    .filter((policy) => policy.enabled)
    .sort((left, right) => depth(left.type) - depth(right.type) || left.type - right.type);
  const off = differing
    .filter((policy) => !policy.enabled)
    .sort((left, right) => depth(right.type) - depth(left.type) || left.type - right.type);
  const order = ssoChange === null ? null : orderAround(sso, ssoChange, present, wanted);
  const changes = [...off, ...on].map((policy): PolicySet => {
    const from = before(policy.type);
    const needs = policy.enabled
      ? requiredBy(policy.type).flatMap((type) => (wanted.get(type)?.enabled === true ? (ids.get(type) ?? []) : []))
      : off.flatMap((other) => (requiredBy(other.type).includes(policy.type) ? [idOf(other)] : []));
    return setPolicy(
      policy.type,
      from === undefined ? null : { enabled: from.enabled, data: from.data },
      { enabled: policy.enabled, data: policy.data ?? from?.data ?? {} },
      [...base, ...needs, ...(ssoChange !== null && order?.(policy) === "after" ? [ssoChange.id] : [])],
    );
  });
  if (ssoChange === null || order === null) return changes;
  const first = differing.filter((policy) => order(policy) === "before").map(idOf);
  return inOrder([...changes, { ...ssoChange, needs: [...ssoChange.needs, ...first] }]);
}

/** Whether a policy must be written before or after the change of single sign-on; null when it does not matter. */
function orderAround(
  before: SsoSetup | null,
  { sso }: SsoSet,
  present: ReadonlyMap<number, PolicySetup>,
  wanted: ReadonlyMap<number, DesiredPolicy>,
): (policy: DesiredPolicy) => "before" | "after" | null {
  const inForce = decryptionInForce(before);
  const saved = decryptionOf(sso);
  const needed = policiesOfDecryption[saved];
  const isOn = (type: number): boolean => present.get(type)?.enabled === true || wanted.get(type)?.enabled === true;
  return (policy) => {
    // What it needs comes with single sign-on only.
    if (policy.enabled && bringsPolicies(saved) && !requiredBy(policy.type).every(isOn)) return "after";
    if (!keepsDecryption(inForce, policy)) return "after";
    if (bringsPolicies(saved) && !keepsDecryption(saved, policy)) return "after";
    if (policy.type === PolicyType.requireSso && !policy.enabled) return before?.enabled === true && !sso.enabled ? "before" : null;
    if (policy.type === PolicyType.requireSso && saved !== "key-connector") return sso.enabled ? "after" : null;
    return policy.enabled && needed.includes(policy.type) ? "before" : null;
  };
}

/** The policies as they stand once single sign-on is saved. */
export function withBrought(present: ReadonlyMap<number, PolicySetup>, { sso }: SsoSet): ReadonlyMap<number, PolicySetup> {
  const saved = decryptionOf(sso);
  if (!bringsPolicies(saved)) return present;
  const next = new Map(present);
  for (const type of policiesOfDecryption[saved])
    next.set(type, { type, enabled: true, data: { ...present.get(type)?.data, ...dataOfDecryption(saved, type) } });
  return next;
}
const undoesBrought = (policy: DesiredPolicy, brought: PolicySetup | undefined, ssoChange: SsoSet | null): boolean =>
  ssoChange !== null && !keepsDecryption(decryptionOf(ssoChange.sso), policy) && differs(policy, brought);

/** Every change after those it needs, otherwise in the given order. */
function inOrder(changes: readonly (PolicySet | SsoSet)[]): readonly (PolicySet | SsoSet)[] {
  const waiting = [...changes];
  const done: (PolicySet | SsoSet)[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex((change) => !waiting.some((other) => change.needs.includes(other.id)));
    done.push(...waiting.splice(Math.max(0, at), 1));
  }
  return done;
}

const idOf = (policy: DesiredPolicy): ChangeId => changeId("policy.set", policy.type, policy.enabled ? "on" : "off");
const depth = (type: number): number => requiredBy(type).length;

function differs(policy: DesiredPolicy | undefined, present: PolicySetup | undefined): boolean {
  if (policy === undefined) return false;
  if ((present?.enabled ?? false) !== policy.enabled) return true;
  return policy.enabled && policy.data !== undefined && !samePolicyData(policy.data, present?.data ?? {});
}
