import { elsewhereOf, type KnownClients } from "#electron/people/elsewhere";
import { csv } from "#electron/reports/csv";
import { policyHitsTable } from "#electron/reports/policy-hits";
import { OpeningPauses } from "#electron/sync/event-loop";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import type { Language } from "#shared/model/message";
import { policyHits } from "#shared/setup/value/policy-hits";
import { err, ok } from "#shared/util/result";
import { saveAs, type Dialogs } from "./file-ports.ts";

export interface PoliciesHandlerPorts {
  readonly workspace: Workspace;
  readonly dialogs: Dialogs;
  readonly language: () => Language;
}

/** Whom policies hit. */
export function policiesHandlers({ workspace, dialogs, language }: PoliciesHandlerPorts): HandlersOf<Contract["policies"]> {
  const known = (): KnownClients => {
    const pauses = new OpeningPauses();
    return {
      clients: () => workspace.rows().map((row) => ({ id: row.id, name: row.name, server: row.serverLabel })),
      setupOf: (id) => workspace.setupOf(id),
      yieldToEventLoop: () => pauses.afterOpening(),
    };
  };
  return {
    elsewhere: async ({ clientId }) =>
      workspace.has(clientId) ? ok(await elsewhereOf(known(), clientId)) : err(appError("client.unknown")),
    async saveHits({ clientId, policies }) {
      const setup = workspace.setupOf(clientId);
      const policy = policies.at(-1);
      if (setup === null || policy === undefined) return err(appError("client.unreadable"));
      const { people } = await elsewhereOf(known(), clientId);
      const hits = policyHits(setup, policy, new Map(people.map(({ memberId, clients }) => [memberId, clients])));
      return saveAs(dialogs, setup.client.name, "csv", () => Promise.resolve(csv(policyHitsTable(hits, language()))));
    },
  };
}
