import type { RunView, ChangeState } from "#shared/bridge/index";
import { changeSections, type ChangeId, type ChangeSection, type DescribedChange, type Risk } from "#shared/setup/changes/change";

export const reviewFilters = ["all", "look", "notice", "left-out"] as const;
export type ReviewFilter = (typeof reviewFilters)[number];
const weighs = (risk: Risk): boolean => risk === "worth-a-look" || risk === "loses-access";

function matches(filter: ReviewFilter, entry: DescribedChange, leftOut: ReadonlySet<ChangeId>): boolean {
  switch (filter) {
    case "all":
      return true;
    case "look":
      return weighs(entry.risk);
    case "notice":
      return entry.risk === "people-notice";
    case "left-out":
      return leftOut.has(entry.change.id);
  }
}
export const reviewCounts = (described: readonly DescribedChange[], leftOut: ReadonlySet<ChangeId>): Record<ReviewFilter, number> =>
  Object.fromEntries(
    reviewFilters.map((filter) => [filter, described.filter((entry) => matches(filter, entry, leftOut)).length]),
  ) as Record<ReviewFilter, number>;

export interface Section<Entry> {
  readonly section: ChangeSection;
  readonly entries: readonly Entry[];
}

/** The changes that a filter shows, by section in the order they are written. Sections without any are left out. */
export function reviewSections<Entry extends DescribedChange>(
  described: readonly Entry[],
  filter: ReviewFilter,
  leftOut: ReadonlySet<ChangeId>,
): Section<Entry>[] {
  return changeSections
    .map((section) => ({ section, entries: described.filter((entry) => entry.section === section && matches(filter, entry, leftOut)) }))
    .filter((section) => section.entries.length > 0);
}

/** Taking a change out takes out what needs it; taking one in takes in what it needs. */
export function withDependents(described: readonly DescribedChange[], id: ChangeId, out: boolean): ChangeId[] {
  const affected = new Set<ChangeId>([id]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { change } of described) {
      const joins = out
        ? change.needs.some((need) => affected.has(need))
        : described.some((other) => affected.has(other.change.id) && other.change.needs.includes(change.id));
      if (joins && !affected.has(change.id)) {
        affected.add(change.id);
        grew = true;
      }
    }
  }
  return [...affected];
}

/** Whether a written request is what a technician must think about first: somebody may lose something. */
export const losesAccess = <Entry extends DescribedChange>(described: readonly Entry[], leftOut: ReadonlySet<ChangeId>): Entry[] =>
  described.filter((entry) => entry.risk === "loses-access" && !leftOut.has(entry.change.id));

export type ApplyEntry = RunView["entries"][number];
export interface ApplySection {
  readonly section: ChangeSection;
  readonly entries: readonly ApplyEntry[];
  readonly state: "todo" | "now" | "done" | "bad";
  readonly done: number;
  readonly total: number;
  /** Parts of the change that is being written (people invited, items sent); null when nothing is. */
  readonly running: ApplyEntry | null;
}
const finished: ReadonlySet<ChangeState> = new Set(["done", "already", "left-out"]);
const broken: ReadonlySet<ChangeState> = new Set(["failed", "skipped", "unknown"]);

export function applySections(view: RunView): ApplySection[] {
  return changeSections
    .map((section) => {
      const entries = view.entries.filter((entry) => entry.described.section === section);
      const done = entries.filter((entry) => finished.has(entry.state)).length;
      const running = entries.find((entry) => entry.state === "running") ?? null;
      const bad = entries.some((entry) => broken.has(entry.state));
      const state: ApplySection["state"] =
        running !== null ? "now" : bad ? "bad" : done === entries.length ? "done" : done > 0 ? "now" : "todo";
      return { section, entries, state, done, total: entries.length, running };
    })
    .filter((section) => section.entries.length > 0);
}

/** Whether a client was asked for and nobody knows whether it was made: its answer is still to come, or was lost. */
export const createsWithoutAnswer = (entries: readonly ApplyEntry[]): boolean =>
  entries.some(({ described, state }) => described.change.kind === "client.create" && (state === "running" || state === "unknown"));

export interface ApplyCounts {
  readonly done: number;
  readonly already: number;
  readonly failed: number;
  readonly waiting: number;
  readonly leftOut: number;
  readonly total: number;
}
export function applyCounts(view: RunView): ApplyCounts {
  const count = (...states: ChangeState[]): number => view.entries.filter((entry) => states.includes(entry.state)).length;
  return {
    done: count("done", "already"),
    already: count("already"),
    failed: count("failed", "skipped", "unknown"),
    waiting: count("waiting", "running"),
    leftOut: count("left-out"),
    total: view.entries.length,
  };
}
