import type { OrganizationId } from "#shared/model/ids";
import { nothing } from "#shared/api/common";
import { connection, type Connection } from "#shared/api/connections";
import type { ApiRequest } from "./api-request.ts";

/** Kind of connection on the wire. */
const scim = 2;

/** The SCIM connection; all members null when there is none. */
export const readScim = (organizationId: OrganizationId): ApiRequest<Connection> => ({
  method: "GET",
  path: `/organizations/connections/${organizationId}/${String(scim)}`,
  answer: connection,
});

/** What is set of a SCIM connection; null members are left out. */
export interface ScimConfig {
  readonly enabled: boolean;
  readonly provider: number | null;
  readonly inviteAfterProvisioning: boolean | null;
}
/**
 * Saves the SCIM connection. The outer switch is always on, as the official console sends it; the service looks at the inner one.
 *
 * @param id null: it is made.
 */
export const saveScim = (organizationId: OrganizationId, id: string | null, config: ScimConfig): ApiRequest<Connection> => ({
  method: id === null ? "POST" : "PUT",
  path: id === null ? "/organizations/connections" : `/organizations/connections/${id}`,
  body: {
    type: scim,
    organizationId,
    enabled: true,
    config: {
      enabled: config.enabled,
      ...(config.provider === null ? {} : { scimProvider: config.provider }),
      ...(config.inviteAfterProvisioning === null ? {} : { inviteUsersAfterProvisioning: config.inviteAfterProvisioning }),
    },
  },
  answer: connection,
});
export const removeConnection = (id: string): ApiRequest<null> => ({
  method: "DELETE",
  path: `/organizations/connections/${id}`,
  answer: nothing,
});
