import type { RunId } from "#shared/model/ids";
import type { Journal } from "./journal.ts";

/** How much of a draft's import the journal knows: a large file is several changes, and a later plan may name only those that are left. */
export function importTrace(journal: Journal, runId: RunId, importId: string): "none" | "begun" | "done" {
  const planned = new Set(
    journal
      .recordsOf(runId)
      .flatMap((record) => (record.kind === "plan" ? record.described : []))
      .flatMap(({ change }) => (change.kind === "items.import" && change.importId === importId ? [change.id] : [])),
  );
  const known = [...planned].filter((id) => journal.knowsOf(runId, id));
  if (known.length === 0) return "none";
  return [...planned].every((id) => journal.isDone(runId, id)) ? "done" : "begun";
}
