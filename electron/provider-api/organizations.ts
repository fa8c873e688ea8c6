import type { OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { organization, organizationPublicKey, type Organization } from "#shared/api/organizations";
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
