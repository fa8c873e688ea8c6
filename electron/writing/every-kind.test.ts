import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe as suite, expect, it } from "vitest";
import { heldLicence, reportToSave } from "#build/test/apply/fake-client";
import { FakeServer, type Fault } from "#build/test/apply/fake-server";
import { mortal } from "#build/test/apply/mortal";
import { essenceOf } from "#build/test/changes/essence";
import { liveProvider, providerOfTests } from "#build/test/changes/live-provider";
import { liveSetup } from "#build/test/changes/live-setup";
import { samples } from "#build/test/changes/samples";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import { marksIn } from "#electron/health/saved-reports";
import type { RunView } from "#shared/bridge/index";
import { KdfType } from "#shared/model/enums";
import { asId, type MemberId, type OrganizationId, type ProfileId, type RunId, type UserId } from "#shared/model/ids";
import type { Change } from "#shared/setup/changes/change";
import { clientOf, describe, inverseOf, type SubjectSetup } from "#shared/setup/changes/describe";
import { changeKindNames, type ChangeKind } from "#shared/setup/changes/registry";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { ok } from "#shared/util/result";
import { noOtherParts } from "./import-trace.ts";
import { Journal } from "./journal.ts";
import { partsTouched, stepOf, type ActingChange } from "./kinds/index.ts";
import { LiveClient } from "./live-client.ts";
import type { RunPorts, RunSources } from "./ports.ts";
import { ReadLog } from "./read-log.ts";
import { Run } from "./run.ts";

/*
 * Every change kind, carried out by a run against a server that is cut off at every request: it ends as the uninterrupted run did, once. The
 * making of a client, which has a run of its own, is cut in run.test.ts. Samples of each kind: build/test/changes/samples.ts.
 */
const kinds = changeKindNames.filter((kind): kind is Exclude<ChangeKind, "client.create"> => kind !== "client.create");
const sealing = SealingKey.fromBytes(randomBytes(32));

let folder: string;
const clock = {
  time: 0,
  now(): number {
    return this.time;
  },
  sleep(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    return Promise.resolve();
  },
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-kinds-"));
  clock.time = Date.parse("2026-11-24T09:00:00Z");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** What runs take along, made from the change: an import brings as many items as it says. */
const sourcesOf = (change: Change): RunSources => ({
  importing: {
    there: () => Promise.resolve(ok({ wanted: 3, found: 0, expected: 0 })),
    prepare: ({ key }, places) =>
      Promise.resolve(
        ok({
          collections: [...places]
            .filter(([path]) => change.kind === "items.import" && change.collections.includes(path))
            .map(([path, id]) => ({ id, name: key.encryptText(path), externalId: null })),
          ciphers: Array.from({ length: change.kind === "items.import" ? change.itemCount : 0 }, (_, index) => ({
            name: key.encryptText(`New ${String(index)}`),
          })),
          collectionRelationships: [{ key: 0, value: 0 }],
        }),
      ),
    ahead: () => undefined,
  },
  secrets: {
    ssoClientSecret: () => Promise.resolve(ok("hush")),
    licence: () => Promise.resolve(ok(heldLicence.content)),
    organizationKey: () => Promise.resolve(ok("key")),
  },
  memberKeys: { sealedTo: () => Promise.resolve(ok("sealed")) },
  newItems: { encrypted: (_content, key) => ok({ name: key.encryptText("New") }), spent: () => undefined },
  madeReports: { encrypted: (_report, _organization, key) => ok(reportToSave(key)), spent: () => undefined },
  recovery: {
    newPassword: () =>
      Promise.resolve(
        ok({
          masterPasswordHash: "hash",
          wrappedUserKey: "wrapped",
          containedKeyId: "id",
          salt: "salt",
          kdf: { type: KdfType.pbkdf2, iterations: 600_000 },
        }),
      ),
    spent: () => undefined,
    sealedToDevice: () => ok("sealed"),
  },
  newOrganization: () => {
    World.keys += 1;
    return Promise.resolve(
      ok({ key: `4.sealed-${String(World.keys)}`, publicKey: "public", encryptedPrivateKey: "wrapped", collectionName: "name" }),
    );
  },
  ownSecret: () => ok({ masterPasswordHash: "own" }),
  provider: {
    wrapped: () => ok("wrapped"),
    sealedTo: () => Promise.resolve(ok("sealed")),
    newKey: () => ok("new key"),
    unitKeys: () => ok({ userId: asId<UserId>("account-sanne"), providerKey: "new key", organizationKey: "wrapped" }),
    link: () => ok({ token: "token", memberId: asId<MemberId>("user-eva"), paymentMethod: { type: "card", token: "token" } }),
  },
  reveal: () => undefined,
});

/** A provider's server with one client, and the lives of the app that writes to it. */
class World {
  readonly server = new FakeServer(() => clock.now());
  /** What is written to. */
  readonly id: OrganizationId;
  private readonly clientId: OrganizationId;
  readonly isProvider: boolean;
  private readonly journal: string;
  static made = 0;
  /** Keys of organizations: each is another one, as in life. */
  static keys = 0;

  /** @param kind of the change that comes: it says whether the client is written to, or the provider. */
  constructor(setup: ClientSetup, kind: ChangeKind) {
    this.isProvider = kind.startsWith("provider.");
    const clientId = this.server.add(setup);
    this.clientId = clientId;
    this.id = this.isProvider ? asId<OrganizationId>(providerOfTests) : clientId;
    // What waits to be set up has no name yet.
    if (kind === "provider.set-up") this.server.provider.details = {};
    World.made += 1;
    this.journal = join(folder, `journal-${String(World.made)}`);
  }
  /** As it was last seen: a client that was deleted is known by that to the next start. */
  private known: ClientSetup | null = null;
  get setup(): ClientSetup {
    const setup = this.server.look(this.clientId);
    if (setup.ok) this.known = setup.value;
    if (this.known === null) throw new Error("the client was never there");
    return this.known;
  }
  get subject(): SubjectSetup {
    return this.isProvider ? liveProvider : this.setup;
  }
  essence(): unknown {
    return this.isProvider ? this.server.provider.essence() : essenceOf(this.setup);
  }
  state(): unknown {
    return {
      setup: this.isProvider || this.server.look(this.id).ok ? this.essence() : null,
      traces: this.server.traces,
      sso: this.server.organizations[0]?.sso,
      integrations: this.server.organizations[0]?.integrations,
      marks: this.marks(),
      owned: this.server.provider.owned.length,
      reports: this.server.organizations[0]?.reportsSaved,
    };
  }
  /** Of the saved report, which is encrypted anew each time. */
  private marks(): unknown {
    const [organization] = this.server.organizations;
    const key = organization === undefined ? null : this.server.keyOf(organization.id);
    return organization?.report == null || key?.ok !== true ? null : marksIn(organization.report, key.value);
  }
  /** One start of the app, to the end of the run or to its death (null). */
  async live(change: Change, fault: Fault | null = null, run = "run"): Promise<RunView | null> {
    const { server } = this;
    server.fault = fault;
    const opened = await Journal.open(this.journal, sealing, asId<ProfileId>("profile"));
    if (!opened.ok) throw new Error(opened.error.code);
    const { living, death } = mortal(server);
    const actual = this.subject;
    const ports: RunPorts = {
      api: living.api,
      reads: living.reads,
      keys: server.keys,
      journal: opened.value,
      clock,
      readLog: new ReadLog(),
      who: "sanne@msp.example",
      notServed: () => Promise.resolve(null),
      waitingUntil: () => null,
    };
    const view = await Promise.race([
      new Run(
        ports,
        {
          runId: asId<RunId>(run),
          origin: { kind: "edit" },
          clientId: this.id,
          clientName: this.setup.client.name,
          goal: { kind: "changes" },
          reviewed: [describe(change, { actual: clientOf(actual), desired: null })],
          leftOut: new Set(),
          before: opened.value.planOf(asId<RunId>(run)) === null ? actual : null,
          fresh: null,
          sources: sourcesOf(change),
        },
        { progress: () => undefined, clientMade: () => Promise.resolve() },
      ).start(),
      death,
    ]);
    await opened.value.close();
    server.fault = null;
    return view;
  }
  isTraceless(change: ActingChange): boolean {
    const live = new LiveClient(this.server.api, this.id, () => this.server.keyOf(this.id), clock);
    return (
      stepOf(change, live, {
        ...sourcesOf(change),
        ownerEmail: null,
        otherParts: () => noOtherParts,
        partAfter: () => null,
        reachedBy: () => [],
      }).leavesNoTrace === true
    );
  }
}
const whyNot = (view: RunView | null): string => JSON.stringify(view?.entries.map((entry) => [entry.state, entry.error, entry.people]));

const faults = ["die-before", "die-after", "die-late", "lose-before", "lose-after", "lose-late"] as const;

suite.each(kinds)("%s", (kind) => {
  const cases = (numRuns: number) =>
    fc.sample(
      liveSetup.chain((setup) => (samples[kind](setup) as fc.Arbitrary<ActingChange>).map((change) => [setup, change] as const)),
      { seed: 7, numRuns },
    );

  it("ends the same wherever it is cut: before, after, late, twice", async () => {
    for (const [setup, change] of cases(1)) {
      const whole = new World(setup, change.kind);
      const view = await whole.live(change);
      expect(view?.state, whyNot(view)).toBe("done");
      const expected = whole.state();
      const { requests } = whole.server;
      const traceless = whole.isTraceless(change);
      const isWrite = (at: number): boolean => requests[at]?.startsWith("GET") === false;
      expect(requests.some((_, at) => isWrite(at))).toBe(true);

      const end = async (world: World, cut: string): Promise<void> => {
        const last = await world.live(change);
        world.server.arrive(true);
        if (traceless) {
          // Nobody can know: it was done at most once, and is never said to be done when it was not.
          expect(world.server.traces.length, cut).toBeLessThanOrEqual(whole.server.traces.length);
          if (last?.state === "done") expect(world.state(), cut).toEqual(expected);
          return;
        }
        expect(last?.state, `${cut}: ${whyNot(last)}`).toBe("done");
        expect(world.state(), cut).toEqual(expected);
      };
      for (const at of requests.keys()) {
        for (const fault of faults) {
          // Reading changes nothing: it is cut once each way.
          if (!isWrite(at) && fault !== "die-before" && fault !== "lose-before") continue;
          const world = new World(setup, change.kind);
          const first = await world.live(change, { at, kind: fault });
          // What was lost of it is told, and only a technician asks for it again.
          if (traceless && isWrite(at) && fault.startsWith("lose"))
            expect(first).toMatchObject({ state: "stopped", entries: [{ state: "failed", error: { code: "apply.outcome-unknown" } }] });
          else await end(world, `${fault} at ${requests[at] ?? ""}`);
        }
      }
      // Twice: the app dies, and dies again at each request of its second life.
      const firstWrite = requests.findIndex((_, at) => isWrite(at));
      for (const first of ["die-before", "die-after"] as const) {
        for (let second = 0; ; second += 1) {
          const world = new World(setup, change.kind);
          await world.live(change, { at: firstWrite, kind: first });
          const before = world.server.requests.length;
          await world.live(change, { at: before + second, kind: "die-after" });
          if (world.server.requests.length <= before + second) break;
          await end(world, `${first}, then at ${String(second)} of the second life`);
        }
      }
    }
  });

  it("is known whole once the parts that it says it touches are read again", async () => {
    for (const [setup, change] of cases(8)) {
      const world = new World(setup, change.kind);
      const before = world.server.lookAgain(world.id, null);
      const only = partsTouched([change]);
      if (!before.ok || only === null) continue;
      expect((await world.live(change))?.state).toBe("done");
      const whole = world.server.lookAgain(world.id, null);
      // A client that was deleted is not read again.
      if (whole.ok) expect(world.server.lookAgain(world.id, { read: before.value, only })).toEqual(whole);
    }
  });

  it("is taken back at the server", async () => {
    for (const [setup, change] of cases(8)) {
      const world = new World(setup, change.kind);
      const inverse = inverseOf(change, world.isProvider ? world.subject : setup);
      if (!("change" in inverse)) continue;
      const before = world.essence();
      expect((await world.live(change))?.state).toBe("done");
      const back = await world.live(inverse.change, null, "undo");
      expect(back?.state, whyNot(back)).toBe("done");
      expect(world.essence()).toEqual(before);
    }
  });
});
