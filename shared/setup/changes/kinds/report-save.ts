import type { SavedSummary } from "../../value/saved-report.ts";
import type { ChangeBase, Difference } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky, routine } from "../risks.ts";

/** The newest report when the new one was made: which it is with which marks, and its numbers. */
export interface PreviousReport {
  readonly state: string;
  readonly numbers: SavedSummary;
}
/** A report of Access Intelligence that this app made of a check of passwords (further-api.md §4). The report itself waits in main's memory under `content`. */
export interface ReportSave extends ChangeBase {
  readonly kind: "report.save";
  readonly content: string;
  readonly numbers: SavedSummary;
  /** Logins that the account may not see or that did not open: they are not in it. */
  readonly leftOut: number;
  /** Published breaches were looked up, so that exposed passwords count. */
  readonly withBreaches: boolean;
  /** Null: there was none. */
  readonly previous: PreviousReport | null;
}

export const saveReport = (content: string, report: Pick<ReportSave, "numbers" | "leftOut" | "withBreaches" | "previous">): ReportSave => ({
  id: changeId("report.save", content),
  needs: [],
  kind: "report.save",
  content,
  ...report,
});

const things = {
  applications: ["totalApplicationCount", "totalAtRiskApplicationCount"],
  "critical-applications": ["totalCriticalApplicationCount", "totalCriticalAtRiskApplicationCount"],
  passwords: ["totalPasswordCount", "totalAtRiskPasswordCount"],
  members: ["totalMemberCount", "totalAtRiskMemberCount"],
} as const satisfies Readonly<Record<string, readonly [keyof SavedSummary, keyof SavedSummary]>>;

function rowOf(thing: keyof typeof things, numbers: SavedSummary, before: SavedSummary | undefined): readonly Difference[] {
  const [all, atRisk] = things[thing];
  const told = (from: SavedSummary): ReturnType<typeof differs> => differs("report.atRisk", { risk: from[atRisk] }, from[all]);
  const isSame = before?.[all] === numbers[all] && before[atRisk] === numbers[atRisk];
  return isSame ? [] : [row(differs(`report.${thing}`), before === undefined ? null : told(before), told(numbers))];
}

export const reportSave: ChangeKindDefinition<ReportSave> = {
  kind: "report.save",
  section: "client",
  right: "accessReports",
  describe: ({ numbers, leftOut, withBreaches }) => ({
    glyph: "add",
    people: [],
    ...(leftOut > 0 ? risky("report-partial", {}, leftOut) : withBreaches ? routine : risky("report-without-breaches")),
    sentence: say(
      "report-save.sentence",
      { count: numbers.totalApplicationCount, risk: numbers.totalAtRiskApplicationCount },
      [],
      numbers.totalApplicationCount,
    ),
  }),
  differences: ({ numbers, withBreaches, previous }) => [
    row(differs("report.newest"), previous === null ? null : differs("report.earlier"), differs("report.made")),
    ...(["applications", "critical-applications", "passwords", "members"] as const).flatMap((thing) =>
      rowOf(thing, numbers, previous?.numbers),
    ),
    row(differs("report.breaches"), null, differs(withBreaches ? "report.lookedUp" : "report.notLookedUp")),
  ],
  inverse: () => noInverse("report-saved"),
};
