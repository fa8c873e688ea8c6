import type { DirectoryRunRow, DirectoryRunView, DirectoryWritten, RunView } from "#shared/bridge/index";
import type { DirectoryRecord } from "./directory-record.ts";

/** So many rows are kept of a client's directory. */
export const mostRuns = 100;

type History = Pick<DirectoryRecord, "last" | "runs">;

/** A run that ended, or looked and wrote nothing. Those that a clock repeats and that find the same are one row, so that they do not push out what was written. */
export function withRun({ runs }: Pick<History, "runs">, last: DirectoryRunView, who: string): History {
  const [newest, ...older] = runs;
  const row: DirectoryRunRow = { ...nameless(last), who, written: null, runId: null, times: 1, since: last.at };
  const isSame = newest?.written === null && newest.runId === null && saysOf(newest) === saysOf(row);
  return isSame
    ? { last, runs: [{ ...row, times: newest.times + 1, since: newest.since }, ...older] }
    : { last, runs: [row, ...runs].slice(0, mostRuns) };
}
/** A row that is kept for long names no collection. */
const nameless = (run: DirectoryRunView): DirectoryRunView => ({
  ...run,
  stops: run.stops.map((stop) => (stop.kind === "last-manager" ? { ...stop, collections: [] } : stop)),
});
const saysOf = ({ by, who, outcome, people, groups, changes, stops, error }: DirectoryRunRow): string =>
  JSON.stringify([by, who, outcome, people, groups, changes, stops, error?.code]);

/** What was looked at was carried out: the row of the look becomes that of the run. */
export function withEnd({ last, runs }: History, end: Pick<DirectoryRunView, "at" | "outcome">, view: RunView, who: string): History {
  if (last === null) return { last, runs };
  const written = writtenIn(view);
  // As a look counts them: thousands of people are written in a few requests.
  const changes = Object.values(written).reduce((sum, count) => sum + count, 0);
  const ended: DirectoryRunView = { ...last, ...end, changes, error: null };
  const row: DirectoryRunRow = { ...nameless(ended), who, written, runId: view.runId, times: 1, since: end.at };
  const [newest, ...older] = runs;
  const isLook = newest?.at === last.at && newest.runId === null && newest.times === 1;
  return { last: ended, runs: [row, ...(isLook ? older : runs)].slice(0, mostRuns) };
}
/** Why the last run was not carried out to its end. */
export function withFailure({ last, runs }: History, error: DirectoryRunView["error"]): History {
  if (last === null) return { last, runs };
  const [newest, ...older] = runs;
  const failed = { outcome: "partly", error } as const;
  return { last: { ...last, ...failed }, runs: newest?.at === last.at ? [{ ...newest, ...failed }, ...older] : runs };
}

/** What a run has written, as numbers: no name and no address of anybody. */
function writtenIn({ entries }: Pick<RunView, "entries">): DirectoryWritten {
  const written = { invited: 0, linked: 0, removed: 0, revoked: 0, groups: 0 };
  for (const { state, described } of entries) {
    const { change } = described;
    if (state !== "done") continue;
    if (change.kind === "directory.import") {
      written.groups += change.groups.length;
      for (const { as } of change.people) written[as === "invite" ? "invited" : "linked"] += 1;
    } else if (change.kind === "member.remove") written.removed += change.members.length;
    else if (change.kind === "member.revoke") written.revoked += change.members.length;
  }
  return written;
}
