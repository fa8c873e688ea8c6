import type { UnlockedProfile } from "#electron/account/index";
import type { Workspace } from "#electron/sync/workspace";
import type { ClientId } from "#shared/model/ids";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { EventNames } from "#shared/setup/value/described-event";
import type { Technicians } from "./technicians.ts";

/**
 * Names for the events of a client: of what it has, of what it had at earlier readings, and of the provider's other technicians. The same for
 * its own log and for the log over all clients.
 */
export async function namesOf(
  { workspace, technicians }: { readonly workspace: Pick<Workspace, "itemsOf" | "formerOf">; readonly technicians: Technicians },
  client: { readonly clientId: ClientId; readonly setup: ClientSetup; readonly profile: UnlockedProfile },
): Promise<EventNames> {
  const { clientId, setup, profile } = client;
  const { record } = profile;
  return new EventNames(
    setup,
    workspace.itemsOf(clientId),
    { userId: record.userId, name: record.name ?? record.email },
    {
      former: workspace.formerOf(clientId),
      technicians: await technicians.of(profile),
    },
  );
}
