import type { ClientSetup, ItemName } from "./client-setup.ts";
import { applicationsOf, peopleReaching, type Application } from "./vault-applications.ts";
import { isAtRisk, isExposed, isReused, isWeak, type VaultHealth } from "./vault-health.ts";

/*
 * What is remembered of the checks of a client's passwords: numbers, and names of sites. No password, no name of an item or person. The marks are
 * this app's own: those of the web vault's Access Intelligence lie inside the report that is saved at the server (saved-report.ts).
 */

/** The numbers of one check. */
export interface HealthRun {
  /** When the passwords were looked at. */
  readonly at: string;
  /** Logins that were checked, and those at risk. */
  readonly checked: number;
  readonly atRisk: number;
  readonly weak: number;
  readonly reused: number;
  /** Null where published breaches were not looked up, or not to the end. */
  readonly exposed: number | null;
  readonly applications: number;
  readonly applicationsAtRisk: number;
  /** Of those that were marked as critical then. */
  readonly criticalAtRisk: number;
  readonly peopleAtRisk: number;
}
export interface HealthHistory {
  /** Oldest first, the last of each day. */
  readonly runs: readonly HealthRun[];
  /** Of the newest run. */
  readonly applications: readonly Application[];
  /** Sites that are marked as critical, and those that somebody looked at since they turned up. */
  readonly critical: readonly string[];
  readonly reviewed: readonly string[];
}
export const neverChecked: HealthHistory = { runs: [], applications: [], critical: [], reviewed: [] };

/** Two years of weekly checks. */
const mostRuns = 104;
const mostApplications = 5_000;
const dayOf = (at: string): string => at.slice(0, 10);

/** The history with another check. What the first one finds is not new: there was nothing to compare it with. */
export function withRun(history: HealthHistory, health: VaultHealth, setup: ClientSetup, items: readonly ItemName[]): HealthHistory {
  const applications = applicationsOf(setup, items, health)
    .slice(0, mostApplications)
    .map(({ inDetail: _names, ...each }): Application => each);
  const named = new Map(items.map((item) => [item.id, item]));
  const atRisk = health.items.filter(isAtRisk);
  const critical = new Set(history.critical);
  const made: HealthRun = {
    at: health.at,
    checked: health.opened,
    atRisk: atRisk.length,
    weak: health.items.filter(isWeak).length,
    reused: health.items.filter(isReused).length,
    exposed: health.lookedUp === "all" ? health.items.filter(isExposed).length : null,
    applications: applications.length,
    applicationsAtRisk: applications.filter((each) => each.loginsAtRisk > 0).length,
    criticalAtRisk: applications.filter((each) => each.loginsAtRisk > 0 && critical.has(each.site)).length,
    peopleAtRisk: peopleReaching(
      setup,
      atRisk.flatMap(({ item }) => named.get(item) ?? []),
    ).length,
  };
  return {
    ...history,
    runs: [...history.runs.filter(({ at }) => dayOf(at) !== dayOf(made.at)), made].slice(-mostRuns),
    applications,
    reviewed: history.runs.length === 0 ? applications.map((each) => each.site) : history.reviewed,
  };
}
export const withMark = (history: HealthHistory, marked: string, critical: boolean): HealthHistory => ({
  ...history,
  critical: critical ? [...new Set([...history.critical, marked])] : history.critical.filter((each) => each !== marked),
  // Whoever marks it has looked at it.
  reviewed: [...new Set([...history.reviewed, marked])],
});
/** Sites that the newest check knows and nobody looked at yet. */
export const newSites = ({ applications, reviewed }: HealthHistory): readonly string[] => {
  const known = new Set(reviewed);
  return applications.map((each) => each.site).filter((each) => !known.has(each));
};
export const allReviewed = (history: HealthHistory): HealthHistory => ({
  ...history,
  reviewed: [...new Set([...history.reviewed, ...history.applications.map((each) => each.site)])],
});
