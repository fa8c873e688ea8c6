import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { desiredSetup } from "#build/test/setup/arbitraries";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import { asId, type MemberId } from "#shared/model/ids";
import { memberRights } from "#shared/model/member-rights";
import { accessLevels, type ClientSetup } from "../../value/client-setup.ts";
import type { Change } from "../change.ts";
import { differencesOf, inverseOf } from "../describe.ts";
import { diff } from "../diff.ts";
import { definitionOf } from "../registry.ts";
import { changesOf, type Edit, type EditChanges } from "../edits.ts";

const setups = desiredSetup.map((desired) => applyInMemory(diff(desired, null), null));
const made = (edit: Edit, setup: ClientSetup): EditChanges => {
  const changes = changesOf(edit, setup, { items: [] });
  if (!changes.ok) throw new Error(changes.error.code);
  return changes.value;
};
const applied = (changes: readonly Change[], setup: ClientSetup): ClientSetup =>
  applyInMemory({ clientId: setup.client.id, clientName: setup.client.name, changes }, setup);

/** Any edit of a member of a setup: role, groups, rights, own access, flags. */
const memberEdit = (setup: ClientSetup): fc.Arbitrary<Extract<Edit, { kind: "member.update" }>> =>
  fc.record({
    kind: fc.constant("member.update" as const),
    member: fc.constantFrom(...setup.members.map(({ id }) => id)),
    role: fc.constantFrom(...Object.values(MemberRole)),
    groups: fc.subarray(setup.groups.map(({ name }) => name)),
    rights: fc.subarray([...memberRights]),
    collections: fc
      .subarray(setup.collections.map(({ id }) => id))
      .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), level: fc.constantFrom(...accessLevels) })))),
    secretsManager: fc.boolean(),
    privilegedAccess: fc.boolean(),
  });

describe("the edit of a member", () => {
  it("sets what it says, tells each difference, asks for nothing the second time, and its inverse brings the client back", () => {
    fc.assert(
      fc.property(
        setups.chain((setup) => fc.tuple(fc.constant(setup), memberEdit(setup), memberEdit(setup))),
        ([start, first, second]) => {
          const setup = applied(made(first, start).changes, start);
          const { changes } = made(second, setup);
          const after = applied(changes, setup);
          const member = after.members.find(({ id }) => id === second.member);
          expect(member?.role).toBe(second.role);
          expect(member?.permissions).toEqual(second.role === MemberRole.custom ? [...(second.rights ?? [])].sort() : []);
          expect(made(second, after).changes).toEqual([]);
          for (const change of changes) {
            expect(differencesOf(change, setup)).not.toEqual([]);
            const back = inverseOf(change, setup);
            if (!("change" in back)) throw new Error("no way back");
            const undone = applied([back.change], after);
            expect(made({ ...second }, undone).changes).toEqual(changes);
            expect(undone.members.map(({ id, role, groups, permissions }) => [id, role, groups, permissions])).toEqual(
              setup.members.map(({ id, role, groups, permissions }) => [id, role, groups, permissions]),
            );
            expect(undone.collections).toEqual(setup.collections);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("leaves rights, own access and flags alone that it does not name", () => {
    fc.assert(
      fc.property(
        setups.chain((setup) => fc.tuple(fc.constant(setup), memberEdit(setup))),
        ([start, edit]) => {
          const setup = applied(made(edit, start).changes, start);
          const { changes } = made({ kind: "member.update", member: edit.member, role: edit.role, groups: edit.groups }, setup);
          expect(changes).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("the edit of several members", () => {
  const base = applied(
    [],
    applyInMemory(
      diff(
        {
          client: { name: "Bakkerij Hoogland", ownerEmail: "o@c.example", plan: 19, seats: 9 },
          collections: [{ path: "A", access: [{ group: "G", level: "manage" }] }],
          groups: [{ name: "G" }, { name: "H" }],
          policies: [],
          people: ["a", "b", "c"].map((name) => ({ email: `${name}@c.example`, role: MemberRole.user, groups: name === "a" ? ["G"] : [] })),
        },
        null,
      ),
      null,
    ),
  );
  const ids = (...names: readonly string[]): MemberId[] => names.map((name) => asId<MemberId>(`member ${name}@c.example`));
  const nothing = { addGroups: [], removeGroups: [], collections: [] };

  it("puts people into groups with one call a group, and passes over those who are there", () => {
    const { changes } = made({ kind: "member.change", members: ids("a", "b", "c"), ...nothing, addGroups: ["G", "H"] }, base);
    expect(changes.map((change) => change.kind === "group.members" && [change.name, change.add])).toEqual([
      ["G", ["b@c.example", "c@c.example"]],
      ["H", ["a@c.example", "b@c.example", "c@c.example"]],
    ]);
    expect(made({ kind: "member.change", members: ids("a"), ...nothing, addGroups: ["G"] }, base).changes).toEqual([]);
  });

  it("gives own access beside what each has, and takes it away again", () => {
    const [collection] = base.collections;
    if (collection === undefined) throw new Error("no collection");
    const given = applied(
      made({ kind: "member.change", members: ids("a", "b"), ...nothing, collections: [{ id: collection.id, level: "view" }] }, base)
        .changes,
      base,
    );
    expect(given.collections[0]?.members.map(({ level }) => level).sort()).toEqual(["manage", "view", "view"]);
    const away = made(
      { kind: "member.change", members: ids("a", "b"), ...nothing, collections: [{ id: collection.id, level: null }] },
      given,
    );
    expect(applied(away.changes, given).collections).toEqual(base.collections);
  });

  it("says who is unknown", () => {
    expect(made({ kind: "member.change", members: ids("z"), ...nothing, role: MemberRole.admin }, base).leftOut).toMatchObject([
      { error: { code: "member.unknown" } },
    ]);
  });

  it("invites with the same access as somebody, after raising the seats, and leaves out whoever is there", () => {
    const invitation: Edit = {
      kind: "member.invite",
      people: [{ email: " New@c.example", name: "New" }, { email: "a@c.example" }],
      role: MemberRole.custom,
      groups: ["G", "no such group"],
      rights: ["manageUsers"],
      collections: base.collections.map(({ id }) => ({ id, level: "view" as const })),
      secretsManager: false,
      seats: 12,
    };
    const { changes, leftOut } = made(invitation, base);
    expect(leftOut).toMatchObject([{ email: "a@c.example", error: { code: "member.already" } }]);
    expect(changes.map(({ kind }) => kind)).toEqual(["client.seats", "member.invite"]);
    expect(changes[1]?.needs).toEqual([changes[0]?.id]);
    const after = applied(changes, base);
    expect(after.members.find(({ email }) => email === "new@c.example")).toMatchObject({
      role: MemberRole.custom,
      permissions: ["manageUsers"],
      status: MemberStatus.invited,
    });
    expect(after.collections[0]?.members.filter(({ level }) => level === "view")).toHaveLength(1);
    expect(made(invitation, after).changes).toEqual([]);
    expect(made({ ...invitation, seats: 9 }, base).changes.map(({ kind }) => kind)).toEqual(["member.invite"]);
  });
});

describe("B-070, B-071: deleting accounts", () => {
  it("is for accounts of the client's verified domain that somebody has, and asks for the address, or for the client's name", () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const [first, second, third] = setup.members;
        if (first === undefined || second === undefined || third === undefined) return;
        const own: ClientSetup = {
          ...setup,
          members: setup.members.map((member) => ({
            ...member,
            status: member.id === third.id ? MemberStatus.invited : MemberStatus.confirmed,
            claimed: member.id !== second.id,
          })),
        };
        const edit = (members: readonly MemberId[]): Edit => ({ kind: "member.delete-account", members: [...members] });
        const one = made(edit([first.id, second.id, third.id]), own);
        expect(one.leftOut.map(({ memberId, error }) => [memberId, error.code])).toEqual([
          [second.id, "member.not-claimed"],
          [third.id, "member.not-claimed"],
        ]);
        const typed = (changes: readonly Change[]) =>
          changes.map((change) => definitionOf(change).typed?.(change, { actual: own, desired: null }));
        expect(typed(one.changes)).toEqual([first.email]);
        const all = { ...own, members: own.members.map((member) => ({ ...member, status: MemberStatus.confirmed, claimed: true })) };
        expect(typed(made(edit([first.id, second.id]), all).changes)).toEqual([setup.client.name]);
        expect(made(edit([first.id, second.id]), all).changes.map((change) => "none" in inverseOf(change, all))).toEqual([true]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("what must be typed before it is written", () => {
  const typed = (edit: Edit, own: ClientSetup): readonly (string | null | undefined)[] =>
    made(edit, own).changes.map((change) => definitionOf(change).typed?.(change, { actual: own, desired: null }));

  it("removing people: the address of one, the client's name for several, nothing for an invitation", () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const [first, second] = setup.members;
        if (first === undefined || second === undefined) return;
        const own = (status: MemberStatus): ClientSetup => ({ ...setup, members: setup.members.map((member) => ({ ...member, status })) });
        const remove = (...members: MemberId[]): Edit => ({ kind: "member.remove", members });
        expect(typed(remove(first.id), own(MemberStatus.revoked))).toEqual([first.email]);
        expect(typed(remove(first.id, second.id), own(MemberStatus.confirmed))).toEqual([setup.client.name]);
        expect(typed(remove(first.id, second.id), own(MemberStatus.invited))).toEqual([null]);
      }),
      { numRuns: 20 },
    );
  });
});
