import type { InboxItem, Settings } from "#shared/bridge/index";
import { standardSearches, type StandardSearch } from "#shared/setup/log/standard-searches";
import { pauseAfterStretch } from "#electron/sync/event-loop";
import type { EventLog } from "./event-log.ts";

/** Shown of what a search found; the rest stands in the log. */
const most = 5;
const isStandard = (id: string): id is StandardSearch => id in standardSearches;

/** What searches with a bell found since they were looked at last. Nothing is searched where nothing is kept. */
export async function rungSearches(
  log: Pick<EventLog, "index" | "status">,
  { saved, bells }: Settings["eventSearches"],
  now: Date,
): Promise<readonly Extract<InboxItem, { kind: "log" }>[]> {
  if (Object.keys(bells).length === 0 || log.status().events === 0) return [];
  const index = await log.index();
  const rung: Extract<InboxItem, { kind: "log" }>[] = [];
  const rest = pauseAfterStretch();
  for (const [id, since] of Object.entries(bells)) {
    const own = saved.find((each) => each.id === id);
    const query = own?.query ?? (isStandard(id) ? standardSearches[id] : null);
    if (query === null) continue;
    await rest();
    const { places } = index.search({ ...query, days: null, from: since }, now.getTime());
    const newest = index.eventsAt(places.slice(0, most));
    if (places.length > 0)
      rung.push({ kind: "log", clientId: null, search: id, name: own?.name ?? null, found: places.length, newest, since });
  }
  return rung;
}
