import type { LocalClient } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { search, searchEntriesOf, type SearchEntry } from "#shared/setup/value/search";
import { OpeningPauses, yieldToEventLoop } from "./event-loop.ts";
import type { ClientState } from "./client-state.ts";
import type { KnownClients } from "./known-clients.ts";

export type SearchHit = SearchEntry & { readonly clientName: string; readonly local: LocalClient };

/** Finds clients and what is in them, in all that was read. */
export async function searchClients(known: KnownClients, query: string, limit: number, within?: ClientId): Promise<readonly SearchHit[]> {
  const all = [...known.clients.values()];
  const states = within === undefined ? all : all.filter((client) => client.id === within);
  // The first search opens every setup.
  const pauses = new OpeningPauses();
  for (const state of states)
    if (state.search === null) {
      entriesOf(known, state);
      await pauses.afterOpening();
    }
  const groups = function* () {
    for (const state of states) yield entriesOf(known, state);
  };
  const hits = await search(groups(), query, limit, yieldToEventLoop);
  return hits.map((hit) => ({
    ...hit,
    clientName: known.clients.get(hit.clientId)?.directory.name ?? "",
    local: known.localOf(hit.clientId),
  }));
}

function entriesOf(known: KnownClients, client: ClientState): readonly SearchEntry[] {
  client.search ??= searchEntriesOf(client.id, client.directory.name, known.localOf(client.id).tags, client.read?.setup ?? null);
  return client.search;
}
