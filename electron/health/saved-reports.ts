import { markOf, unwrapKey, type SymmetricKey } from "#electron/crypto/index";
import type { PeopleOf } from "#electron/people/people-of";
import { reports } from "#electron/provider-api/index";
import type { SavedReportRow, SavedSummaryRow } from "#shared/api/reports";
import { appError } from "#shared/errors/app-error";
import { isMoment } from "#shared/model/schemas";
import type { SavedMark, SavedPoint, SavedReport, SavedReports, SavedSummary } from "#shared/setup/value/saved-report";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { readContent, readMarks, readSummary, withCritical, withMarks } from "./report-content.ts";

/** What the server takes as one span at most, less a day for clocks that differ. */
const span = 364 * 86_400_000;
/** What one encrypted text can be, with a little less than the reader of such texts takes (enc-string.ts). */
export const longestText = 8_000_000;

/**
 * Reads the newest report of Access Intelligence that is saved at the server, and what earlier ones said in numbers. It needs the client's key
 * and none of its passwords, so that a provider can read it too; the server notes nothing of it. Nothing of it is kept.
 */
export async function readSavedReports(people: PeopleOf, now: Date): Promise<Result<SavedReports>> {
  const { http, keyring } = people.open.profile;
  const latest = await readLatest(people);
  if (!latest.ok) return latest;
  if (latest.value === null) return ok({ report: null, points: [], unreadable: 0 });
  const rows = await http.send(
    reports.readReportSummaries(people.organizationId, { from: new Date(now.getTime() - span), to: new Date(now.getTime() + 86_400_000) }),
  );
  if (!rows.ok) return rows;
  // Asked for after the server: a lock may have taken it away meanwhile.
  const key = keyring.organizationKey(people.organizationId);
  if (!key.ok) return key;
  const report = openReport(latest.value, key.value);
  if (!report.ok) return report;
  const points = rows.value.flatMap((row): readonly SavedPoint[] => {
    const summary = openSummary(row, key.value);
    return summary.ok ? [summary.value] : [];
  });
  return ok({
    report: report.value,
    points: points.toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at)),
    unreadable: rows.value.length - points.length,
  });
}

/** The newest report as the server has it; null: it has none, or none for this account. */
async function readLatest(people: PeopleOf): Promise<Result<SavedReportRow | null>> {
  const latest = await people.open.profile.http.send(reports.readLatestReport(people.organizationId));
  if (latest.ok) return latest;
  if (latest.error.code === "server.not-found") return ok(null);
  // The one thing that the server refuses here by itself: the plan.
  return latest.error.code === "server.refused" ? err(appError("saved-report.plan", {}, latest.error.detail)) : latest;
}

/** The newest report, opened, with what tells whether it is the same later. Null without one. Fails with `saved-report.*`. */
export async function readNewest(people: PeopleOf): Promise<Result<{ readonly report: SavedReport; readonly state: string } | null>> {
  const latest = await readLatest(people);
  if (!latest.ok || latest.value === null) return latest.ok ? ok(null) : latest;
  const row = latest.value;
  if (row.reportFile && !row.reportData) return err(appError("saved-report.in-file"));
  const key = people.open.profile.keyring.organizationKey(people.organizationId);
  if (!key.ok) return key;
  return mapResult(openReport(row, key.value), (report) => ({ report, state: stateOf(row) }));
}
/** Recognises a report and the marks that it bears, without telling anything of either. */
export const stateOf = ({ id, applicationData }: SavedReportRow): string => `${id}:${markOf(applicationData ?? "")}`;

function openReport(row: SavedReportRow, clientKey: SymmetricKey): Result<SavedReport> {
  return withReportKey(row.contentEncryptionKey, clientKey, (open) => {
    const texts = [open(row.summaryData), open(row.applicationData)] as const;
    const [summary, marks] = [read(texts[0], readSummary), read(texts[1], readMarks)];
    if (!summary.ok) return summary;
    if (!marks.ok) return marks;
    const content = row.reportFile && !row.reportData ? null : read(open(row.reportData), readContent);
    if (content?.ok === false) return content;
    return ok({
      id: row.id,
      madeAt: dateOf(row.creationDate),
      summary: summary.value,
      applications: content?.value.applications ?? null,
      people: content?.value.people ?? {},
      marks: marks.value.marks,
      leftOut: marks.value.leftOut + (content?.value.leftOut ?? 0),
    });
  });
}
function openSummary({ encryptedData, encryptionKey, date }: SavedSummaryRow, clientKey: SymmetricKey): Result<SavedPoint> {
  const at = dateOf(date);
  if (at === null) return err(appError("saved-report.malformed", {}, "date"));
  return withReportKey(encryptionKey, clientKey, (open) => {
    const summary = read(open(encryptedData), readSummary);
    return summary.ok ? ok({ at, summary: summary.value }) : summary;
  });
}

/** The marks of a report as the server has it. */
export const marksIn = (row: SavedReportRow, clientKey: SymmetricKey): Result<readonly SavedMark[]> =>
  withReportKey(row.contentEncryptionKey, clientKey, (open) => {
    const marks = read(open(row.applicationData), readMarks);
    return marks.ok ? ok(marks.value.marks) : marks;
  });

/** What of a report the server keeps besides it, with some marks set anew: encrypted under the report's own key, and its numbers in clear. */
export interface Remarked {
  readonly applicationData: string;
  readonly summaryData: string;
  readonly metrics: Readonly<Record<string, number>>;
}
export const remarked = (row: SavedReportRow, clientKey: SymmetricKey, to: readonly SavedMark[]): Result<Remarked> =>
  withReportKey(row.contentEncryptionKey, clientKey, (open, own) => {
    if (row.reportFile && !row.reportData) return err(appError("saved-report.in-file"));
    const content = read(open(row.reportData), readContent);
    const marked = read(open(row.applicationData), (text) => withMarks(text, to));
    if (!content.ok) return content;
    if (!marked.ok) return marked;
    const marks = readMarks(marked.value);
    if (!marks.ok) return marks;
    const critical = new Set(marks.value.marks.flatMap((each) => (each.critical ? [each.application] : [])));
    const summary = read(open(row.summaryData), (text) => withCritical(text, content.value, critical));
    return summary.ok
      ? ok({
          applicationData: own.encryptText(marked.value),
          summaryData: own.encryptText(summary.value.json),
          metrics: metricsOf(summary.value.summary),
        })
      : summary;
  });
/** `totalCriticalAtRiskMemberCount` is `criticalMemberAtRiskCount` among the numbers in clear. */
export const metricsOf = (summary: SavedSummary): Remarked["metrics"] =>
  Object.fromEntries(
    Object.entries(summary).map(([name, value]) => {
      const [, critical = "", atRisk = "", thing = ""] = /^total(Critical)?(AtRisk)?(\w+)Count$/u.exec(name) ?? [];
      const metric = `${critical}${thing}${atRisk}Count`;
      return [metric.slice(0, 1).toLowerCase() + metric.slice(1), value];
    }),
  );

const dateOf = (text: string | null | undefined): string | null => (text && isMoment(text) ? text : null);
const read = <T>(text: Result<string>, use: (text: string) => Result<T>): Result<T> => (text.ok ? use(text.value) : text);

/** Opens texts of a report with its own key, which is gone afterwards. */
function withReportKey<T>(
  wrapped: string | null | undefined,
  clientKey: SymmetricKey,
  use: (open: (encrypted: string | null | undefined) => Result<string>, own: SymmetricKey) => Result<T>,
): Result<T> {
  const own = unwrapKey(clientKey, wrapped ?? "", "report");
  if (!own.ok) return notOpened(own.error.code);
  try {
    return use((encrypted) => {
      if ((encrypted ?? "").length > longestText) return err(appError("saved-report.too-large"));
      const text = own.value.decryptText(encrypted ?? "", "report");
      return text.ok ? text : notOpened(text.error.code);
    }, own.value);
  } finally {
    own.value.zero();
  }
}
const notOpened = (why: string): Result<never> => err(appError("saved-report.not-opened", {}, why));
