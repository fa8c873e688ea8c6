import type { OrganizationId } from "#shared/model/ids";
import { z } from "zod";
import { listOf, nothing } from "#shared/api/common";
import { apiKey, apiKeyInformation, organization, organizationPublicKey, type Organization } from "#shared/api/organizations";
import {
  organizationAddress,
  organizationInvoices,
  organizationPayment,
  organizationSubscription,
  organizationWarnings,
} from "#shared/api/organization-billing";
import type { ApiKeyType } from "#shared/model/enums";
import type { ApiRequest } from "./api-request.ts";

/** Details of a client. Vaultwarden: only for its owner. */
export const readOrganization = (id: OrganizationId): ApiRequest<Organization> => ({
  method: "GET",
  path: `/organizations/${id}`,
  answer: organization,
});

/** Name and billing e-mail; what is left out stays. Vaultwarden wants both. */
export const updateOrganization = (
  id: OrganizationId,
  values: { readonly name?: string; readonly billingEmail?: string },
): ApiRequest<Organization> => ({ method: "PUT", path: `/organizations/${id}`, body: values, answer: organization });

export interface CollectionManagement {
  readonly limitCollectionCreation: boolean;
  readonly limitCollectionDeletion: boolean;
  readonly limitItemDeletion: boolean;
  readonly allowAdminAccessToAllCollectionItems: boolean;
}
/** Who may do what with collections. All four are written. Not on Vaultwarden. */
export const updateCollectionManagement = (id: OrganizationId, values: CollectionManagement): ApiRequest<Organization> => ({
  method: "PUT",
  path: `/organizations/${id}/collection-management`,
  answer: organization,
  body: {
    limitCollectionCreation: values.limitCollectionCreation,
    limitCollectionDeletion: values.limitCollectionDeletion,
    limitItemDeletion: values.limitItemDeletion,
    allowAdminAccessToAllCollectionItems: values.allowAdminAccessToAllCollectionItems,
  },
});

export const readOrganizationPublicKey = (id: OrganizationId): ApiRequest<z.output<typeof organizationPublicKey>> => ({
  method: "GET",
  path: `/organizations/${id}/public-key`,
  answer: organizationPublicKey,
});

/** The account's own secret, in the body of requests that ask for it (organization-api.md §0.2). */
interface OwnSecret {
  readonly masterPasswordHash: string;
}
/** A key of the client; made where there is none yet (organization-api.md §1.1). */
export const readApiKey = (id: OrganizationId, type: ApiKeyType, secret: OwnSecret): ApiRequest<z.output<typeof apiKey>> => ({
  method: "POST",
  path: `/organizations/${id}/api-key`,
  body: { type, masterPasswordHash: secret.masterPasswordHash },
  answer: apiKey,
});
/** A key of the client made anew: the one before stops working at once. */
export const rotateApiKey = (id: OrganizationId, type: ApiKeyType, secret: OwnSecret): ApiRequest<z.output<typeof apiKey>> => ({
  method: "POST",
  path: `/organizations/${id}/rotate-api-key`,
  body: { type, masterPasswordHash: secret.masterPasswordHash },
  answer: apiKey,
});
/** Which keys the client has, with their dates. */
export const listApiKeys = (id: OrganizationId): ApiRequest<z.output<typeof apiKeyRows>> => ({
  method: "GET",
  path: `/organizations/${id}/api-key-information`,
  answer: apiKeyRows,
});
const apiKeyRows = listOf(apiKeyInformation);

/** Deletes the client with everything in it. */
export const deleteOrganization = (id: OrganizationId, secret: OwnSecret): ApiRequest<null> => ({
  method: "DELETE",
  path: `/organizations/${id}`,
  body: { masterPasswordHash: secret.masterPasswordHash },
  answer: nothing,
});
/** Deletes every item of the client for good (organization-api.md §6.1). */
export const purgeVault = (id: OrganizationId, secret: OwnSecret): ApiRequest<null> => ({
  method: "POST",
  path: "/ciphers/purge",
  query: { organizationId: id },
  body: { masterPasswordHash: secret.masterPasswordHash },
  answer: nothing,
});

/** The licence file for a self-hosted installation, taken as it is (organization-api.md §10.3). Cloud only. */
export const readLicence = (id: OrganizationId, installationId: string): ApiRequest<Readonly<Record<string, unknown>>> => ({
  method: "GET",
  path: `/organizations/${id}/license`,
  query: { installationId },
  answer: licence,
});
const licence = z.record(z.string(), z.unknown());

/**
 * A newer licence for an organization on its own server, by its owner (organization-api.md §10.3). No exchange of it was recorded: what it answers is not read. Refused with
 * 400 where more is in use than the licence has room for.
 */
export const applyLicence = (id: OrganizationId, content: string): ApiRequest<null> => ({
  method: "POST",
  path: `/organizations/licenses/self-hosted/${id}`,
  file: { field: "license", name: "license.json", type: "application/json", content },
  answer: nothing,
});

/** A licence that makes an organization on a client's own server, with the keys that it begins with. */
export interface FirstLicence {
  readonly licence: string;
  readonly key: string;
  readonly collectionName: string;
  readonly publicKey: string;
  readonly encryptedPrivateKey: string;
}
/** The account becomes the organization's confirmed owner (organization-api.md §10.3). No exchange of it was recorded: what it answers is not read. */
export const applyFirstLicence = ({
  licence: content,
  key,
  collectionName,
  publicKey,
  encryptedPrivateKey,
}: FirstLicence): ApiRequest<null> => ({
  method: "POST",
  path: "/organizations/licenses/self-hosted",
  form: { key, collectionName, "keys.publicKey": publicKey, "keys.encryptedPrivateKey": encryptedPrivateKey },
  file: { field: "license", name: "license.json", type: "application/json", content },
  answer: nothing,
});

const billing = <Answer>(id: OrganizationId, path: string, answer: z.ZodType<Answer>): ApiRequest<Answer> => ({
  method: "GET",
  path: `/organizations/${id}/${path}`,
  answer,
});
/** What the server tells of a client's own plan and payment (organization-api.md §1.1); read only. */
export const readSubscription = (id: OrganizationId) => billing(id, "subscription", organizationSubscription);
export const readWarnings = (id: OrganizationId) => billing(id, "billing/vnext/warnings", organizationWarnings);
export const readPaymentMethod = (id: OrganizationId) => billing(id, "billing/vnext/payment-method", organizationPayment);
export const readBillingAddress = (id: OrganizationId) => billing(id, "billing/vnext/address", organizationAddress);
export const readInvoices = (id: OrganizationId) => billing(id, "billing/history", organizationInvoices);
