import type { OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { bulkResults, listOf, nothing, publicKeyRows, type AccessSelection } from "#shared/api/common";
import { member, memberDetails, recoveryDetails, type MemberDetails } from "#shared/api/members";
import type { ApiRequest } from "./api-request.ts";
import type { Software } from "./software.ts";

const rows = listOf(member);
const megabyte = 1024 * 1024;
const base = (organizationId: OrganizationId): string => `/organizations/${organizationId}/users`;

/** Everybody, with groups and collections. */
export const listMembers = (organizationId: OrganizationId): ApiRequest<z.output<typeof rows>> => ({
  method: "GET",
  path: base(organizationId),
  query: { includeGroups: true, includeCollections: true },
  answer: rows,
  largestAnswer: 64 * megabyte,
});

/** One member with groups and collections: read right before it is written. */
export const readMember = (organizationId: OrganizationId, memberId: string): ApiRequest<MemberDetails> => ({
  method: "GET",
  path: `${base(organizationId)}/${memberId}`,
  query: { includeGroups: true },
  answer: memberDetails,
});

/** The server's rights of a custom member; all of them are written. */
export type Permissions = Readonly<Record<string, boolean>>;
export interface Invitation {
  /** 1 to 20 addresses. */
  readonly emails: readonly string[];
  readonly type: number;
  readonly accessSecretsManager?: boolean;
  /** Only for custom members. */
  readonly permissions?: Permissions;
  readonly collections: readonly AccessSelection[];
  readonly groups: readonly string[];
}
/** Invites people. Answers nothing and skips known addresses in silence: who got in is found by listing. */
export const invite = (organizationId: OrganizationId, invitation: Invitation, software: Software): ApiRequest<null> => ({
  method: "POST",
  path: `${base(organizationId)}/invite`,
  answer: nothing,
  body: {
    emails: invitation.emails,
    type: invitation.type,
    accessSecretsManager: invitation.accessSecretsManager ?? false,
    ...permissionsOf(invitation, software),
    collections: invitation.collections,
    groups: invitation.groups,
  },
});
/** Sends the invitation again, with a new token. Rows that are not invited say so; unknown ids have no row. */
export const reinvite = (organizationId: OrganizationId, ids: readonly string[]): ApiRequest<z.output<typeof bulkResults>> => ({
  method: "POST",
  path: `${base(organizationId)}/reinvite`,
  body: { ids },
  answer: bulkResults,
});

export const memberPublicKeys = (organizationId: OrganizationId, ids: readonly string[]): ApiRequest<z.output<typeof publicKeyRows>> => ({
  method: "POST",
  path: `${base(organizationId)}/public-keys`,
  body: { ids },
  answer: publicKeyRows,
});

/**
 * Confirms people who accepted. Rows in another state are missing from the answer.
 * @param keys organization key sealed to each person's public key.
 * @param defaultUserCollectionName name of the own collection under the organization key, where policy 5 is on.
 */
export const confirm = (
  organizationId: OrganizationId,
  keys: readonly { readonly id: string; readonly key: string }[],
  defaultUserCollectionName?: string,
): ApiRequest<z.output<typeof bulkResults>> => ({
  method: "POST",
  path: `${base(organizationId)}/confirm`,
  answer: bulkResults,
  body: { keys, ...(defaultUserCollectionName === undefined ? {} : { defaultUserCollectionName }) },
});

export interface MemberUpdate {
  readonly type: number;
  readonly accessSecretsManager: boolean;
  /** Sent where it is on: left out, the server takes it away; servers without it do not know the name. */
  readonly accessPam?: boolean;
  readonly permissions?: Permissions;
  /** All of them: what is missing is taken away. */
  readonly collections: readonly AccessSelection[];
  readonly groups: readonly string[];
}
/** Role and access of a member; both lists are replaced. */
export const updateMember = (
  organizationId: OrganizationId,
  memberId: string,
  update: MemberUpdate,
  software: Software,
): ApiRequest<null> => ({
  method: "PUT",
  path: `${base(organizationId)}/${memberId}`,
  answer: nothing,
  body: {
    type: update.type,
    accessSecretsManager: update.accessSecretsManager,
    ...(update.accessPam === true ? { accessPam: true } : {}),
    ...permissionsOf(update, software),
    collections: update.collections,
    groups: update.groups,
  },
});

export const revokeMembers = (organizationId: OrganizationId, ids: readonly string[]): ApiRequest<z.output<typeof bulkResults>> => ({
  method: "PUT",
  path: `${base(organizationId)}/revoke`,
  body: { ids },
  answer: bulkResults,
});
export const restoreMembers = (organizationId: OrganizationId, ids: readonly string[]): ApiRequest<z.output<typeof bulkResults>> => ({
  method: "PUT",
  path: `${base(organizationId)}/restore`,
  body: { ids },
  answer: bulkResults,
});
export const removeMembers = (organizationId: OrganizationId, ids: readonly string[]): ApiRequest<z.output<typeof bulkResults>> => ({
  method: "DELETE",
  path: base(organizationId),
  body: { ids },
  answer: bulkResults,
});

/** Deletes accounts of a verified domain altogether (further-api.md §9). */
export const deleteAccounts = (organizationId: OrganizationId, ids: readonly string[]): ApiRequest<z.output<typeof bulkResults>> => ({
  method: "DELETE",
  path: `${base(organizationId)}/delete-account`,
  body: { ids },
  answer: bulkResults,
});

export const readRecoveryDetails = (organizationId: OrganizationId, memberId: string): ApiRequest<z.output<typeof recoveryDetails>> => ({
  method: "GET",
  path: `${base(organizationId)}/${memberId}/reset-password-details`,
  answer: recoveryDetails,
});

/** A new master password in the two forms that servers take: hash and key, and how they were made. */
interface NewPassword {
  readonly masterPasswordHash: string;
  readonly wrappedUserKey: string;
  readonly containedKeyId: string;
  readonly salt: string;
  readonly kdf: {
    readonly type: number;
    readonly iterations: number;
    readonly memory?: number | null;
    readonly parallelism?: number | null;
  };
}
/**
 * Account recovery. Vaultwarden takes the older body alone, and clears no two-step login (vaultwarden.md §5).
 * @param newPassword null: the master password stays.
 */
export const recoverAccount = (
  organizationId: OrganizationId,
  memberId: string,
  { newPassword, clearTwoStep }: { readonly newPassword: NewPassword | null; readonly clearTwoStep: boolean },
  software: Software,
): ApiRequest<null> => ({
  method: "PUT",
  path: `${base(organizationId)}/${memberId}/recover-account`,
  answer: nothing,
  body: {
    resetMasterPassword: newPassword !== null,
    resetTwoFactor: clearTwoStep,
    ...(newPassword === null ? {} : software === "vaultwarden" ? olderForm(newPassword) : newerForm(newPassword)),
  },
});
const olderForm = (password: NewPassword) => ({ newMasterPasswordHash: password.masterPasswordHash, key: password.wrappedUserKey });
const newerForm = ({ kdf: { type, iterations, memory = null, parallelism = null }, salt, ...password }: NewPassword) => {
  const kdf = { kdfType: type, iterations, memory, parallelism };
  return {
    authenticationData: { kdf, salt, masterPasswordAuthenticationHash: password.masterPasswordHash },
    unlockData: { kdf, salt, masterKeyWrappedUserKey: password.wrappedUserKey, containedKeyId: password.containedKeyId },
  };
};

/** Official clients send null for other roles; Vaultwarden refuses null and takes the member's absence. */
const permissionsOf = (
  { permissions }: { readonly permissions?: Permissions },
  software: Software,
): { readonly permissions?: Permissions | null } =>
  permissions !== undefined ? { permissions } : software === "bitwarden" ? { permissions: null } : {};
