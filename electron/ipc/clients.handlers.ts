import { csv } from "#electron/reports/csv";
import { clientListTable, clientTable } from "#electron/reports/tables";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import type { Language } from "#shared/model/message";
import { accessOfMember } from "#shared/setup/value/access/reach";
import { err, mapResult, ok } from "#shared/util/result";
import { saveAs, type Dialogs } from "./file-ports.ts";

export interface ClientsHandlerPorts {
  readonly workspace: Workspace;
  readonly dialogs: Dialogs;
  readonly language: () => Language;
}

const mostHits = 60;

export function clientsHandlers({ workspace, dialogs, language }: ClientsHandlerPorts): HandlersOf<Contract["clients"]> {
  return {
    list: () => ok(workspace.rows()),
    setup: ({ clientId }) => workspace.view(clientId),
    items: ({ clientId }) => workspace.items(clientId),
    forget: ({ clientId }) => mapResult(workspace.forget(clientId), () => ({ forgotten: true as const })),
    saveLocal: ({ clientId, local }) => workspace.saveLocal(clientId, local),
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
        })),
      );
    },
    exportList({ clientIds }) {
      const rows = new Map(workspace.rows().map((row) => [row.id, row]));
      const words = language();
      return saveAs(dialogs, words === "nl" ? "Klanten" : "Clients", "csv", () =>
        Promise.resolve(
          csv(
            clientListTable(
              clientIds.flatMap((id) => rows.get(id) ?? []),
              words,
            ),
          ),
        ),
      );
    },
    exportTable({ clientId, table }) {
      const setup = workspace.setupOf(clientId);
      if (setup === null) return err(appError("client.unreadable"));
      return saveAs(dialogs, `${setup.client.name} ${table}`, "csv", () =>
        Promise.resolve(csv(clientTable(setup, workspace.itemsOf(clientId), table, language()))),
      );
    },
    access({ clientId, memberId }) {
      const setup = workspace.setupOf(clientId);
      if (setup === null) return err(appError("client.unreadable"));
      return ok(accessOfMember(setup, memberId));
    },
  };
}
