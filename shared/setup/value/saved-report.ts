import type { ItemId } from "../../model/ids.ts";

/*
 * A report of Access Intelligence as it is saved at the server (further-api.md §4), opened with the client's key. It says of applications and
 * people what whoever made it could see: ids and names of that day, and no password.
 */

export interface SavedPerson {
  /** Empty where the report has none. */
  readonly name: string;
  readonly email: string;
}
export interface SavedApplication {
  readonly name: string;
  readonly passwords: number;
  readonly passwordsAtRisk: number;
  readonly people: number;
  readonly peopleAtRisk: number;
  readonly itemsAtRisk: readonly ItemId[];
  /** Keys of `SavedReport.people`. */
  readonly idsAtRisk: readonly string[];
}
/** What somebody said of an application; kept with the report. */
export interface SavedMark {
  readonly application: string;
  readonly critical: boolean;
  /** Null: it is new. */
  readonly reviewedAt: string | null;
}
const things = ["Application", "Member", "Password"] as const;
const parts = ["", "AtRisk", "Critical", "CriticalAtRisk"] as const;
type SummaryName = `total${(typeof parts)[number]}${(typeof things)[number]}Count`;
/** Names of the wire. */
export const summaryNames = things.flatMap((thing) => parts.map((part): SummaryName => `total${part}${thing}Count`));
export type SavedSummary = Readonly<Record<SummaryName, number>>;

export interface SavedReport {
  readonly id: string;
  /** Null where the server does not say it. */
  readonly madeAt: string | null;
  readonly summary: SavedSummary;
  /** Null: they lie in a file of their own, which this app does not read. */
  readonly applications: readonly SavedApplication[] | null;
  readonly people: Readonly<Record<string, SavedPerson>>;
  readonly marks: readonly SavedMark[];
  /** Entries that could not be read and were left out. */
  readonly leftOut: number;
}
/** What a report said on its day. */
export interface SavedPoint {
  readonly at: string;
  readonly summary: SavedSummary;
}
export interface SavedReports {
  /** Null: the server has none, or none for this account. */
  readonly report: SavedReport | null;
  /** Oldest first. */
  readonly points: readonly SavedPoint[];
  /** Reports of the span that could not be opened. */
  readonly unreadable: number;
}
