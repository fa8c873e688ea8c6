import { csv } from "#electron/reports/csv";
import { clientTable, clientListTable, journalTable } from "#electron/reports/tables";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { accessOfMember } from "#shared/setup/value/access";
import { err, ok } from "#shared/util/result";
import type { EngineParts } from "../engine/engine.ts";
import { saveAs } from "./file-ports.ts";

/** Sealed records come back from the window after unlocking. */
export function cacheHandlers({ workspace }: EngineParts): HandlersOf<Contract["cache"]> {
  return { open: async ({ records }) => ok(await workspace.openRecords(records)) };
}

const mostHits = 60;

export function clientsHandlers(parts: EngineParts): HandlersOf<Contract["clients"]> {
  const { workspace } = parts;
  return {
    list: () => ok(workspace.rows()),
    setup: ({ clientId }) => workspace.view(clientId),
    items: ({ clientId }) => workspace.items(clientId),
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
      const language = parts.settings.language();
      return saveAs(parts.ports.dialogs, language === "nl" ? "Klanten" : "Clients", "csv", () =>
        Promise.resolve(
          csv(
            clientListTable(
              clientIds.flatMap((id) => rows.get(id) ?? []),
              language,
            ),
          ),
        ),
      );
    },
    exportTable({ clientId, table }) {
      const setup = workspace.setupOf(clientId);
      if (setup === null) return err(appError("client.unreadable"));
      return saveAs(parts.ports.dialogs, `${setup.client.name} ${table}`, "csv", () =>
        Promise.resolve(csv(clientTable(setup, workspace.itemsOf(clientId), table, parts.settings.language()))),
      );
    },
    access({ clientId, memberId }) {
      const setup = workspace.setupOf(clientId);
      if (setup === null) return err(appError("client.unreadable"));
      return ok(accessOfMember(setup, memberId));
    },
  };
}

/** Reading: returns at once, progress comes by push. */
export function syncHandlers(parts: EngineParts): HandlersOf<Contract["sync"]> {
  const { sync } = parts;
  return {
    read({ clientIds }) {
      if (clientIds === undefined) parts.watch.wasRead();
      void parts.read(clientIds ?? null);
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

const mostEntries = 100_000;

export function journalHandlers(parts: EngineParts): HandlersOf<Contract["journal"]> {
  return {
    list: ({ clientId, limit }) => ok(parts.onboarding.journalViews(clientId, limit)),
    exportList: ({ clientId }) =>
      saveAs(parts.ports.dialogs, clientId === null ? "Journal" : `${parts.workspace.nameOf(clientId)} journal`, "csv", () =>
        Promise.resolve(csv(journalTable(parts.onboarding.journalViews(clientId, mostEntries), parts.settings.language()))),
      ),
  };
}
