import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { ok } from "#shared/util/result";

export interface CacheHandlerPorts {
  readonly workspace: Pick<Workspace, "openRecords">;
}

/** Sealed records come back from the window after unlocking. */
export function cacheHandlers({ workspace }: CacheHandlerPorts): HandlersOf<Contract["cache"]> {
  return { open: async ({ records }) => ok(await workspace.openRecords(records)) };
}
