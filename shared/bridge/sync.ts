import { z } from "zod";
import type { ClientId } from "../model/ids.ts";
import type { ClientRow } from "./clients.ts";
import { call, push, type Domain } from "./contract.ts";
import { clientIds, clientRef, nothing } from "./requests.ts";

export interface SyncStatus {
  readonly state: "idle" | "reading" | "paused" | "offline";
  readonly done: number;
  readonly total: number;
  readonly current: string | null;
  /** Set while waiting for the server's limit: when it goes on. */
  readonly waitingUntil: string | null;
  readonly failed: number;
  readonly requests: number;
  readonly finishedAt: string | null;
}

/** Reading from the servers. */
export const sync = {
  /** Reads the given clients, or all of every unlocked profile. Returns at once; progress comes by push. */
  read: call(z.strictObject({ clientIds: clientIds.optional() })).replies<SyncStatus>(),
  /** Reads a client and takes what the server says, also where it has much less than before (`client.suddenly-less`). */
  takeOver: call(clientRef).replies<SyncStatus>(),
  pause: call(nothing).replies<SyncStatus>(),
  resume: call(nothing).replies<SyncStatus>(),
  cancel: call(nothing).replies<SyncStatus>(),
  status: call(nothing).replies<SyncStatus>(),
  onProgress: push<SyncStatus>(),
  /** Rows that changed (read, failed, edited); the list settles them. */
  onClient: push<{ readonly rows: readonly ClientRow[]; readonly removed: readonly ClientId[] }>(),
} satisfies Domain;
