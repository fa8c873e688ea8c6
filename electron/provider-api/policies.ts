import type { OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { listOf } from "#shared/api/common";
import { policy, type Policy } from "#shared/api/policies";
import type { ApiRequest } from "./api-request.ts";

const rows = listOf(policy);
const base = (organizationId: OrganizationId): string => `/organizations/${organizationId}/policies`;

/** Policies that were ever saved; what is missing is off. */
export const listPolicies = (organizationId: OrganizationId): ApiRequest<z.output<typeof rows>> => ({
  method: "GET",
  path: base(organizationId),
  answer: rows,
});

export interface PolicyValues {
  readonly enabled: boolean;
  /** Replaces what is stored; null for none. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Only policy 5: name of everybody's own collection, under the organization key. */
  readonly defaultUserCollectionName?: string;
}
/** How a server takes a policy: `vnext` and `flat` are Vaultwarden's before 1.37, tried one after the other on 422 or 404 (vaultwarden.md §11.13). */
export type PolicyForm = "wrapped" | "vnext" | "flat";
export const policyForms: readonly PolicyForm[] = ["wrapped", "vnext", "flat"];

export function savePolicy(
  organizationId: OrganizationId,
  type: number,
  values: PolicyValues,
  form: PolicyForm = "wrapped",
): ApiRequest<Policy> {
  const path = `${base(organizationId)}/${String(type)}${form === "vnext" ? "/vnext" : ""}`;
  const flat = { enabled: values.enabled, data: values.data };
  const metadata =
    values.defaultUserCollectionName === undefined ? {} : { metadata: { defaultUserCollectionName: values.defaultUserCollectionName } };
  return { method: "PUT", path, body: form === "flat" ? flat : { policy: flat, ...metadata }, answer: policy };
}
