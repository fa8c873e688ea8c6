import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liveSetup } from "#build/test/changes/live-setup";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { MemberRole } from "../../model/enums.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { directoryChanges, type DirectoryRead } from "./changes.ts";
import { compareDirectory } from "./compare.ts";
import { isRemoval, proposed, stopsOf } from "./guards.ts";
import { newSettings, type DirectorySync } from "./settings.ts";
import { flattened, type DirectoryPerson, type DirectorySnapshot } from "./snapshot.ts";

const sync: DirectorySync = {
  ...newSettings().sync,
  gone: "remove",
  limits: { percent: 100, people: 1000, lastManager: false, seats: false },
};
const person = (
  id: string,
  email: string | null = `${id}@client.example`,
  state: DirectoryPerson["state"] = "active",
): DirectoryPerson => ({ id, email, name: null, state, where: id });
const directory = (people: readonly DirectoryPerson[], groups: DirectorySnapshot["groups"] = []): DirectorySnapshot => ({
  people,
  groups,
  notes: [],
});
const setups = liveSetup.map((setup): ClientSetup => ({
  ...setup,
  capabilities: { ...setup.capabilities, groups: true, directory: true },
}));
const sample = (): ClientSetup => fc.sample(setups, { seed: 3, numRuns: 1 })[0] as ClientSetup;
const after = (setup: ClientSetup, read: DirectoryRead): ClientSetup => {
  const lines = compareDirectory(read.snapshot, read.sync, setup, read.remembered).lines.filter(proposed);
  const changes = directoryChanges(read, { lines: lines.map(({ key }) => key), removals: lines.filter(isRemoval).length }, setup);
  if (!changes.ok) throw new Error(changes.error.code);
  return applyInMemory({ clientId: setup.client.id, clientName: setup.client.name, changes: changes.value }, setup);
};
const readOf = (snapshot: DirectorySnapshot, remembered: readonly string[] = []): DirectoryRead => ({
  id: "r",
  snapshot,
  sync,
  remembered: new Set(remembered),
});

describe("a directory and a client", () => {
  it("once carried out, a second run proposes nothing, whatever they are (C-48)", () => {
    fc.assert(
      fc.property(
        setups,
        fc.uniqueArray(
          fc.record({ id: fc.constantFrom(..."abcdefghijklmnop"), state: fc.constantFrom("active", "active", "active", "disabled") }),
          { selector: ({ id }) => id, minLength: 1 },
        ),
        fc.array(fc.subarray([..."abcdefghijklmnop"]), { maxLength: 3 }),
        (setup, people, groups) => {
          const snapshot = directory(
            people.map(({ id, state }) => person(id, `${id}@client.example`, state as DirectoryPerson["state"])),
            groups.map((members, index) => ({
              id: index === 0 ? "from-directory" : `g${String(index)}`,
              name: `Directory ${String(index)}`,
              members,
              nested: 0,
              where: "",
            })),
          );
          const read = readOf(snapshot);
          const done = after(setup, read);
          expect(compareDirectory(snapshot, sync, done, read.remembered).lines.filter(proposed)).toEqual([]);
          expect(done.members.filter(({ role }) => role === MemberRole.owner).map(({ email }) => email)).toEqual(
            setup.members.filter(({ role }) => role === MemberRole.owner).map(({ email }) => email),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
  it("who left is noticed, owners stay, and whoever may do more than a user is asked about (trap T03)", () => {
    const base = sample();
    const setup = { ...base, members: base.members.map((member) => ({ ...member, externalId: `id ${member.email}` })) };
    const ids = setup.members.map(({ externalId }) => externalId);
    const { lines } = compareDirectory(directory([person("new", "new@client.example")]), sync, setup, new Set(ids));
    for (const member of setup.members) {
      const line = lines.find(({ memberId }) => memberId === member.id);
      expect([line?.kind, line?.held]).toEqual(
        member.role === MemberRole.owner ? ["not-possible", null] : ["remove", member.role === MemberRole.user ? null : "elevated"],
      );
    }
    // Of another directory: only chosen by hand.
    expect(
      compareDirectory(directory([person("new", "new@client.example")]), sync, setup, new Set())
        .lines.filter(isRemoval)
        .every(({ held }) => held !== null),
    ).toBe(true);
    expect(
      compareDirectory(directory([person("new", "new@client.example")]), { ...sync, everyone: true }, setup, new Set())
        .lines.filter(isRemoval)
        .some(({ held }) => held === null),
    ).toBe(true);
  });
  it("says why each of those who go is no longer there, and never takes who left the filter for deleted", () => {
    const base = sample();
    const setup = { ...base, members: base.members.map((member) => ({ ...member, externalId: `id ${member.email}` })) };
    const [one, two, three, ...others] = setup.members.map(({ externalId }) => externalId);
    const ids = new Set(setup.members.map(({ externalId }) => externalId));
    const snapshot = directory([person("new"), person(three ?? "", null, "deleted")]);
    const outside = new Map([
      [one ?? "", { state: "active" as const, where: "ou=Other" }],
      [two ?? "", { state: "disabled" as const, where: "ou=Other" }],
    ]);
    const causes = (looked: DirectorySnapshot, remembered = ids) =>
      new Map(
        compareDirectory(looked, sync, setup, remembered).lines.flatMap((line) =>
          line.cause === null ? [] : [[setup.members.find(({ id }) => id === line.memberId)?.externalId, line] as const],
        ),
      );
    const known = causes({ ...snapshot, outside });
    expect([one, two, three].map((id) => known.get(id)?.cause)).toEqual(["outside", "disabled", "deleted"]);
    expect(others.map((id) => known.get(id)?.cause)).toEqual(others.map(() => "gone"));
    expect(known.get(one)?.where).toBe("ou=Other");
    // Nobody looked outside of the filter, or the directory was never theirs.
    expect(causes(snapshot).get(one)?.cause).toBe("unfound");
    expect([causes({ ...snapshot, outside }, new Set()).get(one), causes(snapshot, new Set()).get(one)].map((line) => line?.cause)).toEqual(
      ["outside", "origin"],
    );
  });
  it("nobody loses a group before a limit is passed: who is up for removal stays in it until then", () => {
    const base = sample();
    const group = base.groups.find(({ externalId, members }) => externalId !== null && members.length > 0) ?? base.groups[0];
    if (group === undefined) throw new Error("no group");
    const setup = {
      ...base,
      groups: base.groups.map((each) => (each.id === group.id ? { ...each, externalId: "g" } : { ...each, externalId: null })),
      members: base.members.map((member) => ({ ...member, externalId: `id ${member.email}` })),
    };
    const ids = new Set(setup.members.map(({ externalId }) => externalId));
    const snapshot = directory([person("new", "new@client.example")], [{ id: "g", name: group.name, members: [], nested: 0, where: "" }]);
    expect(compareDirectory(snapshot, sync, setup, ids).lines.filter(({ kind }) => kind === "group-change")).toEqual([]);
    // Where they stay members, the group follows the directory.
    const kept = compareDirectory(snapshot, { ...sync, gone: "keep" }, setup, ids).lines.filter(({ kind }) => kind === "group-change");
    expect(kept.length).toBe(group.members.length > 0 ? 1 : 0);
  });
  it("doubled addresses are left out with how many, and the rest goes on (trap T20)", () => {
    const { lines } = compareDirectory(
      directory([person("x1", "youth@client.example"), person("x2", "youth@client.example"), person("x3", "z@client.example")]),
      sync,
      sample(),
      new Set(),
    );
    expect(lines.filter(({ kind }) => kind === "not-possible").map((line) => [line.key, line.reason.count])).toEqual([
      ["no:x1", 2],
      ["no:x2", 2],
    ]);
    expect(lines.filter(({ kind }) => kind === "invite").map(({ key }) => key)).toEqual(["invite:x3"]);
  });
  it("limits stand against removals, and only the exact number passes them", () => {
    const base = sample();
    const setup = {
      ...base,
      members: base.members.map((member) => (member.role === MemberRole.user ? { ...member, externalId: `id ${member.email}` } : member)),
    };
    const ids = setup.members.flatMap(({ externalId }) => externalId ?? []);
    const read: DirectoryRead = {
      ...readOf(directory([person("new", "new@client.example")]), ids),
      sync: { ...sync, limits: { ...sync.limits, percent: 10 } },
    };
    const comparison = compareDirectory(read.snapshot, read.sync, setup, read.remembered);
    const lines = comparison.lines.filter(proposed);
    const count = lines.filter(isRemoval).length;
    expect(stopsOf(comparison, read.sync, setup, lines)).toMatchObject([{ kind: "removals", removals: count, by: "percent" }]);
    // The share that is told stands on the same side of the limit as the share itself.
    const removal = lines.find(isRemoval)!;
    const told = (count: number, linked: number): unknown =>
      stopsOf(
        { ...comparison, linked },
        read.sync,
        setup,
        Array.from({ length: count }, () => removal),
      ).map((stop) => (stop.kind === "removals" ? stop.percent : stop.kind));
    expect([told(100, 1000), told(104, 1000), told(5003, 5008), told(8, 8)]).toEqual([[], [11], [99], [100]]);
    const keys = lines.map(({ key }) => key);
    for (const [removals, passes] of [
      [null, false],
      [count - 1, false],
      [count, true],
    ] as const)
      expect(directoryChanges(read, { lines: keys, removals }, setup).ok).toBe(passes);
    const nobody = { ...read, snapshot: directory([]) };
    expect(directoryChanges(nobody, { lines: keys, removals: count }, setup).ok).toBe(false);
  });
  it("5,000 people are compared in parts of at most 500", () => {
    const read = readOf(directory(Array.from({ length: 5000 }, (_, index) => person(`n${String(index)}`))));
    const lines = compareDirectory(read.snapshot, sync, sample(), new Set()).lines.map(({ key }) => key);
    const changes = directoryChanges(read, { lines, removals: null }, sample());
    expect(changes.ok && changes.value.map((change) => change.kind === "directory.import" && change.people.length)).toEqual(
      Array(10).fill(500),
    );
  });
});

it("nested groups in a circle end (trap T19)", () => {
  const group = (id: string, people: readonly string[], groups: readonly string[]) => ({ id, name: id, people, groups, where: "" });
  expect(
    flattened([group("a", ["1"], ["b"]), group("b", ["2"], ["c", "a"]), group("c", ["3"], ["missing"])]).map(({ members }) =>
      [...members].sort(),
    ),
  ).toEqual([["1", "2", "3"], ["1", "2", "3"], ["3"]]);
});
