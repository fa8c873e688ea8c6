import type { OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { listOf } from "#shared/api/common";
import { event } from "#shared/api/events";
import type { ApiRequest } from "./api-request.ts";

const rows = listOf(event);

/** A page of an organization's events, newest first. Both bounds are always sent: Vaultwarden has no default for them. */
export const listEvents = (
  organizationId: OrganizationId,
  page: { readonly start: string; readonly end: string; readonly continuationToken?: string | undefined },
): ApiRequest<z.output<typeof rows>> => ({
  method: "GET",
  path: `/organizations/${organizationId}/events`,
  query: { start: page.start, end: page.end, continuationToken: page.continuationToken },
  answer: rows,
});

/** A page of what one member did and what was done to them; of one item. The same page as that of the organization. */
export const listEventsOf = (
  subject: { readonly organizationId: OrganizationId; readonly memberId: string } | { readonly itemId: string },
  page: Parameters<typeof listEvents>[1],
): ApiRequest<z.output<typeof rows>> => ({
  method: "GET",
  path:
    "itemId" in subject ? `/ciphers/${subject.itemId}/events` : `/organizations/${subject.organizationId}/users/${subject.memberId}/events`,
  query: { start: page.start, end: page.end, continuationToken: page.continuationToken },
  answer: rows,
});

/** A page of the provider's own log, or of what one of its people did. Only for Provider admins: 404 for others. */
export const listProviderEvents = (
  providerId: string,
  page: Parameters<typeof listEvents>[1],
  memberId?: string,
): ApiRequest<z.output<typeof rows>> => ({
  method: "GET",
  path: memberId === undefined ? `/providers/${providerId}/events` : `/providers/${providerId}/users/${memberId}/events`,
  query: { start: page.start, end: page.end, continuationToken: page.continuationToken },
  answer: rows,
});
