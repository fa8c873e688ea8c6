import type { SyncService } from "#electron/sync/sync-service";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

export interface SyncHandlerPorts {
  readonly sync: Pick<SyncService, "status" | "pause" | "resume" | "cancel">;
  /** The given clients, or all of every unlocked profile. */
  read(clientIds: readonly ClientId[] | null): Promise<void>;
  /** The next answer about this client is taken as it is. */
  trustNext(clientId: ClientId): void;
  /** Everything was asked for by hand: the next reading by itself counts from here. */
  wasRead(): void;
  /** A person asks something of a server. */
  personAsks(): void;
}

/** Reading: returns at once, progress comes by push. */
export function syncHandlers({ sync, read, trustNext, wasRead, personAsks }: SyncHandlerPorts): HandlersOf<Contract["sync"]> {
  return {
    read({ clientIds }) {
      personAsks();
      if (clientIds === undefined) wasRead();
      void read(clientIds ?? null);
      return ok(sync.status());
    },
    takeOver({ clientId }) {
      personAsks();
      trustNext(clientId);
      void read([clientId]);
      return ok(sync.status());
    },
    pause: () => {
      sync.pause();
      return ok(sync.status());
    },
    resume: () => {
      sync.resume();
      return ok(sync.status());
    },
    cancel: async () => {
      await sync.cancel();
      return ok(sync.status());
    },
    status: () => ok(sync.status()),
  };
}
