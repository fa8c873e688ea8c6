import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countThere } from "#electron/import/judge";
import { FakeServer, type Fault } from "#build/test/apply/fake-server";
import { mortal } from "#build/test/apply/mortal";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import type { RunView } from "#shared/bridge/index";
import { MemberRole } from "#shared/model/enums";
import { asId, type DraftId, type OrganizationId, type ProfileId, type RunId } from "#shared/model/ids";
import { describe as tell } from "#shared/setup/changes/describe";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { diff } from "#shared/setup/changes/diff";
import { ok } from "#shared/util/result";
import { Journal } from "./journal.ts";
import type { Item } from "#shared/api/items";
import { noSources, type ImportSource, type RunPorts } from "./ports.ts";
import { callsOf } from "./calls.ts";
import { progressFromJournal } from "./progress.ts";
import { ReadLog } from "./read-log.ts";
import { Run, type RunOrder } from "./run.ts";

const runId = asId<RunId>("draft-1");
const sealing = SealingKey.fromBytes(randomBytes(32));
const person = (index: number, group: string) => ({
  email: `p${String(index).padStart(2, "0")}@client.example`,
  role: MemberRole.user,
  groups: [group],
});
const desired: DesiredSetup = {
  client: { name: "Bakkerij Hoogland", ownerEmail: "owner@client.example", billingEmail: "facturen@client.example", plan: 19, seats: 40 },
  collectionSettings: {
    limitCollectionCreation: true,
    limitCollectionDeletion: true,
    limitItemDeletion: false,
    allowAdminAccessToAllCollectionItems: false,
  },
  collections: [
    { path: "Directie", access: [{ group: "Directie", level: "manage" }] },
    { path: "Kantoor/Wifi", access: [{ group: "Iedereen", level: "view" }] },
    {
      path: "IT",
      access: [
        { group: "Directie", level: "manage" },
        { group: "Iedereen", level: "view-hidden" },
      ],
    },
  ],
  groups: [{ name: "Directie" }, { name: "Iedereen" }],
  policies: [
    { type: 8, enabled: true, data: { autoEnrollEnabled: true } },
    { type: 3, enabled: true },
    { type: 5, enabled: true },
  ],
  sso: {
    kind: "openid-connect",
    enabled: false,
    identifier: "hoogland",
    settings: { authority: "https://login.example", clientId: "desk", hasClientSecret: true },
  },
  people: [
    { email: "owner@client.example", role: MemberRole.owner, groups: ["Directie"] },
    ...Array.from({ length: 23 }, (_, index) => person(index, "Iedereen")),
  ],
  importing: { importId: "import-1", fileName: "oud.csv", itemCount: 3, collections: ["Kantoor/Wifi", "Oud"] },
};

/** Items that are encrypted anew at every preparation, as the real importer does. */
const importingIn = (parts: readonly (readonly string[])[]): ImportSource => ({
  there: (key, items, part, found) => {
    const nameOf = (row: Item): string => {
      const name = key.decryptText(row.name, "name");
      return name.ok ? name.value : "";
    };
    const names = items.flatMap((item) => item.look(nameOf) ?? []);
    const wanted = parts[part] ?? [];
    const before = found.flatMap((other) => parts[other] ?? []);
    return Promise.resolve(ok({ wanted: wanted.length, found: countThere(wanted, names, before), expected: 0 }));
  },
  ahead: () => undefined,
  prepare: ({ key, part }, places) =>
    Promise.resolve(
      ok({
        collections: [...places]
          .filter(([path]) => path === "Oud" || path === "Kantoor/Wifi")
          .map(([path, id]) => ({ id, name: key.encryptText(path), externalId: null })),
        ciphers: (parts[part] ?? []).map((name) => ({ name: key.encryptText(name) })),
        collectionRelationships: [
          { key: 0, value: 0 },
          { key: 1, value: 1 },
          { key: 2, value: 1 },
        ],
      }),
    ),
});
const importing = importingIn([["a", "b", "c"]]);

let folder: string;
let clock: { time: number; now(): number; sleep(milliseconds: number): Promise<void> };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-apply-"));
  clock = {
    time: Date.parse("2026-11-24T09:00:00Z"),
    now() {
      return this.time;
    },
    sleep(milliseconds) {
      this.time += milliseconds;
      return Promise.resolve();
    },
  };
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function openJournal(name = "journal"): Promise<Journal> {
  const opened = await Journal.open(join(folder, name), sealing, asId<ProfileId>("profile"));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}
const portsOf = (server: FakeServer, journal: Journal): RunPorts => ({
  api: server.api,
  reads: server.reads,
  keys: server.keys,
  journal,
  clock,
  readLog: new ReadLog(),
  who: "sanne@msp.example",
  notServed: () => Promise.resolve(null),
  waitingUntil: () => null,
});
const orderOf = (wanted: DesiredSetup, more: Partial<RunOrder> = {}, server?: FakeServer): RunOrder => {
  const setup = more.clientId && server ? server.look(more.clientId) : null;
  const actual = setup?.ok ? setup.value : null;
  return {
    runId,
    origin: { kind: "onboarding", draftId: asId<DraftId>(runId) },
    clientId: null,
    clientName: wanted.client.name,
    goal: { kind: "setup", desired: wanted },
    before: actual,
    fresh: null,
    sources: { ...noSources, importing, secrets: { ...noSources.secrets, ssoClientSecret: () => Promise.resolve(ok("hush")) } },
    leftOut: new Set(),
    reviewed: diff(wanted, actual).changes.map((change) => tell(change, { actual, desired: wanted })),
    ...more,
  };
};
const quiet = { progress: () => undefined, clientMade: () => Promise.resolve() };
const states = (view: RunView): Readonly<Record<string, string>> =>
  Object.fromEntries(view.entries.map((entry) => [entry.described.change.id, entry.state]));

/** What matters of a world, without the ids that every world makes by itself. */
function worldOf(server: FakeServer): unknown {
  return server.organizations.map((organization) => {
    const setup = server.look(organization.id);
    if (!setup.ok) throw new Error(setup.error.code);
    const { value } = setup;
    const groupName = (id: string) => value.groups.find((group) => group.id === id)?.name;
    return {
      name: organization.name,
      seats: organization.seats,
      billing: organization.billingEmail,
      settings: organization.settings,
      groups: value.groups.map((group) => [group.name, group.members.length]),
      collections: value.collections.map((collection) => [
        collection.path,
        collection.groups.map((entry) => [groupName(entry.id), entry.level]).sort(),
        collection.members.map((entry) => entry.level),
        collection.itemCount,
      ]),
      members: value.members.map((member) => [member.email, member.role, member.groups.map(groupName).sort()]),
      policies: value.policies,
      sso: organization.sso,
      items: value.items,
    };
  });
}

/** Runs to the end of the process: what the app's death throws is swallowed, as nobody would see it. */
async function runOnce(server: FakeServer, order: RunOrder): Promise<RunView | null> {
  const journal = await openJournal();
  // A death leaves the engine hanging for ever; the test goes on without it.
  const { living, death } = mortal(server);
  const view = await Promise.race([new Run({ ...portsOf(server, journal), ...living }, order, quiet).start(), death]);
  await journal.close();
  return view;
}
describe("applying", () => {
  it("does the whole onboarding in order and finds nothing left to do", async () => {
    const server = new FakeServer();
    const view = await runOnce(server, orderOf(desired));
    expect(
      view?.entries.filter((entry) => entry.state !== "done").map((entry) => [entry.described.change.id, entry.state, entry.error]),
    ).toEqual([]);
    expect(view).toMatchObject({ state: "done", clientId: `profile.${String(server.organizations[0]?.id)}`, done: view?.total });
    const world = worldOf(server) as { members: unknown[]; items: { total: number; withoutCollection: number } }[];
    expect(world[0]).toMatchObject({ items: { total: 3, withoutCollection: 0 }, sso: { data: { clientSecret: "hush", configType: 1 } } });
    expect(world[0]?.members).toHaveLength(24);

    const before = server.requests.length;
    const again = await runOnce(server, orderOf(desired));
    expect(again?.state).toBe("done");
    expect(server.requests.slice(before).filter((request) => !request.startsWith("GET"))).toEqual([]);
    expect(worldOf(server)).toEqual(world);
  });

  it.each(["die-before", "die-after", "lose-before", "lose-after"] as const)(
    "comes to the same end when it is cut anywhere: %s",
    async (kind) => {
      const whole = new FakeServer();
      await runOnce(whole, orderOf(desired));
      const expected = worldOf(whole);
      const length = whole.requests.length;
      expect(length).toBeGreaterThan(25);
      for (let at = 0; at < length; at += 1) {
        await rm(join(folder, "journal"));
        const server = new FakeServer();
        const fault: Fault = { at, kind };
        server.fault = fault;
        await runOnce(server, orderOf(desired));
        server.fault = null;
        const view = await runOnce(server, orderOf(desired));
        expect(view?.state, `${kind} at ${at}, ${whole.requests[at]}`).toBe("done");
        expect(worldOf(server), `${kind} at ${at}, ${whole.requests[at]}`).toEqual(expected);
      }
    },
  );

  it("comes to the same end when it is cut twice", async () => {
    const whole = new FakeServer();
    await runOnce(whole, orderOf(desired));
    const expected = worldOf(whole);
    const length = whole.requests.length;
    for (let first = 0; first < length; first += 5) {
      for (const kind of ["die-after", "lose-after"] as const) {
        // Where the second cut falls moves through the run with the first.
        const second = (first * 7 + 3) % length;
        await rm(join(folder, "journal"));
        const server = new FakeServer();
        server.fault = { at: first, kind };
        await runOnce(server, orderOf(desired));
        server.fault = { at: server.requests.length + second, kind: "die-after" };
        await runOnce(server, orderOf(desired));
        server.fault = null;
        const view = await runOnce(server, orderOf(desired));
        expect(view?.state, `${kind} at ${String(first)}, then at ${String(second)}`).toBe("done");
        expect(worldOf(server), `${kind} at ${String(first)}, then at ${String(second)}`).toEqual(expected);
      }
    }
  });

  it("comes on by at least one write a start when it dies after every write", async () => {
    const whole = new FakeServer();
    await runOnce(whole, orderOf(desired));
    const isWrite = (request: string | undefined): boolean => request?.startsWith("GET") === false;
    const writes = whole.requests.filter(isWrite).length;
    await rm(join(folder, "journal"));
    const server = new FakeServer();
    server.fault = {
      kind: "die-after",
      get at() {
        return isWrite(server.requests.at(-1)) ? server.requests.length - 1 : -1;
      },
    };
    let starts = 0;
    for (let state: string | undefined; state !== "done" && starts <= writes + 1; starts += 1)
      state = (await runOnce(server, orderOf(desired)))?.state;
    expect(starts, "a start for every write, and one that finds nothing left").toBe(writes + 1);
    expect(worldOf(server)).toEqual(worldOf(whole));
  });

  it("tells after a death what was sent before, and that what was there was not repeated", async () => {
    const server = new FakeServer();
    server.fault = { at: 30, kind: "die-after" };
    await runOnce(server, orderOf(desired));
    server.fault = null;
    const view = await runOnce(server, orderOf(desired));
    const journal = await openJournal();
    const calls = callsOf(journal.recordsOf(runId), [], false, 1000);
    const kinds = calls.rows.map((row) => row.kind).reverse();
    const resumed = calls.rows.find((row) => row.kind === "resumed");
    expect(kinds.filter((kind) => kind !== "call")).toEqual(["closed", "resumed"]);
    expect(kinds.indexOf("closed")).toBeGreaterThan(3);
    expect(view?.resumed).toEqual({ at: resumed?.at, found: resumed?.found });
    expect(progressFromJournal(journal, runId)?.resumed).toEqual(view?.resumed);
    expect(view?.resumed?.found).toBeGreaterThan(3);
    expect(calls.calls).toBe(journal.recordsOf(runId).filter((record) => record.kind === "intent").length);
    await journal.close();
    // What is applied later to a client that is done goes on from nothing.
    expect((await runOnce(server, orderOf(desired)))?.resumed).toBeNull();
  });

  it("explains a refused change, skips what needs it and goes on with the rest", async () => {
    const server = new FakeServer();
    server.refusing = /POST groups/u;
    const view = await runOnce(server, orderOf(desired));
    if (view === null) throw new Error("died");
    expect(states(view)).toMatchObject({
      "group.create:Directie": "failed",
      "group.create:Iedereen": "failed",
      "collection.create:IT": "skipped",
      "policy.set:3:on": "done",
      "policy.set:8:on": "done",
      "sso.set:openid-connect:hoogland": "done",
      "collection.create:Oud": "done",
    });
    expect(view.entries.find((entry) => entry.state === "failed")?.error).toMatchObject({ code: "server.refused", detail: "no" });
    expect(view.state).toBe("stopped");
    server.refusing = null;
    expect((await runOnce(server, orderOf(desired)))?.state).toBe("done");
  });

  it("stops when the network is gone, and says what nobody knows", async () => {
    const server = new FakeServer();
    const real = server.api.createGroup;
    const down = { ok: false as const, error: { code: "network.timeout" as const, outcome: "unknown" as const, status: null } };
    Object.assign(server.api, {
      createGroup: () => {
        Object.assign(server.api, { groups: () => Promise.resolve(down) });
        return Promise.resolve(down);
      },
    });
    const view = await runOnce(server, orderOf(desired));
    if (view === null) throw new Error("died");
    expect(view.state).toBe("stopped");
    expect(states(view)["group.create:Directie"]).toBe("unknown");
    expect(states(view)["policy.set:3:on"]).toBe("waiting");
    const journal = await openJournal();
    expect(progressFromJournal(journal, runId)?.entries.find((entry) => entry.state === "unknown")?.described.change.id).toBe(
      "group.create:Directie",
    );
    await journal.close();
    void real;
  });

  it("pauses between two changes and goes on later", async () => {
    const server = new FakeServer();
    const journal = await openJournal();
    const run: Run = new Run(portsOf(server, journal), orderOf(desired), {
      ...quiet,
      progress: (view) => {
        if (view.entries.some((entry) => entry.described.change.kind === "group.create" && entry.state === "running")) run.pause();
      },
    });
    const view = await run.start();
    expect(view.state).toBe("paused");
    expect(view.done).toBeLessThan(view.total);
    await journal.close();
    expect((await runOnce(server, orderOf(desired)))?.state).toBe("done");
  });

  it("refuses to do what nobody reviewed", async () => {
    const server = new FakeServer();
    await runOnce(server, orderOf(desired));
    const clientId = server.organizations[0]?.id as OrganizationId;
    const wanted: DesiredSetup = {
      ...desired,
      importing: { ...desired.importing!, itemCount: 0 },
      groups: [...desired.groups, { name: "Nieuw" }],
    };
    const order = orderOf(wanted, { clientId }, server);
    await server.api.updateCollectionSettings(clientId, {
      limitCollectionCreation: false,
      limitCollectionDeletion: false,
      limitItemDeletion: false,
      allowAdminAccessToAllCollectionItems: false,
    });
    const before = server.requests.length;
    const view = await runOnce(server, { ...order, runId: asId<RunId>("draft-2") });
    expect(view).toMatchObject({ state: "stopped", entries: [{ state: "failed", error: { code: "apply.changed-meanwhile" } }] });
    expect(server.requests.slice(before).filter((request) => !request.startsWith("GET"))).toEqual([]);
  });

  it("never makes a second client of a name that is there", async () => {
    const server = new FakeServer();
    await runOnce(server, orderOf({ ...desired, importing: { ...desired.importing!, itemCount: 0 } }));
    const view = await runOnce(server, { ...orderOf(desired), runId: asId<RunId>("another") });
    expect(view?.entries[0]).toMatchObject({ state: "failed", error: { code: "client.name-taken" } });
    expect(view?.entries.slice(1).every((entry) => entry.state === "skipped")).toBe(true);
    expect(server.organizations).toHaveLength(1);
  });

  it.each([
    ...(["die-before", "die-after", "die-late", "lose-before", "lose-after", "lose-late"] as const).map((kind) => [kind, ["c"]] as const),
    // A later part may look like an earlier one, or have some of its looks: other passwords, or rows that stand twice and are kept.
    ["die-before", ["a"]],
    ["die-before", ["b", "c"]],
    ["die-after", ["a", "b"]],
  ] as const)(
    "a file that goes in parts comes in once, wherever it is cut, also when the journal is lost then: %s, %j after a and b",
    async (kind, last) => {
      const start = orderOf({
        ...desired,
        importing: { ...desired.importing!, parts: [2, 0, last.length] },
        people: desired.people.slice(0, 1),
      });
      const order = { ...start, sources: { ...start.sources, importing: importingIn([["a", "b"], [], last]) } };
      expect(order.reviewed.filter(({ change }) => change.kind === "items.import").map(({ change }) => change.id)).toEqual([
        "items.import:import-1:1",
        "items.import:import-1:3",
      ]);
      const whole = new FakeServer();
      expect((await runOnce(whole, order))?.state).toBe("done");
      const expected = worldOf(whole);
      expect(whole.organizations[0]?.items).toHaveLength(2 + last.length);
      const imports = whole.requests.flatMap((request, at) => (request === "POST import" ? [at] : []));
      expect(imports).toHaveLength(2);
      for (let at = imports[0]! - 1; at <= imports[1]! + 1; at += 1) {
        for (const isLost of [false, true]) {
          await rm(join(folder, "journal"));
          const server = new FakeServer(() => clock.now());
          server.fault = { at, kind };
          await runOnce(server, order);
          server.fault = null;
          server.arrive(true);
          const clientId = server.organizations[0]?.id as OrganizationId;
          if (isLost) await rm(join(folder, "journal"));
          const view = await runOnce(server, isLost ? { ...order, clientId } : order);
          const cut = `${kind} at ${String(at)}, ${whole.requests[at] ?? ""}, journal ${isLost ? "lost" : "kept"}`;
          expect(view?.state, cut).toBe("done");
          expect(worldOf(server), cut).toEqual(expected);
        }
      }
    },
  );

  it("a part that looks like the one before it is sent, also when the client's items were read between the two", async () => {
    const server = new FakeServer(() => clock.now());
    const start = orderOf({ ...desired, importing: { ...desired.importing!, parts: [2, 2] }, people: desired.people.slice(0, 1) });
    const parts = importingIn([
      ["a", "b"],
      ["b", "a"],
    ]);
    // What was read is older than twenty seconds whenever something is sent.
    const slow: ImportSource = {
      ...parts,
      prepare: (...asked) => {
        clock.time += 30_000;
        return parts.prepare(...asked);
      },
    };
    const view = await runOnce(server, { ...start, sources: { ...start.sources, importing: slow } });
    expect(view?.entries.filter(({ described }) => described.change.kind === "items.import").map(({ state }) => state)).toEqual([
      "done",
      "done",
    ]);
    expect(server.organizations[0]?.items).toHaveLength(4);
  });

  it("A5: an import that the journal does not know of is found at the client, or asked about; it is never sent blindly", async () => {
    const server = new FakeServer();
    await runOnce(server, orderOf(desired));
    const clientId = server.organizations[0]?.id as OrganizationId;
    const { items } = server.organizations[0]!;
    const onlyImport = { ...desired, people: [] };
    const again = async (): Promise<RunView | null> => {
      await rm(join(folder, "journal"));
      return runOnce(server, orderOf(onlyImport, { clientId }, server));
    };
    const imports = (): number => server.requests.filter((request) => request === "POST import").length;
    expect(await again()).toMatchObject({ state: "done", entries: [{ state: "already" }] });
    // What was found is written down: the next start does not look again.
    expect(await runOnce(server, orderOf(onlyImport, { clientId }, server))).toMatchObject({ state: "done", entries: [{ state: "done" }] });
    expect([imports(), items.length]).toEqual([1, 3]);
    const [taken] = items.splice(1, 1);
    expect(await again()).toMatchObject({
      entries: [{ state: "failed", error: { code: "apply.import-partly", parameters: { found: 2 } } }],
    });
    expect(imports()).toBe(1);
    // What the client has, and the technician lets in beside it, is no trace of an import.
    const beside = { ...orderOf(onlyImport, { clientId }, server) };
    await rm(join(folder, "journal"));
    const there = () => Promise.resolve(ok({ wanted: 3, found: 2, expected: 2 }));
    await runOnce(server, { ...beside, sources: { ...beside.sources, importing: { ...importing, there } } });
    expect([imports(), items.length, taken === undefined]).toEqual([2, 5, false]);
  });

  it("stops and asks when more than one thing bears the name", async () => {
    const server = new FakeServer();
    await runOnce(server, orderOf(desired));
    const clientId = server.organizations[0]?.id as OrganizationId;
    await server.api.createGroup(clientId, { name: "Iedereen", collections: [], users: [] });
    const wanted: DesiredSetup = {
      ...desired,
      people: [...desired.people, person(90, "Iedereen")],
      importing: { ...desired.importing!, itemCount: 0 },
    };
    const view = await runOnce(server, { ...orderOf(wanted, { clientId }, server), runId: asId<RunId>("draft-2") });
    expect(view?.entries.filter((entry) => entry.state === "failed").map((entry) => entry.error?.code)).toContain("apply.ambiguous-match");
  });

  it("sends a new client secret once, and the next one again, though the server shows neither", async () => {
    const server = new FakeServer();
    await runOnce(server, orderOf(desired));
    const clientId = server.organizations[0]?.id as OrganizationId;
    const withSecret = (newSecret: string): DesiredSetup => ({
      ...desired,
      importing: { ...desired.importing!, itemCount: 0 },
      sso: { ...desired.sso!, newSecret },
    });
    const saves = (): number => server.requests.filter((request) => request === "POST sso").length;
    const before = saves();
    const order = orderOf(withSecret("first"), { clientId }, server);
    expect(order.reviewed.map((entry) => [entry.change.kind, entry.sentence.key])).toEqual([["sso.set", "changes.sso-set.secret"]]);
    expect(await runOnce(server, order)).toMatchObject({ state: "done", entries: [{ state: "done" }] });
    expect(saves()).toBe(before + 1);
    // The draft still names it, as after a crash: it was sent.
    expect(await runOnce(server, order)).toMatchObject({ state: "done", entries: [{ state: "done" }] });
    expect(saves()).toBe(before + 1);
    expect((await runOnce(server, orderOf(withSecret("second"), { clientId }, server)))?.state).toBe("done");
    expect(saves()).toBe(before + 2);
  });

  it("leaves out what the technician took out", async () => {
    const server = new FakeServer();
    const view = await runOnce(server, orderOf(desired, { leftOut: new Set(["policy.set:8:on", "items.import:import-1"]) }));
    expect(view).toMatchObject({ state: "done", done: view?.total });
    expect(server.requests).not.toContain("PUT policies/8");
    expect(server.requests).not.toContain("POST import");
  });

  it("keeps keys and secrets out of everything that is shown", async () => {
    const server = new FakeServer();
    const shown: string[] = [];
    const journal = await openJournal();
    await new Run(portsOf(server, journal), orderOf(desired), {
      ...quiet,
      progress: (view) => {
        shown.push(JSON.stringify(view));
      },
    }).start();
    const secret = journal.keysOf(runId)?.organizationKey ?? "none";
    const text = shown.join("") + JSON.stringify(journal.views(null, 1000));
    expect(text).not.toContain(secret);
    expect(text).not.toContain("hush");
    expect(journal.views(null, 1000).length).toBeGreaterThan(10);
    await journal.close();
  });
});
