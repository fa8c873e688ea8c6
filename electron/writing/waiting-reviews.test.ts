import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import type { InboxItem } from "#shared/bridge/index";
import { organizationOf, profileOf, type ClientId } from "#shared/model/ids";
import { appError } from "#shared/errors/app-error";
import type { Edit } from "#shared/setup/changes/edits";
import { err, ok } from "#shared/util/result";
import { WaitingReviews } from "./waiting-reviews.ts";

/* What was asked for without a network waits sealed on this computer, and is reviewed against what the client looks like then. */

let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
let clientId: ClientId;
const waiting = async (): Promise<readonly Extract<InboxItem, { kind: "edits" }>[]> =>
  (await must(app.handlers.people.inbox({}))).items.flatMap((item) => (item.kind === "edits" ? [item] : []));
const setupOf = async () => (await must(app.handlers.clients.setup({ clientId }))).setup!;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-waiting-"));
  sandbox = await startPlayedSandbox("small", folder);
  app = await TestApp.open(() => sandbox);
  const { email, masterPassword } = sandbox.accounts[0]!;
  await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
  await must(app.handBack());
  await app.read();
  clientId = (await must(app.handlers.clients.list({})))[0]!.id;
}, 120_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

it("edits wait in the inbox once, over a lock, and are reviewed against what stands there then", async () => {
  const group = (await setupOf()).groups[0]!;
  const edits = [{ clientId, edit: { kind: "group.rename" as const, group: group.id, to: "Renamed offline" } }];
  expect((await must(app.handlers.writing.review({ edits, origin: "edit" }))).canWait).toBe(true);
  for (let times = 0; times < 2; times += 1) expect((await must(app.handlers.writing.keep({ edits, origin: "edit" }))).kept.length).toBe(1);
  const [first, ...more] = await waiting();
  expect([first?.clientId, first?.sentences.length, more]).toEqual([clientId, 1, []]);

  await must(app.handlers.account.lock({}));
  const profile = (await must(app.handlers.account.session({}))).profiles[0]!;
  await must(app.handlers.account.unlock({ profileId: profile.id, method: "password", secret: sandbox.accounts[0]!.masterPassword }));
  await must(app.handBack());
  expect((await waiting()).map(({ id }) => id)).toEqual([first!.id]);

  await app.read();
  await app.write([{ clientId, edit: { kind: "group.rename", group: group.id, to: "Renamed elsewhere" } }]);
  const { review } = await must(app.handlers.writing.reviewKept({ clientId, id: first!.id }));
  expect(
    review.clients[0]?.changes[0]?.differences.map(({ before, after }) => [before?.parameters?.["text"], after?.parameters?.["text"]]),
  ).toEqual([["Renamed elsewhere", "Renamed offline"]]);
  // Once it is carried out its run is what can be resumed: it waits no more, however the run ends.
  await app.applyReview(review);
  expect(await waiting()).toEqual([]);
  expect(await app.handlers.writing.reviewKept({ clientId, id: first!.id })).toMatchObject({
    ok: false,
    error: { code: "run.review-expired" },
  });
}, 60_000);

it("what was begun waits no more, although the app ended before it was crossed off", async () => {
  const group = (await setupOf()).groups[0]!;
  await must(
    app.handlers.writing.keep({ edits: [{ clientId, edit: { kind: "group.rename", group: group.id, to: "Once only" } }], origin: "edit" }),
  );
  const [item] = await waiting();
  const inProfile = (root: string, name: string): string => join(root, "profiles", profileOf(clientId), name);
  const before = await Promise.all(["waiting.sealed", "profile.json"].map((name) => readFile(inProfile(app.folder, name))));
  const { review } = await must(app.handlers.writing.reviewKept({ clientId, id: item!.id }));
  await app.applyReview(review);
  // As the disk is when the app ends between the two: the run is in the journal, and the edit is still in its file. Nothing else writes to the copy.
  const left = join(folder, "left");
  await cp(app.folder, left, { recursive: true, filter: (from) => !from.endsWith(".new") });
  await Promise.all(["waiting.sealed", "profile.json"].map((name, index) => writeFile(inProfile(left, name), before[index]!)));
  const again = await TestApp.open(() => sandbox, left);
  await must(
    again.handlers.account.unlock({ profileId: profileOf(clientId), method: "password", secret: sandbox.accounts[0]!.masterPassword }),
  );
  await must(again.handBack());
  expect((await must(again.handlers.people.inbox({}))).items.filter(({ kind }) => kind === "edits")).toEqual([]);
  expect(await again.handlers.writing.reviewKept({ clientId, id: item!.id })).toMatchObject({ error: { code: "run.review-expired" } });
  expect((await readFile(inProfile(left, "waiting.sealed"))).equals(before[0]!), "it is crossed off now").toBe(false);
  await must(again.handlers.account.lock({}));
  await app.read();
}, 60_000);

it("what waits is on the disk before it is told, stays where the window lost everything, and goes with its client", async () => {
  const group = (await setupOf()).groups[0]!;
  const edits = [{ clientId, edit: { kind: "group.rename" as const, group: group.id, to: "Never written" } }];
  await must(app.handlers.writing.keep({ edits, origin: "edit" }));
  const [item] = await waiting();
  const again = await TestApp.open(() => sandbox, app.folder);
  const profile = (await must(again.handlers.account.session({}))).profiles[0]!;
  await must(again.handlers.account.unlock({ profileId: profile.id, method: "password", secret: sandbox.accounts[0]!.masterPassword }));
  const shown = (await must(again.handlers.people.inbox({}))).items;
  expect(shown.flatMap((each) => (each.kind === "edits" ? [each.id] : []))).toEqual([item!.id]);
  await again.engine.waiting.forgetClient(profile.id, organizationOf(clientId));
  expect(await again.engine.waiting.list()).toEqual([]);
  await must(app.handlers.writing.forgetKept({ clientId, id: item!.id }));
  expect(await waiting()).toEqual([]);
}, 60_000);

it("what is kept later of the same thing replaces what waits, openly; a part of it stands beside; both can be taken back", async () => {
  const { groups, members } = await setupOf();
  const group = groups[0]!.id;
  const member = members.find((each) => !each.groups.includes(group))!.id;
  const keep = (edit: Edit) => must(app.handlers.writing.keep({ edits: [{ clientId, edit }], origin: "edit" }));
  const told = async (edit: Edit) =>
    (await must(app.handlers.writing.alsoKept({ edits: [{ clientId, edit }] }))).map(({ id, replaced }) => ({ id, replaced }));
  const names = async () => (await waiting()).map(({ id }) => id);

  const first = (await keep({ kind: "group.rename", group, to: "First" })).kept[0]!;
  const another: Edit = { kind: "group.rename", group, to: "Second" };
  expect(await told(another)).toEqual([{ id: first.id, replaced: true }]);
  const second = await keep(another);
  expect([second.replaced, await names()]).toEqual([[first], [second.kept[0]!.id]]);

  // A change of the mind: the one goes, the other is back.
  await must(app.handlers.writing.forgetKept(second.kept[0]!));
  await must(app.handlers.writing.restoreKept(first));
  expect(await names()).toEqual([first.id]);
  expect(await app.handlers.writing.restoreKept(first)).toMatchObject({ ok: false, error: { code: "run.review-expired" } });

  // Something else of the same group stands for itself; the whole group stands for both.
  const other = (await keep({ kind: "group.members", group, add: [member], remove: [] })).kept[0]!;
  expect(await told({ kind: "group.delete", groups: [group] })).toEqual([
    { id: first.id, replaced: true },
    { id: other.id, replaced: true },
  ]);
  const many = await keep({ kind: "group.members", group, add: [], remove: members.map(({ id }) => id) });
  expect(many.replaced).toEqual([other]);
  expect(await told({ kind: "group.members", group, add: [member], remove: [] })).toEqual([{ id: many.kept[0]!.id, replaced: false }]);
  for (const { clientId: of, id } of await waiting()) await must(app.handlers.writing.forgetKept({ clientId: of, id }));
}, 60_000);

it("a disk that is full is told, and nothing is said to be kept", async () => {
  const written = err(appError("file.unwritable"));
  const full = new WaitingReviews({
    newId: () => "one",
    now: () => new Date(),
    reviews: {
      review: () => Promise.resolve(ok({ clients: [{ clientId, changes: [{ described: { sentence: { key: "x" } } }] }] } as never)),
    },
    read: () => Promise.resolve(),
    hasBegun: () => false,
    profiles: () => [
      {
        id: profileOf(clientId),
        readSealed: () => Promise.resolve(ok(null)),
        writeSealed: () => Promise.resolve(written),
        setAside: () => Promise.resolve(),
      },
    ],
  });
  expect(await full.keep([{ clientId, edit: { kind: "client.rename", to: "New" } }], "edit")).toEqual(written);
  expect(await full.list()).toEqual([]);
});

it("what is bound to this moment cannot wait, and what changes nothing does not", async () => {
  const setup = await setupOf();
  const keep = (edit: Parameters<typeof app.handlers.writing.keep>[0]["edits"][number]["edit"]) =>
    app.handlers.writing.keep({ edits: [{ clientId, edit }], origin: "edit" });
  expect(await keep({ kind: "client.new-key", type: 0 })).toMatchObject({ ok: false, error: { code: "run.cannot-wait" } });
  expect(
    await keep({ kind: "member.recover", member: setup.members[0]!.id, masterPassword: true, twoStep: false, verifiedBy: "" }),
  ).toMatchObject({ ok: false, error: { code: "run.cannot-wait" } });
  expect(await must(keep({ kind: "client.rename", to: setup.client.name }))).toEqual({ kept: [], replaced: [], beside: [] });
  expect(await waiting()).toEqual([]);
}, 60_000);
