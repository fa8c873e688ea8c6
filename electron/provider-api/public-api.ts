import { nothing } from "#shared/api/common";
import { tokenAnswer, type TokenAnswer } from "#shared/api/identity";
import type { OrganizationId } from "#shared/model/ids";
import type { ApiRequest } from "./api-request.ts";

/** The public API of one organization, which calls with its own key (organization-api.md §8.1). */

/** A token for the organization, good for an hour. */
export const signInAsOrganization = (id: OrganizationId, key: string): ApiRequest<TokenAnswer> => ({
  method: "POST",
  server: "identity",
  path: "/connect/token",
  form: {
    grant_type: "client_credentials",
    scope: "api.organization",
    client_id: `organization.${id}`,
    client_secret: key,
  },
  anonymous: true,
  answer: tokenAnswer,
});

export interface DirectoryImportBody {
  readonly members: readonly { readonly email: string; readonly externalId: string; readonly deleted: boolean }[];
  readonly groups: readonly { readonly name: string; readonly externalId: string; readonly memberExternalIds: readonly string[] }[];
  readonly overwriteExisting: boolean;
  readonly largeImport: boolean;
  readonly inviteUsersAfterProvisioning: boolean;
}
/** Answers nothing (directories.md §2.2). All members of the body are sent: what is left out may be refused. */
export const importDirectory = (token: string, body: DirectoryImportBody): ApiRequest<null> => ({
  method: "POST",
  path: "/public/organization/import",
  body,
  headers: { Authorization: `Bearer ${token}` },
  anonymous: true,
  answer: nothing,
  timeout: 300_000,
});
