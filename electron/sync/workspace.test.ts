import { beforeEach, describe, expect, it } from "vitest";
import { clientEntry } from "#build/test/client-entry";
import { turnsDuring } from "#build/test/event-loop";
import { sampleItems, sampleSetup } from "#build/test/setups";
import { SealingKey } from "#electron/crypto/index";
import type { SealedRecord } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, clientIdOf, type ClientId, type ItemId, type MemberId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { RecordCache } from "./cache.ts";
import type { ClientEntry, ClientListing } from "./client-reads.ts";
import { Workspace } from "./workspace.ts";

const profileId = asId<ProfileId>("p1");
const client = (organization: string): ClientId => clientIdOf(profileId, asId<OrganizationId>(organization));
const times = { readAt: "2026-11-24T09:00:00.000Z", fullReadAt: "2026-11-24T09:00:00.000Z" };

function open(known = new Map<string, number>(), kept = new Map<string, SealedRecord>()) {
  const sealed: SealedRecord[] = [];
  let revisions: ReadonlyMap<string, number> = new Map();
  let moment = Date.parse("2026-11-24T09:00:00Z");
  const workspace = new Workspace(
    {
      rows: () => undefined,
      sealed: (records) => {
        for (const record of records) {
          kept.set(record.key, record);
          sealed.push(record);
        }
      },
      openedEvents: () => undefined,
      removed: (keys) => {
        for (const key of keys) kept.delete(key);
      },
      forgotten: () => undefined,
      emptied: () => undefined,
      revisions: (_, all) => {
        revisions = all;
      },
    },
    () => new Date(moment),
    () => ({ stopped: null, handOverSentAt: null }),
    () => itemsKeptDays,
  );
  workspace.addProfile(
    profileId,
    { server: "sandbox.example", account: "sanne@msp.example" },
    new RecordCache(profileId, SealingKey.fromBytes(new Uint8Array(32).fill(7)), known),
  );
  return {
    workspace,
    kept,
    sealed,
    revisions: () => revisions,
    advance: (minutes: number) => {
      moment += minutes * 60_000;
    },
  };
}

let itemsKeptDays: number | null = null;
beforeEach(() => {
  itemsKeptDays = null;
});
const listing = (entries: readonly ClientEntry[], isWhole = true): ClientListing => ({ entries, kept: [], isWhole });

function readAll(workspace: Workspace, count: number): void {
  const setups = Array.from({ length: count }, (_, index) => sampleSetup(index, 12));
  workspace.listed(profileId, listing(setups.map((setup) => clientEntry(setup.client.id, setup.client.name))));
  for (const setup of setups)
    workspace.wasRead(clientIdOf(profileId, setup.client.id), { read: { setup, items: sampleItems(setup) }, times, full: true });
  workspace.finished();
}

describe("Workspace", () => {
  it("seals every setup once, and nothing when the world did not change", () => {
    const { workspace, sealed } = open();
    readAll(workspace, 5);
    expect(sealed.map((record) => record.kind).sort()).toEqual([
      ...Array<string>(5).fill("items"),
      ...Array<string>(6).fill("local"),
      ...Array<string>(5).fill("setup"),
    ]);
    sealed.length = 0;
    readAll(workspace, 5);
    expect(sealed).toEqual([]);
  });

  it("keeps a client's figures by week, sealed with the client, also over the end of the app", async () => {
    const first = open();
    readAll(first.workspace, 1);
    first.advance(7 * 24 * 60);
    readAll(first.workspace, 1);
    const weeks = first.workspace.weeks();
    expect(weeks.map(({ id, weeks: of }) => [id, of.map(({ week, members }) => [week, members])])).toEqual([
      [
        client("client-0"),
        [
          ["2026-11-23", 12],
          ["2026-11-30", 12],
        ],
      ],
    ]);
    const second = open(new Map(first.revisions()));
    await second.workspace.openRecords([...first.kept.values()]);
    expect(second.workspace.weeks()).toEqual(weeks);
  });

  it("F9: gives clients of one name different looks, keeps them, and yields to what somebody chooses", async () => {
    const first = open();
    const names = ["client-1", "client-11", "client-21", "client-31"];
    first.workspace.listed(profileId, listing(names.map((id) => clientEntry(id, "Bakkerij de Vries"))));
    first.workspace.finished();
    const looks = (workspace: Workspace): readonly string[] =>
      workspace.rows().map(({ id, local }) => `${id} ${local.monogram} ${String(local.colour)}`);
    const given = looks(first.workspace);
    const alike = (lines: readonly string[]): number => lines.length - new Set(lines.map((line) => line.slice(line.indexOf(" ")))).size;
    expect(alike(given)).toBe(0);
    const second = open(new Map(first.revisions()));
    await second.workspace.openRecords([...first.kept.values()].reverse());
    expect([...looks(second.workspace)].sort()).toEqual([...given].sort());
    const [one, other] = second.workspace.rows();
    if (one === undefined || other === undefined) throw new Error("two clients");
    second.workspace.local.save(one.id, { ...one.local, colour: other.local.colour, monogram: other.local.monogram });
    expect(second.workspace.local.of(one.id)).toMatchObject({ colour: other.local.colour, monogram: other.local.monogram });
    expect(alike(looks(second.workspace))).toBe(0);
  });

  it("deletes what was read of one client, keeps what was chosen for it, and takes the next reading as a first one", async () => {
    const first = open();
    readAll(first.workspace, 2);
    const id = client("client-0");
    const chosen = { colour: 3, monogram: "ZZ", tags: ["Care"], note: "", hints: {} };
    first.workspace.local.save(id, chosen);
    expect(first.workspace.forgetRead(id).ok).toBe(true);
    expect([...first.kept.values()].map(({ kind }) => kind).sort()).toEqual(["items", "local", "local", "local", "setup"]);
    const keys = (workspace: Workspace) => workspace.recordKeys().find((each) => each.id === id)?.keys ?? [];
    expect(keys(first.workspace).map((key) => first.kept.get(key)?.kind)).toEqual(["local"]);
    const second = open(new Map(first.revisions()));
    await second.workspace.openRecords([...first.kept.values()]);
    for (const { workspace } of [first, second]) {
      const row = workspace.rows().find((each) => each.id === id);
      expect([
        row?.meta.readAt,
        row?.members,
        row?.local.tags,
        workspace.previous(id),
        workspace.weeks().find((each) => each.id === id)?.weeks,
      ]).toEqual([null, 0, ["Care"], null, []]);
    }
    readAll(second.workspace, 2);
    expect(keys(second.workspace).map((key) => second.kept.get(key)?.kind)).toEqual(["setup", "items", "local"]);
  });

  describe("names of items", () => {
    const day = 24 * 60;
    const kinds = (kept: ReadonlyMap<string, SealedRecord>): number => [...kept.values()].filter(({ kind }) => kind === "items").length;
    const unreadAt = (workspace: Workspace): readonly string[] =>
      workspace.setupOf(client("client-1"))?.unread.map(({ error }) => error.code) ?? [];

    it("are kept always, or for so long since their client was read, and told as missing afterwards", async () => {
      const first = open();
      readAll(first.workspace, 3);
      for (const [days, has] of [
        [null, true],
        [30, true],
        [7, false],
      ] as const) {
        itemsKeptDays = days;
        const second = open(new Map(first.revisions()), new Map(first.kept));
        second.advance(20 * day);
        await second.workspace.openRecords([...first.kept.values()]);
        expect(second.workspace.itemsOf(client("client-1")).length > 0, String(days)).toBe(has);
        expect(unreadAt(second.workspace)).toEqual(has ? [] : ["item.not-kept"]);
        expect(kinds(second.kept)).toBe(has ? 3 : 0);
        // What is read again is there again, and kept again.
        readAll(second.workspace, 3);
        expect(second.workspace.itemsOf(client("client-1")).length).toBeGreaterThan(0);
        expect([unreadAt(second.workspace), kinds(second.kept)]).toEqual([[], 3]);
      }
    });

    it("go while the app stays open too, and stay where nothing is stored", () => {
      for (const [days, has] of [
        [30, true],
        [7, false],
        [0, true],
      ] as const) {
        itemsKeptDays = days;
        const { workspace, kept, advance } = open();
        readAll(workspace, 3);
        workspace.timePassed();
        expect(workspace.itemsOf(client("client-1")).length).toBeGreaterThan(0);
        advance(20 * day);
        workspace.timePassed();
        expect(workspace.itemsOf(client("client-1")).length > 0, String(days)).toBe(has);
        expect(kinds(kept)).toBe(days === 30 ? 3 : 0);
      }
    });

    it("are not on the disk where they are not to be stored, and are again once they are", () => {
      itemsKeptDays = 0;
      const { workspace, kept } = open();
      readAll(workspace, 3);
      expect([kinds(kept), workspace.itemsOf(client("client-1")).length > 0]).toEqual([0, true]);
      itemsKeptDays = 30;
      workspace.itemsKeptChanged(0);
      expect(kinds(kept)).toBe(3);
      itemsKeptDays = 0;
      workspace.itemsKeptChanged(30);
      expect([kinds(kept), workspace.itemsOf(client("client-1")).length > 0]).toEqual([0, true]);
    });
  });

  it("comes back from the sealed records alone, with ages and local choices", async () => {
    const first = open();
    readAll(first.workspace, 4);
    const id = client("client-2");
    first.workspace.local.save(id, { colour: 3, monogram: "ZZ", tags: ["Care"], note: "", hints: {} });
    const second = open(new Map(first.revisions()));
    expect(await second.workspace.openRecords([...first.kept.values()])).toEqual({ opened: 13, refused: [] });
    expect(second.workspace.rows()).toEqual(first.workspace.rows());
    expect(second.workspace.setupOf(id)).toEqual(first.workspace.setupOf(id));
    expect(second.workspace.itemsOf(id)).toHaveLength(96);
    expect((await second.workspace.search("person00003 client2", 10)).map((hit) => hit.clientId)).toEqual([id]);
    expect((await second.workspace.search("care", 10)).map((hit) => [hit.kind, hit.clientName])).toEqual([["client", "Client 2"]]);
  });

  it("F1: a client of the same id on another server is another client, with its own notes, and stays when the first signs out", async () => {
    const { workspace } = open();
    const other = asId<ProfileId>("p2");
    const cache = new RecordCache(other, SealingKey.fromBytes(new Uint8Array(32).fill(8)), new Map());
    workspace.addProfile(other, { server: "elsewhere.example", account: "sanne@msp.example" }, cache);
    readAll(workspace, 3);
    const { id } = sampleSetup(1, 12).client;
    workspace.listed(other, listing([clientEntry(id, "Another name")]));
    const [here, there] = [clientIdOf(profileId, id), clientIdOf(other, id)];
    workspace.wasRead(there, { read: { setup: sampleSetup(1, 5), items: [] }, times, full: true });
    workspace.local.save(here, { colour: 3, monogram: "ZZ", tags: ["Care"], note: "", hints: {} });
    const shown = (): unknown =>
      workspace.rows().map((row) => [row.id, row.name, row.members, row.serverLabel, row.local.monogram, row.local.tags]);
    expect(shown()).toEqual([
      ["p1.client-0", "Client 0", 12, "sandbox.example", "C0", []],
      ["p1.client-1", "Client 1", 12, "sandbox.example", "ZZ", ["Care"]],
      ["p1.client-2", "Client 2", 12, "sandbox.example", "C2", []],
      ["p2.client-1", "Another name", 5, "elsewhere.example", "AN", []],
    ]);
    expect((await workspace.search("person00003", 60)).map((hit) => hit.clientId).sort()).toEqual(
      workspace
        .rows()
        .map((row) => row.id)
        .sort(),
    );
    workspace.local.putOff(here, [asId<MemberId>("member-1-3")], "2026-11-25T07:00:00.000Z");
    expect(workspace.local.isPutOff(there, asId<MemberId>("member-1-3"))).toBe(false);
    workspace.removeProfile(profileId);
    expect(shown()).toEqual([["p2.client-1", "Another name", 5, "elsewhere.example", "AN", []]]);
  });

  it("F1: two accounts of one server show a client they both list twice, each with its account", () => {
    const { workspace } = open();
    const other = asId<ProfileId>("p2");
    readAll(workspace, 1);
    expect(workspace.rows().map((row) => row.serverLabel)).toEqual(["sandbox.example"]);
    const cache = new RecordCache(other, SealingKey.fromBytes(new Uint8Array(32).fill(8)), new Map());
    workspace.addProfile(other, { server: "sandbox.example", account: "pieter@hoogland.example" }, cache);
    const { id, name } = sampleSetup(0, 12).client;
    workspace.listed(other, listing([clientEntry(id, name)]));
    expect(workspace.rows().map((row) => [row.id, row.serverLabel])).toEqual([
      ["p1.client-0", "sandbox.example · sanne@msp.example"],
      ["p2.client-0", "sandbox.example · pieter@hoogland.example"],
    ]);
  });

  it("uses the good records when one was tampered with, and names that one", async () => {
    const first = open();
    readAll(first.workspace, 3);
    const records = [...first.kept.values()];
    const bad = records.find((record) => record.kind === "setup");
    if (bad === undefined) throw new Error("no setup record");
    const second = open(new Map(first.revisions()));
    const outcome = await second.workspace.openRecords(
      records.map((record) => (record === bad ? { ...bad, sealed: bad.sealed.slice().reverse() } : record)),
    );
    expect(outcome.refused.map((entry) => [entry.key, entry.error.code])).toEqual([[bad.key, "cache.record-refused"]]);
    expect(second.workspace.rows().filter((row) => row.members > 0)).toHaveLength(2);
    expect(second.workspace.rows()).toHaveLength(3);
  });

  it("groups what is there twice, and neither tells nor shows by what", async () => {
    const first = open();
    readAll(first.workspace, 1);
    const id = client("client-0");
    const [one, two, three, four] = sampleItems(sampleSetup(0, 12)).filter((item) => item.type === 1);
    if (one === undefined || two === undefined || three === undefined || four === undefined) throw new Error("too few logins");
    expect(first.workspace.items(id)).toMatchObject({ ok: true, value: { sameTwice: [] } });
    const items = [
      { ...one, look: "look-a" },
      { ...two, look: "look-b" },
      { ...three, look: "look-a" },
      four,
      { ...four, id: asId<ItemId>("n1"), type: 2, look: "look-c" },
      { ...four, id: asId<ItemId>("n2"), type: 2, look: "look-c" },
    ];
    first.workspace.wasRead(id, { read: { setup: sampleSetup(0, 12), items }, times, full: true });
    first.workspace.finished();
    const second = open(new Map(first.revisions()));
    await second.workspace.openRecords([...first.kept.values()]);
    for (const { workspace } of [first, second]) {
      const view = workspace.items(id);
      if (!view.ok) throw new Error(view.error.code);
      expect(view.value.sameTwice).toEqual([{ name: one.name, items: [one.id, three.id] }]);
      expect(JSON.stringify(view.value)).not.toContain("look");
      expect(workspace.itemsOf(id)).toEqual(items);
    }
  });

  it("F5: keeps a client that the server no longer lists, says so, over a restart, and lets it go after 30 days or when told to", async () => {
    const first = open();
    readAll(first.workspace, 3);
    readAll(first.workspace, 2);
    const seen = (workspace: Workspace): unknown => workspace.rows().map((row) => [row.name, row.members, row.meta.error?.code ?? null]);
    const expected = [
      ["Client 0", 12, null],
      ["Client 1", 12, null],
      ["Client 2", 12, "client.not-listed"],
    ];
    expect(seen(first.workspace)).toEqual(expected);
    const second = open(new Map(first.revisions()));
    await second.workspace.openRecords([...first.kept.values()]);
    expect(seen(second.workspace)).toEqual(expected);
    expect(second.workspace.forget(client("client-1")).ok, "a listed client is not taken away").toBe(false);
    second.advance(29 * 24 * 60);
    readAll(second.workspace, 2);
    expect(second.workspace.rows()).toHaveLength(3);
    second.advance(2 * 24 * 60);
    readAll(second.workspace, 2);
    expect(second.workspace.rows().map((row) => row.name)).toEqual(["Client 0", "Client 1"]);
    // Listed again, it is a client as before; told to, it goes at once.
    readAll(first.workspace, 3);
    expect(first.workspace.rows()[2]?.meta.error).toBeNull();
    readAll(first.workspace, 2);
    expect(first.workspace.forget(client("client-2"))).toEqual({ ok: true, value: null });
    expect(first.workspace.rows()).toHaveLength(2);
  });

  it("A3: an answer that is not whole, or empty, takes no client away however long it lasts", () => {
    const { workspace, advance, kept } = open();
    readAll(workspace, 5);
    const records = kept.size;
    for (const entries of [[], [clientEntry("client-0", "Client 0")]]) {
      workspace.listed(profileId, listing(entries, false));
      advance(100 * 24 * 60);
      workspace.listed(profileId, listing(entries, false));
      workspace.finished();
    }
    expect(workspace.rows().map((row) => row.members)).toEqual([12, 12, 12, 12, 12]);
    expect(kept.size).toBe(records);
  });

  it("A11: lists every client from its own records when the record of everything is lost or refused", async () => {
    const first = open();
    readAll(first.workspace, 4);
    first.workspace.local.save(client("client-2"), { colour: 3, monogram: "ZZ", tags: ["Care"], note: "", hints: {} });
    const records = [...first.kept.values()];
    for (const lost of [
      // It is sealed after those of the clients.
      (record: SealedRecord) => record.key === records.findLast(({ kind }) => kind === "local")?.key,
      (record: SealedRecord) => record.kind === "local",
    ]) {
      const second = open(new Map(first.revisions()));
      await second.workspace.openRecords(records.filter((record) => !lost(record)));
      expect(second.workspace.rows().map((row) => [row.name, row.members, row.meta.readAt !== null])).toEqual(
        [0, 1, 2, 3].map((index) => [`Client ${String(index)}`, 12, true]),
      );
    }
    // Choices are with their client.
    const third = open(new Map(first.revisions()));
    await third.workspace.openRecords([...records].reverse());
    expect(third.workspace.local.of(client("client-2")).monogram).toBe("ZZ");
  });

  it("keeps the last setup of a client that cannot be read, and says why", () => {
    const { workspace } = open();
    readAll(workspace, 1);
    const id = client("client-0");
    workspace.failed(id, appError("client.unreadable"));
    const [row] = workspace.rows();
    expect(row?.attention[0]).toEqual({ kind: "unreadable", error: appError("client.unreadable") });
    expect(row?.members).toBe(12);
    workspace.failed(id, appError("network.unreachable"));
    expect(workspace.rows()[0]?.meta.error?.code).toBe("client.unreadable");
  });

  it("counts an invitation from when it was sent again, over later readings and over a restart", async () => {
    const { workspace, advance, kept, revisions } = open();
    const invited = asId<MemberId>("member-0-3");
    const id = client("client-0");
    const plain = sampleSetup(0, 12);
    const setup = {
      ...plain,
      members: plain.members.map((member) =>
        member.id === invited ? { ...member, status: 0 as const, createdAt: "2026-11-01T08:00:00Z" } : member,
      ),
    };
    const readAgain = { read: { setup, items: sampleItems(plain) }, times, full: true };
    readAll(workspace, 1);
    workspace.wasRead(id, readAgain);
    expect(workspace.rows()[0]?.attention).toContainEqual({ kind: "invitations-expired", count: 1 });
    workspace.resent(id, [invited, asId<MemberId>("member-0-1")]);
    const expired = (each: typeof workspace): boolean =>
      each.rows()[0]?.attention.some((entry) => entry.kind === "invitations-expired") ?? true;
    expect(expired(workspace)).toBe(false);
    expect(workspace.setupOf(id)?.members.find((member) => member.id === "member-0-1")?.createdAt).toBe("2026-10-01T08:00:00Z");
    advance(60);
    workspace.wasRead(id, readAgain);
    expect(expired(workspace)).toBe(false);
    workspace.finished();
    const second = open(new Map(revisions()));
    await second.workspace.openRecords([...kept.values()]);
    expect(expired(second.workspace)).toBe(false);
    advance(6 * 24 * 60);
    workspace.wasRead(id, readAgain);
    expect(expired(workspace)).toBe(true);
  });

  it("knows who waits, by name and group, from a record whose setup nobody opened", async () => {
    const first = open();
    const plain = sampleSetup(0, 12);
    const [invited, accepted] = [plain.members[3], plain.members[4]];
    if (invited === undefined || accepted === undefined) throw new Error("no members");
    const setup = {
      ...plain,
      members: plain.members.map((member) => ({
        ...member,
        status: member === invited ? (0 as const) : member === accepted ? (1 as const) : (2 as const),
      })),
    };
    readAll(first.workspace, 1);
    first.workspace.wasRead(clientIdOf(profileId, setup.client.id), { read: { setup, items: sampleItems(plain) }, times, full: true });
    first.workspace.finished();
    const second = open(new Map(first.revisions()));
    await second.workspace.openRecords([...first.kept.values()]);
    const waiting = second.workspace.all()[0]?.summary?.waiting.map(({ id, email, status, groups }) => [id, email, status, groups]);
    const groupNames = (ids: readonly string[]): readonly (string | undefined)[] =>
      ids.map((id) => plain.groups.find((group) => group.id === id)?.name);
    expect(waiting).toEqual([
      [invited.id, invited.email, 0, groupNames(invited.groups)],
      [accepted.id, accepted.email, 1, groupNames(accepted.groups)],
    ]);
  });

  it("lets main go on while setups are opened: at the first search, and where summaries are out of date", async () => {
    const first = open();
    const setups = Array.from({ length: 20 }, (_, index) => sampleSetup(index, 12)).map((setup) => ({
      ...setup,
      members: setup.members.map((member) => ({ ...member, status: 0 as const, createdAt: "2026-11-24T08:00:00Z" })),
    }));
    readAll(first.workspace, 20);
    for (const setup of setups)
      first.workspace.wasRead(clientIdOf(profileId, setup.client.id), { read: { setup, items: [] }, times, full: true });
    const second = open(new Map(first.revisions()));
    second.advance(7 * 24 * 60);
    expect(await turnsDuring(second.workspace.openRecords([...first.kept.values()]))).toBeGreaterThanOrEqual(5);
    expect(second.workspace.rows()[0]?.attention).toContainEqual({ kind: "invitations-expired", count: 12 });
    expect(await turnsDuring(second.workspace.search("person00003", 60))).toBeGreaterThanOrEqual(5);
  });

  it("puts people off until the moment asked, and no longer", () => {
    const { workspace, advance } = open();
    readAll(workspace, 1);
    const id = client("client-0");
    const member = asId<MemberId>("member-0-3");
    workspace.local.putOff(id, [member], "2026-11-25T07:00:00.000Z");
    expect(workspace.local.isPutOff(id, member)).toBe(true);
    advance(24 * 60);
    expect(workspace.local.isPutOff(id, member)).toBe(false);
  });
});
