import { PolicyType } from "#shared/model/enums";
import type { DesiredPolicy } from "#shared/setup/blueprint/desired-setup";
import type { ClientCapabilities } from "#shared/setup/value/client-setup";
import { togglePolicy } from "#shared/setup/blueprint/desired-policies";
import { hasEffect, initialData, policyCatalogue, type PolicyDefinition } from "#shared/setup/value/policies";
import { dataOfDecryption, policiesOfDecryption, type SsoDecryption } from "#shared/setup/value/sso-decryption";

export const policyFilters = ["all", "on", "locks-out", "changed"] as const;
export type PolicyFilter = (typeof policyFilters)[number];
export interface PolicyRow {
  readonly definition: PolicyDefinition;
  readonly policy: DesiredPolicy;
  /** Differs from the blueprint (or from what the client has). */
  readonly changed: boolean;
  /** Stands under the policy it needs. */
  readonly depends: boolean;
}

const same = (left: Readonly<Record<string, unknown>> | undefined, right: Readonly<Record<string, unknown>> | undefined): boolean => {
  const known = (data: Readonly<Record<string, unknown>> | undefined): string =>
    JSON.stringify(
      Object.entries(data ?? {})
        .filter(([, value]) => value !== null && value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return known(left) === known(right);
};
const policyOf = (policies: readonly DesiredPolicy[], type: number): DesiredPolicy =>
  policies.find((policy) => policy.type === type) ?? { type, enabled: false };

/**
 * Every kind that the server offers and that has an effect at this client, and others that are on, in the order of the screen.
 *
 * @param capabilities of the client; null when it is yet to be made.
 */
export function policyRows(
  policies: readonly DesiredPolicy[],
  base: readonly DesiredPolicy[],
  capabilities: ClientCapabilities | null,
): PolicyRow[] {
  return policyCatalogue.flatMap((definition) => {
    const policy = policyOf(policies, definition.type);
    const before = policyOf(base, definition.type);
    if (!(definition.offered && hasEffect(definition.type, capabilities)) && !policy.enabled && !before.enabled) return [];
    const changed = policy.enabled !== before.enabled || (policy.enabled && !same(policy.data, before.data));
    return [{ definition, policy, changed, depends: definition.requires.length > 0 }];
  });
}
export function matchesPolicyFilter(row: PolicyRow, filter: PolicyFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "on":
      return row.policy.enabled;
    case "locks-out":
      return row.definition.weight === "locks-out";
    case "changed":
      return row.changed;
  }
}

/** One field of a policy's data changed; what was never set starts as the catalogue says. */
export function withField(policies: readonly DesiredPolicy[], type: number, name: string, value: unknown): DesiredPolicy[] {
  return policies.map((policy) =>
    policy.type === type ? { ...policy, data: { ...initialData(type), ...policy.data, [name]: value } } : policy,
  );
}
/** One policy as the blueprint has it; its dependents are left alone when their base stays on. */
export function resetPolicy(policies: readonly DesiredPolicy[], base: readonly DesiredPolicy[], type: number): DesiredPolicy[] {
  const before = policyOf(base, type);
  return [...policies.filter((policy) => policy.type !== type), before];
}

/** The list with everything on that a way of decrypting needs, as it needs it. */
export function withDecryption(policies: readonly DesiredPolicy[], decryption: SsoDecryption): readonly DesiredPolicy[] {
  return policiesOfDecryption[decryption].reduce<readonly DesiredPolicy[]>((list, type) => {
    const on = togglePolicy(list, type, true);
    return Object.entries(dataOfDecryption(decryption, type) ?? {}).reduce<readonly DesiredPolicy[]>(
      (given, [name, value]) => withField(given, type, name, value),
      on,
    );
  }, policies);
}

/** Names in the order in which they are written: the base, what needs it, the rest. */
export function writingOrder(rows: readonly PolicyRow[]): {
  readonly base: PolicyRow[];
  readonly dependents: PolicyRow[];
  readonly rest: PolicyRow[];
} {
  const on = rows.filter((row) => row.policy.enabled);
  return {
    base: on.filter((row) => row.definition.type === PolicyType.singleOrganization),
    dependents: on.filter((row) => row.depends),
    rest: on.filter((row) => !row.depends && row.definition.type !== PolicyType.singleOrganization),
  };
}
