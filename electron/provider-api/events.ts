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
