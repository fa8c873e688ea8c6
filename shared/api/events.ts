import { z } from "zod";
import { date, enumNumber, id, optional } from "./common.ts";

/** One entry of an event log. Rows have no id; unknown types are kept by number. */
export const event = z.object({
  type: enumNumber,
  date,
  userId: optional(id),
  actingUserId: optional(id),
  organizationId: optional(id),
  providerId: optional(id),
  providerUserId: optional(id),
  providerOrganizationId: optional(id),
  organizationUserId: optional(id),
  groupId: optional(id),
  collectionId: optional(id),
  cipherId: optional(id),
  policyId: optional(id),
  deviceType: optional(enumNumber),
  ipAddress: optional(z.string()),
  systemUser: optional(enumNumber),
  installationId: optional(id),
  domainName: optional(z.string()),
  secretId: optional(id),
  projectId: optional(id),
  serviceAccountId: optional(id),
  sendId: optional(id),
});
export type EventRow = z.output<typeof event>;
