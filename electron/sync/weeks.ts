import type { ClientWeek } from "#shared/bridge/index";
import type { SetupSummary } from "./setup-summary.ts";

const day = 86_400_000;
/** What a report looks back on: this week and the eleven before it. */
const keptWeeks = 12;
/** The Monday of the week of a moment, by UTC: year, month and day. */
export function weekOf(moment: Date): string {
  const sinceMonday = (moment.getUTCDay() + 6) % 7;
  return new Date(moment.getTime() - sinceMonday * day).toISOString().slice(0, 10);
}

/** A client's figures by week, oldest first, after a reading at `now`: the last reading of a week stands for it. The same list where nothing is new. */
export function withWeek(weeks: readonly ClientWeek[], summary: SetupSummary, now: Date): readonly ClientWeek[] {
  const week = weekOf(now);
  const next: ClientWeek = {
    week,
    members: summary.members,
    twoStep: Math.round((summary.twoStep ?? 0) * summary.members),
    enrolled: summary.enrolled ?? null,
    expired: summary.attention.reduce((sum, entry) => sum + (entry.kind === "invitations-expired" ? entry.count : 0), 0),
    singleSignOn: summary.singleSignOn ?? false,
  };
  const last = weeks.at(-1);
  const isSame = last !== undefined && (Object.keys(next) as (keyof ClientWeek)[]).every((key) => last[key] === next[key]);
  if (isSame) return weeks;
  return [...weeks.filter((each) => each.week < week), next].slice(-keptWeeks);
}
