import type { ElsewhereView } from "#shared/bridge/policies";
import type { ClientId, MemberId } from "#shared/model/ids";
import { MemberStatus } from "#shared/model/enums";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { compareText } from "#shared/util/compare";

/** Clients as they were last read, with the server that each is on. */
export interface KnownClients {
  clients(): readonly { readonly id: ClientId; readonly name: string; readonly server: string }[];
  setupOf(clientId: ClientId): ClientSetup | null;
  /** Between two openings: hundreds of setups must not hold everything up. */
  breathe(): Promise<void>;
}

/**
 * Members of a client who are also at other clients on the same server. An account is one person there: it is recognised by its id, or by
 * its address. Somebody who was only invited, or whose access is revoked, does not count: they are in no other organization yet, or any more.
 */
export async function elsewhereOf(known: KnownClients, clientId: ClientId): Promise<ElsewhereView> {
  const all = known.clients();
  const server = all.find((client) => client.id === clientId)?.server;
  const own = known.setupOf(clientId);
  if (own === null) return { people: [], lookedAt: 0, unread: 0 };
  const byUser = new Map<string, MemberId>();
  const byAddress = new Map<string, MemberId>();
  for (const member of own.members) {
    if (member.userId !== null) byUser.set(member.userId, member.id);
    if (member.email !== "") byAddress.set(member.email.toLowerCase(), member.id);
  }
  const found = new Map<MemberId, Set<string>>();
  let [lookedAt, unread] = [0, 0];
  for (const other of all) {
    if (other.id === clientId || other.server !== server) continue;
    const setup = known.setupOf(other.id);
    await known.breathe();
    if (setup === null) {
      unread += 1;
      continue;
    }
    // The same organization, seen through another profile.
    if (setup.client.id === own.client.id) continue;
    lookedAt += 1;
    for (const member of setup.members) {
      if (member.status !== MemberStatus.accepted && member.status !== MemberStatus.confirmed) continue;
      const id = (member.userId === null ? undefined : byUser.get(member.userId)) ?? byAddress.get(member.email.toLowerCase());
      if (id !== undefined) found.set(id, (found.get(id) ?? new Set()).add(other.name));
    }
  }
  const people = [...found].map(([memberId, clients]) => ({ memberId, clients: [...clients].sort(compareText) }));
  return { people, lookedAt, unread };
}
