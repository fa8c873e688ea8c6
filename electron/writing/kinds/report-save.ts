import { markOf } from "#electron/crypto/index";
import { stateOf } from "#electron/health/saved-reports";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { ReportBody } from "#electron/provider-api/reports";
import type { SavedReportRow } from "#shared/api/reports";
import type { ChangeOf } from "#shared/setup/changes/change";
import { mapResult, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

/** Saves a report of Access Intelligence. It is recognised by its own key, as it was sent, for as long as it is the newest. */
export const reportSave: ActingKind<ChangeOf<"report.save">> = {
  kind: "report.save",
  touches: [],
  step(live, change, { madeReports }) {
    const { content, previous } = change;
    let body: ReportBody | null = null;
    const newest = async (): Promise<ApiResult<SavedReportRow | null>> => {
      const row = await live.api.latestReport(live.id);
      return row.ok || row.error.code !== "server.not-found" ? row : ok(null);
    };
    return {
      call: { method: "POST", path: `/reports/organizations/${live.id}` },
      creates: true,
      async find(_freshness, marks) {
        if (marks.size === 0) return ok(false);
        return mapResult(await newest(), (row) => row !== null && marks.has(markOf(row.contentEncryptionKey ?? "")));
      },
      // A newer one, or other marks: those that were carried over are not the present ones any more.
      isAsReviewed: async () => mapResult(await newest(), (row) => (row === null ? null : stateOf(row)) === (previous?.state ?? null)),
      prepare() {
        if (body === null) {
          const made = madeReports.encrypted(change, live.id, live.key);
          if (!made.ok) return Promise.resolve(made);
          body = made.value;
        }
        return Promise.resolve(ok({ marks: [markOf(body.contentEncryptionKey)] }));
      },
      async send() {
        if (body === null) throw new Error("sent before it was prepared");
        const answer = await live.api.saveReport(live.id, body);
        if (answer.ok) madeReports.spent(content);
        return answer;
      },
    };
  },
};
