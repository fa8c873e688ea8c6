import type { OpenProfiles } from "#electron/engine/open-profiles";
import { leaverOf, type LeaverSources } from "#electron/people/leaver";
import { OpeningPauses } from "#electron/sync/event-loop";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { profileOf, type ClientId } from "#shared/model/ids";
import { itemsInReach } from "#shared/setup/value/access/items-in-reach";
import { err, mapResult, ok } from "#shared/util/result";

export interface LeaverHandlerPorts {
  readonly workspace: Workspace;
  readonly open: Pick<OpenProfiles, "get">;
}

/** What has to be known when somebody leaves; what is done about it is written as every other edit. */
export function leaverHandlers({ workspace, open }: LeaverHandlerPorts): HandlersOf<Contract["leaver"]> {
  const profile = (clientId: ClientId) => {
    const found = open.get(profileOf(clientId));
    return found.ok ? found.value.profile : null;
  };
  const sources = (): LeaverSources => {
    const pauses = new OpeningPauses();
    return {
      clients: () =>
        workspace.rows().map((row) => ({
          id: row.id,
          name: row.name,
          host: profile(row.id)?.record.server.host ?? row.serverLabel,
          server: row.serverLabel,
        })),
      setupOf: (id) => workspace.setupOf(id),
      itemsOf: (id) => workspace.itemsOf(id),
      clearsTwoStep: (id) => profile(id)?.software === "bitwarden",
      removeOnOf: (id, memberId) => workspace.local.removeOnOf(id, memberId),
      readAtOf: (id) => workspace.readAtOf(id),
      yieldToEventLoop: () => pauses.afterOpening(),
    };
  };
  return {
    async look({ clientId, memberId }) {
      const view = await leaverOf(sources(), clientId, memberId);
      return view.places.length === 0 ? err(appError("member.unknown")) : ok(view);
    },
    items({ clientId, memberId }) {
      const setup = workspace.setupOf(clientId);
      return setup === null ? err(appError("client.unreadable")) : ok(itemsInReach(setup, workspace.itemsOf(clientId), memberId));
    },
    remind: ({ clientId, memberId, on }) =>
      mapResult(workspace.local.remindOfRemoval(clientId, memberId, on), () => ({ noted: true as const })),
  };
}
