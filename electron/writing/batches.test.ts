import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import { takeApplyLock } from "#electron/files/lock";
import type { Transport } from "#electron/provider-api/index";
import type { BatchReview, BatchView } from "#shared/bridge/index";
import { MemberRole, MemberStatus, PolicyType } from "#shared/model/enums";
import { asId, organizationOf, type BatchId, type ClientId } from "#shared/model/ids";
import type { CommonEdit } from "#shared/setup/changes/common-edits";
import { Journal } from "./journal.ts";

/* Edits at many clients in one go: the matrix, what is left out of it, failing, cut, tried once more, taken back. Against the sandbox over HTTP. */

type Answer = Awaited<ReturnType<Transport>>;
let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
/** Writes as the server got them: verb and organization, in their order. */
let written: string[] = [];
/** What happens to a write instead of being sent. */
let meet: (organization: string, go: () => Promise<Answer>, body: string) => Promise<Answer>;
/** A client whose requests do not get through. */
let away: string | null = null;
const never = new Promise<never>(() => undefined);
const appendAsEver = Journal.prototype.append;

class Life {
  private dead = false;
  readonly transport: Transport = async (url, request) => {
    const go = (): Promise<Answer> => (fetch as unknown as Transport)(url, request);
    const [, organization] = /\/organizations\/([^/]+)\/(policies|collection-management|groups|users)/u.exec(new URL(url).pathname) ?? [];
    const answer = this.dead
      ? never
      : request.method === "GET" || organization === undefined
        ? organization !== undefined && organization === away
          ? Promise.reject(new Error("away"))
          : go()
        : meet(
            organization,
            () => {
              written.push(organization);
              return go();
            },
            typeof request.body === "string" ? request.body : "",
          );
    const heard = await answer;
    return this.dead ? never : heard;
  };
  die(): void {
    this.dead = true;
  }
}
let life = new Life();
async function open(before?: TestApp): Promise<TestApp> {
  life = new Life();
  const opened = await TestApp.open(() => sandbox, join(folder, "profile"), life.transport);
  for (const [key, record] of before?.kept ?? []) opened.kept.set(key, record);
  const { email = "", masterPassword = "" } = sandbox.accounts[0] ?? {};
  const [known] = await must(opened.handlers.account.profiles({}));
  if (known === undefined) await must(opened.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
  else await must(opened.handlers.account.unlock({ profileId: known.id, method: "password", secret: masterPassword }));
  await must(opened.handBack());
  await opened.read();
  return opened;
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-batches-"));
  sandbox = await startPlayedSandbox("demo", join(folder, "sandbox"));
  app = await open();
}, 120_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  written = [];
  meet = (_organization, go) => go();
  away = null;
});

const refusing =
  (organization: string) =>
  (each: string, go: () => Promise<Answer>): Promise<Answer> =>
    each === organization
      ? Promise.resolve(new Response(JSON.stringify({ message: "Not here." }), { status: 400 }) as unknown as Answer)
      : go();
const policyOf = async (clientId: ClientId, type: number) =>
  (await must(app.handlers.clients.setup({ clientId }))).setup?.policies.find((policy) => policy.type === type) ?? null;
const clients = async (): Promise<readonly ClientId[]> => (await must(app.handlers.clients.list({}))).map(({ id }) => id);
const statesIn = (review: BatchReview, column = 0) => Map.groupBy(review.rows, ({ cells }) => cells[column]?.state);
const view = (batchId: BatchId): Promise<BatchView> => must(app.handlers.batches.view({ batchId }));
const isOver = async (batchId: BatchId): Promise<true | undefined> => {
  const { runs } = await view(batchId);
  return runs.every(({ state }) => ["done", "paused", "stopped"].includes(state)) ? true : undefined;
};
const timeout: CommonEdit = {
  kind: "policy.set",
  type: PolicyType.sessionTimeout,
  enabled: true,
  data: { type: "custom", minutes: 73, action: "lock" },
};

it("a policy at every client: what is excluded stays as it is with its reason, what fails stops no other, is tried once more alone, and all of it is taken back except where somebody changed it since", async () => {
  const ids = await clients();
  const before = new Map(await Promise.all(ids.map(async (id) => [id, await policyOf(id, timeout.type)] as const)));
  const review = await must(app.handlers.batches.review({ clientIds: [...ids], edits: [timeout] }));
  expect(review.rows.map(({ clientId }) => clientId)).toEqual(ids);
  const changing = (statesIn(review).get("change") ?? []).map(({ clientId }) => clientId);
  expect(changing.length).toBeGreaterThan(6);
  const detail = await must(app.handlers.batches.cell({ reviewId: review.reviewId, clientId: changing[0]!, column: 0 }));
  expect(detail.changes[0]?.described.change.kind).toBe("policy.set");
  expect(detail.people.length).toBe(review.rows.find(({ clientId }) => clientId === changing[0])?.cells[0]?.people);

  const [excluded, failing, changed] = [changing[1]!, changing[2]!, changing[3]!];
  meet = refusing(organizationOf(failing));
  const { batchId } = await must(
    app.handlers.batches.apply({ reviewId: review.reviewId, leftOut: [{ clientId: excluded, column: 0, reason: "Own identity team" }] }),
  );
  // What was shown is carried out once.
  expect(await app.handlers.batches.apply({ reviewId: review.reviewId, leftOut: [] })).toMatchObject({
    ok: false,
    error: { code: "run.review-expired" },
  });
  await app.found(() => isOver(batchId));
  const first = await view(batchId);
  expect(first.rows.find(({ clientId }) => clientId === excluded)).toMatchObject({
    runId: null,
    cells: [{ state: "left-out", reason: "Own identity team" }],
  });
  const stateOf = (batch: BatchView, id: ClientId) => batch.runs.find(({ clientId }) => clientId === id)?.state;
  expect(changing.filter((id) => id !== excluded).map((id) => stateOf(first, id))).toEqual(
    changing.filter((id) => id !== excluded).map((id) => (id === failing ? "stopped" : "done")),
  );
  expect(written).not.toContain(organizationOf(excluded));
  const [told] = await must(app.handlers.journal.list({ clientId: excluded, limit: 1 }));
  expect(told?.sentence).toMatchObject({ key: "journal.excluded", parameters: { reason: "Own identity team" } });
  expect((await must(app.handlers.batches.list({})))[0]).toMatchObject({ batchId, failed: 1, unfinished: 0, done: changing.length - 2 });

  // Only what failed is tried once more.
  written = [];
  meet = (_organization, go) => go();
  await must(app.handlers.batches.retry({ batchId }));
  await app.found(() => isOver(batchId));
  expect(written).toEqual([organizationOf(failing)]);
  const mine = changing.filter((id) => id !== excluded);

  // Somebody changes one of them since.
  const other = await must(
    app.handlers.batches.review({ clientIds: [changed], edits: [{ ...timeout, data: { type: "custom", minutes: 5, action: "lock" } }] }),
  );
  const second = await must(app.handlers.batches.apply({ reviewId: other.reviewId, leftOut: [] }));
  await app.found(() => isOver(second.batchId));

  const undoing = await must(app.handlers.batches.undo({ batchId }));
  expect(undoing.undoes).toBe(batchId);
  expect(statesIn(undoing).get("impossible")).toMatchObject([
    { clientId: changed, cells: [{ error: { code: "apply.changed-meanwhile" } }] },
  ]);
  const undone = await must(app.handlers.batches.apply({ reviewId: undoing.reviewId, leftOut: [] }));
  await app.found(() => isOver(undone.batchId));
  expect((await view(undone.batchId)).runs.every(({ state }) => state === "done")).toBe(true);
  await app.found(async () => {
    const now = await Promise.all(mine.filter((id) => id !== changed).map(async (id) => [id, await policyOf(id, timeout.type)] as const));
    const isBack = ([id, policy]: (typeof now)[number]): boolean => {
      const was = before.get(id);
      return (
        (policy?.enabled ?? false) === (was?.enabled ?? false) && (was?.enabled !== true || policy?.data["minutes"] === was.data["minutes"])
      );
    };
    return now.every(isBack) ? true : undefined;
  });
  for (const id of mine.filter((each) => each !== changed)) {
    const was = before.get(id);
    const is = await policyOf(id, timeout.type);
    if (was?.enabled === true) expect(is?.data).toEqual(was.data);
  }
  expect((await policyOf(changed, timeout.type))?.data["minutes"]).toBe(5);
}, 120_000);

it("the app dies between clients: the batch is found whole, resumed and ends with every client written to once", async () => {
  const ids = (await clients()).slice(0, 8);
  const edit: CommonEdit = { kind: "group.create", name: "Auditors 2025" };
  const review = await must(app.handlers.batches.review({ clientIds: [...ids], edits: [edit, edit] }));
  // The same thing twice is one thing.
  expect(review.rows.every(({ cells }) => cells[0]?.state !== "change" || cells[1]?.state === "already")).toBe(true);
  const changing = (statesIn(review).get("change") ?? []).map(({ clientId }) => clientId);
  expect(changing.length).toBeGreaterThan(3);
  // Another one is cut off between what was decided and what its runs do.
  const cut = await must(app.handlers.batches.review({ clientIds: ids.slice(0, 2), edits: [{ kind: "group.create", name: "Cut off" }] }));
  const append = vi.spyOn(Journal.prototype, "append");
  const cutOff = new Promise<void>((resolve) => {
    append.mockImplementation(function (this: Journal, record) {
      if (record.kind === "plan") resolve();
      return record.kind === "plan" ? never : appendAsEver.call(this, record);
    });
  });
  void app.handlers.batches.apply({ reviewId: cut.reviewId, leftOut: [] });
  await cutOff;
  append.mockRestore();
  const last = organizationOf(changing[1]!);
  let died = (): void => undefined;
  const death = new Promise<void>((resolve) => {
    died = resolve;
  });
  meet = async (organization, go) => {
    const answer = await go();
    if (organization !== last) return answer;
    life.die();
    died();
    return never;
  };
  const { batchId } = await must(app.handlers.batches.apply({ reviewId: review.reviewId, leftOut: [] }));
  await death;
  const before = app;
  const profiles = join(folder, "profile", "profiles");
  for (const entry of await readdir(profiles, { withFileTypes: true }))
    if (entry.isDirectory()) await rm(join(profiles, entry.name, "apply.lock"), { force: true });
  meet = (_organization, go) => go();
  app = await open(before);
  const [summary, older] = await must(app.handlers.batches.list({}));
  // Nothing began, and nobody can go on with it: neither done nor waiting.
  expect(older).toMatchObject({ clients: 2, done: 0, failed: 2, unfinished: 0, active: 0 });
  expect((await must(app.handlers.batches.resume({ batchId: older!.batchId }))).rows.map(({ isLeft }) => isLeft)).toEqual([true, true]);
  expect(summary).toMatchObject({ batchId, clients: ids.length, active: 0 });
  expect(summary?.unfinished).toBeGreaterThan(0);
  // It is told as one, not client by client.
  expect((await must(app.handlers.people.inbox({}))).items.filter(({ kind }) => kind === "run")).toEqual([]);
  await must(app.handlers.batches.resume({ batchId }));
  await app.found(() => isOver(batchId));
  expect((await view(batchId)).runs.map(({ state }) => state)).toEqual(changing.map(() => "done"));
  expect([...written].sort()).toEqual(changing.map((id) => organizationOf(id)).sort());
  before.engine.dispose();
}, 120_000);

it("an invitation into a group that the same batch makes waits for the group, and falls with it", async () => {
  const ids = (await clients()).slice(0, 6);
  const edits: readonly CommonEdit[] = [
    { kind: "group.create", name: "Night watch" },
    { kind: "member.invite", email: "night.watch@noordlicht.example", role: 2, groups: ["Night watch"] },
  ];
  const review = await must(app.handlers.batches.review({ clientIds: [...ids], edits: [...edits] }));
  const both = review.rows.filter(({ cells }) => cells.every(({ state }) => state === "change"));
  expect(both.length).toBeGreaterThan(1);
  for (const { cells } of both) expect(cells.map(({ needs }) => needs)).toEqual([[], [0]]);
  const [excluded, kept] = [both[0]!.clientId, both[1]!.clientId];
  const leftOut = review.rows
    .filter(({ clientId }) => clientId !== kept)
    .flatMap(({ clientId, cells }) =>
      cells.flatMap(({ state }, column) =>
        state === "change" && !(clientId === excluded && column === 1) ? [{ clientId, column, reason: "no" }] : [],
      ),
    );
  const { batchId } = await must(app.handlers.batches.apply({ reviewId: review.reviewId, leftOut }));
  await app.found(() => isOver(batchId));
  const { runs } = await view(batchId);
  const states = (id: ClientId) => runs.find(({ clientId }) => clientId === id)?.entries.map(({ state }) => state);
  expect(states(kept)).toEqual(["done", "done"]);
  expect(states(excluded)).toEqual(["left-out", "skipped"]);
}, 120_000);

const create = (name: string): CommonEdit => ({ kind: "group.create", name });
/** Reviews and carries out at these clients. */
async function carryOut(clientIds: readonly ClientId[], edits: readonly CommonEdit[]): Promise<BatchId> {
  const review = await must(app.handlers.batches.review({ clientIds: [...clientIds], edits: [...edits] }));
  const { batchId } = await must(app.handlers.batches.apply({ reviewId: review.reviewId, leftOut: [] }));
  await app.found(() => isOver(batchId));
  return batchId;
}
const withGroups = async (count: number): Promise<readonly ClientId[]> => {
  const review = await must(app.handlers.batches.review({ clientIds: [...(await clients())], edits: [create("Probe")] }));
  return (statesIn(review).get("change") ?? []).slice(0, count).map(({ clientId }) => clientId);
};
const summaryOf = async (batchId: BatchId) => (await must(app.handlers.batches.list({}))).find((each) => each.batchId === batchId);

it("an answer is lost and the network with it: the client is told as unsure, and going on looks before anything is sent again", async () => {
  const [lost, other] = await withGroups(2);
  const organization = organizationOf(lost!);
  meet = async (each, go) => {
    const answer = await go();
    if (each !== organization) return answer;
    away = organization;
    throw new Error("lost");
  };
  const batchId = await carryOut([lost!, other!], [{ ...timeout, data: { type: "custom", minutes: 47, action: "lock" } }]);
  expect(await summaryOf(batchId)).toMatchObject({ done: 1, failed: 0, unfinished: 1 });
  await must(app.handlers.batches.retry({ batchId }));
  expect((await view(batchId)).runs.every(({ state }) => state === "done" || state === "stopped")).toBe(true);
  away = null;
  meet = (_organization, go) => go();
  await must(app.handlers.batches.resume({ batchId }));
  await app.found(async () => ((await summaryOf(batchId))?.done === 2 ? true : undefined));
  expect(written.filter((each) => each === organization)).toHaveLength(1);
}, 60_000);

it("a client that is stuck, and one that failed, are left by themselves while the others go on; nobody goes on with them later", async () => {
  const [stuck, failing, ...others] = await withGroups(5);
  const organization = organizationOf(stuck!);
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    const late = new Promise<void>((go) => {
      answer = go;
    });
    meet = async (each, go, body) => {
      if (each === organizationOf(failing!)) return refusing(each)(each, go);
      if (each !== organization) return go();
      resolve();
      // What was sent before it is left is under way until its answer comes.
      await late;
      expect(body).toContain("First of two");
      return go();
    };
  });
  const review = await must(
    app.handlers.batches.review({ clientIds: [stuck!, failing!, ...others], edits: [create("First of two"), create("Second of two")] }),
  );
  const { batchId } = await must(app.handlers.batches.apply({ reviewId: review.reviewId, leftOut: [] }));
  await asked;
  const stateOf = async (id: ClientId) => (await view(batchId)).runs.find(({ clientId }) => clientId === id)?.state;
  await app.found(async () => ((await stateOf(failing!)) === "stopped" ? true : undefined));
  const one = await must(app.handlers.batches.leave({ batchId, clientId: failing! }));
  expect(one.rows.map(({ isLeft }) => isLeft)).toEqual([false, true, false, false, false]);
  expect(await stateOf(stuck!)).toBe("running");
  const leaving = app.handlers.batches.leave({ batchId, clientId: stuck! });
  await app.found(async () => ((await stateOf(stuck!)) === "pausing" ? true : undefined));
  answer();
  const both = await must(leaving);
  expect(both.rows.map(({ isLeft }) => isLeft)).toEqual([true, true, false, false, false]);
  expect(both.runs.find(({ clientId }) => clientId === stuck)?.entries.map(({ state }) => state)).toEqual(["done", "waiting"]);
  await app.found(() => isOver(batchId));
  expect(await summaryOf(batchId)).toMatchObject({ done: others.length, failed: 2, unfinished: 0, active: 0 });

  [written, meet] = [[], (_organization, go) => go()];
  await must(app.handlers.batches.resume({ batchId }));
  await must(app.handlers.batches.retry({ batchId }));
  expect((await must(app.handlers.batches.leave({ batchId, clientId: others[0]! }))).rows[2]?.isLeft).toBe(false);
  await app.found(() => isOver(batchId));
  expect(written).toEqual([]);
  // A client that is not in it is not left.
  expect(await app.handlers.batches.leave({ batchId: asId("none"), clientId: stuck! })).toMatchObject({ ok: false });
}, 60_000);

it("another process writes: nothing is written down as decided, and the same can be carried out afterwards", async () => {
  const ids = await withGroups(2);
  const profiles = join(folder, "profile", "profiles");
  const profile = (await readdir(profiles, { withFileTypes: true })).find((entry) => entry.isDirectory());
  const lock = await must(takeApplyLock(join(profiles, profile!.name, "apply.lock")));
  const before = (await must(app.handlers.batches.list({}))).length;
  const review = await must(app.handlers.batches.review({ clientIds: [...ids], edits: [create("Elsewhere")] }));
  expect(await app.handlers.batches.apply({ reviewId: review.reviewId, leftOut: [] })).toMatchObject({
    ok: false,
    error: { code: "apply.in-progress-elsewhere" },
  });
  await lock.release();
  expect(await must(app.handlers.batches.list({}))).toHaveLength(before);
  expect((await view(await carryOut(ids, [create("Elsewhere")]))).runs.map(({ state }) => state)).toEqual(["done", "done"]);
}, 60_000);

it("of a batch that is taken back in part, the rest keeps its way back", async () => {
  const edits: readonly CommonEdit[] = [
    { ...timeout, data: { type: "custom", minutes: 61, action: "lock" } },
    { kind: "client.collection-settings", to: { limitItemDeletion: true } },
  ];
  const all = await must(app.handlers.batches.review({ clientIds: [...(await clients())], edits: [...edits] }));
  const { clientId } = all.rows.find(({ cells }) => cells.every(({ state }) => state === "change"))!;
  const batchId = await carryOut([clientId], edits);
  const part = await must(app.handlers.batches.undo({ batchId }));
  const undone = await must(
    app.handlers.batches.apply({ reviewId: part.reviewId, leftOut: [{ clientId, column: 1, reason: "Still needed" }] }),
  );
  await app.found(() => isOver(undone.batchId));
  expect((await view(batchId)).undo).toBe("possible");
  const rest = await must(app.handlers.batches.undo({ batchId }));
  expect(rest.rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([["already", "change"]]);
  const second = await must(app.handlers.batches.apply({ reviewId: rest.reviewId, leftOut: [] }));
  await app.found(() => isOver(second.batchId));
  expect((await view(batchId)).undo).toBe("undone");
}, 60_000);

it("invitations: once more only to whom none was sent, and never where nobody knows", async () => {
  const review = await must(app.handlers.batches.review({ clientIds: [...(await clients())], edits: [{ kind: "member.resend" }] }));
  const rows = review.rows.filter(({ cells }) => (cells[0]?.people ?? 0) > 1).map(({ clientId }) => clientId);
  const [partly, unknown] = rows;
  expect(rows.length).toBeGreaterThan(1);
  const sent: (readonly [string, readonly string[]])[] = [];
  meet = async (organization, go, body) => {
    const { ids } = JSON.parse(body) as { ids: readonly string[] };
    sent.push([organization, ids]);
    const answer = await go();
    if (organization === organizationOf(unknown!)) throw new Error("lost");
    const data = ids.map((id, index) => ({ id, error: index === 0 ? "Not now." : "" }));
    return sent.length > 2 ? answer : (new Response(JSON.stringify({ data, object: "list" }), { status: 200 }) as unknown as Answer);
  };
  const batchId = await carryOut([partly!, unknown!], [{ kind: "member.resend" }]);
  expect(sent.map(([organization]) => organization).sort()).toEqual([organizationOf(partly!), organizationOf(unknown!)].sort());
  const [first] = sent.find(([organization]) => organization === organizationOf(partly!))![1];
  await must(app.handlers.batches.retry({ batchId }));
  await app.found(async () => ((await summaryOf(batchId))?.done === 1 ? true : undefined));
  expect(sent.slice(2)).toEqual([[organizationOf(partly!), [first]]]);
  const { runs } = await view(batchId);
  expect(runs.find(({ clientId }) => clientId === partly)?.entries[0]?.people.every(({ error }) => error === null)).toBe(true);
  expect(runs.find(({ clientId }) => clientId === unknown)?.entries[0]?.error?.code).toBe("apply.outcome-unknown");
}, 60_000);

const blueprint: CommonEdit = {
  kind: "client.blueprint",
  name: "Night",
  parameters: {},
  yaml: `name: Night
groups:
  - name: Night shift
collections:
  - path: Night/Rounds
    access:
      - { group: Night shift, level: view }
policies:
  - type: sessionTimeout
    enabled: true
    data: { type: custom, minutes: 83, action: lock }
`,
};

it("a blueprint: each client gets what it lacks, a group of the same batch is made once, and what has an inverse is taken back", async () => {
  const ids = await withGroups(3);
  const edits = [create("Night shift"), blueprint];
  const review = await must(app.handlers.batches.review({ clientIds: [...ids], edits: [...edits] }));
  for (const { cells } of review.rows) {
    expect(cells).toMatchObject([
      { state: "change", changes: 1 },
      { state: "change", needs: [0] },
    ]);
    expect(cells[1]?.changes).toBe(2);
  }
  const { batchId } = await must(
    app.handlers.batches.apply({ reviewId: review.reviewId, leftOut: [{ clientId: ids[2]!, column: 1, reason: "no" }] }),
  );
  await app.found(() => isOver(batchId));
  expect((await view(batchId)).runs.map(({ state }) => state)).toEqual(["done", "done", "done"]);
  const again = await must(app.handlers.batches.review({ clientIds: [...ids], edits: [blueprint] }));
  expect(again.rows.map(({ cells }) => cells[0]?.state)).toEqual(["already", "already", "change"]);

  // A new collection stays, and is told; the policy goes back to what it was.
  const undoing = await must(app.handlers.batches.undo({ batchId }));
  const backs = undoing.rows.map(({ cells }) => cells[1]);
  expect(backs.map((cell) => cell?.state)).toEqual(["change", "change", "already"]);
  expect(backs[0]).toMatchObject({ changes: 1, why: { key: "changes.noUndo.collection-create" } });
  const undone = await must(app.handlers.batches.apply({ reviewId: undoing.reviewId, leftOut: [] }));
  await app.found(() => isOver(undone.batchId));
  expect((await view(batchId)).undo).toBe("undone");
  await app.found(async () => ((await policyOf(ids[0]!, timeout.type))?.data["minutes"] === 83 ? undefined : true));
}, 60_000);

it("a blueprint that failed half-way at a client is taken back there as far as it came", async () => {
  const [only] = await withGroups(1);
  const other = {
    ...blueprint,
    yaml: blueprint.yaml.replace("Night shift", "Day shift").replace("Night shift", "Day shift").replace("83", "84"),
  };
  meet = (_organization, go, body) =>
    body.includes("Day shift")
      ? Promise.resolve(new Response(JSON.stringify({ message: "Not here." }), { status: 400 }) as unknown as Answer)
      : go();
  const batchId = await carryOut([only!], [other]);
  expect((await view(batchId)).runs[0]?.entries.map(({ state }) => state).sort()).toEqual(["done", "failed", "skipped"]);
  meet = (_organization, go) => go();
  const undoing = await must(app.handlers.batches.undo({ batchId }));
  expect(undoing.rows[0]?.cells[0]).toMatchObject({ state: "change", changes: 1 });
}, 60_000);

it("somebody's access is revoked by address wherever they are, and given back", async () => {
  const ids = await clients();
  const setups = await Promise.all(ids.map(async (clientId) => (await must(app.handlers.clients.setup({ clientId }))).setup));
  const places = Map.groupBy(
    setups.flatMap((setup, at) =>
      (setup?.members ?? []).flatMap(({ email, status, role }) =>
        status === MemberStatus.confirmed && role === MemberRole.user ? [{ email, clientId: ids[at]! }] : [],
      ),
    ),
    ({ email }) => email,
  );
  const [email, where] = [...places].sort(([, left], [, right]) => right.length - left.length)[0]!;
  expect(where.length).toBeGreaterThan(1);
  const edit: CommonEdit = { kind: "member.revoke", email: email.toUpperCase() };
  const review = await must(app.handlers.batches.review({ clientIds: [...ids], edits: [edit] }));
  const hit = review.rows.filter(({ cells }) => cells[0]?.state === "change").map(({ clientId }) => clientId);
  expect([...hit].sort()).toEqual(where.map(({ clientId }) => clientId).sort());
  const batchId = await carryOut(ids, [edit]);
  const statuses = async () =>
    await Promise.all(
      hit.map(
        async (clientId) =>
          (await must(app.handlers.clients.setup({ clientId }))).setup?.members.find((member) => member.email === email)?.status,
      ),
    );
  await app.found(async () => ((await statuses()).every((status) => status === MemberStatus.revoked) ? true : undefined));
  const undoing = await must(app.handlers.batches.undo({ batchId }));
  const undone = await must(app.handlers.batches.apply({ reviewId: undoing.reviewId, leftOut: [] }));
  await app.found(() => isOver(undone.batchId));
  await app.found(async () => ((await statuses()).every((status) => status === MemberStatus.confirmed) ? true : undefined));
}, 60_000);
