import { savedReport, savedSummaries, type SavedReportRow, type SavedSummaryRow } from "#shared/api/reports";
import { nothing } from "#shared/api/common";
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
/** The numbers that the server keeps of a report in clear (further-api.md §4), by their names on the wire. */
export type ReportMetrics = Readonly<Record<string, number>>;

export const changeReportSummary = (
  organizationId: OrganizationId,
  reportId: string,
  { summaryData, metrics }: { readonly summaryData: string; readonly metrics: ReportMetrics },
): ApiRequest<null> => ({
  method: "PATCH",
  path: `${base(organizationId)}/data/summary/${reportId}`,
  // Servers differ in the name of the numbers, and pass over the one they do not know.
  body: { organizationId, reportId, summaryData, metrics, reportMetrics: metrics },
  answer: nothing,
});
export const changeReportApplications = (organizationId: OrganizationId, reportId: string, applicationData: string): ApiRequest<null> => ({
  method: "PATCH",
  path: `${base(organizationId)}/data/application/${reportId}`,
  body: { organizationId, id: reportId, applicationData },
  answer: nothing,
});

/** A new report: its texts under a key of its own, that key under the client's, and its numbers in clear. */
export interface ReportBody {
  readonly reportData: string;
  readonly summaryData: string;
  readonly applicationData: string;
  readonly contentEncryptionKey: string;
  readonly metrics: ReportMetrics;
}
/** Saves a report; those that are there stay. 400 where the plan has none. It leaves no event. */
export const saveReport = (organizationId: OrganizationId, { metrics, ...texts }: ReportBody): ApiRequest<null> => ({
  method: "POST",
  path: base(organizationId),
  // As above: servers differ in the name of the numbers.
  body: { organizationId, ...texts, metrics, reportMetrics: metrics },
  answer: nothing,
  largestAnswer: 24 * megabyte,
});
