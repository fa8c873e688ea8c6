import type { RouteLocationRaw } from "vue-router";
import type { JournalEntryView } from "#shared/bridge/index";
import type { LogEvent } from "#shared/setup/log/log-event";
import { placeOf } from "#renderer/composables/event-words";

/** A journal line and the server's event of it lie close together: the clocks of two machines differ by some time. */
const near = 3 * 60_000;

/** The line of this app's journal that may stand for an event; null: this copy of the app did nothing there at that time. */
export function journalNear(event: LogEvent, journal: readonly JournalEntryView[]): JournalEntryView | null {
  const at = Date.parse(event.described.at);
  let best: JournalEntryView | null = null;
  for (const entry of journal) {
    if (entry.clientId !== event.source || entry.outcome === "refused") continue;
    const apart = Math.abs(Date.parse(entry.at) - at);
    if (apart <= near && (best === null || apart < Math.abs(Date.parse(best.at) - at))) best = entry;
  }
  return best;
}

/** Where an event leads; null: to nothing that is here. */
export function placeOfEvent({ described, source }: LogEvent): RouteLocationRaw | null {
  if (described.what?.kind === "client" && described.what.id !== null)
    return { name: "client", params: { clientId: described.what.id, tab: "overview" } };
  const place = placeOf(described);
  return place === null ? null : { name: "client", params: { clientId: source, tab: place.tab }, query: { open: place.id } };
}
