import { appError } from "../../errors/app-error.ts";
import { err, ok, type Result } from "../../util/result.ts";
import type { Blueprint } from "./blueprint.ts";

/** How deep blueprints may include each other. */
const deepest = 8;

/**
 * A blueprint with the parts of what it includes, and no longer including anything: theirs first, in their order. Of what is there once for a client (a policy of one
 * kind, a parameter, the settings, single sign-on, SCIM) the including blueprint's own counts.
 *
 * @param find reads another blueprint by the name that stands in `include`; its errors are passed on.
 * @returns `blueprint.include` with the name, when one includes itself or the chain is too long.
 */
export async function withIncluded(
  blueprint: Blueprint,
  find: (name: string) => Promise<Result<Blueprint>>,
  above: readonly string[] = [],
): Promise<Result<Blueprint>> {
  let merged: Blueprint | null = null;
  for (const name of blueprint.include ?? []) {
    if (above.includes(name) || above.length >= deepest) return err(appError("blueprint.include", { name }));
    const found = await find(name);
    if (!found.ok) return err(appError("blueprint.include", { name }, found.error.code));
    const whole = await withIncluded(found.value, find, [...above, name]);
    if (!whole.ok) return whole;
    merged = merged === null ? whole.value : over(merged, whole.value);
  }
  if (merged === null) return ok(blueprint);
  const { include: _followed, ...whole } = over(merged, blueprint);
  return ok(whole);
}

/** Both blueprints as one; name, version and origin are the upper one's. */
function over(lower: Blueprint, upper: Blueprint): Blueprint {
  const byKey = <T>(key: (entry: T) => string | number, below: readonly T[], above: readonly T[]): readonly T[] => {
    const own = new Map(above.map((entry) => [key(entry), entry]));
    const kept = new Set(below.map(key));
    return [...below.map((entry) => own.get(key(entry)) ?? entry), ...above.filter((entry) => !kept.has(key(entry)))];
  };
  return {
    ...lower,
    ...upper,
    parameters: byKey(({ name }) => name, lower.parameters, upper.parameters),
    groups: [...lower.groups, ...upper.groups],
    collections: [...lower.collections, ...upper.collections],
    policies: byKey(({ type }) => type, lower.policies, upper.policies),
    people: [...upper.people, ...lower.people],
    domains: [...lower.domains, ...upper.domains],
  };
}
