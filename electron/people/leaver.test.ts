import { describe, expect, it } from "vitest";
import { sampleSetup } from "#build/test/setups";
import { asId, clientIdOf, type ClientId, type ProfileId, type UserId } from "#shared/model/ids";
import { MemberStatus } from "#shared/model/enums";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";
import { removalsDue } from "./removals.ts";
import { leaverOf, likenessOf, type LeaverSources } from "./leaver.ts";

const profile = asId<ProfileId>("profile");
type Other = { readonly setup: ClientSetup | null; readonly name: string; readonly host?: string };
const idOf = ({ setup, name }: Other): ClientId => clientIdOf(profile, asId(setup === null ? name : `${setup.client.id}-${name}`));
const sources = (clients: readonly Other[]): LeaverSources => ({
  clients: () => clients.map((each) => ({ id: idOf(each), name: each.name, host: each.host ?? "eu", server: each.host ?? "eu" })),
  setupOf: (id) => clients.find((each) => idOf(each) === id)?.setup ?? null,
  itemsOf: () => [],
  clearsTwoStep: () => true,
  removeOnOf: () => null,
  readAtOf: () => null,
  yieldToEventLoop: () => Promise.resolve(),
});
const person = (userId: string | null, email: string, name: string | null = null) => ({ userId: userId as UserId | null, email, name });
const withMember = (index: number, changed: Partial<MemberSetup>): ClientSetup => {
  const setup = sampleSetup(index, 1);
  return { ...setup, members: setup.members.map((member) => ({ ...member, ...changed })) };
};

describe("who is the same person", () => {
  const asked = person("u1", "Oliver.Prentice@harbour.example", "Oliver Prentice");
  it.each([
    ["the same account after the address was changed", person("u1", "new@else.example"), true, "account"],
    ["an invitation of that address that no account took yet", person(null, "oliver.prentice@harbour.example"), true, "account"],
    ["that address on another server", person("u9", "oliver.prentice@HARBOUR.example"), false, "address"],
    ["the same id on another server is another account", person("u1", "else@where.example"), false, null],
    ["the same name in other letters", person("u2", "op@mail.example", "OLIVER  prentice"), true, "name"],
    ["the same mailbox elsewhere", person("u2", "oliver-prentice+work@mail.example", "O."), true, "mailbox"],
    ["somebody else", person("u2", "ann@mail.example", "Ann Prentice"), true, null],
  ] as const)("%s", (_title, other, sameServer, like) => {
    expect(likenessOf(asked, other, sameServer)).toBe(like);
  });
  it("is nobody by a first name alone, or by a mailbox that many have", () => {
    expect(likenessOf(person("u1", "info@a.example", "Anna"), person("u2", "info@b.example", "Anna"), true)).toBeNull();
    expect(likenessOf(person("u1", "reception@a.example", "Ann Vos"), person("u2", "reception@b.example"), true)).toBeNull();
    expect(likenessOf(person("u1", "person0001@a.example"), person("u2", "person0002@b.example"), true)).toBeNull();
    expect(likenessOf(person("u1", "", ""), person("u2", "", ""), true)).toBeNull();
  });
});

describe("where somebody who leaves is", () => {
  const drawn = sampleSetup(1, 3);
  const home: ClientSetup = { ...drawn, members: drawn.members.map((member, index) => ({ ...member, name: `Person No${String(index)}` })) };
  const leaving = home.members[1]!;
  const look = (others: readonly Other[]) =>
    leaverOf(sources([...others, { setup: home, name: "Home" }]), idOf({ setup: home, name: "Home" }), leaving.id);

  it("is said for every client that was read, the one that was asked about first; others only as a question", async () => {
    const view = await look([
      { setup: withMember(2, { userId: leaving.userId }), name: "Also" },
      { setup: withMember(3, { userId: asId<UserId>("other"), email: leaving.email }), name: "Far", host: "us" },
      { setup: withMember(4, { userId: asId<UserId>("nobody"), email: "x@y.example", name: "Nobody Here" }), name: "Not" },
      { setup: null, name: "Unread" },
    ]);
    expect(view.places.map(({ clientName, like }) => [clientName, like])).toEqual([
      ["Home", "account"],
      ["Also", "account"],
      ["Far", "address"],
    ]);
    expect([view.lookedAt, view.unread]).toEqual([4, 1]);
    expect(view.places[0]?.account).toBe(view.places[1]?.account);
  });
  it("counts an organization once that two profiles of one server list", async () => {
    const view = await look([{ setup: { ...home }, name: "Home too" }]);
    expect(view.places.map(({ clientName }) => clientName)).toEqual(["Home"]);
  });
  it("names only the collections that nobody could manage afterwards, and a taker who could", async () => {
    const [first, second, third] = home.members;
    const [own, shared, already] = home.collections;
    const only = (id: string, ...managers: readonly MemberSetup[]) => ({
      groups: [],
      members: managers.map((member) => ({ id: member.id, level: "manage" as const })),
      path: id,
    });
    const setup: ClientSetup = {
      ...home,
      collectionSettings: { ...home.collectionSettings, allowAdminAccessToAllCollectionItems: false },
      members: home.members.map((member) => ({ ...member, role: member.id === first!.id ? 0 : 2 })),
      collections: [
        { ...own!, ...only("Only theirs", second!) },
        { ...shared!, ...only("Of two", second!, third!) },
        { ...already!, ...only("Nobody's before") },
      ],
    };
    const { places } = await leaverOf(sources([{ setup, name: "Home" }]), idOf({ setup, name: "Home" }), second!.id);
    expect(places[0]?.handOver.map(({ path, to }) => [path, to?.id])).toEqual([["Only theirs", first!.id]]);
    const gone = {
      ...setup,
      members: setup.members.map((each) => (each.id === second!.id ? { ...each, status: MemberStatus.revoked } : each)),
    };
    const after = await leaverOf(sources([{ setup: gone, name: "Home" }]), idOf({ setup: gone, name: "Home" }), second!.id);
    expect(after.places[0]?.handOver).toEqual([]);
  });
  it("does not hand a collection to a group that has it already and in which nobody can use it", async () => {
    const [owner, second, third] = home.members;
    const group = { ...home.groups[0]!, members: [third!.id] };
    const [collection] = home.collections;
    const setup: ClientSetup = {
      ...home,
      collectionSettings: { ...home.collectionSettings, allowAdminAccessToAllCollectionItems: false },
      groups: [group],
      members: home.members.map((member) => ({
        ...member,
        role: member.id === owner!.id ? 0 : 2,
        groups: member.id === third!.id ? [group.id] : [],
      })),
      collections: [
        {
          ...collection!,
          groups: [{ id: group.id, level: "manage" }],
          members: [
            { id: second!.id, level: "manage" },
            // Their own lower access takes the place of the group's.
            { id: third!.id, level: "view" },
          ],
        },
      ],
    };
    const { places } = await leaverOf(sources([{ setup, name: "Home" }]), idOf({ setup, name: "Home" }), second!.id);
    expect(places[0]?.handOver).toMatchObject([{ to: { kind: "member", id: owner!.id }, inVain: [group.id] }]);
  });
});

it("the inbox reminds of removing from the day on, and only whom nobody restored or removed meanwhile", () => {
  const setup = withMember(7, { status: MemberStatus.revoked });
  const [member] = setup.members;
  const clientId = clientIdOf(profile, setup.client.id);
  const due = (on: string, shown: ClientSetup | null) =>
    removalsDue(
      { local: { removals: () => [{ clientId, memberId: member!.id, on }] }, setupOf: () => shown },
      new Date("2026-12-20T12:00:00Z"),
    );
  expect(due("2026-12-20T11:00:00Z", setup)).toMatchObject([{ clientId, member: { id: member!.id } }]);
  expect(due("2026-12-20T13:00:00Z", setup)).toEqual([]);
  expect(due("2026-12-20T11:00:00Z", withMember(7, { status: MemberStatus.confirmed }))).toEqual([]);
  expect(due("2026-12-20T11:00:00Z", { ...setup, members: [] })).toEqual([]);
});
