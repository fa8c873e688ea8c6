import { PolicyType } from "../../model/enums.ts";
import type { PolicySetup } from "../value/client-setup.ts";
import { policyDefinition, type PolicyField } from "../value/policies.ts";

/*
 * Whether a client's policy asks for at least as much as is wanted. Of numbers and choices it is known which way is stronger; whatever
 * has no stronger side must be the same.
 */

/** Numbers where less asks for more. */
const lessIsMore: ReadonlySet<string> = new Set(["minutes", "deletionHours"]);
/** Choices from the weakest to the strongest. */
const order: Readonly<Record<number, Readonly<Record<string, readonly unknown[]>>>> = {
  [PolicyType.sessionTimeout]: {
    type: ["never", "onAppRestart", "onSystemLock", "custom", "immediately"],
    action: [null, "lock", "logOut"],
  },
  [PolicyType.masterPassword]: { minComplexity: [null, 0, 1, 2, 3, 4] },
  [PolicyType.sendControls]: { whoCanAccess: [null, 0, 1, 2] },
};

function isWeaker(type: number, field: PolicyField, has: unknown, wanted: unknown): boolean {
  if (has === wanted || wanted === null || wanted === undefined || wanted === "") return false;
  if (field.kind === "switch") return wanted === true && has !== true;
  if (field.kind === "number") {
    if (typeof wanted !== "number") return false;
    if (typeof has !== "number") return true;
    return lessIsMore.has(field.name) ? has > wanted : has < wanted;
  }
  const ranks = order[type]?.[field.name];
  if (ranks !== undefined) return ranks.indexOf(has ?? null) < ranks.indexOf(wanted);
  if (field.kind === "list") {
    // Fewer are allowed: null stands for all of them.
    if (!Array.isArray(wanted)) return false;
    return !Array.isArray(has) || has.some((each) => !wanted.includes(each));
  }
  return true;
}

export type PolicyStrength =
  { readonly state: "off" } | { readonly state: "enough" } | { readonly state: "weaker"; readonly fields: readonly PolicyField[] };

/** How a client's policy stands against what is wanted of it. */
export function policyStrength(
  type: number,
  policy: PolicySetup | undefined,
  atLeast: Readonly<Record<string, unknown>> | null,
): PolicyStrength {
  if (policy?.enabled !== true) return { state: "off" };
  if (atLeast === null) return { state: "enough" };
  const fields = (policyDefinition(type)?.fields ?? []).filter((field) => {
    if (!(field.name in atLeast)) return false;
    const { onlyWhen } = field;
    // A field that does not count in what is wanted, or not at the client, compares nothing: the field that it hangs on does.
    const counts = (data: Readonly<Record<string, unknown>>): boolean =>
      onlyWhen === undefined || onlyWhen.values.includes(data[onlyWhen.field] ?? null);
    return counts(atLeast) && counts(policy.data) && isWeaker(type, field, policy.data[field.name] ?? null, atLeast[field.name]);
  });
  return fields.length === 0 ? { state: "enough" } : { state: "weaker", fields };
}
