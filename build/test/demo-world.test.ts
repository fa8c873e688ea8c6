import type { z } from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts } from "#build/test/account-ports";
import { AccountService, type UnlockedProfile } from "#electron/account/index";
import { httpReads } from "#electron/sync/http-reads";
import { readOneClient } from "#electron/sync/read-client";
import { listOf } from "#shared/api/common";
import { event } from "#shared/api/events";
import { MemberRole, MemberStatus, PolicyType } from "#shared/model/enums";
import { unmanagedCollections } from "#shared/setup/value/access/managing";
import { whoReaches } from "#shared/setup/value/access/reach";
import { attentionOf } from "#shared/setup/value/attention";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { ReadClient } from "#shared/setup/value/read";
import type { Result } from "#shared/util/result";

/* What a technician (or a customer at a demonstration) finds in the demo sandbox, read as the app reads it. */

let sandbox: StartedSandbox;
let profile: UnlockedProfile;
const clients = new Map<string, ReadClient>();
const unreadable: string[] = [];
const signal = new AbortController().signal;
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

beforeAll(async () => {
  sandbox = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"]);
  const service = new AccountService(accountPorts(sandbox.baseUrl));
  const step = value(
    await service.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" }),
  );
  if (step.kind !== "signed-in") throw new Error(step.kind);
  profile = value(service.profile(step.profileId));
  const reads = httpReads(profile);
  for (const entry of value(await reads.clients(signal)).entries) {
    const reading = await readOneClient(reads, entry, null, { force: false, now: () => new Date(), signal });
    if (reading.ok) clients.set(entry.profile.name, reading.value.read);
    else unreadable.push(entry.profile.name);
  }
}, 120_000);
afterAll(async () => {
  await sandbox.stop();
});

const setupOf = (name: string): ClientSetup => {
  const read = clients.get(name);
  if (read === undefined) throw new Error(name);
  return read.setup;
};
const needs = (name: string): unknown =>
  attentionOf(setupOf(name), { now: Date.now(), error: null, stopped: null }).map((entry) =>
    "count" in entry ? [entry.kind, entry.count] : [entry.kind],
  );
const policy = (name: string, type: number): ClientSetup["policies"][number] | undefined =>
  setupOf(name).policies.find((one) => one.type === type);
const paths = (name: string): readonly string[] => setupOf(name).collections.map(({ path }) => path);

describe("every state that a technician meets", () => {
  it("could not be read: one client's key does not open", () => {
    expect(unreadable).toEqual(["Maritiem Adviesbureau Van der Heijden"]);
  });

  it("finished, with nothing to do", () => {
    for (const name of ["Bremer & Zonen Installatietechniek", "Castellan Architects", "Fysiotherapie Parkzicht"]) {
      const { groups, members, items } = setupOf(name);
      expect([needs(name), groups.length > 3, members.length > 10, items.total > 50], name).toEqual([[], true, true, true]);
    }
  });

  it("half set up: collections and an import, no groups and policies; and new: only the client and its invitations", () => {
    const half = setupOf("Ironbridge Fabrication Ltd");
    expect([half.collections.length, half.groups.length, half.policies.length, half.items.total]).toEqual([8, 0, 0, 120]);
    const fresh = setupOf("Veldhoven Makelaars");
    expect([
      fresh.collections.length,
      fresh.groups.length,
      fresh.items.total,
      fresh.members.every(({ status }) => status === MemberStatus.invited),
    ]).toEqual([1, 0, 0, true]);
  });

  it("people waiting for confirmation, invitations pending, grown old and expired", () => {
    expect(needs("Bakkerij Hoogland")).toEqual([
      ["to-confirm", 3],
      ["invitations-expired", 2],
      ["seats-nearly-full"],
      ["unmanaged-collections", 2],
    ]);
    expect(needs("Stichting Welzijn Noordoostpolder")).toEqual([
      ["invitations-expired", 6],
      ["seats-nearly-full"],
      ["unmanaged-collections", 2],
    ]);
    expect(needs("St. Aldate’s Trust")).toContainEqual(["invitations-old", 9]);
    expect(setupOf("Hendriks Transport en Logistiek").members.filter(({ status }) => status === MemberStatus.invited)).toHaveLength(2);
  });

  it("seats full, an owner who is not confirmed, self-hosted", () => {
    expect(["Harbour & Finch Solicitors LLP", "Zeeman & Partners"].map((name) => setupOf(name).seats)).toEqual(
      [
        { assigned: 60, occupied: 60 },
        { assigned: 14, occupied: 14 },
      ].map((seats) => expect.objectContaining(seats)),
    );
    expect(
      setupOf("De Groot Notarissen & Mediators")
        .members.filter(({ role }) => role === MemberRole.owner)
        .map(({ name, status }) => [name, status]),
    ).toEqual([["mr. W.J. de Groot", MemberStatus.accepted]]);
    expect([...clients].filter(([, { setup }]) => setup.client.selfHosted).map(([name]) => name)).toEqual([
      "Hendriks Transport en Logistiek",
    ]);
  });

  it("drifted: a longer timeout, a collection that is gone, wider access, a group that is gone, a policy that is off", () => {
    expect([
      policy("Bakkerij Hoogland", PolicyType.sessionTimeout)?.data,
      policy("Bremer & Zonen Installatietechniek", PolicyType.sessionTimeout)?.data,
    ]).toMatchObject([{ minutes: 240 }, { minutes: 60 }]);
    expect([paths("Bakkerij Hoogland"), paths("Bremer & Zonen Installatietechniek")].map((all) => all.includes("IT/Break-glass"))).toEqual([
      false,
      true,
    ]);
    const { collections, groups } = setupOf("Bakkerij Hoogland");
    const shops = groups.find(({ name }) => name === "Winkels");
    expect(collections.find(({ path }) => path === "Kassa’s")?.groups.find(({ id }) => id === shops?.id)?.level).toBe("edit");
    expect(
      [setupOf("Stichting Welzijn Noordoostpolder"), setupOf("Wilgenhof Zorg")].map((setup) =>
        setup.groups.some(({ name }) => name === "Keuken"),
      ),
    ).toEqual([false, true]);
    expect(policy("Oakridge Property Management", PolicyType.disablePersonalVaultExport)?.enabled).toBe(false);
  });

  it("single sign-on, claimed domains, directory synchronisation, account recovery", () => {
    const advanced = setupOf("Jansen-Verhoeven Accountancy & Belastingadvies");
    expect([advanced.sso.enabled, advanced.domains.map(({ name }) => name), advanced.scim.enabled]).toEqual([
      true,
      ["jansenverhoeven.example"],
      true,
    ]);
    const { members } = setupOf("Castellan Architects");
    expect([
      policy("Castellan Architects", PolicyType.accountRecovery)?.enabled,
      members.every((member) => member.accountRecoveryEnrolled),
    ]).toEqual([true, true]);
  });

  it("members of every role and two-step state, and one of two clients", () => {
    const all = [...clients.values()].flatMap(({ setup }) => setup.members);
    for (const role of [MemberRole.owner, MemberRole.admin, MemberRole.user, MemberRole.custom])
      expect(all.filter((member) => member.role === role).length).toBeGreaterThan(10);
    expect(all.filter(({ role }) => role === MemberRole.custom).every(({ permissions }) => permissions.length > 0)).toBe(true);
    expect(all.some(({ status }) => status === MemberStatus.revoked)).toBe(true);
    const share = (name: string): number => {
      const there = setupOf(name).members.filter(({ status }) => status === MemberStatus.confirmed);
      return there.filter(({ twoStepLogin }) => twoStepLogin).length / there.length;
    };
    expect(
      ["Bakkerij Hoogland", "Harbour & Finch Solicitors LLP", "Ironbridge Fabrication Ltd"].map((name) => Math.round(share(name) * 10)),
    ).toEqual([7, 10, 0]);
    const accountant = ["Lumen Optiek", "Zeeman & Partners"].map((name) =>
      setupOf(name).members.find(({ email }) => email === "f.zeeman@zeemanpartners.example"),
    );
    expect([accountant[0]?.status, accountant[0]?.userId]).toEqual([MemberStatus.confirmed, accountant[1]?.userId]);
  });
});

describe("collections and items", () => {
  it("has at Bakkerij Hoogland a collection that nobody reaches, one without a manager, and direct access", () => {
    const setup = setupOf("Bakkerij Hoogland");
    const collection = (path: string): ClientSetup["collections"][number] => {
      const found = setup.collections.find((one) => one.path === path);
      if (found === undefined) throw new Error(path);
      return found;
    };
    expect(
      unmanagedCollections(setup)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(["Financiën/Loonadministratie", "Wifi en alarm"]);
    expect(whoReaches(setup, collection("Financiën/Loonadministratie").id)).toEqual([]);
    expect(whoReaches(setup, collection("Wifi en alarm").id).length).toBeGreaterThan(3);
    const direct = (path: string): unknown =>
      collection(path).members.map(({ id, level }) => [setup.members.find((member) => member.id === id)?.name, level]);
    expect([direct("IT"), direct("Kassa’s"), direct("Financiën/Bank en betalingen")]).toEqual([
      expect.arrayContaining([
        ["Pieter Hoogland", "manage"],
        ["Anneke Hoogland", "manage"],
      ]),
      [["Bilal Chaouki", "view"]],
      [["Iris Slotboom", "view-hidden"]],
    ]);
  });

  it("has items of every kind in the words of their trade, some in no collection, each name once but for true doubles", async () => {
    const types = new Set([...clients.values()].flatMap(({ items }) => items.map(({ type }) => type)));
    expect(types).toEqual(new Set([1, 2, 3, 4, 5]));
    const bakery = clients.get("Bakkerij Hoogland")!;
    expect(bakery.setup.collections.filter(({ itemCount }) => itemCount === 0)).toEqual([]);
    expect(bakery.setup.items.withoutCollection).toBeGreaterThan(10);
    const inside = (path: string): readonly string[] => {
      const collection = bakery.setup.collections.find((one) => one.path === path);
      return bakery.items
        .filter(({ collections }) => collection !== undefined && collections.includes(collection.id))
        .map(({ name }) => name);
    };
    expect(inside("Bakkerij/Machines").filter((name) => name.endsWith(", servicecode")).length).toBeGreaterThan(5);
    expect(inside("Kassa’s").filter((name) => name.startsWith("Adyen")).length).toBeGreaterThan(0);

    const reads = httpReads(profile);
    for (const [name, { setup, items }] of clients) {
      const opener = value(reads.opener(setup.client.id));
      const rows = (value(await reads.items(setup.client.id, signal)) as unknown as readonly Raw[]).filter(
        ({ deletedDate }) => !deletedDate,
      );
      const text = (encrypted: string | null | undefined): string => (encrypted ? value(opener.text(encrypted, "item")) : "");
      const whole = rows.map((row) => [text(row.name), row.type, text(row.login?.username), text(row.login?.uris?.[0]?.uri)].join("\n"));
      const doubles = whole.length - new Set(whole).size;
      // A router's web page and its console may share a name; logins of one name are the same login.
      expect([doubles, new Set(items.map((item) => `${item.type} ${item.name}`)).size], name).toEqual([
        Math.floor(items.length / 80),
        items.length - doubles,
      ]);
    }
  }, 60_000);
});

interface Raw {
  readonly type: number;
  readonly name: string;
  readonly deletedDate?: string | null;
  readonly login?: { readonly username: string | null; readonly uris: readonly { readonly uri: string }[] | null } | null;
}

describe("the event logs", () => {
  type Row = z.output<typeof event>;
  /** Every page of a log, in the order of the answers. */
  const wholeLog = async (path: string): Promise<readonly Row[]> => {
    const span = { start: new Date(Date.now() - 366 * 86_400_000).toISOString(), end: new Date().toISOString() };
    const rows: Row[] = [];
    let continuationToken: string | undefined;
    do {
      const page = value(await profile.http.send({ method: "GET", path, query: { ...span, continuationToken }, answer: listOf(event) }));
      rows.push(...page.data);
      continuationToken = page.continuationToken ?? undefined;
    } while (continuationToken !== undefined);
    expect(rows.map(({ date }) => date)).toEqual(
      rows
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
    return rows;
  };
  const count = (rows: readonly Row[], type: number): number => rows.filter((row) => row.type === type).length;

  it("of a client comes in pages, newest first, with everything that happened in it once", async () => {
    const { client, collections } = setupOf("Bakkerij Hoogland");
    const rows = await wholeLog(`/organizations/${client.id}/events`);
    expect(rows.length).toBeGreaterThan(300);
    expect(count(rows, 1300) - count(rows, 1302)).toBe(collections.length);
    expect([...new Set(rows.map(({ type }) => type))]).toEqual(
      expect.arrayContaining([1000, 1005, 1100, 1101, 1107, 1111, 1114, 1115, 1300, 1301, 1302, 1400, 1500, 1501, 1511, 1603, 1700]),
    );
  });

  it("of the provider tells of its clients, its users and their visits, and nothing of what happens inside a client", async () => {
    const [provider] = profile.providers;
    if (provider === undefined) throw new Error("no provider");
    const rows = await wholeLog(`/providers/${provider.id}/events`);
    const invited = sandbox.accounts.filter(({ email }) => email.endsWith("@noordlicht.example")).length - 1;
    expect([count(rows, 1900), count(rows, 1800), count(rows, 1801)]).toEqual([profile.clients().length, invited, invited]);
    expect([count(rows, 1000) > 50, count(rows, 1903) > 20, rows.every(({ organizationId }) => organizationId === null)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([...new Set(rows.map(({ type }) => type))].filter((type) => ![1000, 1005, 1006, 1800, 1801, 1900, 1903].includes(type))).toEqual(
      [],
    );
  });
});
