import { expect, it } from "vitest";
import type { DirectoryRunRow, DirectoryRunView, RunView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type RunId } from "#shared/model/ids";
import { mostRuns, withEnd, withFailure, withRun } from "./run-history.ts";

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 30, 8, minute)).toISOString();
const look = (minute: number, parts: Partial<DirectoryRunView> = {}): DirectoryRunView => ({
  ...{ at: at(minute), by: "schedule", outcome: "same", people: 12, groups: 2, changes: 0, stops: [], error: null },
  ...parts,
});
const empty = { last: null, runs: [] as readonly DirectoryRunRow[] };
const imported = { kind: "directory.import", groups: ["Workshop"], people: [{ as: "invite" }, { as: "invite" }] };
const run = { runId: asId<RunId>("run"), entries: [{ state: "done", described: { change: imported } }] } as unknown as RunView;
const who = "sanne@msp.example";

it("runs that a clock repeats and that find the same are one row with its first and last time", () => {
  let kept: ReturnType<typeof withRun> = empty;
  for (let minute = 0; minute < 50; minute += 5) kept = withRun(kept, look(minute), who);
  kept = withRun(kept, look(50, { people: 13 }), who);
  kept = withRun(kept, look(55, { outcome: "failed", error: appError("directory.unreachable") }), who);
  expect(kept.runs.map((row) => [row.outcome, row.people, row.times, row.since, row.at])).toEqual([
    ["failed", 12, 1, at(55), at(55)],
    ["same", 13, 1, at(50), at(50)],
    ["same", 12, 10, at(0), at(45)],
  ]);
});
it("a look becomes the run that was made of it, and nothing else is overwritten", () => {
  const before = withRun(empty, look(0), who);
  const looked = withRun(before, look(5, { outcome: "dry", changes: 3 }), who);
  const ended = withEnd(looked, { at: at(6), outcome: "applied" }, run, who);
  expect(ended.runs.map(({ outcome, runId }) => [outcome, runId])).toEqual([
    ["applied", "run"],
    ["same", null],
  ]);
  // Counted as the look counted them, not by the requests that they were sent in.
  expect(ended.last).toMatchObject({ changes: 3 });
  expect(withEnd(looked, { at: at(6), outcome: "partly" }, { ...run, entries: [] }, who).last).toMatchObject({ changes: 0 });
  // Carried out again without a look of its own.
  expect(withEnd(ended, { at: at(9), outcome: "partly" }, run, who).runs).toHaveLength(3);
  const failed = withFailure(ended, appError("server.refused"));
  expect(failed.runs[0]).toMatchObject({ outcome: "partly", error: { code: "server.refused" }, runId: "run" });
  expect(failed.last).toMatchObject({ outcome: "partly" });
});
it("so many rows are kept and no more, and no row names a collection", () => {
  let kept: ReturnType<typeof withRun> = empty;
  for (let minute = 0; minute < mostRuns + 20; minute += 1)
    kept = withRun(
      kept,
      look(minute, { people: minute, outcome: "stopped", stops: [{ kind: "last-manager", collections: ["Finance"] }] }),
      who,
    );
  expect([kept.runs.length, kept.runs[0]?.people]).toEqual([mostRuns, mostRuns + 19]);
  expect(JSON.stringify(kept.runs)).not.toContain("Finance");
});
