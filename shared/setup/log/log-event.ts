import type { ClientId } from "../../model/ids.ts";
import type { DescribedEvent } from "../value/described-event.ts";

/** One kept event of a client's log or of a provider's, in words. */
export interface LogEvent {
  /** Rows of the server have no id: the source, the time, and which of those that one log tells at that time. */
  readonly key: string;
  /** The client, or the provider as a subject. */
  readonly source: ClientId;
  /** The account that acted, over all clients; null: nobody, or the server by itself. */
  readonly user: string | null;
  /** Somebody of the provider did it. */
  readonly byTechnician: boolean;
  /** It is about somebody who is an owner now. */
  readonly aboutOwner: boolean;
  /** The other log that tells the same act: the provider's of a client's line, the client's of a provider's line; null: none that is kept. */
  readonly alsoIn: ClientId | null;
  readonly described: DescribedEvent;
}
