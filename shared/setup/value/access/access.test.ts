import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import { asId, type CollectionId, type GroupId, type MemberId } from "#shared/model/ids";
import { emptySetup } from "#build/test/setup/empty-setup";
import { accessLevels, type AccessLevel, type ClientSetup, type CollectionSetup, type MemberSetup } from "../client-setup.ts";
import { unmanagedCollections } from "./managing.ts";
import { accessOfMember, combined, directAccessOf, reachOf, whoReaches } from "./reach.ts";
import { whyNot } from "./why-not.ts";
import { withMember } from "./with-member.ts";

const memberId = (name: string): MemberId => asId<MemberId>(`m-${name}`);
const groupId = (name: string): GroupId => asId<GroupId>(`g-${name}`);
const collectionId = (path: string): CollectionId => asId<CollectionId>(`c-${path}`);

const person = (name: string, more: Partial<MemberSetup> = {}): MemberSetup => ({
  id: memberId(name),
  userId: null,
  name,
  email: `${name}@c.example`,
  role: MemberRole.user,
  permissions: [],
  status: MemberStatus.confirmed,
  twoStepLogin: true,
  accountRecoveryEnrolled: false,
  ssoBound: false,
  groups: [],
  createdAt: null,
  revocationReason: null,
  ...more,
});
const collection = (
  path: string,
  groups: Readonly<Record<string, AccessLevel>>,
  members: Readonly<Record<string, AccessLevel>> = {},
): CollectionSetup => ({
  id: collectionId(path),
  path,
  externalId: null,
  isDefaultUserCollection: false,
  groups: Object.entries(groups).map(([name, level]) => ({ id: groupId(name), level })),
  members: Object.entries(members).map(([name, level]) => ({ id: memberId(name), level })),
  itemCount: 1,
});
function client(members: readonly MemberSetup[], collections: readonly CollectionSetup[], more: Partial<ClientSetup> = {}): ClientSetup {
  const names = [
    ...new Set([...members.flatMap((each) => each.groups), ...collections.flatMap((each) => each.groups.map(({ id }) => id))]),
  ];
  return emptySetup({
    members,
    collections,
    groups: names.sort().map((id) => ({
      id,
      name: id.slice(2),
      externalId: null,
      members: members.filter((each) => each.groups.includes(id)).map((each) => each.id),
    })),
    ...more,
  });
}
const open = { ...emptySetup().collectionSettings, allowAdminAccessToAllCollectionItems: true };
const ways = (setup: ClientSetup, name: string): unknown =>
  accessOfMember(setup, memberId(name)).map((way) => [
    way.collectionPath,
    way.level,
    way.via.map((via) => `${via.kind}${via.counts ? "" : " (does not count)"}`),
  ]);

describe("effective access", () => {
  it("of several groups takes each switch at its widest, so that two restricted ways may make an unrestricted one", () => {
    expect(combined(["view", "edit-hidden"])).toBe("edit");
    expect(combined(["view-hidden", "edit-hidden"])).toBe("edit-hidden");
    expect(combined(["view-hidden", "manage"])).toBe("manage");
    expect(combined([])).toBeNull();
  });

  it("lets a member's own access take the place of what groups give, and keeps both in sight", () => {
    const setup = client(
      [person("ada", { groups: [groupId("G")] })],
      [collection("A", { G: "manage" }, { ada: "view" }), collection("B", { G: "edit" })],
    );
    expect(ways(setup, "ada")).toEqual([
      ["A", "view", ["group (does not count)", "direct"]],
      ["B", "edit", ["group"]],
    ]);
    expect(whoReaches(setup, collectionId("A")).map(({ email, level }) => [email, level])).toEqual([["ada@c.example", "view"]]);
    expect(directAccessOf(setup, memberId("ada"))).toEqual([{ id: collectionId("A"), path: "A", level: "view" }]);
  });

  it("lets owners and admins in where the settings do, and a custom role with the right to edit any collection always", () => {
    const people = [
      person("owner", { role: MemberRole.owner }),
      person("custom", { role: MemberRole.custom, permissions: ["editAnyCollection"] }),
    ];
    const collections = [collection("A", {}, { owner: "view" }), { ...collection("own", {}), isDefaultUserCollection: true }];
    const closed = client(people, collections);
    expect([ways(closed, "owner"), ways(closed, "custom")]).toEqual([[["A", "view", ["direct"]]], [["A", "manage", ["role"]]]]);
    expect(ways(client(people, collections, { collectionSettings: open }), "owner")).toEqual([["A", "manage", ["direct", "role"]]]);
  });

  it("finds collections that nobody manages, unless admins reach them all", () => {
    const setup = client([person("ada", { groups: [groupId("G")] })], [collection("A", { G: "manage" }), collection("B", { H: "manage" })]);
    expect(unmanagedCollections(setup).map(({ path }) => path)).toEqual(["B"]);
    expect(unmanagedCollections({ ...setup, collectionSettings: open })).toEqual([]);
  });
});

describe("why not", () => {
  const setup = client(
    [
      person("ada", { groups: [groupId("Sales")] }),
      person("bob", { groups: [groupId("Finance"), groupId("Board")] }),
      person("eve", { groups: [groupId("Finance")], status: MemberStatus.revoked }),
      person("ian", { groups: [groupId("Finance")], status: MemberStatus.accepted }),
      person("kim", { groups: [groupId("Finance")] }),
    ],
    [
      collection("Finance", { Finance: "view", Board: "manage" }, { kim: "view-hidden" }),
      collection("Finance/Payroll", { Board: "edit" }),
      collection("Company", { Sales: "view", Board: "edit" }),
    ],
  );
  const ask = (name: string, path: string, wanted?: AccessLevel) => whyNot(setup, memberId(name), collectionId(path), wanted);

  it("names that no way leads there, and first the group that opens least beside it", () => {
    const answer = ask("ada", "Finance");
    expect(answer?.obstacles).toEqual([{ kind: "no-way" }]);
    expect(answer?.mendings).toEqual([
      { kind: "group", group: groupId("Finance"), name: "Finance", level: "view", people: 3, opens: [] },
      {
        kind: "group",
        group: groupId("Board"),
        name: "Board",
        level: "manage",
        people: 1,
        opens: [
          { path: "Finance/Payroll", from: null, to: "edit" },
          { path: "Company", from: "view", to: "edit" },
        ],
      },
      { kind: "direct", level: "view" },
    ]);
  });

  it("tells that reaching a collection gives nothing in those below it", () => {
    expect(ask("kim", "Finance/Payroll")?.obstacles).toEqual([{ kind: "no-way" }, { kind: "only-above", path: "Finance" }]);
  });

  it("tells that a way leads there and the membership does not stand, with what mends that", () => {
    expect(ask("eve", "Finance")).toMatchObject({
      obstacles: [{ kind: "status", status: MemberStatus.revoked }],
      mendings: [{ kind: "restore" }],
    });
    expect(ask("ian", "Finance")).toMatchObject({
      obstacles: [{ kind: "status", status: MemberStatus.accepted }],
      mendings: [{ kind: "confirm" }],
    });
  });

  it("tells that own access stands in the way of what a group would give", () => {
    expect(ask("kim", "Finance")).toMatchObject({ obstacles: [], mendings: [] });
    expect(ask("kim", "Finance", "view")).toMatchObject({
      obstacles: [{ kind: "own-access-wins", level: "view-hidden", groups: ["Finance"] }],
      mendings: [{ kind: "own-access-away", level: "view" }, { kind: "direct" }],
    });
  });

  it("has nothing to say of somebody who sees it, and of nobody", () => {
    expect(ask("bob", "Finance")).toMatchObject({ obstacles: [], mendings: [] });
    expect(ask("nobody", "Finance")).toBeNull();
  });

  it("says what was not read", () => {
    const partly: ClientSetup = { ...setup, unread: [{ part: "groups", error: { code: "network.timeout", parameters: {} } }] };
    expect(whyNot(partly, memberId("ada"), collectionId("Finance"))?.unread).toEqual(["groups"]);
  });

  const names = ["ada", "bob", "cas"] as const;
  const groups = ["G", "H", "I"] as const;
  const level = fc.constantFrom(...accessLevels);
  const some = <Name extends string>(list: readonly Name[]) =>
    fc.uniqueArray(fc.tuple(fc.constantFrom(...list), level), { maxLength: 3, selector: ([name]) => name }).map(Object.fromEntries);
  const anySetup = fc
    .tuple(
      fc.tuple(...names.map(() => fc.tuple(fc.constantFrom(...Object.values(MemberRole)), fc.subarray([...groups])))),
      fc.tuple(...["A", "A/B", "C"].map(() => fc.tuple(some(groups), some(names)))),
      fc.boolean(),
    )
    .map(([people, collections, admins]) =>
      client(
        names.map((name, index) => person(name, { role: people[index]?.[0] ?? 2, groups: (people[index]?.[1] ?? []).map(groupId) })),
        ["A", "A/B", "C"].map((path, index) => collection(path, collections[index]?.[0] ?? {}, collections[index]?.[1] ?? {})),
        { collectionSettings: { ...open, allowAdminAccessToAllCollectionItems: admins } },
      ),
    );

  it("each mending that is offered mends it: afterwards the member reaches the collection as strongly as was asked", () => {
    const rank = (wanted: AccessLevel | undefined): number => (wanted === undefined ? 9 : accessLevels.indexOf(wanted));
    fc.assert(
      fc.property(anySetup, fc.constantFrom(...names), fc.constantFrom("A", "A/B", "C"), level, (made, name, path, wanted) => {
        const member = made.members.find((each) => each.id === memberId(name));
        if (member === undefined) throw new Error(name);
        const answer = whyNot(made, member.id, collectionId(path), wanted);
        const own = directAccessOf(made, member.id).filter(({ id }) => id !== collectionId(path));
        for (const mending of answer?.mendings ?? []) {
          const mended =
            mending.kind === "group"
              ? withMember(made, member.id, { groups: [...member.groups, mending.group] })
              : withMember(made, member.id, {
                  collections: mending.kind === "direct" ? [...own, { id: collectionId(path), level: mending.level }] : own,
                });
          const target = mended.collections.find((each) => each.path === path);
          const then = target && reachOf(mended, target, mended.members.find((each) => each.id === member.id) ?? member);
          expect(rank(then?.level)).toBeLessThanOrEqual(rank(wanted));
        }
        // And there is an obstacle exactly where the member does not reach it so.
        const now = made.collections.find((each) => each.path === path);
        const strong = rank((now && reachOf(made, now, member))?.level) <= rank(wanted);
        expect(answer?.obstacles.length === 0).toBe(strong);
      }),
    );
  });
});
