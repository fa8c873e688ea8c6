import type { z } from "zod";
import { organization, organizationPublicKey, type Organization } from "#shared/api/organizations";
import type { ApiRequest } from "./api-request.ts";

/** Details of a client. Vaultwarden: only for its owner. */
export const readOrganization = (id: string): ApiRequest<Organization> => ({
  method: "GET",
  path: `/organizations/${id}`,
  answer: organization,
});

/** Name and billing e-mail; what is left out stays. Vaultwarden wants both. */
export const updateOrganization = (
  id: string,
  values: { readonly name?: string; readonly billingEmail?: string },
): ApiRequest<Organization> => ({ method: "PUT", path: `/organizations/${id}`, body: values, answer: organization });

export interface CollectionManagement {
  readonly limitCollectionCreation: boolean;
  readonly limitCollectionDeletion: boolean;
  readonly limitItemDeletion: boolean;
  readonly allowAdminAccessToAllCollectionItems: boolean;
}
/** Who may do what with collections. All four are written. Not on Vaultwarden. */
export const updateCollectionManagement = (id: string, values: CollectionManagement): ApiRequest<Organization> => ({
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

export const readOrganizationPublicKey = (id: string): ApiRequest<z.output<typeof organizationPublicKey>> => ({
  method: "GET",
  path: `/organizations/${id}/public-key`,
  answer: organizationPublicKey,
});
