import { describe, expect, it } from "vitest";
import { sampleSetup } from "#build/test/setups";
import { asId, type ClientId } from "../../model/ids.ts";
import { MemberStatus, PolicyType } from "../../model/enums.ts";
import { changesOf } from "./edits.ts";
import { commonEdit, editAt, type CommonEdit } from "./common-edits.ts";
import type { ClientSetup } from "../value/client-setup.ts";

const sample = sampleSetup(1, 30);
const setup = { ...sample, collectionSettings: { ...sample.collectionSettings, allowAdminAccessToAllCollectionItems: true } };
const group = setup.groups[0]!;
const collection = setup.collections.find((each) => !each.isDefaultUserCollection)!;
/** What it changes: kinds of changes, "already", or the code of why it cannot be. */
function at(edit: CommonEdit, client: ClientSetup = setup): string | readonly string[] {
  expect(commonEdit.safeParse(edit).success).toBe(true);
  const asked = editAt(edit, client, asId<ClientId>("p.c"));
  if (!asked.ok) return asked.error.code;
  if (asked.value === null) return "already";
  const made = changesOf(asked.value, client, { items: null });
  if (!made.ok) return made.error.code;
  return made.value.changes.length === 0 ? "already" : made.value.changes.map(({ kind }) => kind);
}

describe("an edit in names, at a client", () => {
  it("makes what is not there, and finds what is", () => {
    expect(at({ kind: "group.create", name: "Auditors 2025" })).toEqual(["group.create"]);
    expect(at({ kind: "group.create", name: group.name })).toBe("already");
    expect(at({ kind: "collection.create", path: "IT / New", group: { name: group.name, level: "view" } })).toEqual(["collection.create"]);
    expect(at({ kind: "collection.create", path: collection.path, group: null })).toBe("already");
    expect(at({ kind: "collection.create", path: "New", group: { name: "No such group", level: "view" } })).toBe("group.not-there");
  });
  it("renames by name, is done where the new name stands, and says where neither does", () => {
    expect(at({ kind: "group.rename", from: group.name, to: "Another" })).toEqual(["group.rename"]);
    expect(at({ kind: "group.rename", from: "No such group", to: group.name })).toBe("already");
    expect(at({ kind: "group.rename", from: "No such group", to: "Another" })).toBe("group.not-there");
    expect(at({ kind: "collection.rename", from: collection.path, to: "Another/place" })).toContain("collection.rename");
    expect(at({ kind: "collection.rename", from: "No such one", to: "Another" })).toBe("collection.not-there");
    const twice = { ...setup, collections: [...setup.collections, { ...collection }] };
    expect(at({ kind: "collection.rename", from: collection.path, to: "Another" }, twice)).toBe("collection.several");
  });
  it("invites where a seat is free, and nobody twice", () => {
    const edit: CommonEdit = { kind: "member.invite", email: "Auditor@Noordlicht.example", role: 2, groups: [group.name] };
    const free = { ...setup, seats: { assigned: 100, occupied: 3 } };
    expect(at(edit, free)).toEqual(["member.invite"]);
    expect(at(edit, { ...setup, seats: { assigned: 3, occupied: 3 } })).toBe("client.seats-exceeded");
    expect(at({ ...edit, groups: ["No such group"] }, free)).toBe("group.not-there");
    expect(at({ ...edit, email: setup.members[0]!.email.toUpperCase() }, free)).toBe("already");
  });
  it("changes seats by a number, never below those that are taken", () => {
    const seats = { ...setup, seats: { assigned: 10, occupied: 9 } };
    expect(at({ kind: "client.seats", by: 2 }, seats)).toEqual(["client.seats"]);
    expect(at({ kind: "client.seats", by: -2 }, seats)).toBe("client.seats-exceeded");
    expect(at({ kind: "client.seats", by: 2 }, { ...setup, seats: { assigned: null, occupied: 9 } })).toBe("role.not-allowed");
  });
  it("changes the settings that were named and leaves the others", () => {
    const { limitItemDeletion } = setup.collectionSettings;
    const edit = editAt(
      { kind: "client.collection-settings", to: { limitItemDeletion: !limitItemDeletion } },
      setup,
      asId<ClientId>("p.c"),
    );
    expect(edit.ok && edit.value).toEqual({
      kind: "client.collection-settings",
      to: { ...setup.collectionSettings, limitItemDeletion: !limitItemDeletion },
    });
    expect(at({ kind: "client.collection-settings", to: { limitItemDeletion } })).toBe("already");
  });
  it("says where the plan does not have it, and what was not read", () => {
    const policy: CommonEdit = { kind: "policy.set", type: PolicyType.singleOrganization, enabled: true, data: {} };
    const without = { ...setup, capabilities: { ...setup.capabilities, policies: false, groups: false } };
    expect(at(policy, without)).toBe("client.not-in-plan");
    expect(at({ kind: "group.create", name: "New" }, without)).toBe("client.not-in-plan");
    const error = { code: "server.failed" as const, parameters: {}, detail: "" };
    expect(at(policy, { ...setup, unread: [{ part: "policies", error }] })).toBe("server.failed");
  });
  it("revokes an address where it is a member with access", () => {
    const member = setup.members.find(({ status }) => status === MemberStatus.confirmed)!;
    const edit: CommonEdit = { kind: "member.revoke", email: member.email.toUpperCase() };
    expect(at(edit)).toEqual(["member.revoke"]);
    const revoked = setup.members.map((each) => (each === member ? { ...each, status: MemberStatus.revoked } : each));
    expect(at(edit, { ...setup, members: revoked })).toBe("already");
    expect(at({ ...edit, email: "nobody@noordlicht.example" })).toBe("already");
  });
  it("compares a blueprint with each client, and never with one that was read in part", () => {
    const edit = { kind: "client.blueprint", name: "One", yaml: "name: One\ngroups:\n  - name: {name}\n", parameters: {} } as const;
    expect(at({ ...edit, yaml: edit.yaml.replace("{name}", "Night shift") })).toEqual(["group.create"]);
    expect(at({ ...edit, yaml: edit.yaml.replace("{name}", group.name) })).toBe("already");
    const error = { code: "server.failed" as const, parameters: {}, detail: "" };
    expect(at(edit, { ...setup, unread: [{ part: "groups", error }] })).toBe("server.failed");
  });
  it("resends to those who wait, and confirms those who accepted", () => {
    const nobody = { ...setup, members: setup.members.map((member) => ({ ...member, status: MemberStatus.confirmed })) };
    expect(at({ kind: "member.resend" }, nobody)).toBe("already");
    expect(at({ kind: "member.confirm", withoutComparing: false }, nobody)).toBe("already");
    const one = {
      ...nobody,
      members: nobody.members.map((member, index) => (index === 0 ? { ...member, status: MemberStatus.invited } : member)),
    };
    expect(at({ kind: "member.resend" }, one)).toEqual(["member.resend"]);
  });
});

it("an invitation is for one address, as the screens check it", () => {
  const fits = (email: string): boolean => commonEdit.safeParse({ kind: "member.invite", email, role: 2, groups: [] }).success;
  expect(["anna@example.com", "anna@bob@example.com", "a@b,c@example.com", "anna"].map(fits)).toEqual([true, false, false, false]);
});
