import type { BlueprintsStore, BrokenBlueprint, StoredBlueprint } from "#electron/onboarding/blueprints-store";
import type { KnownClients } from "#electron/onboarding/onboarding-ports";
import type { DraftService } from "#electron/onboarding/draft-service";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { BlueprintView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type BlueprintId, type ClientId } from "#shared/model/ids";
import { emptyBlueprint, type Blueprint } from "#shared/setup/blueprint/blueprint";
import { blueprintFromClient } from "#shared/setup/blueprint/blueprint-from-client";
import { resolveBlueprint } from "#shared/setup/blueprint/resolve";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { openText, saveAs, type Dialogs } from "./file-ports.ts";

export interface BlueprintHandlerPorts {
  readonly blueprints: BlueprintsStore;
  readonly workspace: Pick<KnownClients, "setupOf">;
  readonly onboarding: { readonly drafts: Pick<DraftService, "all"> };
  readonly dialogs: Dialogs;
}

const largestFile = 500_000;

export function blueprintHandlers(ports: BlueprintHandlerPorts): HandlersOf<Contract["blueprints"]> {
  const { blueprints, dialogs } = ports;
  const usedFor = (id: string): number =>
    ports.onboarding.drafts.all().filter((draft) => draft.blueprint.id === id && draft.apply?.state === "done").length;
  const viewOf = (entry: StoredBlueprint | BrokenBlueprint): BlueprintView => ({
    id: entry.id,
    usedFor: usedFor(entry.id),
    problem: entry.problem,
    blueprint: entry.problem === null ? entry.blueprint : { ...emptyBlueprint, id: entry.id, name: entry.id.replace(/^own:/u, "") },
  });
  const like = (clientId: ClientId): Result<Blueprint> => {
    const setup = ports.workspace.setupOf(clientId);
    return setup === null ? err(appError("client.unreadable")) : ok(blueprintFromClient(setup));
  };

  return {
    list: async () => mapResult(await blueprints.list(), (entries) => entries.map(viewOf)),
    text: async ({ blueprintId }) => mapResult(await blueprints.text(blueprintId), (yaml) => ({ yaml })),
    save: async ({ blueprintId, yaml }) => mapResult(await blueprints.save(blueprintId, yaml), viewOf),
    remove: async ({ blueprintId }) => mapResult(await blueprints.remove(blueprintId), () => ({ removed: true as const })),
    async importFile() {
      const file = await openText(dialogs, "YAML", ["yaml", "yml"], largestFile);
      if (!file.ok) return file;
      return mapResult(await blueprints.save(null, file.value.text), viewOf);
    },
    async exportFile({ blueprintId }) {
      const stored = await blueprints.get(blueprintId);
      if (!stored.ok) return stored;
      return saveAs(dialogs, stored.value.blueprint.name, "yaml", () => Promise.resolve(stored.value.yaml));
    },
    fromClient: ({ clientId }) =>
      mapResult(like(clientId), (blueprint) => ({ id: asId<BlueprintId>(blueprint.id), blueprint, usedFor: 0, problem: null })),
    async resolve({ blueprintId, likeClientId, clientName, parameters }) {
      const blueprint =
        likeClientId !== null
          ? like(likeClientId)
          : blueprintId === null
            ? ok(emptyBlueprint)
            : mapResult(await blueprints.get(blueprintId), (stored) => stored.blueprint);
      return mapResult(blueprint, (found) => resolveBlueprint(found, clientName, parameters));
    },
  };
}
