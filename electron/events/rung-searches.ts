import type { InboxItem, Settings } from "#shared/bridge/index";
import { standardSearches, type StandardSearch } from "#shared/setup/log/standard-searches";
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
  return Object.entries(bells).flatMap(([id, since]): readonly Extract<InboxItem, { kind: "log" }>[] => {
    const own = saved.find((each) => each.id === id);
    const query = own?.query ?? (isStandard(id) ? standardSearches[id] : null);
    if (query === null) return [];
    const { places } = index.search({ ...query, days: null, from: since }, now.getTime());
    if (places.length === 0) return [];
    const newest = places.slice(0, most).flatMap((place) => index.events[place] ?? []);
    return [{ kind: "log", clientId: null, search: id, name: own?.name ?? null, found: places.length, newest, since }];
  });
}
