import type { JournalEntryView } from "#shared/bridge/index";

export interface Week {
  readonly confirmed: number;
  readonly resent: number;
  readonly finished: number;
}
type Kind = JournalEntryView["changeKind"];
const week = 7 * 24 * 3_600_000;

/** What this app did in the last seven days, from its own journal. Entries are newest first. */
export function weekOf(journal: readonly JournalEntryView[], now: number): Week {
  const recent = journal.filter(
    (entry) => (entry.outcome === "done" || entry.outcome === "reconciled") && now - Date.parse(entry.at) <= week,
  );
  const ofKind = (kind: Kind): readonly JournalEntryView[] => recent.filter(({ changeKind }) => changeKind === kind);
  const people = (kind: Kind): number => ofKind(kind).reduce((sum, entry) => sum + peopleOf(entry), 0);
  return { confirmed: people("member.confirm"), resent: people("member.resend"), finished: ofKind("client.create").length };
}
/** Old entries name nobody: their sentence holds the number. */
const peopleOf = ({ people, sentence }: JournalEntryView): number =>
  people.length > 0 ? people.filter(({ error }) => error === null).length : (sentence.count ?? 1);
