import { expect, test } from "vitest";
import type { JournalEntryView } from "#shared/bridge/index";
import { weekOf } from "./week.ts";

const now = Date.parse("2026-11-24T12:00:00Z");
const entry = (key: string, at = "2026-11-23T12:00:00Z", over: object = {}): JournalEntryView =>
  ({ at, outcome: "done", sentence: { key }, ...over }) as unknown as JournalEntryView;

test("counts what was done in seven days, and nothing that was refused", () => {
  expect(
    weekOf(
      [
        entry("journal.confirmed"),
        entry("journal.confirmed", "2026-11-10T12:00:00Z"),
        entry("journal.confirmed", undefined, { outcome: "refused" }),
        entry("journal.resent", undefined, { sentence: { key: "journal.resent", count: 6 } }),
        entry("changes.client-create.enterprise"),
        entry("changes.group-create.sentence"),
      ],
      now,
    ),
  ).toEqual({ confirmed: 1, resent: 6, finished: 1 });
});
