import type { z } from "zod";
import type { OrganizationId } from "#shared/model/ids";
import { listOf, nothing } from "#shared/api/common";
import { domain, type Domain } from "#shared/api/domains";
import type { ApiRequest } from "./api-request.ts";

const rows = listOf(domain);

export const listDomains = (organizationId: OrganizationId): ApiRequest<z.output<typeof rows>> => ({
  method: "GET",
  path: `/organizations/${organizationId}/domain`,
  answer: rows,
});

export const claimDomain = (organizationId: OrganizationId, domainName: string): ApiRequest<Domain> => ({
  method: "POST",
  path: `/organizations/${organizationId}/domain`,
  body: { domainName },
  answer: domain,
});
/** The server looks at the TXT record now; 200 whether it is there or not. */
export const verifyDomain = (organizationId: OrganizationId, id: string): ApiRequest<Domain> => ({
  method: "POST",
  path: `/organizations/${organizationId}/domain/${id}/verify`,
  answer: domain,
});
export const removeDomain = (organizationId: OrganizationId, id: string): ApiRequest<null> => ({
  method: "DELETE",
  path: `/organizations/${organizationId}/domain/${id}`,
  answer: nothing,
});
