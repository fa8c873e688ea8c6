import type { OrganizationId } from "#shared/model/ids";
import { sso, type Sso } from "#shared/api/sso";
import type { ApiRequest } from "./api-request.ts";

export const readSso = (organizationId: OrganizationId): ApiRequest<Sso> => ({
  method: "GET",
  path: `/organizations/${organizationId}/sso`,
  answer: sso,
});

/** The whole configuration. `data` has every member of the server's model. */
export const saveSso = (
  organizationId: OrganizationId,
  values: { readonly enabled: boolean; readonly identifier: string | null; readonly data: Readonly<Record<string, unknown>> },
): ApiRequest<Sso> => ({
  method: "POST",
  path: `/organizations/${organizationId}/sso`,
  body: { enabled: values.enabled, identifier: values.identifier, data: values.data },
  answer: sso,
});
