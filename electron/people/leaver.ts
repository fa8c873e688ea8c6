import type { LeaverPlace, LeaverView } from "#shared/bridge/leaver";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import type { ClientId, MemberId } from "#shared/model/ids";
import { itemsInReach } from "#shared/setup/value/access/items-in-reach";
import { leftUnmanagedBy, managerFor, withRevoked, type ManagerToBe } from "#shared/setup/value/access/managing";
import { reachOf } from "#shared/setup/value/access/reach";
import type { ClientSetup, CollectionSetup, ItemName, MemberSetup } from "#shared/setup/value/client-setup";
import { whyNotRecover } from "#shared/setup/value/recovery";
import { fold } from "#shared/util/fold";
import { compareText } from "#shared/util/compare";

/** Clients as they were last read. `host` tells servers apart; `server` is how it is shown. */
export interface LeaverSources {
  clients(): readonly { readonly id: ClientId; readonly name: string; readonly host: string; readonly server: string }[];
  setupOf(clientId: ClientId): ClientSetup | null;
  itemsOf(clientId: ClientId): readonly ItemName[];
  clearsTwoStep(clientId: ClientId): boolean;
  removeOnOf(clientId: ClientId, memberId: MemberId): string | null;
  readAtOf(clientId: ClientId): string | null;
  /** Between two openings: hundreds of setups must not hold everything up. */
  yieldToEventLoop(): Promise<void>;
}

type Likeness = LeaverPlace["like"];
const order: readonly Likeness[] = ["account", "address", "name", "mailbox"];

const beforeAt = (email: string): string => fold(email.split("@")[0] ?? "").replace(/\+.*$/u, "");
/** What stands before the @, where it is a person's: it holds the last name, or has two parts. "info" and "reception" say nothing. */
function mailboxOf({ email, name }: Pick<MemberSetup, "email" | "name">): string {
  const local = beforeAt(email);
  const mailbox = local.replace(/[^\p{L}\p{N}]/gu, "");
  const last =
    fold(name ?? "")
      .split(" ")
      .at(-1) ?? "";
  const isPersons = last.length >= 3 ? mailbox.includes(last) : /\p{L}[._-]\p{L}{2}/u.test(local);
  return isPersons ? mailbox : "";
}
/** A name of one word belongs to too many. */
const fullName = (name: string | null): string => {
  const folded = fold(name ?? "");
  return folded.includes(" ") ? folded : "";
};

/** Why somebody may be the person asked about; null: nothing says so. */
export function likenessOf(
  asked: Pick<MemberSetup, "userId" | "email" | "name">,
  other: Pick<MemberSetup, "userId" | "email" | "name">,
  sameServer: boolean,
): Likeness | null {
  const sameAddress = asked.email !== "" && asked.email.toLowerCase() === other.email.toLowerCase();
  if (sameServer && asked.userId !== null && asked.userId === other.userId) return "account";
  // Two accounts cannot have one address on a server; one of the two is an invitation that no account took yet.
  if (sameServer && sameAddress && (asked.userId === null || other.userId === null)) return "account";
  if (sameAddress) return "address";
  if (fullName(asked.name) !== "" && fullName(asked.name) === fullName(other.name)) return "name";
  const mailbox = mailboxOf(asked);
  return mailbox !== "" && mailbox === mailboxOf({ ...other, name: asked.name }) ? "mailbox" : null;
}

/** Everywhere that a member is, over all clients that were read. Empty where the member is not known. */
export async function leaverOf(sources: LeaverSources, clientId: ClientId, memberId: MemberId): Promise<LeaverView> {
  const all = sources.clients();
  const own = all.find(({ id }) => id === clientId);
  const asked = sources.setupOf(clientId)?.members.find(({ id }) => id === memberId);
  if (own === undefined || asked === undefined) return { places: [], lookedAt: 0, unread: 0 };
  const places: LeaverPlace[] = [];
  const seen = new Set<string>();
  let [lookedAt, unread] = [0, 0];
  // The client that was asked about comes first, so that of two profiles of one server its own is taken.
  for (const client of [own, ...all.filter((each) => each !== own)]) {
    const setup = sources.setupOf(client.id);
    await sources.yieldToEventLoop();
    if (setup === null) {
      unread += 1;
      continue;
    }
    const organization = `${client.host} ${setup.client.id}`;
    if (seen.has(organization)) continue;
    seen.add(organization);
    lookedAt += 1;
    for (const member of setup.members) {
      const isAsked = client === own && member.id === memberId;
      const like = isAsked ? "account" : likenessOf(asked, member, client.host === own.host);
      if (like !== null) places.push(placeOf(sources, client, setup, member, like));
    }
  }
  const rank = (place: LeaverPlace): number =>
    place.clientId === clientId && place.memberId === memberId ? -1 : order.indexOf(place.like);
  places.sort((left, right) => rank(left) - rank(right) || compareText(left.clientName, right.clientName));
  return { places, lookedAt, unread };
}

function placeOf(
  sources: LeaverSources,
  client: ReturnType<LeaverSources["clients"]>[number],
  setup: ClientSetup,
  member: MemberSetup,
  like: Likeness,
): LeaverPlace {
  const leaving = new Set([member.id]);
  const after = withRevoked(setup, leaving);
  const isIn = member.status !== MemberStatus.revoked;
  return {
    clientId: client.id,
    clientName: client.name,
    server: client.server,
    memberId: member.id,
    name: member.name,
    email: member.email,
    role: member.role,
    status: member.status,
    like,
    account: `${client.host} ${member.userId ?? member.email.toLowerCase()}`,
    reaches: {
      collections: setup.collections.filter((each) => !each.isDefaultUserCollection && reachOf(setup, each, member) !== null).length,
      items: itemsInReach(setup, sources.itemsOf(client.id), member.id).length,
    },
    recovery: whyNotRecover(setup, member),
    clearsTwoStep: sources.clearsTwoStep(client.id),
    handOver: isIn
      ? leftUnmanagedBy(setup, leaving).map((collection) => {
          const inVain = collection.groups.filter(({ level }) => level === "manage").map(({ id }) => id);
          return { collection: collection.id, path: collection.path, to: takerOf(after, collection, inVain), inVain };
        })
      : [],
    takers: isIn ? takersOf(after) : [],
    hasEvents: setup.capabilities.events,
    removeOn: sources.removeOnOf(client.id, member.id),
    readAt: sources.readAtOf(client.id),
  };
}

/** Who could manage a collection: as everywhere, but not a group that has it already, and in which nobody can use it. */
function takerOf(after: ClientSetup, collection: CollectionSetup, inVain: readonly string[]): ManagerToBe | null {
  const to = managerFor(after, collection);
  if (to === null || !inVain.includes(to.id)) return to;
  const owner = after.members.find(
    ({ role, status }) => status === MemberStatus.confirmed && (role === MemberRole.owner || role === MemberRole.admin),
  );
  return owner === undefined ? null : { kind: "member", id: owner.id, name: shownName(owner) };
}

const shownName = ({ name, email }: Pick<MemberSetup, "name" | "email">): string => (name ?? "") || email;

function takersOf(setup: ClientSetup): readonly ManagerToBe[] {
  const active = new Set(setup.members.filter(({ status }) => status === MemberStatus.confirmed).map(({ id }) => id));
  const groups = setup.groups
    .filter(({ members }) => members.some((id) => active.has(id)))
    .map(({ id, name }) => ({ kind: "group" as const, id, name }));
  const people = setup.members
    .filter(({ id }) => active.has(id))
    .map(({ id, name, email }) => ({ kind: "member" as const, id, name: shownName({ name, email }) }));
  const byName = (left: ManagerToBe, right: ManagerToBe): number => compareText(left.name, right.name);
  return [...groups.sort(byName), ...people.sort(byName)];
}
