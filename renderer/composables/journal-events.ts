import type { JournalEntryView } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import type { DescribedEvent } from "#shared/setup/value/described-event";

/** An entry of the journal and the server's events of it lie close together: the clocks of two machines differ by some time. */
const near = 3 * 60_000;
/** Hundreds of the kinds of events that a change may leave, by what its kind begins with (organization-api.md §11, provider-api.md §5.3). */
const hundredsOf: Readonly<Record<string, readonly number[]>> = {
  client: [16, 19],
  collection: [13],
  device: [15],
  directory: [14, 15],
  domain: [20],
  group: [14, 15],
  integration: [],
  item: [11],
  items: [11, 13],
  member: [14, 15],
  policy: [17, 15],
  provider: [18, 19],
  scim: [16],
  sso: [16],
};
/** Opening a vault or exporting it, and signing in, are no changes that this app makes. */
const neverOurs: ReadonlySet<number> = new Set([1602, 1603, 1903]);

/** Journals are values: what was looked up once of one holds for good. Entries that were refused wrote nothing. */
const looked = new WeakMap<readonly JournalEntryView[], ReadonlyMap<ClientId | null, readonly Written[]>>();
interface Written {
  readonly entry: JournalEntryView;
  /** In milliseconds. */
  readonly at: number;
  /** Hundreds of kinds; null: what it wrote is not known, and may be any. */
  readonly hundreds: readonly number[] | null;
}
function writtenIn(journal: readonly JournalEntryView[]): ReadonlyMap<ClientId | null, readonly Written[]> {
  const known = looked.get(journal);
  if (known !== undefined) return known;
  const written = journal
    .filter(({ outcome }) => outcome !== "refused")
    .map((entry): Written => {
      const area = entry.changeKind?.split(".")[0];
      return { entry, at: Date.parse(entry.at), hundreds: area === undefined ? null : (hundredsOf[area] ?? []) };
    });
  const byClient = Map.groupBy(written, ({ entry }) => entry.clientId);
  looked.set(journal, byClient);
  return byClient;
}
/** The entry of this app's journal that stands for an event of the same account; null: this copy of the app did not do it. */
export function journalNear(source: ClientId, event: DescribedEvent, journal: readonly JournalEntryView[]): JournalEntryView | null {
  const { type, who } = event;
  if (who.kind !== "you" || type < 1100 || neverOurs.has(type)) return null;
  const [at, hundred] = [Date.parse(event.at), Math.floor(type / 100)];
  let best: JournalEntryView | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const written of writtenIn(journal).get(source) ?? []) {
    const distance = Math.abs(written.at - at);
    if (distance <= near && distance < least && written.hundreds?.includes(hundred) !== false) [best, least] = [written.entry, distance];
  }
  return best;
}
/** When the server's events of an entry can have been, as ISO times. */
export const spanOfEntry = ({ at }: JournalEntryView): { readonly start: string; readonly end: string } => ({
  start: new Date(Date.parse(at) - near).toISOString(),
  end: new Date(Date.parse(at) + near).toISOString(),
});
/** What the server's log tells of an entry: of events that fit other entries better, none. */
export const eventsOfEntry = (
  entry: JournalEntryView,
  events: readonly DescribedEvent[],
  journal: readonly JournalEntryView[],
): readonly DescribedEvent[] =>
  entry.clientId === null
    ? []
    : events.filter((event) => {
        const nearest = journalNear(entry.clientId as ClientId, event, journal);
        return nearest !== null && nearest.who === entry.who && nearest.sequence === entry.sequence;
      });
