import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { desiredSetup } from "#build/test/setup/arbitraries";
import { emptySetup } from "#build/test/setup/empty-setup";
import { MemberRole, MemberStatus, PolicyType } from "../../model/enums.ts";
import { asId, type CollectionId, type GroupId, type MemberId } from "../../model/ids.ts";
import type { AccessLevel, CollectionSetup, MemberSetup } from "../value/client-setup.ts";
import type { DesiredSetup } from "../blueprint/desired-setup.ts";
import { diff } from "./diff.ts";

const nothing: DesiredSetup = { client: { name: "Bakkerij Hoogland" }, collections: [], groups: [], policies: [], people: [] };
const member = (email: string, more: Partial<MemberSetup> = {}): MemberSetup => ({
  id: asId<MemberId>(`member ${email}`),
  userId: null,
  name: null,
  email,
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
const group = (name: string) => ({ id: asId<GroupId>(`group ${name}`), name, externalId: null, members: [] });

describe("diff", () => {
  it("leaves nothing to do once it is applied, for a new client and for any existing one", () => {
    fc.assert(
      fc.property(desiredSetup, desiredSetup, (first, second) => {
        const made = applyInMemory(diff(first, null), null);
        expect(diff(first, made).changes).toEqual([]);
        const changed = applyInMemory(diff(second, made), made);
        expect(diff(second, changed).changes).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("gives every change an id of its own and the same ids again", () => {
    fc.assert(
      fc.property(desiredSetup, (desired) => {
        const ids = diff(desired, null).changes.map((change) => change.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(diff(structuredClone(desired), null).changes.map((change) => change.id)).toEqual(ids);
        for (const id of ids) expect(id.length).toBeLessThanOrEqual(300);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the ids of what is left when it is cut anywhere", () => {
    fc.assert(
      fc.property(desiredSetup, fc.nat(), (desired, cut) => {
        const whole = diff(desired, null);
        const done = 1 + (cut % whole.changes.length);
        const half = applyInMemory({ ...whole, changes: whole.changes.slice(0, done) }, null);
        const others = (id: string): boolean => !id.startsWith("client.");
        expect(
          diff(desired, half)
            .changes.map((change) => change.id)
            .filter(others),
        ).toEqual(
          whole.changes
            .slice(done)
            .map((change) => change.id)
            .filter(others),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("asks for nothing when the desired setup has no opinion", () => {
    const actual = emptySetup({
      groups: [group("IT")],
      members: [member("a@client.example")],
      policies: [{ type: 0, enabled: true, data: {} }],
    });
    expect(diff(nothing, actual).changes).toEqual([]);
  });

  it("does not invite the owner again, but puts the owner into groups", () => {
    const desired: DesiredSetup = {
      ...nothing,
      client: { name: "Nieuw", ownerEmail: "Owner@Client.example", plan: 19, seats: 5 },
      people: [
        { email: "owner@client.example", role: MemberRole.user, groups: ["IT"] },
        { email: "b@client.example", role: MemberRole.user, groups: [] },
      ],
    };
    const changes = diff(desired, null).changes;
    expect(
      changes.filter((change) => change.kind === "member.invite").map((change) => change.people.map((person) => person.email)),
    ).toEqual([["b@client.example"]]);
    expect(changes.find((change) => change.kind === "group.members")).toMatchObject({
      name: "IT",
      add: ["owner@client.example"],
      needs: ["client.create:Nieuw", "group.create:IT"],
    });
  });

  it("never invites a known address again, whatever its case", () => {
    const actual = emptySetup({ members: [member("a@client.example", { status: MemberStatus.invited })] });
    expect(diff({ ...nothing, people: [{ email: " A@Client.example ", role: MemberRole.user, groups: [] }] }, actual).changes).toEqual([]);
  });

  it("leaves revoked members alone", () => {
    const actual = emptySetup({ members: [member("a@client.example", { status: MemberStatus.revoked })] });
    expect(
      diff(
        { ...nothing, people: [{ email: "a@client.example", role: MemberRole.admin, groups: ["IT"] }], groups: [] },
        { ...actual, groups: [group("IT")] },
      ).changes,
    ).toEqual([]);
  });

  it("invites in calls of twenty, people of one role and one set of groups together", () => {
    const people = Array.from({ length: 45 }, (_, index) => ({
      email: `p${String(index).padStart(2, "0")}@client.example`,
      role: MemberRole.user,
      groups: index === 44 ? ["IT"] : [],
    }));
    const invites = diff({ ...nothing, people }, emptySetup()).changes.filter((change) => change.kind === "member.invite");
    expect(invites.map((change) => [change.people.length, change.groups])).toEqual([
      [1, ["IT"]],
      [20, []],
      [20, []],
      [4, []],
    ]);
  });

  it("turns on what others need first, and turns off what needs others first", () => {
    const on = diff(
      {
        ...nothing,
        policies: [PolicyType.accountRecovery, PolicyType.requireSso, PolicyType.singleOrganization].map((type) => ({
          type,
          enabled: true,
        })),
      },
      emptySetup(),
    ).changes;
    expect(on.map((change) => change.kind === "policy.set" && change.type)).toEqual([3, 4, 8]);
    expect(on[1]?.needs).toEqual([on[0]?.id]);
    const actual = emptySetup({ policies: [3, 8].map((type) => ({ type, enabled: true, data: {} })) });
    const off = diff({ ...nothing, policies: [3, 8].map((type) => ({ type, enabled: false })) }, actual).changes;
    expect(off.map((change) => change.kind === "policy.set" && change.type)).toEqual([8, 3]);
    expect(off[1]?.needs).toEqual([off[0]?.id]);
  });

  it("does not see a difference in what the server fills in by itself", () => {
    const actual = emptySetup({
      policies: [{ type: 21, enabled: true, data: { disableSend: true, disableHideEmail: false, whoCanAccess: null } }],
    });
    expect(diff({ ...nothing, policies: [{ type: 21, enabled: true, data: { disableSend: true } }] }, actual).changes).toEqual([]);
    expect(
      diff({ ...nothing, policies: [{ type: 21, enabled: true, data: { disableSend: true, disableHideEmail: true } }] }, actual).changes,
    ).toHaveLength(1);
  });

  it("asks nothing of a plan that it does not have", () => {
    const actual = emptySetup();
    const teams = { ...actual, capabilities: { ...actual.capabilities, policies: false, sso: false, groups: false } };
    const desired: DesiredSetup = {
      ...nothing,
      groups: [{ name: "IT" }],
      collections: [{ path: "IT", access: [{ group: "IT", level: "manage" }] }],
      policies: [{ type: 0, enabled: true }],
      sso: { kind: "saml2", enabled: true, identifier: "x", settings: {} },
    };
    expect(diff(desired, teams).changes).toMatchObject([{ kind: "collection.create", path: "IT", access: [], ownerManages: true }]);
  });

  it("lets a collection wait for the settings only where the server would refuse it without them", () => {
    const closed = {
      limitCollectionCreation: true,
      limitCollectionDeletion: true,
      limitItemDeletion: false,
      allowAdminAccessToAllCollectionItems: false,
    };
    const collections = [
      { path: "Managed", access: [{ group: "IT", level: "manage" as const }] },
      { path: "Alone", access: [{ group: "IT", level: "view" as const }] },
    ];
    const waiting = (desired: DesiredSetup, actual: Parameters<typeof diff>[1]): readonly string[] =>
      diff(desired, actual).changes.flatMap((change) =>
        change.kind === "collection.create" && change.needs.some((need) => need.startsWith("client.collection-settings"))
          ? [change.path]
          : [],
      );
    const actual = emptySetup({ groups: [group("IT")], collectionSettings: closed });
    expect(waiting({ ...nothing, collections, collectionSettings: { ...closed, limitCollectionDeletion: false } }, actual)).toEqual([]);
    expect(
      waiting({ ...nothing, collections, collectionSettings: { ...closed, allowAdminAccessToAllCollectionItems: true } }, actual),
    ).toEqual(["Alone"]);
    const reaching = { ...actual, collectionSettings: { ...closed, allowAdminAccessToAllCollectionItems: true } };
    expect(waiting({ ...nothing, collections, collectionSettings: closed }, reaching)).toEqual([]);
  });

  it("gives a group by its rule what the rule says at collections that nothing mentions, and takes nothing away there", () => {
    const collection = (path: string, ...groups: readonly (readonly [name: string, level: AccessLevel])[]): CollectionSetup => ({
      id: asId<CollectionId>(`collection ${path}`),
      path,
      externalId: null,
      isDefaultUserCollection: false,
      groups: groups.map(([name, level]) => ({ id: asId<GroupId>(`group ${name}`), level })),
      members: [],
      itemCount: 0,
    });
    const actual = emptySetup({
      groups: [group("Beheer"), group("Verkoop")],
      collections: [
        collection("Klanten", ["Verkoop", "edit"]),
        collection("Klanten/Jansen", ["Beheer", "view"], ["Verkoop", "edit"]),
        collection("Klanten/Oud", ["Beheer", "manage"]),
        collection("Klantenkaart"),
        { ...collection("Klanten/Van iemand"), isDefaultUserCollection: true },
      ],
    });
    const desired: DesiredSetup = {
      ...nothing,
      groups: [{ name: "Beheer", rules: [{ within: "Klanten", level: "edit" }] }],
      importing: { importId: "i1", fileName: "old.csv", itemCount: 3, collections: ["Klanten/Nieuw"] },
    };
    const { changes } = diff(desired, actual);
    expect(changes.flatMap((change) => (change.kind === "collection.create" ? [[change.path, change.access]] : []))).toEqual([
      ["Klanten/Nieuw", [{ group: "Beheer", level: "edit" }]],
    ]);
    expect(changes.flatMap((change) => (change.kind === "collection.access" ? [[change.path, change.set]] : []))).toEqual([
      ["Klanten", [{ group: "Beheer", from: null, to: "edit" }]],
      ["Klanten/Jansen", [{ group: "Beheer", from: "view", to: "edit" }]],
    ]);
    // What is mentioned is complete by itself: there the rule was taken in when the blueprint was filled in.
    const mentioned = { ...desired, collections: [{ path: "Klanten/Oud", access: [{ group: "Verkoop", level: "view" as const }] }] };
    expect(diff(mentioned, actual).changes).toContainEqual(
      expect.objectContaining({ set: expect.arrayContaining([{ group: "Beheer", from: "manage", to: null }]) as unknown }),
    );
  });

  it("makes collections that an import needs before the import", () => {
    const changes = diff(
      { ...nothing, importing: { importId: "i1", fileName: "old.csv", itemCount: 3, collections: ["Oud / Bank"] } },
      emptySetup(),
    ).changes;
    expect(changes.map((change) => change.kind)).toEqual(["collection.create", "items.import"]);
    expect(changes[1]?.needs).toEqual([changes[0]?.id]);
  });
});
