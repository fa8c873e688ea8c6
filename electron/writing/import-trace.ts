import type { RunId } from "#shared/model/ids";
import type { ChangeId, ChangeOf } from "#shared/setup/changes/change";
import type { Journal } from "./journal.ts";

/** What the journal knows of the other parts of an import: what came of them at the client is none of this part's, though it may look the same. */
export interface OtherParts {
  /** Fingerprints of what they sent. */
  readonly marks: ReadonlySet<string>;
  /** Those that were found there though nobody knew of a try; numbers from 0 on. */
  readonly found: readonly number[];
}
export const noOtherParts: OtherParts = { marks: new Set(), found: [] };

/** The number of the call that a change makes, from 0 on. */
export const partOf = (change: ChangeOf<"items.import">): number => (change.part?.number ?? 1) - 1;

/** The changes of a draft's import: a large file is several, and a later plan may name only those that are left. */
const plannedParts = (journal: Journal, runId: RunId, importId: string): ReadonlyMap<ChangeId, ChangeOf<"items.import">> =>
  new Map(
    journal
      .recordsOf(runId)
      .flatMap((record) => (record.kind === "plan" ? record.described : []))
      .flatMap(({ change }) => (change.kind === "items.import" && change.importId === importId ? [[change.id, change] as const] : [])),
  );

/** How much of a draft's import the journal knows. */
export function importTrace(journal: Journal, runId: RunId, importId: string): "none" | "begun" | "done" {
  const planned = [...plannedParts(journal, runId, importId).keys()];
  const known = planned.filter((id) => journal.knowsOf(runId, id));
  if (known.length === 0) return "none";
  return planned.every((id) => journal.isDone(runId, id)) ? "done" : "begun";
}

/** Fingerprints of the items that an import sent: what bears them at the client came from it. */
export function importMarks(journal: Journal, runId: RunId, importId: string): ReadonlySet<string> {
  return new Set([...plannedParts(journal, runId, importId).keys()].flatMap((id) => sent(journal, runId, id)));
}

export function otherParts(journal: Journal, runId: RunId, change: ChangeOf<"items.import">): OtherParts {
  const others = [...plannedParts(journal, runId, change.importId).values()].filter(({ id }) => id !== change.id);
  return {
    marks: new Set(others.flatMap(({ id }) => sent(journal, runId, id))),
    found: others.filter(({ id }) => journal.isDone(runId, id) && journal.intentsOf(runId, id).length === 0).map(partOf),
  };
}

const sent = (journal: Journal, runId: RunId, id: ChangeId): readonly string[] =>
  journal.intentsOf(runId, id).flatMap(({ marks }) => marks);
