import { describe, expect, it } from "vitest";
import { clientEntry } from "#build/test/client-entry";
import type { SyncStatus } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, clientIdOf, organizationOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { err, ok } from "#shared/util/result";
import type { ClientEntry, ProfileReads } from "./client-reads.ts";
import type { ClientReading } from "./read-client.ts";
import { SyncService, type SyncSource, type SyncTarget } from "./sync-service.ts";

const profileId = asId<ProfileId>("p");
const profileId2 = asId<ProfileId>("another");
const entry = (id: string): ClientEntry => clientEntry(id, `Client ${id}`);

/** Reads that answer from memory and count; a client in `broken` fails. */
function fakeReads(
  ids: readonly string[],
  options: { broken?: readonly string[]; changed?: boolean; gate?: Promise<void> } = {},
): ProfileReads & { calls: string[] } {
  const calls: string[] = [];
  const part = (name: string) => async (id: OrganizationId) => {
    calls.push(`${name} ${id}`);
    await options.gate;
    if (options.broken?.includes(id) && name === "members") return err(appError("server.failed"));
    return ok([]);
  };
  const single = (name: string) => async (id: OrganizationId) => {
    calls.push(`${name} ${id}`);
    return ok(null);
  };
  return {
    calls,
    clients: async () => {
      calls.push("list");
      return ok({ entries: ids.map(entry), kept: [], isWhole: true });
    },
    organization: single("organization"),
    sso: single("sso"),
    scim: single("scim"),
    members: part("members"),
    groups: part("groups"),
    collections: part("collections"),
    policies: part("policies"),
    domains: part("domains"),
    items: part("items"),
    changedSince: async (id) => {
      calls.push(`events ${id}`);
      return ok(options.changed ?? false);
    },
    opener: () => ok({ text: (encrypted) => ok(encrypted), itemName: (item) => ok(item.name), itemLook: (item) => `look of ${item.name}` }),
  };
}

class Target implements SyncTarget {
  readonly read = new Map<ClientId, ClientReading>();
  readonly errors = new Map<ClientId, string>();
  organizations(): string[] {
    return [...this.read.keys()].map(organizationOf);
  }
  previous(id: ClientId) {
    const reading = this.read.get(id);
    return reading === undefined ? null : { read: reading.read, times: reading.times };
  }
  isTrusted(): boolean {
    return false;
  }
  listed(): void {
    /* the list is asserted through what is read */
  }
  reading(): void {
    /* not asserted */
  }
  wasRead(id: ClientId, reading: ClientReading): void {
    this.read.set(id, reading);
  }
  failed(id: ClientId, error: { code: string }): void {
    this.errors.set(id, error.code);
  }
  listFailed(): void {
    /* not asserted */
  }
  finished(): void {
    /* not asserted */
  }
}

function service(reads: ProfileReads, target = new Target(), readBeside?: (clientId: ClientId) => Promise<void>) {
  const shown: SyncStatus[] = [];
  let moment = Date.parse("2026-11-24T09:00:00Z");
  const sync = new SyncService(
    target,
    () => new Date(moment),
    (status) => {
      shown.push(status);
    },
    readBeside,
  );
  const source: SyncSource = { profileId, reads, requests: () => 0, waitingUntil: () => null };
  return {
    sync,
    target,
    shown,
    source,
    later: (hours: number) => {
      moment += hours * 3_600_000;
    },
  };
}

describe("SyncService", () => {
  it("F1: reads an organization of the same id through each profile that lists it, and a named one through its own only", async () => {
    const first = fakeReads(["a", "b"]);
    const { sync, target, source } = service(first);
    const second = fakeReads(["b"]);
    const sources = [source, { ...source, profileId: profileId2, reads: second }];
    await sync.read(sources, null);
    expect([...target.read.keys()].sort()).toEqual(["another.b", "p.a", "p.b"]);
    first.calls.length = 0;
    await sync.read(sources, [clientIdOf(profileId2, asId<OrganizationId>("b"))]);
    expect(first.calls).toEqual(["list"]);
  });
  it("what is read beside a client's setup is part of it: nothing is called done or up to date before", async () => {
    let answer = (): void => undefined;
    let asked = (): void => undefined;
    const isAsked = new Promise<void>((go) => (asked = go));
    const { sync, target, shown, source } = service(fakeReads(["a"]), new Target(), async () => {
      asked();
      await new Promise<void>((go) => (answer = go));
    });
    const read = sync.read([source], null);
    await isAsked;
    expect(target.organizations()).toEqual(["a"]);
    expect(shown.at(-1)).toMatchObject({ state: "reading", done: 0, finishedAt: null });
    answer();
    await read;
    expect(shown.at(-1)).toMatchObject({ state: "idle", done: 1, finishedAt: expect.any(String) as string });
  });
  it("reads what was opened while everything was being read after it", async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((go) => {
      open = go;
    });
    const { sync, target, source } = service(fakeReads(["a"], { gate }));
    const first = sync.read([source], null);
    const reads = fakeReads(["b"]);
    const both = sync.read([source, { ...source, profileId: profileId2, reads }], null);
    const joined = sync.read([source], null);
    open();
    await Promise.all([first, both, joined]);
    expect(target.organizations().sort()).toEqual(["a", "b"]);
    expect(reads.calls.filter((call) => call === "list")).toHaveLength(1);
  });
  it("says nothing of the end of a run that was stopped, nor of anything after locking", async () => {
    const { sync, source } = service(fakeReads(["a"]));
    const run = sync.read([source], null);
    await sync.cancel();
    await run;
    expect(sync.status().finishedAt).toBeNull();
    await sync.read([source], null);
    expect(sync.status().finishedAt).not.toBeNull();
    sync.forget();
    expect(sync.status()).toMatchObject({ state: "idle", finishedAt: null, failed: 0 });
  });
  it("reads every client and counts to the end although one is bad, and says why", async () => {
    const { sync, target, shown, source } = service(fakeReads(["a", "b", "c", "d", "e", "f"], { broken: ["c"] }));
    await sync.read([source], null);
    expect(target.organizations().sort()).toEqual(["a", "b", "d", "e", "f"]);
    expect(target.errors.get(clientIdOf(profileId, asId<OrganizationId>("c")))).toBe("server.failed");
    expect(shown.at(-1)).toMatchObject({ state: "idle", done: 6, total: 6, failed: 1 });
  });

  it("asks two things of a client when nothing was set up since, everything when something was or a day has passed", async () => {
    const reads = fakeReads(["a"]);
    const { sync, source, later } = service(reads);
    await sync.read([source], null);
    expect(reads.calls).toHaveLength(10);
    reads.calls.length = 0;
    await sync.read([source], null);
    expect(reads.calls.sort()).toEqual(["events a", "list", "members a"]);
    reads.calls.length = 0;
    later(25);
    await sync.read([source], null);
    expect(reads.calls).toContain("policies a");
  });

  it("reads in full what was named, and only that", async () => {
    const reads = fakeReads(["a", "b"]);
    const { sync, source } = service(reads);
    await sync.read([source], null);
    reads.calls.length = 0;
    await sync.read([source], [clientIdOf(profileId, asId<OrganizationId>("b"))]);
    expect(reads.calls.filter((call) => call.endsWith(" a"))).toEqual([]);
    expect(reads.calls).toContain("items b");
  });

  it("stops when cancelled and keeps what was read", async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((go) => {
      open = go;
    });
    const { sync, target, shown, source } = service(
      fakeReads(
        Array.from({ length: 40 }, (_, index) => String(index)),
        { gate },
      ),
    );
    const run = sync.read([source], null);
    const cancelled = sync.cancel();
    open();
    await Promise.all([run, cancelled]);
    expect(target.read.size).toBeLessThan(40);
    expect(shown.at(-1)?.state).toBe("idle");
  });

  it("reads a named client at once beside a paused run, and everything after a named one", async () => {
    const reads = fakeReads(["a", "b"]);
    const { sync, target, source } = service(reads);
    const run = sync.read([source], null);
    sync.pause();
    await sync.read([source], [clientIdOf(profileId, asId<OrganizationId>("b"))]);
    expect(target.organizations()).toEqual(["b"]);
    expect(sync.status().state).toBe("paused");
    sync.resume();
    await run;
    expect(target.organizations().sort()).toEqual(["a", "b"]);

    target.read.clear();
    const named = sync.read([source], [clientIdOf(profileId, asId<OrganizationId>("b"))]);
    const all = sync.read([source], null);
    await Promise.all([named, all]);
    expect(target.organizations().sort()).toEqual(["a", "b"]);
  });

  it("reads one client one time after the other, so that the newer answer stays", async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((go) => {
      open = go;
    });
    const reads = fakeReads(["a"], { gate });
    const { sync, source } = service(reads);
    const run = sync.read([source], null);
    const named = sync.read([source], [clientIdOf(profileId, asId<OrganizationId>("a"))]);
    // Everything that can go on without an answer has gone on.
    await new Promise((go) => {
      setImmediate(go);
    });
    expect(reads.calls.filter((call) => call === "members a")).toHaveLength(1);
    open();
    await Promise.all([run, named]);
    expect(reads.calls.filter((call) => call === "members a")).toHaveLength(2);
  });

  it("begins nothing after it was cancelled while waiting", async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((go) => {
      open = go;
    });
    const reads = fakeReads(["a", "b"], { gate });
    const { sync, target, source } = service(reads);
    const named = sync.read([source], [clientIdOf(profileId, asId<OrganizationId>("a"))]);
    const all = sync.read([source], null);
    const cancelled = sync.cancel();
    open();
    await Promise.all([named, all, cancelled]);
    expect(target.read.size).toBe(0);
    expect(reads.calls).not.toContain("members b");
  });
});
