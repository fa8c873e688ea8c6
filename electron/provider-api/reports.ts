import { savedReport, savedSummaries, type SavedReportRow, type SavedSummaryRow } from "#shared/api/reports";
import type { OrganizationId } from "#shared/model/ids";
import type { ApiRequest } from "./api-request.ts";

const megabyte = 1024 * 1024;
const base = (organizationId: OrganizationId): string => `/reports/organizations/${organizationId}`;

/** The newest report of Access Intelligence. 404 without one, or without the right to reports; 400 where the plan has none. It leaves no event. */
export const readLatestReport = (organizationId: OrganizationId): ApiRequest<SavedReportRow> => ({
  method: "GET",
  path: `${base(organizationId)}/latest`,
  answer: savedReport,
  largestAnswer: 24 * megabyte,
});
/** Summaries of a span of time, of which the server chooses a few. At most 365 days. */
export const readReportSummaries = (
  organizationId: OrganizationId,
  { from, to }: { readonly from: Date; readonly to: Date },
): ApiRequest<readonly SavedSummaryRow[]> => ({
  method: "GET",
  path: `${base(organizationId)}/data/summary`,
  query: { startDate: from.toISOString(), endDate: to.toISOString() },
  answer: savedSummaries,
});
