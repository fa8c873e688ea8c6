import type { OrganizationId } from "#shared/model/ids";
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
