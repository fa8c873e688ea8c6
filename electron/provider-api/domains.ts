import type { OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { listOf } from "#shared/api/common";
import { domain } from "#shared/api/domains";
import type { ApiRequest } from "./api-request.ts";

const rows = listOf(domain);

export const listDomains = (organizationId: OrganizationId): ApiRequest<z.output<typeof rows>> => ({
  method: "GET",
  path: `/organizations/${organizationId}/domain`,
  answer: rows,
});
