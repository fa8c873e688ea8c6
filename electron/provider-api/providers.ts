import type { OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { bulkResults, listOf, nothing, publicKeyRows } from "#shared/api/common";
import { providerSubscription } from "#shared/api/billing";
import { addableOrganizations, provider, providerOrganization, providerUser, type Provider } from "#shared/api/providers";
import type { ClientPlan } from "#shared/model/enums";
import type { ApiRequest } from "./api-request.ts";

const organizationRows = listOf(providerOrganization);
const userRows = listOf(providerUser);

export const readProvider = (providerId: string): ApiRequest<Provider> => ({
  method: "GET",
  path: `/providers/${providerId}`,
  answer: provider,
});

/** The provider's clients: link rows with seats. */
export const listClients = (providerId: string): ApiRequest<z.output<typeof organizationRows>> => ({
  method: "GET",
  path: `/providers/${providerId}/organizations`,
  answer: organizationRows,
});

export interface NewClient {
  readonly name: string;
  readonly ownerEmail: string;
  readonly planType: ClientPlan;
  readonly seats: number;
  /** Organization key under the provider key. */
  readonly key: string;
  readonly keyPair: { readonly publicKey: string; readonly encryptedPrivateKey: string };
  /** Name of the first collection under the organization key. */
  readonly collectionName: string;
}
/** Makes a client. Answers nothing: the new one is found by listing. Not idempotent, not transactional: never repeat it blindly. */
export const createClient = (providerId: string, client: NewClient): ApiRequest<null> => ({
  method: "POST",
  path: `/providers/${providerId}/clients`,
  body: client,
  answer: nothing,
});

/** Name and seats of a client. Both are always written. @param linkId of the provider's row, not the client's id. */
export const updateClient = (
  providerId: string,
  linkId: string,
  values: { readonly name: string; readonly assignedSeats: number },
): ApiRequest<null> => ({
  method: "PUT",
  path: `/providers/${providerId}/clients/${linkId}`,
  body: { assignedSeats: values.assignedSeats, name: values.name },
  answer: nothing,
});

export const listAddable = (providerId: string): ApiRequest<z.output<typeof addableOrganizations>> => ({
  method: "GET",
  path: `/providers/${providerId}/clients/addable`,
  answer: addableOrganizations,
});
/** Takes an organization that the caller owns as a client. @param key organization key under the provider key. */
export const addExistingClient = (providerId: string, organizationId: OrganizationId, key: string): ApiRequest<null> => ({
  method: "POST",
  path: `/providers/${providerId}/clients/existing`,
  body: { key, organizationId },
  answer: nothing,
});

/** Seats of the provider's plans. */
export const readSubscription = (providerId: string): ApiRequest<z.output<typeof providerSubscription>> => ({
  method: "GET",
  path: `/providers/${providerId}/billing/subscription`,
  answer: providerSubscription,
});

export const listProviderUsers = (providerId: string): ApiRequest<z.output<typeof userRows>> => ({
  method: "GET",
  path: `/providers/${providerId}/users`,
  answer: userRows,
});
export const inviteProviderUsers = (providerId: string, emails: readonly string[], type: number): ApiRequest<null> => ({
  method: "POST",
  path: `/providers/${providerId}/users/invite`,
  body: { emails, type },
  answer: nothing,
});
export const providerUserPublicKeys = (providerId: string, ids: readonly string[]): ApiRequest<z.output<typeof publicKeyRows>> => ({
  method: "POST",
  path: `/providers/${providerId}/users/public-keys`,
  body: { ids },
  answer: publicKeyRows,
});
/** @param keys provider key sealed to each person's public key. */
export const confirmProviderUsers = (
  providerId: string,
  keys: readonly { readonly id: string; readonly key: string }[],
): ApiRequest<z.output<typeof bulkResults>> => ({
  method: "POST",
  path: `/providers/${providerId}/users/confirm`,
  body: { keys },
  answer: bulkResults,
});
