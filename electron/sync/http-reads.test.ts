import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts, type TestPorts } from "#build/test/account-ports";
import { DEMO_CLIENTS } from "#electron/sandbox/seed/clients";
import { AccountService, type UnlockedProfile } from "#electron/account/index";
import { groups as groupRequests } from "#electron/provider-api/index";
import { asId, type OrganizationId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { httpReads, isChangeEvent } from "./http-reads.ts";
import { readOneClient } from "./read-client.ts";

/* Reading clients of the sandbox's demo data, from sign-in to setup. */
let sandbox: StartedSandbox;
let ports: TestPorts;
let profile: UnlockedProfile;
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const signal = new AbortController().signal;
const options = { force: false, now: () => new Date(), signal };

beforeAll(async () => {
  sandbox = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"]);
  ports = accountPorts(sandbox.baseUrl);
  const service = new AccountService(ports);
  const step = value(
    await service.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" }),
  );
  if (step.kind !== "signed-in") throw new Error(step.kind);
  profile = value(service.profile(step.profileId));
});
afterAll(async () => {
  await sandbox.stop();
});

test("every client but the one with a bad key is read, with nothing left unread", async () => {
  const reads = httpReads(profile);
  const { entries } = value(await reads.clients(signal));
  expect(entries).toHaveLength(DEMO_CLIENTS.length);
  expect(entries.every((entry) => entry.providerRow !== null)).toBe(true);
  const failed: string[] = [];
  for (const entry of entries) {
    const reading = await readOneClient(reads, entry, null, options);
    if (!reading.ok) {
      failed.push(reading.error.code);
      continue;
    }
    const { setup, items } = reading.value.read;
    expect(setup.unread, setup.client.name).toEqual([]);
    expect(setup.members.length, setup.client.name).toBeGreaterThan(0);
    expect(setup.items.total, setup.client.name).toBe(items.length);
    // Only digests are kept of user names and addresses.
    expect(
      items.every((item) => /^[\w-]{16}$/u.test(item.look ?? "") && /^[\w-]{12}$/u.test(item.mark ?? "")),
      setup.client.name,
    ).toBe(true);
    expect(JSON.stringify(items)).not.toMatch(/https?:|@/u);
  }
  expect(failed).toEqual(["crypto.wrong-key"]);
});

test("a second reading of an unchanged client asks two questions; a change is found", async () => {
  const reads = httpReads(profile);
  const entry = value(await reads.clients(signal)).entries.find(({ profile: row }) => row.useEvents && row.useGroups);
  if (entry === undefined) throw new Error("no such client");
  const id = asId<OrganizationId>(entry.profile.id);
  const first = value(await readOneClient(reads, entry, null, options));
  // The log is asked from a minute before: what the seed did must be older than that.
  const previous = { read: first.read, times: { ...first.times, fullReadAt: new Date(Date.now() + 120_000).toISOString() } };
  const before = profile.http.requests;
  const second = value(await readOneClient(reads, entry, previous, { ...options, now: () => new Date(Date.now() + 180_000) }));
  expect([second.full, profile.http.requests - before]).toEqual([false, 2]);
  expect(second.read.setup).toEqual(first.read.setup);

  value(await profile.http.send(groupRequests.createGroup(id, { name: "Made meanwhile", collections: [], users: [] })));
  const third = value(await readOneClient(reads, entry, { read: first.read, times: first.times }, options));
  expect(third.full).toBe(true);
  expect(third.read.setup.groups.some((group) => group.name === "Made meanwhile")).toBe(true);
});

test("a change is found where this computer's clock is an hour off, was set back meanwhile, or the log names the same page for ever", async () => {
  const hour = 3_600_000;
  for (const moved of [hour, -hour]) {
    const own = accountPorts(sandbox.baseUrl);
    own.clock.moved = moved;
    const service = new AccountService(own);
    const step = value(
      await service.signIn({
        server: { kind: "sandbox" },
        email: "sanne@noordlicht.example",
        masterPassword: "demo password, nothing real",
      }),
    );
    if (step.kind !== "signed-in") throw new Error(step.kind);
    const opened = value(service.profile(step.profileId));
    const reads = httpReads(opened);
    const entry = value(await reads.clients(signal)).entries.find(({ profile: row }) => row.useEvents && row.useGroups);
    if (entry === undefined) throw new Error("no such client");
    const id = asId<OrganizationId>(entry.profile.id);
    const off = { ...options, now: () => new Date(own.clock.now()) };
    const before = value(await readOneClient(reads, entry, null, off));
    const name = `Made at ${String(moved)}`;
    value(await opened.http.send(groupRequests.createGroup(id, { name, collections: [], users: [] })));
    const after = value(await readOneClient(reads, entry, { read: before.read, times: before.times }, off));
    expect(after.read.setup.groups.map((group) => group.name)).toContain(name);
    // Read while the clock was ahead, then set back.
    const later = { ...before.times, fullReadAt: new Date(own.clock.now() + hour).toISOString() };
    expect(value(await readOneClient(reads, entry, { read: before.read, times: later }, off)).full).toBe(true);
    const page = { object: "event", type: 1000, date: "2031-01-01T00:00:00Z" };
    own.network.intercept = (url) =>
      url.includes("/events?") ? new Response(JSON.stringify({ object: "list", data: [page], continuationToken: "same" })) : null;
    const [start, end] = [new Date().toISOString(), new Date().toISOString()];
    expect(await reads.changedSince(id, start, end, signal)).toEqual({ ok: true, value: true });
  }
});

test("a list with rows twice has each once; one with another client's rows leaves what was read before", async () => {
  const own = accountPorts(sandbox.baseUrl);
  const service = new AccountService(own);
  const step = value(
    await service.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" }),
  );
  if (step.kind !== "signed-in") throw new Error(step.kind);
  const opened = value(service.profile(step.profileId));
  const reads = httpReads(opened);
  const entry = value(await reads.clients(signal)).entries.find(({ profile: row }) => row.useEvents && row.useGroups);
  if (entry === undefined) throw new Error("no such client");
  const before = value(await readOneClient(reads, entry, null, options));
  const { data } = value(await opened.http.send(groupRequests.listGroups(asId<OrganizationId>(entry.profile.id))));
  const answer = (rows: readonly unknown[]): void => {
    own.network.intercept = (url) =>
      /\/groups(?:\/details)?(?:$|\?)/u.test(url)
        ? new Response(JSON.stringify({ object: "list", data: rows, continuationToken: null }), {
            headers: { "Content-Type": "application/json" },
          })
        : null;
  };
  const again = { read: before.read, times: before.times };
  answer([...data, ...data]);
  const doubled = value(await readOneClient(reads, entry, again, { ...options, force: true }));
  expect([doubled.read.setup.groups.length, doubled.read.setup.unread]).toEqual([before.read.setup.groups.length, []]);
  answer(data.map((row, index) => (index === 0 ? { ...row, organizationId: "00000000-0000-4000-8000-000000000001" } : row)));
  const foreign = value(await readOneClient(reads, entry, again, { ...options, force: true }));
  expect(foreign.read.setup.groups).toEqual(before.read.setup.groups);
  expect(foreign.read.setup.unread.map(({ part, error }) => [part, error.code])).toContainEqual(["groups", "server.unexpected-answer"]);
});

test("an account without a provider on Vaultwarden: what that server lacks is not asked for, and what it keeps to itself is left out", async () => {
  const own = accountPorts(sandbox.baseUrl);
  own.network.intercept = (url) =>
    url.endsWith("/config")
      ? new Response(JSON.stringify({ version: "2026.6.0", server: { name: "Vaultwarden" } }))
      : /\/organizations\/[^/]+$/.test(url)
        ? new Response(JSON.stringify({ error: { code: 401, reason: "Unauthorized", description: "x" } }), { status: 401 })
        : null;
  const service = new AccountService(own);
  const step = value(
    await service.signIn({ server: { kind: "sandbox" }, email: "pieter@hoogland.example", masterPassword: "demo password, nothing real" }),
  );
  if (step.kind !== "signed-in") throw new Error(step.kind);
  const opened = value(service.profile(step.profileId));
  expect([opened.software, opened.provider]).toEqual(["vaultwarden", null]);
  const reads = httpReads(opened);
  const { entries } = value(await reads.clients(signal));
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    const { setup } = value(await readOneClient(reads, entry, null, options)).read;
    expect([setup.unread, setup.client.billingEmail, setup.client.providerOrganizationId]).toEqual([[], null, null]);
    expect(setup.members.length).toBeGreaterThan(0);
  }
  expect(own.network.sent.some(({ url }) => url.includes("/providers/"))).toBe(false);
});

test("events that tell of a change", () => {
  expect([1000, 1005, 1107, 1114, 1117, 1132, 1602, 1603].filter(isChangeEvent)).toEqual([]);
  expect([1100, 1106, 1115, 1116, 1300, 1402, 1500, 1522, 1600, 1610, 1700, 2000, 9999].every(isChangeEvent)).toBe(true);
});

test("reading stops when it is cancelled", async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await httpReads(profile).clients(stop.signal)).toMatchObject({ ok: false, error: { code: "cancelled" } });
});
