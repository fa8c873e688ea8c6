import type { EventLog } from "#electron/events/event-log";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { accessOfMember } from "#shared/setup/value/access/reach";
import { err, mapResult, ok } from "#shared/util/result";

export interface ClientsHandlerPorts {
  readonly workspace: Workspace;
  readonly log: Pick<EventLog, "keysOf">;
}

const mostHits = 60;

export function clientsHandlers({ workspace, log }: ClientsHandlerPorts): HandlersOf<Contract["clients"]> {
  return {
    list: () => ok(workspace.rows()),
    setup: ({ clientId }) => workspace.view(clientId),
    items: ({ clientId }) => workspace.items(clientId),
    records: () => ok(workspace.recordKeys().map(({ id, keys }) => ({ id, keys: [...keys, ...log.keysOf(id)] }))),
    forgetRead: ({ clientId }) => mapResult(workspace.forgetRead(clientId), () => ({ forgotten: true as const })),
    weeks: () => ok(workspace.weeks()),
    forget: ({ clientId }) => mapResult(workspace.forget(clientId), () => ({ forgotten: true as const })),
    saveLocal: ({ clientId, local }) => workspace.local.save(clientId, local),
    async search({ query, clientId }) {
      const hits = await workspace.search(query, mostHits, clientId);
      return ok(
        hits.map((hit) => ({
          kind: hit.kind,
          clientId: hit.clientId,
          clientName: hit.clientName,
          colour: hit.local.colour,
          monogram: hit.local.monogram,
          id: hit.id,
          title: hit.title,
          subtitle: hit.subtitle,
          role: hit.role,
          status: hit.status,
        })),
      );
    },
    access({ clientId, memberId }) {
      const setup = workspace.setupOf(clientId);
      if (setup === null) return err(appError("client.unreadable"));
      return ok(accessOfMember(setup, memberId));
    },
  };
}
