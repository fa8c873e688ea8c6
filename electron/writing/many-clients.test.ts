import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import type { Transport } from "#electron/provider-api/index";
import type { ClientRow, RunView } from "#shared/bridge/index";
import { organizationOf, type ClientId } from "#shared/model/ids";
import type { CollectionSettings } from "#shared/setup/value/client-setup";

/* One change at many clients: a run for each, side by side. Against the sandbox over HTTP. */

type Answer = Awaited<ReturnType<Transport>>;

let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
/** Clients by the change of their settings, in the order in which the server got it. */
let written: string[] = [];
/** What happens to such a request instead of being sent. */
let meet: (organization: string, go: () => Promise<Answer>) => Promise<Answer>;
/** The transport of one start of the app; once it is dead nothing of it is sent or heard. */
class Life {
  private dead = false;
  readonly transport: Transport = async (url, request) => {
    const go = (): Promise<Answer> => (fetch as unknown as Transport)(url, request);
    const [, organization] = /\/organizations\/([^/]+)\/collection-management$/u.exec(new URL(url).pathname) ?? [];
    const answer = this.dead
      ? never
      : request.method !== "PUT" || organization === undefined
        ? go()
        : meet(organization, () => {
            written.push(organization);
            return go();
          });
    const heard = await answer;
    return this.dead ? never : heard;
  };
  die(): void {
    this.dead = true;
  }
}
const never = new Promise<never>(() => undefined);
let life = new Life();
async function open(): Promise<TestApp> {
  life = new Life();
  const opened = await TestApp.open(() => sandbox, join(folder, "profile"), life.transport);
  const { email = "", masterPassword = "" } = sandbox.accounts[0] ?? {};
  const [known] = await must(opened.handlers.account.profiles({}));
  if (known === undefined) await must(opened.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
  else await must(opened.handlers.account.unlock({ profileId: known.id, method: "password", secret: masterPassword }));
  await must(opened.handBack());
  await opened.read();
  return opened;
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-many-"));
  sandbox = await startPlayedSandbox("demo", join(folder, "sandbox"));
  app = await open();
}, 60_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  written = [];
  meet = (_organization, go) => go();
});

const settingsOf = async (clientId: ClientId) => {
  const { setup } = await must(app.handlers.clients.setup({ clientId }));
  if (setup === null) throw new Error("not read");
  return setup.collectionSettings;
};
/** The same edit at `count` clients: who may delete items is turned around. */
async function edits(count: number): Promise<
  readonly {
    readonly clientId: ClientId;
    readonly edit: { readonly kind: "client.collection-settings"; readonly to: CollectionSettings };
  }[]
> {
  const rows: readonly ClientRow[] = (await must(app.handlers.clients.list({}))).filter((row) => row.meta.error === null).slice(0, count);
  expect(rows).toHaveLength(count);
  return Promise.all(
    rows.map(async ({ id }) => {
      const from = await settingsOf(id);
      return {
        clientId: id,
        edit: { kind: "client.collection-settings" as const, to: { ...from, limitItemDeletion: !from.limitItemDeletion } },
      };
    }),
  );
}
const start = async (wanted: Awaited<ReturnType<typeof edits>>): Promise<readonly RunView[]> => {
  const review = await must(app.handlers.writing.review({ edits: [...wanted], origin: "bulk" }));
  return (await must(app.handlers.writing.apply({ reviewId: review.reviewId }))).runs;
};
const states = (runs: readonly RunView[]): readonly (string | undefined)[] => runs.map(({ runId }) => app.runs.get(runId)?.state);
const isDone = ({ runId }: RunView): boolean => app.runs.get(runId)?.state === "done";
const isOver = ({ runId }: RunView): boolean => ["done", "paused", "stopped"].includes(app.runs.get(runId)?.state ?? "");
/** What was written is read back: the next edit is made from it. */
const readBack = (wanted: Awaited<ReturnType<typeof edits>>): Promise<true> =>
  app.found(async () => {
    const are = await Promise.all(wanted.map(async ({ clientId }) => (await settingsOf(clientId)).limitItemDeletion));
    return wanted.every(({ edit }, index) => edit.to.limitItemDeletion === are[index]) ? true : undefined;
  });
/** Requests that wait until somebody lets them go, by client. */
function hold() {
  const held = new Map<string, () => void>();
  const waiting: (() => void)[] = [];
  let free = false;
  let lastOf: string | null = null;
  let died = (): void => undefined;
  meet = async (organization, go) => {
    if (!free)
      await new Promise<void>((resolve) => {
        held.set(organization, resolve);
        for (const look of waiting.splice(0)) look();
      });
    held.delete(organization);
    const answer = await go();
    if (organization === lastOf) {
      life.die();
      died();
    }
    return answer;
  };
  return {
    held,
    /** The app dies as soon as the server has carried this one out. */
    diesAfter(organization: string): Promise<void> {
      lastOf = organization;
      return new Promise((resolve) => {
        died = resolve;
      });
    },
    async until(done: () => boolean): Promise<void> {
      while (!done())
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
    },
    release(): void {
      free = true;
      for (const go of held.values()) go();
    },
  };
}

it("what is refused at one client stops no other client; each is told by its own", async () => {
  const wanted = await edits(6);
  const [refused, forbidden] = wanted.slice(1, 3).map(({ clientId }) => organizationOf(clientId));
  meet = async (organization, go) => {
    if (organization !== refused && organization !== forbidden) return go();
    const status = organization === refused ? 400 : 403;
    return new Response(JSON.stringify({ message: "Not here." }), { status }) as unknown as Answer;
  };
  const runs = await start(wanted);
  await app.until(() => runs.every(isOver));
  const others = wanted.flatMap(({ clientId }, index) => (index === 1 || index === 2 ? [] : [organizationOf(clientId)]));
  expect([...written].sort()).toEqual(others.sort());
  expect(states(runs)).toEqual(["done", "stopped", "stopped", "done", "done", "done"]);
  const [ofRefused, ofForbidden] = runs.slice(1, 3).map(({ runId }) => app.runs.get(runId)?.entries[0]);
  expect(ofRefused).toMatchObject({ state: "failed", error: { code: "server.refused", detail: "Not here." } });
  expect(ofForbidden).toMatchObject({ state: "failed" });
  await readBack(wanted.filter((_each, index) => index !== 1 && index !== 2));
  for (const { clientId } of wanted) {
    const [told] = await must(app.handlers.journal.list({ clientId, limit: 1 }));
    expect(told?.clientId).toBe(clientId);
  }
}, 60_000);

it("at most three clients of a profile are written to at a time, the others wait for their turn", async () => {
  const wanted = await edits(7);
  const gate = hold();
  const runs = await start(wanted);
  const running = (): number => states(runs).filter((state) => state === "running").length;
  await gate.until(() => gate.held.size === 3);
  expect(states(runs).filter((state) => state === undefined || state === "queued")).toHaveLength(4);
  // Each that ends lets the next one begin, in the order of the review.
  for (const { clientId } of wanted.slice(0, 4)) {
    expect(running()).toBe(3);
    const next = organizationOf(wanted[[...wanted].findIndex((each) => each.clientId === clientId) + 3]?.clientId ?? clientId);
    gate.held.get(organizationOf(clientId))?.();
    await gate.until(() => gate.held.has(next));
    expect(gate.held.size).toBe(3);
  }
  gate.release();
  await app.until(() => runs.every(isOver));
  expect(states(runs)).toEqual(wanted.map(() => "done"));
  await readBack(wanted);
}, 60_000);

it("a run that waits for its turn is paused before it writes, one that writes after its change; both go on later, once", async () => {
  const wanted = await edits(5);
  const gate = hold();
  const runs = await start(wanted);
  await gate.until(() => gate.held.size === 3);
  const [writing, waits] = [runs[0]!, runs[4]!];
  await must(app.handlers.writing.pause({ runId: writing.runId }));
  await must(app.handlers.writing.pause({ runId: waits.runId }));
  await app.until(() => isOver(waits));
  expect([writing, waits].map(({ runId }) => app.runs.get(runId)?.state)).toEqual(["pausing", "paused"]);
  gate.release();
  await app.until(() => runs.every(isOver));
  // The request of the first one was under way: it is carried out, and nothing is left of it.
  expect(states(runs).slice(1)).toEqual(["done", "done", "done", "paused"]);
  expect(app.runs.get(writing.runId)?.entries.map(({ state }) => state)).toEqual(["done"]);
  expect(written).toHaveLength(4);
  for (const { runId, state } of await must(app.handlers.writing.runs({}))) {
    expect(state).toBe("paused");
    await must(app.handlers.writing.resume({ runId }));
  }
  await app.until(() => runs.every(isDone));
  await readBack(wanted);
  expect([...written].sort()).toEqual(wanted.map(({ clientId }) => organizationOf(clientId)).sort());
}, 60_000);

it("the app dies between clients: all of it is in the journal, and the next start ends what is left, once", async () => {
  const wanted = await edits(6);
  const organizations = wanted.map(({ clientId }) => organizationOf(clientId));
  const gate = hold();
  const runs = await start(wanted);
  await gate.until(() => gate.held.size === 3);
  // The first is done. The second has acted, and its answer never comes; nothing of this process is heard any more.
  gate.held.get(organizations[0]!)?.();
  await app.until(() => isDone(runs[0]!));
  await gate.until(() => gate.held.size === 3);
  const death = gate.diesAfter(organizations[1]!);
  gate.held.get(organizations[1]!)?.();
  await death;
  const before = app;
  const profiles = join(folder, "profile", "profiles");
  for (const entry of await readdir(profiles, { withFileTypes: true }))
    if (entry.isDirectory()) await rm(join(profiles, entry.name, "apply.lock"), { force: true });

  meet = (_organization, go) => go();
  app = await open();
  const cut = await must(app.handlers.writing.runs({}));
  expect(cut.map(({ runId }) => runId).sort()).toEqual(
    runs
      .slice(1)
      .map(({ runId }) => runId)
      .sort(),
  );
  for (const { runId } of cut) await must(app.handlers.writing.resume({ runId }));
  await app.until(() => runs.slice(1).every(isDone));
  expect(await must(app.handlers.writing.runs({}))).toEqual([]);
  expect([...written].sort()).toEqual([...organizations].sort());
  const outcomes = await Promise.all(
    wanted.map(async ({ clientId }) => (await must(app.handlers.journal.list({ clientId, limit: 1 })))[0]?.outcome),
  );
  expect(outcomes).toEqual(["done", "reconciled", "done", "done", "done", "done"]);
  await readBack(wanted);
  before.engine.dispose();
}, 60_000);
