import type { ClientSetup } from "#shared/setup/value/client-setup";

/**
 * What matters of a setup when two ways of coming to it are compared: names instead of the server's ids, lists in one order, and without
 * what is the same as nothing (a policy that is off and says nothing, a setting that is not set).
 */
export function essenceOf(setup: ClientSetup): unknown {
  const names = new Map<string, string>([
    ...setup.groups.map((group) => [group.id, `group ${group.name}`] as const),
    ...setup.collections.map((collection) => [collection.id, `collection ${collection.path}`] as const),
    ...setup.members.map((member) => [member.id, `member ${member.email}`] as const),
  ]);
  const named = (value: unknown): unknown => {
    if (typeof value === "string") return names.get(value) ?? value;
    if (Array.isArray(value)) {
      const list = value.map(named);
      return list.sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
    }
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, inner]) => inner !== null && inner !== undefined && inner !== "")
          .sort(([left], [right]) => (left < right ? -1 : 1))
          .map(([name, inner]) => [name, named(inner)]),
      );
    return value;
  };
  return named({
    ...setup,
    policies: setup.policies
      .filter((policy) => policy.enabled || Object.keys(policy.data).length > 0)
      .map(({ type, enabled, data }) => ({ type, enabled, data })),
    sso: { ...setup.sso, settings: Object.fromEntries(Object.entries(setup.sso.settings).filter(([, value]) => !isUnset(value))) },
  });
}
/** As the kind `sso.set` compares. */
const isUnset = (value: unknown): boolean => value === null || value === "" || value === false;
