import type { RouteLocationRaw } from "vue-router";
import type { LogEvent } from "#shared/setup/log/log-event";
import { placeOf } from "#renderer/composables/event-words";

/** Where an event leads; null: to nothing that is here. */
export function placeOfEvent({ described, source }: LogEvent): RouteLocationRaw | null {
  if (described.what?.kind === "client" && described.what.id !== null)
    return { name: "client", params: { clientId: described.what.id, tab: "overview" } };
  const place = placeOf(described);
  return place === null ? null : { name: "client", params: { clientId: source, tab: place.tab }, query: { open: place.id } };
}
