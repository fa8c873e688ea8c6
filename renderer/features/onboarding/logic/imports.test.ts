import { expect, test } from "vitest";
import type { JournalEntryView } from "#shared/bridge/index";
import { asId, type DraftId } from "#shared/model/ids";
import { diff } from "#shared/setup/changes/diff";
import { describe } from "#shared/setup/changes/describe";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { importsOf, isImported } from "./imports.ts";

const draftId = asId<DraftId>("mine");
const importing = {
  importId: "one",
  handle: asId<never>("h"),
  fileName: "oud.csv",
  format: "lastpass-csv" as const,
  mapping: {},
  leftOutLines: [],
  duplicates: "keep" as const,
};
// The sentence as it is really written down.
const desired: DesiredSetup = {
  client: { name: "A" },
  collections: [],
  groups: [],
  policies: [],
  people: [],
  importing: { importId: "one", fileName: "oud.csv", itemCount: 123, collections: ["A", "B"] },
};
const described = diff(desired, null)
  .changes.map((change) => describe(change, { actual: null, desired }))
  .find((entry) => entry.change.kind === "items.import");
const entry = (more: Partial<JournalEntryView>): JournalEntryView => ({
  sequence: 1,
  at: "2026-11-24T09:00:00Z",
  who: "s@msp.example",
  clientId: null,
  clientName: "A",
  sentence: described!.sentence,
  outcome: "done",
  error: null,
  runId: asId(draftId),
  origin: "onboarding",
  draftId,
  changeId: described!.change.id,
  changeKind: described!.change.kind,
  people: [],
  undo: null,
  calls: [],
  ...more,
});

test("what a draft imported is told from the journal: only what was written, and only its own", () => {
  const imports = importsOf(
    [
      entry({}),
      entry({ outcome: "refused" }),
      entry({ draftId: asId<DraftId>("other") }),
      entry({ changeId: "group.create:A" }),
      entry({ outcome: "reconciled" }),
    ],
    draftId,
  );
  expect(imports).toHaveLength(2);
  expect(imports[0]).toEqual({
    changeId: described!.change.id,
    at: "2026-11-24T09:00:00Z",
    fileName: "oud.csv",
    items: 123,
    collections: 2,
  });
  expect([isImported(importing, imports), isImported({ ...importing, importId: "two" }, imports), isImported(null, imports)]).toEqual([
    true,
    false,
    false,
  ]);
});
