import type { ClientId, CollectionId } from "#shared/model/ids";
import { managerFor } from "#shared/setup/value/access/managing";
import { bridge } from "#renderer/bridge";
import type { AskedEdit } from "#renderer/features/writing/index";
import { useToasts } from "#renderer/ui/toasts";

/** Somebody who can manage each of these collections, as the client's own page would propose them. */
export async function managersToGive(
  rows: readonly { readonly clientId: ClientId; readonly collection: CollectionId | null }[],
): Promise<readonly AskedEdit[]> {
  const edits: AskedEdit[] = [];
  for (const [clientId, own] of Map.groupBy(rows, (row) => row.clientId)) {
    const client = await bridge.clients.setup({ clientId });
    if (!client.ok) {
      useToasts().showError(client.error);
      continue;
    }
    const { setup } = client.value;
    if (setup === null) continue;
    const sets = own.flatMap(({ collection: id }) => {
      const collection = setup.collections.find((each) => each.id === id);
      const manager = collection === undefined ? null : managerFor(setup, collection);
      if (id === null || manager === null) return [];
      return [
        {
          collection: id,
          groups: manager.kind === "group" ? [{ group: manager.id, level: "manage" as const }] : [],
          people: manager.kind === "member" ? [{ member: manager.id, level: "manage" as const }] : [],
        },
      ];
    });
    if (sets.length > 0) edits.push({ clientId, edit: { kind: "collection.access", sets } });
  }
  return edits;
}
