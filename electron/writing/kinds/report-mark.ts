import { marksIn, remarked } from "#electron/health/saved-reports";
import { notSent, type ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import { sameMark, type ReportMarkState } from "#shared/setup/changes/kinds/report-mark";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/**
 * Writes marks into the saved report: first its numbers, then the marks themselves, so that whoever finds the marks finds the numbers too. Both are
 * made of what stands there at that moment.
 */
export const reportMark: ActingKind<ChangeOf<"report.mark">> = {
  kind: "report.mark",
  touches: [],
  step(live, { report, marks }) {
    const compare = async (side: "from" | "to"): Promise<ApiResult<boolean>> => {
      const row = await live.api.latestReport(live.id);
      if (!row.ok) return row;
      if (row.value.id !== report) return ok(false);
      const present = marksIn(row.value, live.key);
      if (!present.ok) return notSent(present.error);
      const states = new Map<string, ReportMarkState>(present.value.map((each) => [each.application, each]));
      return ok(marks.every((each) => sameMark(states.get(each.application) ?? { critical: false, reviewedAt: null }, each[side])));
    };
    return {
      call: { method: "PATCH", path: `/reports/organizations/${live.id}/data/application/${report}` },
      find: () => compare("to"),
      isAsReviewed: () => compare("from"),
      async send() {
        const row = await live.api.latestReport(live.id);
        if (!row.ok) return notSent(row.error);
        if (row.value.id !== report) return notSent(appError("apply.changed-meanwhile", { name: marks[0]?.application ?? "" }));
        const made = remarked(
          row.value,
          live.key,
          marks.map(({ application, to }) => ({ application, ...to })),
        );
        if (!made.ok) return notSent(made.error);
        const { summaryData, metrics, applicationData } = made.value;
        const summary = await live.api.changeReportSummary(live.id, report, { summaryData, metrics });
        return summary.ok ? live.api.changeReportApplications(live.id, report, applicationData) : summary;
      },
    };
  },
};
