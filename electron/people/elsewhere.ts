import type { ElsewhereView } from "#shared/bridge/policies";
import type { ClientId, OrganizationId } from "#shared/model/ids";
import { MemberStatus } from "#shared/model/enums";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { compareText } from "#shared/util/compare";

/** Clients as they were last read, with the server that each is on. */
export interface KnownClients {
  clients(): readonly { readonly id: ClientId; readonly name: string; readonly server: string }[];
  setupOf(clientId: ClientId): ClientSetup | null;
  /** Between two openings: hundreds of setups must not hold everything up. */
  yieldToEventLoop(): Promise<void>;
}

interface Membership {
  readonly organizationId: OrganizationId;
  readonly client: string;
}

/**
 * Members of clients who are also at other clients on the same server. An account is one person there: it is recognised by its id, or by
 * its address. Somebody who was only invited, or whose access is revoked, does not count: they are in no other organization yet, or any more.
 */
export async function elsewhereOfAll(known: KnownClients): Promise<(clientId: ClientId) => ElsewhereView> {
  const all = known.clients();
  const places = new Map<string, Membership[]>();
  const add = (key: string, place: Membership): void => {
    const present = places.get(key);
    if (present === undefined) places.set(key, [place]);
    else present.push(place);
  };
  const read = new Map<ClientId, OrganizationId>();
  for (const { id, name, server } of all) {
    const setup = known.setupOf(id);
    await known.yieldToEventLoop();
    if (setup === null) continue;
    const place = { organizationId: setup.client.id, client: name };
    read.set(id, setup.client.id);
    for (const { status, userId, email } of setup.members) {
      if (status !== MemberStatus.accepted && status !== MemberStatus.confirmed) continue;
      if (userId !== null) add(`${server}\nid ${userId}`, place);
      add(`${server}\n${email.toLowerCase()}`, place);
    }
  }
  return (clientId) => {
    const server = all.find((client) => client.id === clientId)?.server;
    const own = known.setupOf(clientId);
    if (own === null || server === undefined) return { people: [], lookedAt: 0, unread: 0 };
    const people = own.members.flatMap(({ id, userId, email }) => {
      const found = [
        ...(userId === null ? [] : (places.get(`${server}\nid ${userId}`) ?? [])),
        ...(email === "" ? [] : (places.get(`${server}\n${email.toLowerCase()}`) ?? [])),
      ]
        // The same organization, seen through another profile, is no other one.
        .filter(({ organizationId }) => organizationId !== own.client.id)
        .map(({ client }) => client);
      return found.length === 0 ? [] : [{ memberId: id, clients: [...new Set(found)].sort(compareText) }];
    });
    const others = all.filter((client) => client.id !== clientId && client.server === server);
    return {
      people,
      lookedAt: others.filter(({ id }) => read.has(id) && read.get(id) !== own.client.id).length,
      unread: others.filter(({ id }) => !read.has(id)).length,
    };
  };
}
/** The same of one client. */
export const elsewhereOf = async (known: KnownClients, clientId: ClientId): Promise<ElsewhereView> =>
  (await elsewhereOfAll(known))(clientId);
