import { describe, expect, test, vi } from "vitest";
import { effectScope } from "vue";
import { emptySetup } from "#build/test/setup/empty-setup";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import { asId, type ClientId, type CollectionId, type GroupId, type ItemId, type MemberId } from "#shared/model/ids";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { ShownRows } from "#renderer/composables/shown-rows";
import { clientTabs } from "./tabs.ts";

const itemsAnswer = vi.hoisted(() => ({ value: {} as unknown }));
vi.mock("#renderer/bridge", () => ({ bridge: { clients: { items: () => Promise.resolve(itemsAnswer.value) } } }));

const group = asId<GroupId>("g");
const member = asId<MemberId>("m");
const empty = emptySetup();
const setup: ClientSetup = {
  ...empty,
  groups: [{ id: group, name: "IT", externalId: null, members: [member] }],
  members: [
    {
      ...({} as ClientSetup["members"][number]),
      id: member,
      name: "Jansen",
      email: "jansen@client.example",
      role: MemberRole.owner,
      status: MemberStatus.revoked,
      groups: [group],
      twoStepLogin: true,
    },
  ],
  collections: [
    {
      ...({} as ClientSetup["collections"][number]),
      id: asId<CollectionId>("c"),
      path: "IT/Servers",
      itemCount: 3,
      groups: [{ id: group, level: "manage" }],
      members: [{ id: member, level: "view-hidden" }],
    },
  ],
  policies: [{ ...({} as ClientSetup["policies"][number]), type: 1, enabled: true, data: { minLength: 14, minComplexity: null } }],
};
const csvOf = async (id: string, shown: ShownRows = (rows) => rows) => {
  const made = await clientTabs.find((tab) => tab.id === id)?.csv?.(setup, asId<ClientId>("p.o"), shown);
  return made?.ok === true ? [made.value.columns, ...made.value.rows] : made;
};

describe("what the tabs of a client write as CSV", () => {
  test("people, in words", async () => {
    expect(await csvOf("members")).toEqual([
      ["Name", "Email", "Role", "Status", "Groups", "Two-step login"],
      ["Jansen", "jansen@client.example", "Owner", "Revoked", "IT", "yes"],
    ]);
  });
  test("U23: only the rows that search and filter leave on the screen", async () => {
    for (const id of ["members", "collections", "groups", "policies"]) {
      expect(await csvOf(id, () => []), id).toHaveLength(1);
      expect(await csvOf(id), id).toHaveLength(2);
    }
    const { registerShownRows: tellShownRows, shownRows } = await import("#renderer/composables/shown-rows");
    const scope = effectScope();
    scope.run(() => {
      tellShownRows("client.tabs.members", () => ["other"]);
    });
    expect(await csvOf("members", shownRows("client.tabs.members"))).toHaveLength(1);
    expect(await csvOf("groups", shownRows("client.tabs.groups"))).toHaveLength(2);
    scope.stop();
    expect(await csvOf("members", shownRows("client.tabs.members"))).toHaveLength(2);
  });
  test("who has access to a collection, by name and level", async () => {
    expect(await csvOf("collections")).toEqual([
      ["Collection", "Items", "Groups with access", "Members with access"],
      ["IT/Servers", 3, "IT (can manage)", "jansen@client.example (can view, passwords hidden)"],
    ]);
    expect(await csvOf("groups")).toEqual([
      ["Name", "Confirmed members", "Collections"],
      ["IT", 1, "IT/Servers (can manage)"],
    ]);
  });
  test("policies with what they are set to", async () => {
    expect(await csvOf("policies")).toEqual([
      ["Policy", "On", "Values"],
      ["Master password", "yes", "minLength: 14"],
    ]);
  });
  test("of an item its name, kind and place; what could not be had is told", async () => {
    itemsAnswer.value = {
      ok: true,
      value: { items: [{ id: asId<ItemId>("i"), name: "Router", type: 1, collections: ["c"], revisedAt: "2026-01-01T00:00:00Z" }] },
    };
    expect(await csvOf("items")).toEqual([
      ["Name", "Type", "Collections", "Changed"],
      ["Router", "Login", "IT/Servers", "2026-01-01T00:00:00Z"],
    ]);
    // A kind that the server has and this version does not know.
    itemsAnswer.value = {
      ok: true,
      value: { items: [{ id: asId<ItemId>("i"), name: "Account", type: 9, collections: ["c"], revisedAt: "2026-01-01T00:00:00Z" }] },
    };
    expect(await csvOf("items")).toContainEqual(expect.arrayContaining(["Account", ""]));
    expect(JSON.stringify(await csvOf("items"))).not.toContain("tables.");
    itemsAnswer.value = { ok: false, error: { code: "client.unreadable" } };
    expect(await csvOf("items")).toEqual(itemsAnswer.value);
  });
});
