import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liveSetup } from "#build/test/changes/live-setup";
import { asId, type ItemId } from "../../model/ids.ts";
import { MemberStatus } from "../../model/enums.ts";
import { accessOfMember, whoReaches } from "./access/reach.ts";
import { accessRows, keyOfRow, reportIds, reportRows, type ReportInput } from "./client-reports.ts";
import { neverChecked } from "./health-history.ts";
import type { ClientSetup, ItemName } from "./client-setup.ts";

const now = Date.parse("2026-11-29T12:00:00Z");
const item = (id: string, more: Partial<ItemName> = {}): ItemName => ({
  id: asId<ItemId>(id),
  name: id,
  type: 1,
  collections: [],
  revisedAt: "2026-11-01T00:00:00Z",
  has: ["password"],
  ...more,
});
const input = (setup: ClientSetup, items: readonly ItemName[] = [], trash: readonly ItemName[] = []): ReportInput => ({
  setup,
  items,
  trash,
  health: null,
  history: neverChecked,
  saved: null,
  signIns: null,
  sameTwice: [{ items: [asId<ItemId>("b"), asId<ItemId>("c")] }],
  now,
});
const [setup] = fc.sample(liveSetup, { numRuns: 1, seed: 5 }) as [ClientSetup];
const keys = (id: (typeof reportIds)[number], items: readonly ItemName[], trash: readonly ItemName[] = []): readonly string[] =>
  reportRows(id, input(setup, items, trash)).map(keyOfRow);

describe("reports of a client (issue 7, section 7)", () => {
  it("B-153: say of access what the access itself says, whichever way they are read", () => {
    fc.assert(
      fc.property(liveSetup, (client) => {
        const byMember = accessRows(client, "member");
        const pair = (email: string, path: string, level: string): string => JSON.stringify([email, path, level]);
        const said = byMember.map(({ member, path, level }) => pair(member.email, path, level));
        const meant = client.members.flatMap(({ id, email }) =>
          accessOfMember(client, id).map(({ collectionPath, level }) => pair(email, collectionPath, level)),
        );
        expect([...said].sort()).toEqual([...meant].sort());
        expect(
          accessRows(client, "collection")
            .map(({ member, path, level }) => pair(member.email, path, level))
            .sort(),
        ).toEqual([...said].sort());
        for (const row of reportRows("by-collection", input(client)))
          if (row.kind === "collection") expect(row.people).toBe(whoReaches(client, row.id).length);
      }),
      { numRuns: 40 },
    );
  });
  it("name people who are not in order, and nobody else", () => {
    const rows = reportRows("no-two-step", input(setup));
    expect(rows.map(keyOfRow)).toEqual(
      setup.members.filter(({ status, twoStepLogin }) => status === MemberStatus.confirmed && !twoStepLogin).map(({ id }) => id),
    );
    expect(reportRows("stale-invitations", input(setup)).length).toBe(
      setup.members.filter(({ status }) => status === MemberStatus.invited).length,
    );
  });
  it("tell passwords by their dates, and none whose date is not known", () => {
    const items = [
      item("a", { passwordSetAt: "2022-01-01T00:00:00Z" }),
      item("b", { passwordSetAt: "2024-06-01T00:00:00Z" }),
      item("c", { passwordSetAt: "2026-11-20T00:00:00Z" }),
      item("d"),
      item("e", { passwordSetAt: "2020-01-01T00:00:00Z", has: [] }),
    ];
    expect([keys("old-4", items), keys("old-2", items), keys("new", items)]).toEqual([["a"], ["a", "b"], ["c"]]);
  });
  it("B-020: tell places and shape, the trash apart", () => {
    const place = setup.collections[0]!.id;
    const items = [
      item("a", { has: ["password", "code", "address"], collections: [place] }),
      item("b", { has: ["passkey"] }),
      item("c", { has: ["attachment"], type: 2 }),
    ];
    expect([keys("no-collection", items), keys("twice", items), keys("no-code", items)]).toEqual([["b", "c"], ["b", "c"], []]);
    expect([keys("code", items), keys("passkey", items), keys("attachment", items), keys("no-address", items)]).toEqual([
      ["a"],
      ["b"],
      ["c"],
      ["b"],
    ]);
    expect(keys("trash", items, [item("t", { deletedAt: "2026-11-02T00:00:00Z" })])).toEqual(["t"]);
  });
  it("B-155: name every confirmed member with the newest sign-in that the log tells, and nobody where no log is kept", () => {
    const confirmed = setup.members.filter(({ status }) => status === MemberStatus.confirmed);
    const [first, second] = confirmed;
    const signIns = {
      [first?.userId ?? ""]: { at: "2026-11-28T08:00:00Z", byExtension: "2026-11-27T08:00:00Z" },
      [second?.userId ?? ""]: { at: "2026-11-20T08:00:00Z", byExtension: null },
      toString: { at: "2026-11-20T08:00:00Z", byExtension: null },
    };
    const rows = reportRows("sign-ins", { ...input(setup), signIns });
    const said = rows.flatMap((row) => (row.kind === "member" ? [[row.member.id, row.at, row.byExtension]] : []));
    expect(said).toEqual(
      confirmed.map(({ id, userId }) => {
        const own = userId === null ? undefined : Object.entries(signIns).find(([key]) => key === userId)?.[1];
        return [id, own?.at ?? null, own?.byExtension ?? null];
      }),
    );
    expect(said.filter(([, at]) => at !== null).length).toBe(2);
    expect(reportRows("sign-ins", input(setup))).toEqual([]);
  });
  it("have each its own rows, once", () => {
    for (const id of reportIds) {
      const found = reportRows(id, input(setup, [item("a"), item("b")])).map(keyOfRow);
      expect(new Set(found).size, id).toBe(found.length);
    }
  });
});
