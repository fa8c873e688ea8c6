import type { Blueprint, ParameterValues } from "#shared/setup/blueprint/blueprint";
import type { AccessLevel } from "#shared/setup/value/client-setup";
import type { DesiredPolicy, DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { resolveBlueprint } from "#shared/setup/blueprint/resolve";
import { editsAgainst, gridRows } from "./access-grid.ts";
import { domainOf } from "./identity.ts";

/** A blueprint's first rows and columns in small, for the gallery: one strength per square. */
export function patternOf(blueprint: Blueprint, clientName: string): (AccessLevel | null)[][] {
  const { desired } = resolveBlueprint(blueprint, clientName, {});
  const groups = desired.groups.slice(0, 5).map((group) => group.name);
  return gridRows(desired.collections)
    .slice(0, 5)
    .map((row) => groups.map((group) => row.levels[group] ?? null));
}

/** Values that a blueprint starts with: what was filled in before, the owner's domain, else its own defaults. */
export function startingValues(blueprint: Blueprint, draft: OnboardingDraft): ParameterValues {
  const values: Record<string, string | readonly string[] | boolean> = {};
  for (const parameter of blueprint.parameters) {
    const before = draft.blueprint.parameters[parameter.name];
    if (
      before !== undefined &&
      typeof before === (parameter.kind === "switch" ? "boolean" : parameter.kind === "list" ? "object" : "string")
    )
      values[parameter.name] = before;
    else if (parameter.kind === "domain" && domainOf(draft.client.ownerEmail) !== "")
      values[parameter.name] = domainOf(draft.client.ownerEmail);
  }
  return values;
}

const samePolicies = (left: readonly DesiredPolicy[], right: readonly DesiredPolicy[]): boolean => {
  const on = (list: readonly DesiredPolicy[]): string =>
    JSON.stringify(
      list
        .filter((policy) => policy.enabled)
        .map((policy) => [policy.type, policy.data ?? {}])
        .sort(),
    );
  return on(left) === on(right);
};

/** Edits of later steps that a new blueprint must not take away; without any, the later steps follow the blueprint. */
export function laterEdits(draft: OnboardingDraft, from: DesiredSetup | null): number {
  if (draft.collections === null) return 0;
  const before = from?.collections ?? [];
  const groups = from?.groups.map((group) => group.name) ?? [];
  const changedGroups =
    draft.groups === null
      ? 0
      : draft.groups.filter((group) => !groups.includes(group)).length + groups.filter((group) => !draft.groups?.includes(group)).length;
  return editsAgainst(draft.collections, before).count + changedGroups;
}

/** The patch that lets later steps follow a changed blueprint, for as far as nobody edited them. */
export function followBlueprint(draft: OnboardingDraft, from: DesiredSetup | null): Partial<OnboardingDraft> {
  return {
    ...(laterEdits(draft, from) === 0 ? { collections: null, groups: null } : {}),
    ...(draft.policies !== null && samePolicies(draft.policies, from?.policies ?? []) ? { policies: null } : {}),
  };
}
