import type { OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { listOf, nothing } from "#shared/api/common";
import { deviceRequest } from "#shared/api/device-requests";
import type { ApiRequest } from "./api-request.ts";

const rows = listOf(deviceRequest);
const base = (organizationId: OrganizationId): string => `/organizations/${organizationId}/auth-requests`;

/** Devices that wait to be let in. 401 without the right to manage account recovery (further-api.md §5). */
export const listDeviceRequests = (organizationId: OrganizationId): ApiRequest<z.output<typeof rows>> => ({
  method: "GET",
  path: base(organizationId),
  answer: rows,
});
/** Both members are always sent: without `requestApproved` the server refuses the device, without a key it lets nobody in. */
export const approveDevice = (organizationId: OrganizationId, requestId: string, encryptedUserKey: string): ApiRequest<null> => ({
  method: "POST",
  path: `${base(organizationId)}/${requestId}`,
  body: { encryptedUserKey, requestApproved: true },
  answer: nothing,
});
/** Unknown ones and those that were answered already are passed over in silence. */
export const denyDevices = (organizationId: OrganizationId, ids: readonly string[]): ApiRequest<null> => ({
  method: "POST",
  path: `${base(organizationId)}/deny`,
  body: { ids },
  answer: nothing,
});
