import type { OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { listOf, nothing, type AccessSelection } from "#shared/api/common";
import { group, groupDetails, groupMembers, type GroupDetails } from "#shared/api/groups";
import type { ApiRequest } from "./api-request.ts";

const detailRows = listOf(groupDetails);
const base = (organizationId: OrganizationId): string => `/organizations/${organizationId}/groups`;

export const listGroups = (organizationId: OrganizationId): ApiRequest<z.output<typeof detailRows>> => ({
  method: "GET",
  path: `${base(organizationId)}/details`,
  answer: detailRows,
});
export const readGroup = (organizationId: OrganizationId, groupId: string): ApiRequest<GroupDetails> => ({
  method: "GET",
  path: `${base(organizationId)}/${groupId}/details`,
  answer: groupDetails,
});
/** Membership ids of a group's members. */
export const readGroupMembers = (organizationId: OrganizationId, groupId: string): ApiRequest<readonly string[]> => ({
  method: "GET",
  path: `${base(organizationId)}/${groupId}/users`,
  answer: groupMembers,
});

export interface GroupValues {
  readonly name: string;
  readonly collections: readonly AccessSelection[];
  /** Membership ids, not user ids. */
  readonly users: readonly string[];
  /** Vaultwarden's; to be sent back as it was read. */
  readonly accessAll?: boolean;
}
export const createGroup = (organizationId: OrganizationId, values: GroupValues): ApiRequest<z.output<typeof group>> => ({
  method: "POST",
  path: base(organizationId),
  body: bodyOf(values),
  answer: group,
});
/** Name, access and members of a group; all of them are replaced. */
export const updateGroup = (organizationId: OrganizationId, groupId: string, values: GroupValues): ApiRequest<z.output<typeof group>> => ({
  method: "PUT",
  path: `${base(organizationId)}/${groupId}`,
  body: bodyOf(values),
  answer: group,
});
export const removeGroup = (organizationId: OrganizationId, groupId: string): ApiRequest<null> => ({
  method: "DELETE",
  path: `${base(organizationId)}/${groupId}`,
  answer: nothing,
});

const bodyOf = ({ name, collections, users, accessAll }: GroupValues) => ({
  name,
  collections,
  users,
  ...(accessAll === undefined ? {} : { accessAll }),
});
