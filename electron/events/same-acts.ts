import type { EventRow } from "#shared/api/events";
import type { ClientId } from "#shared/model/ids";

/** Opening a client's vault is told to the provider's log and to the client's by kinds of their own (provider-api.md §5.3). */
const providerOpened = 1903;
const clientOpened = 1603;
/** Both are written in one request. */
const apart = 5000;

/**
 * Acts of technicians as clients' logs tell them, so that the provider's line of the same act is found again: openings of a vault, and on
 * servers of one's own whose log of the provider holds what was done at clients as well (provider-api.md §5.1).
 */
export class SameActs {
  /** By what they say and the stretch of time in which they lie: a technician opens one vault thousands of times in a year. */
  private readonly acts = new Map<string, { readonly at: number; readonly row: number }[]>();

  /** @param row the client's line, by its place in the whole log. */
  put(event: EventRow, client: ClientId, row: number): void {
    const at = Date.parse(event.date);
    const key = keyOf(event, client, Math.floor(at / apart));
    const own = this.acts.get(key);
    if (own === undefined) this.acts.set(key, [{ at, row }]);
    else own.push({ at, row });
  }
  /** The client's line of a provider's line, each once; null: the client's log does not tell it. */
  take(event: EventRow, client: ClientId): number | null {
    const at = Date.parse(event.date);
    const stretch = Math.floor(at / apart);
    let best: { readonly own: { readonly at: number; readonly row: number }[]; readonly index: number; readonly distance: number } | null =
      null;
    for (const each of [stretch - 1, stretch, stretch + 1]) {
      const own = this.acts.get(keyOf(event, client, each)) ?? [];
      for (const [index, act] of own.entries()) {
        const distance = Math.abs(act.at - at);
        if (distance <= apart && (best === null || distance < best.distance)) best = { own, index, distance };
      }
    }
    return best === null ? null : (best.own.splice(best.index, 1)[0]?.row ?? null);
  }
}

const keyOf = (event: EventRow, client: ClientId, stretch: number): string =>
  [
    client,
    stretch,
    event.actingUserId,
    event.type === providerOpened ? clientOpened : event.type,
    event.organizationUserId,
    event.collectionId,
    event.groupId,
    event.cipherId,
    event.policyId,
    event.domainName,
  ].join("|");
