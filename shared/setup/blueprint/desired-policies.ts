import { dependentsOf, initialData, policyDefinition, requiredBy } from "../value/policies.ts";
import type { DesiredPolicy } from "./desired-setup.ts";

/** The list with this kind on or off, and with it whatever must go along: what it needs is turned on, what needs it is turned off. */
export function togglePolicy(policies: readonly DesiredPolicy[], type: number, enabled: boolean): readonly DesiredPolicy[] {
  const along = enabled ? [type, ...requiredBy(type)] : [type, ...dependentsOf(type)];
  const next = new Map(policies.map((policy) => [policy.type, policy]));
  for (const each of along) {
    const present = next.get(each);
    if (present?.enabled === enabled || (present === undefined && !enabled)) continue;
    const data = present?.data ?? initialData(each);
    next.set(each, { type: each, enabled, ...(Object.keys(data).length === 0 ? {} : { data }) });
  }
  return [...next.values()];
}

/** `not-secure`: an address that is not a full https one. `none-left`: a list without anything in it. */
export type PolicyProblem = "range" | "required" | "too-long" | "not-secure" | "none-left";

/** What is wrong with a policy's data, by field name. */
export function policyProblems(policy: DesiredPolicy): readonly { readonly field: string; readonly problem: PolicyProblem }[] {
  if (!policy.enabled) return [];
  return (policyDefinition(policy.type)?.fields ?? []).flatMap((field): readonly { field: string; problem: PolicyProblem }[] => {
    const value = policy.data?.[field.name] ?? null;
    if (field.onlyWhen !== undefined && !field.onlyWhen.values.includes(policy.data?.[field.onlyWhen.field] ?? null)) return [];
    if (field.required === true && (value === null || value === "")) return [{ field: field.name, problem: "required" }];
    if (
      field.kind === "number" &&
      value !== null &&
      !(
        typeof value === "number" &&
        Number.isInteger(value) &&
        (field.range === undefined || (value >= field.range[0] && value <= field.range[1]))
      )
    )
      return [{ field: field.name, problem: "range" }];
    if (typeof value === "string" && field.maxLength !== undefined && value.length > field.maxLength)
      return [{ field: field.name, problem: "too-long" }];
    if (field.kind === "secure-address" && typeof value === "string" && value !== "" && !isSecureAddress(value))
      return [{ field: field.name, problem: "not-secure" }];
    if (field.kind === "list" && Array.isArray(value) && value.length === 0) return [{ field: field.name, problem: "none-left" }];
    return [];
  });
}

function isSecureAddress(text: string): boolean {
  try {
    return new URL(text).protocol === "https:" && !/[\s<>"]/u.test(text);
  } catch {
    return false;
  }
}
