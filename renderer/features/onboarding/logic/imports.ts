import type { JournalEntryView } from "#shared/bridge/index";
import type { DraftId } from "#shared/model/ids";
import { changeId } from "#shared/setup/changes/change-id";
import type { ChangeId } from "#shared/setup/changes/change";
import type { DraftImport } from "#shared/setup/draft/draft";

/** One file of a draft that was written to the client. */
export interface Imported {
  readonly changeId: ChangeId;
  readonly at: string;
  readonly fileName: string;
  readonly items: number;
  readonly collections: number;
}

/** What the journal knows of a draft's imports, newest first. */
export function importsOf(entries: readonly JournalEntryView[], draftId: DraftId): readonly Imported[] {
  return entries.flatMap((entry) => {
    const {
      changeId: id,
      sentence: { parameters = {} },
    } = entry;
    if (
      entry.draftId !== draftId ||
      id?.startsWith("items.import") !== true ||
      (entry.outcome !== "done" && entry.outcome !== "reconciled")
    )
      return [];
    return [
      {
        changeId: id,
        at: entry.at,
        fileName: String(parameters["file"] ?? ""),
        items: Number(parameters["items"] ?? 0),
        collections: Number(parameters["collections"] ?? 0),
      },
    ];
  });
}
export const isImported = (importing: DraftImport | null, imports: readonly Imported[]): boolean =>
  importing !== null && imports.some((each) => each.changeId === changeId("items.import", importing.importId));
