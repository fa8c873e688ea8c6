import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, row, say, type ChangeKindDefinition } from "../kind.ts";
import { routine } from "../risks.ts";

/* Marks of applications in the report of Access Intelligence that is saved at the server (further-api.md §4). */

export interface ReportMarkState {
  readonly critical: boolean;
  /** When somebody looked at it, an ISO date; null: it is new. */
  readonly reviewedAt: string | null;
}
export interface MarkedApplication {
  readonly application: string;
  readonly from: ReportMarkState;
  readonly to: ReportMarkState;
}
export interface ReportMark extends ChangeBase {
  readonly kind: "report.mark";
  /** Id of the report; a newer one is another matter. */
  readonly report: string;
  readonly marks: readonly MarkedApplication[];
}
export const sameMark = (left: ReportMarkState, right: ReportMarkState): boolean =>
  left.critical === right.critical && left.reviewedAt === right.reviewedAt;

export const markInReport = (report: string, marks: readonly MarkedApplication[]): ReportMark => ({
  id: changeId("report.mark", report),
  needs: [],
  kind: "report.mark",
  report,
  marks,
});

function sentenceOf(marks: readonly MarkedApplication[]): ReturnType<typeof say> {
  const [first] = marks;
  if (first === undefined || marks.length > 1) return say("report-mark.several", { count: marks.length }, [], marks.length);
  const { application, from, to } = first;
  const what =
    from.critical === to.critical ? (to.reviewedAt === null ? "unreviewed" : "reviewed") : to.critical ? "critical" : "uncritical";
  return say(`report-mark.${what}`, { application }, ["application"]);
}
const words = ({ critical, reviewedAt }: ReportMarkState): ReturnType<typeof differs> =>
  differs(`report.${critical ? "critical" : reviewedAt === null ? "new" : "reviewed"}`);

export const reportMark: ChangeKindDefinition<ReportMark> = {
  kind: "report.mark",
  section: "client",
  right: "accessReports",
  describe: ({ marks }) => ({ glyph: "edit", people: [], ...routine, sentence: sentenceOf(marks) }),
  differences: ({ marks }) =>
    marks.map(({ application, from, to }) => row(differs("report.mark"), words(from), words(to), literal(application))),
  inverse: ({ report, marks }) => ({
    change: markInReport(
      report,
      marks.map(({ application, from, to }) => ({ application, from: to, to: from })),
    ),
  }),
};
