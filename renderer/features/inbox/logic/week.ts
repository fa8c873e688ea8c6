import type { JournalEntryView } from "#shared/bridge/index";

export interface Week {
  readonly confirmed: number;
  readonly resent: number;
  readonly finished: number;
}
const week = 7 * 24 * 3_600_000;

/** What this app did in the last seven days, from its own journal. Entries are newest first. */
export function weekOf(journal: readonly JournalEntryView[], now: number): Week {
  const recent = journal.filter(
    (entry) => (entry.outcome === "done" || entry.outcome === "reconciled") && now - Date.parse(entry.at) <= week,
  );
  const count = (name: RegExp): number =>
    recent.filter((entry) => name.test(entry.sentence.key)).reduce((sum, entry) => sum + (entry.sentence.count ?? 1), 0);
  return {
    confirmed: count(/\bconfirm(ed)?\b/u),
    resent: count(/\b(resent|resend)\b/u),
    finished: recent.filter((entry) => entry.sentence.key.startsWith("changes.client-create.")).length,
  };
}
