import { queryValue, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { guid, integerOrNull, listBody, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest, invalid, notFound } from "../framework/refusal.ts";
import { required } from "../framework/rules.ts";
import { newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import { may, organizationOf } from "../domain/organization/authority.ts";
import { memberAccessRows, memberItemRows } from "../domain/organization/member-access.ts";
import { markedApplications, organizationReports, type MarkedApplication, type OrganizationReport } from "../domain/tables/oversight.ts";

/** Reports: who reaches what, and the encrypted reports that clients compute (organization-api.md §9.1, further-api.md §4). */

const METRICS = [
  "applicationCount",
  "applicationAtRiskCount",
  "criticalApplicationCount",
  "criticalApplicationAtRiskCount",
  "memberCount",
  "memberAtRiskCount",
  "criticalMemberCount",
  "criticalMemberAtRiskCount",
  "passwordCount",
  "passwordAtRiskCount",
  "criticalPasswordCount",
  "criticalPasswordAtRiskCount",
] as const;
const MODELS = "Bit.Api.Dirt.Models.Request";
const metricsModel = model(
  "Bit.Core.Dirt.Reports.Models.Data.OrganizationReportMetricsData",
  Object.fromEntries(METRICS.map((name) => [name, integerOrNull])) as Record<(typeof METRICS)[number], typeof integerOrNull>,
);
const addModel = model(`${MODELS}.AddOrganizationReportRequestModel`, {
  reportData: text,
  contentEncryptionKey: text,
  summaryData: text,
  applicationData: text,
  reportMetrics: metricsModel,
});
const summaryModel = model(`${MODELS}.UpdateOrganizationReportSummaryRequestModel`, { summaryData: text, reportMetrics: metricsModel });
const applicationModel = model(`${MODELS}.UpdateOrganizationReportApplicationDataRequestModel`, { applicationData: text });
const markModel = model("Bit.Api.Dirt.Models.PasswordHealthReportApplicationModel", { organizationId: guid, url: text });
const unmarkModel = model("Bit.Core.Dirt.Reports.ReportFeatures.Requests.DropPasswordHealthReportApplicationRequest", {
  organizationId: guid,
  passwordHealthReportApplicationIds: where(listOf(guid), required),
});

/** Requires the right to reports: 404 otherwise. */
function requireReports(context: Context, organizationId: string): void {
  if (!may(context, organizationId, "accessReports")) throw notFound();
}

/** The organization of the path, for those who may see reports, on a plan that has them. */
function reported(context: Context): string {
  const organizationId = context.params["orgId"]!;
  requireReports(context, organizationId);
  if (!organizationOf(context).useRiskInsights) throw badRequest("Your organization's plan does not support this feature.");
  return organizationId;
}

const view = (report: OrganizationReport): object => ({
  id: report.id,
  organizationId: report.organizationId,
  reportData: report.reportData,
  contentEncryptionKey: report.contentEncryptionKey,
  summaryData: report.summaryData,
  applicationData: report.applicationData,
  reportFile: null,
  reportFileDownloadUrl: null,
  fileUploadType: null,
  creationDate: report.creationDate,
  revisionDate: report.revisionDate,
});

const summaryOf = ({ summaryData, contentEncryptionKey, revisionDate }: OrganizationReport): object => ({
  encryptedData: summaryData,
  encryptionKey: contentEncryptionKey,
  date: revisionDate,
});

/** A text that must be there; the first missing one is told alone. */
function needed(value: string | null, name: string): string {
  if (!value?.trim()) throw badRequest(`${name} is required`);
  return value;
}

const known = (metrics: ValueOf<typeof metricsModel>): Record<string, number | null> => (metrics ? { ...metrics } : {});

function add(context: Context<NonNullable<ValueOf<typeof addModel>>>): object {
  const organizationId = reported(context);
  const { body } = context;
  const contentEncryptionKey = needed(body.contentEncryptionKey, "Content Encryption Key");
  const reportData = needed(body.reportData, "Report Data");
  const summaryData = needed(body.summaryData, "Summary Data");
  const applicationData = needed(body.applicationData, "Application Data");
  return view(
    organizationReports.insert(context.db, {
      id: newId(),
      organizationId,
      reportData,
      summaryData,
      applicationData,
      contentEncryptionKey,
      metrics: known(body.reportMetrics),
      creationDate: now(),
      revisionDate: now(),
    }),
  );
}

function latest(context: Context): object {
  const organizationId = reported(context);
  const report = organizationReports.list(context.db, { organizationId }).at(-1);
  if (!report) throw notFound();
  return view(report);
}

/** The report of the path: 404 for an unknown one, 400 for one of another organization. */
function reportOf(context: Context): OrganizationReport {
  const organizationId = reported(context);
  const report = organizationReports.find(context.db, { id: context.params["reportId"]! });
  if (!report) throw notFound();
  if (report.organizationId !== organizationId) throw badRequest("Invalid report ID");
  return report;
}

/** Changes a report. Its revision date has whole seconds from then on, as recorded. */
function change(context: Context, report: OrganizationReport, changes: Partial<OrganizationReport>): object {
  const revisionDate = `${now().slice(0, 19)}Z`;
  organizationReports.update(context.db, { id: report.id }, { ...changes, revisionDate });
  return view({ ...report, ...changes, revisionDate });
}

function changeSummary(context: Context<NonNullable<ValueOf<typeof summaryModel>>>): object {
  const report = reportOf(context);
  const metrics = { ...report.metrics, ...known(context.body.reportMetrics) };
  return change(context, report, { summaryData: needed(context.body.summaryData, "Summary Data"), metrics });
}

function changeApplications(context: Context<NonNullable<ValueOf<typeof applicationModel>>>): object {
  const report = reportOf(context);
  return change(context, report, { applicationData: needed(context.body.applicationData, "Application Data") });
}

function moment(context: Context, name: string, shown: string): number {
  const value = queryValue(context, name);
  if (value === null) throw badRequest(`${shown} is required`);
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw invalid({ [name]: [`The value '${value}' is not valid.`] });
  return at;
}

/** The summaries of a span of time, newest first: the line of risk. */
function line(context: Context): object[] {
  const organizationId = reported(context);
  const from = moment(context, "startDate", "StartDate");
  const to = moment(context, "endDate", "EndDate");
  if (from > to) throw badRequest("StartDate must be earlier than or equal to EndDate");
  const within = organizationReports.list(context.db, { organizationId }).filter(({ revisionDate }) => {
    const at = Date.parse(revisionDate);
    return at >= from && at <= to;
  });
  return within.reverse().map(summaryOf);
}

const markView = ({ id, organizationId, uri, creationDate, revisionDate }: MarkedApplication): object => ({
  id,
  organizationId,
  uri,
  creationDate,
  revisionDate,
});

type Mark = NonNullable<ValueOf<typeof markModel>>;

function mark(context: Context, { organizationId, url }: Mark): object {
  requireReports(context, organizationId);
  const uri = needed(url, "URL");
  return markView(markedApplications.insert(context.db, { id: newId(), organizationId, uri, creationDate: now(), revisionDate: now() }));
}

function unmark(context: Context<NonNullable<ValueOf<typeof unmarkModel>>>): void {
  const { organizationId, passwordHealthReportApplicationIds: ids } = context.body;
  requireReports(context, organizationId);
  if (markedApplications.count(context.db, { organizationId }) === 0) throw badRequest("Organization does not have any records.");
  for (const id of present(ids)) markedApplications.remove(context.db, { id, organizationId });
}

function marks(context: Context): object[] {
  const organizationId = context.params["orgId"]!;
  requireReports(context, organizationId);
  return markedApplications.list(context.db, { organizationId }).map(markView);
}

/** Behind a feature flag that is off: 404 for everybody. */
function switchedOff(): never {
  throw notFound();
}

const BASE = "/reports/organizations/{orgId:id}";
const ONE = `${BASE}/{reportId:id}`;
const MARKS = "/reports/password-health-report-application";

export const routes: Route[] = [
  route("GET", "/reports/member-access/{orgId:id}", (context) => {
    requireReports(context, context.params["orgId"]!);
    return memberAccessRows(context.db, context.params["orgId"]!);
  }),
  route("GET", "/reports/member-cipher-details/{orgId:id}", (context) => {
    requireReports(context, context.params["orgId"]!);
    return memberItemRows(context.db, context.params["orgId"]!);
  }),
  routeWith("POST", BASE, addModel, add),
  route("GET", `${BASE}/latest`, latest),
  route("GET", ONE, (context) => view(reportOf(context))),
  route("PATCH", ONE, switchedOff),
  route("DELETE", ONE, (context) => void organizationReports.remove(context.db, { id: reportOf(context).id })),
  route("GET", `${BASE}/data/summary`, line),
  route("GET", `${BASE}/data/summary/{reportId:id}`, (context) => summaryOf(reportOf(context))),
  routeWith("PATCH", `${BASE}/data/summary/{reportId:id}`, summaryModel, changeSummary),
  route("GET", `${BASE}/data/application/{reportId:id}`, (context) => ({ applicationData: reportOf(context).applicationData })),
  routeWith("PATCH", `${BASE}/data/application/{reportId:id}`, applicationModel, changeApplications),
  route("GET", `${MARKS}s/{orgId:id}`, marks),
  routeWith("POST", MARKS, markModel, (context) => mark(context, present(context.body))),
  routeWith("POST", `${MARKS}s`, listBody(markModel), (context) => present(context.body).map((one) => mark(context, present(one)))),
  routeWith("DELETE", MARKS, unmarkModel, unmark),
];
