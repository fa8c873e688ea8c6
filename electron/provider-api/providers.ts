import type { OrganizationId } from "#shared/model/ids";
import { z } from "zod";
import { bulkResults, listOf, nothing } from "#shared/api/common";
import {
  billingAddress,
  billingWarnings,
  credit,
  invoiceList,
  invoiceUsageTable,
  paymentMethod,
  plan,
  providerSubscription,
} from "#shared/api/billing";
import { addableOrganizations, provider, providerOrganization, providerUser, type Provider } from "#shared/api/providers";
import type { BillingAddress, ProviderDetails } from "#shared/setup/value/provider-setup";
import type { ClientPlan } from "#shared/model/enums";
import type { ApiRequest } from "./api-request.ts";

const organizationRows = listOf(providerOrganization);
const planRows = listOf(plan);
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
type BulkRequest = ApiRequest<z.output<typeof bulkResults>>;
/** @param ids of people who have not accepted yet. */
export const resendToProviderUsers = (providerId: string, ids: readonly string[]): BulkRequest => ({
  method: "POST",
  path: `/providers/${providerId}/users/reinvite`,
  body: { ids },
  answer: bulkResults,
});
/** @param keys provider key sealed to each person's public key. */
export const confirmProviderUsers = (providerId: string, keys: readonly { readonly id: string; readonly key: string }[]): BulkRequest => ({
  method: "POST",
  path: `/providers/${providerId}/users/confirm`,
  body: { keys },
  answer: bulkResults,
});
export const changeProviderRole = (providerId: string, memberId: string, type: number): ApiRequest<null> => ({
  method: "PUT",
  path: `/providers/${providerId}/users/${memberId}`,
  body: { type },
  answer: nothing,
});
/** The whole call is refused when no confirmed admin would be left. */
export const removeProviderUsers = (providerId: string, ids: readonly string[]): BulkRequest => ({
  method: "DELETE",
  path: `/providers/${providerId}/users`,
  body: { ids },
  answer: bulkResults,
});
export const acceptInvitation = (providerId: string, memberId: string, token: string): ApiRequest<null> => ({
  method: "POST",
  path: `/providers/${providerId}/users/${memberId}/accept`,
  body: { token },
  answer: nothing,
});

/* ---------------------------------------------------------------- the provider itself */

/** Name and business name are encoded before they are stored, so they are sent as they are (provider-api.md §8.14). */
export const updateProvider = (providerId: string, details: ProviderDetails): ApiRequest<Provider> => ({
  method: "PUT",
  path: `/providers/${providerId}`,
  body: { name: details.name, businessName: details.businessName, billingEmail: details.billingEmail },
  answer: provider,
});
export const setUpProvider = (
  providerId: string,
  body: {
    readonly details: ProviderDetails;
    readonly address: BillingAddress;
    readonly token: string;
    readonly key: string;
    readonly paymentMethod: { readonly type: string; readonly token: string };
  },
): ApiRequest<Provider> => ({
  method: "POST",
  path: `/providers/${providerId}/setup`,
  body: {
    name: body.details.name,
    businessName: body.details.businessName,
    billingEmail: body.details.billingEmail,
    token: body.token,
    key: body.key,
    paymentMethod: body.paymentMethod,
    billingAddress: body.address,
  },
  answer: provider,
});
/**
 * Makes a provider of an organization. It answers the new provider's id; whether it acted is seen in the profile.
 * @param body `providerKey` sealed to the caller's own key, `organizationKey` wrapped with the provider's.
 */
export const setUpBusinessUnit = (
  organizationId: OrganizationId,
  body: { readonly userId: string; readonly token: string; readonly providerKey: string; readonly organizationKey: string },
): ApiRequest<unknown> => ({
  method: "POST",
  path: `/organizations/${organizationId}/billing/setup-business-unit`,
  body,
  answer: z.unknown(),
});
export const deleteProvider = (providerId: string): ApiRequest<null> => ({
  method: "DELETE",
  path: `/providers/${providerId}`,
  answer: nothing,
});
/** @param token of the mail by which the provider is deleted; whoever has it needs no other right, and no account. */
export const deleteProviderByMail = (providerId: string, token: string): ApiRequest<null> => ({
  method: "POST",
  path: `/providers/${providerId}/delete-recover-token`,
  body: { token },
  anonymous: true,
  answer: nothing,
});
/** @param linkId of the provider's row. */
export const unlinkClient = (providerId: string, linkId: string): ApiRequest<null> => ({
  method: "DELETE",
  path: `/providers/${providerId}/organizations/${linkId}`,
  answer: nothing,
});

/* ---------------------------------------------------------------- billing (provider-api.md §4.6) */

/** An address that was never set has an empty answer. */
export const readAddress = (providerId: string): ApiRequest<z.output<typeof billingAddress>> => ({
  method: "GET",
  path: `/providers/${providerId}/billing/vnext/address`,
  answer: billingAddress,
});
export const updateAddress = (providerId: string, address: BillingAddress): ApiRequest<z.output<typeof billingAddress>> => ({
  method: "PUT",
  path: `/providers/${providerId}/billing/vnext/address`,
  body: address,
  answer: billingAddress,
});
export const readCredit = (providerId: string): ApiRequest<number | null> => ({
  method: "GET",
  path: `/providers/${providerId}/billing/vnext/credit`,
  answer: credit,
});
export const readPaymentMethod = (providerId: string): ApiRequest<z.output<typeof paymentMethod>> => ({
  method: "GET",
  path: `/providers/${providerId}/billing/vnext/payment-method`,
  answer: paymentMethod,
});
export const readWarnings = (providerId: string): ApiRequest<z.output<typeof billingWarnings>> => ({
  method: "GET",
  path: `/providers/${providerId}/billing/vnext/warnings`,
  answer: billingWarnings,
});
export const listInvoices = (providerId: string): ApiRequest<z.output<typeof invoiceList>> => ({
  method: "GET",
  path: `/providers/${providerId}/billing/invoices`,
  answer: invoiceList,
});
/** What each client used in the period of an invoice, as the server's own table. */
export const readInvoiceUsage = (providerId: string, invoiceId: string): ApiRequest<string> => ({
  method: "GET",
  path: `/providers/${providerId}/billing/invoices/${encodeURIComponent(invoiceId)}`,
  format: "text",
  answer: invoiceUsageTable,
});
/** What plans cost; anonymous. */
export const listPlans = (): ApiRequest<z.output<typeof planRows>> => ({ method: "GET", path: "/plans", answer: planRows });
