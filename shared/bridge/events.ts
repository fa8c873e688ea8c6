import type { ItemId, MemberId } from "../model/ids.ts";
import { id, text } from "../model/schemas.ts";
import type { DescribedEvent } from "../setup/value/described-event.ts";
import { call, type Domain } from "./contract.ts";
import { clientRef } from "./requests.ts";

export interface EventsPage {
  /** Newest first. */
  readonly events: readonly DescribedEvent[];
  /** Asks for the page after this one; null at the end. */
  readonly next: string | null;
}

/** Event logs of clients, as the server keeps them. Reading one leaves no event itself. */
export const events = {
  /** One page of the log of a client, or of what concerns one member or one item of it. `start` and `end`: ISO dates, at most 366 days apart. */
  read: call(
    clientRef.extend({
      member: id<MemberId>().optional(),
      item: id<ItemId>().optional(),
      start: text(40),
      end: text(40),
      next: text(500).optional(),
    }),
  ).replies<EventsPage>(),
} satisfies Domain;
