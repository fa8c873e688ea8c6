import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EngineDesk, startPlayedSandbox, type PlayedSandbox } from "#build/test/engine-desk";
import { must } from "#build/test/must";
import type { InboxItem } from "#shared/bridge/index";
import { asId, clientIdOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { ProfileState } from "#electron/sync/client-state";
import { KnownClients } from "#electron/sync/known-clients";
import { LocalChoices } from "#electron/sync/local-choices";
import { emptyLocalState, withoutClient } from "#electron/sync/local-state";

/* What was asked for without a network waits sealed on this computer, and is reviewed against what the client looks like then. */

let folder = "";
let sandbox: PlayedSandbox;
let desk: EngineDesk;
let clientId: ClientId;
const waiting = async (): Promise<readonly Extract<InboxItem, { kind: "edits" }>[]> =>
  (await must(desk.handlers.people.inbox({}))).items.flatMap((item) => (item.kind === "edits" ? [item] : []));
const setupOf = async () => (await must(desk.handlers.clients.setup({ clientId }))).setup!;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-waiting-"));
  sandbox = await startPlayedSandbox("small", folder);
  desk = await EngineDesk.open(() => sandbox);
  const { email, masterPassword } = sandbox.accounts[0]!;
  await must(desk.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
  await must(desk.handBack());
  await desk.read();
  clientId = (await must(desk.handlers.clients.list({})))[0]!.id;
}, 120_000);
afterAll(async () => {
  await desk.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

it("edits wait in the inbox once, over a lock, and are reviewed against what stands there then", async () => {
  const group = (await setupOf()).groups[0]!;
  const edits = [{ clientId, edit: { kind: "group.rename" as const, group: group.id, to: "Renamed offline" } }];
  expect((await must(desk.handlers.writing.review({ edits, origin: "edit" }))).canWait).toBe(true);
  for (let times = 0; times < 2; times += 1)
    expect(await must(desk.handlers.writing.keep({ edits, origin: "edit" }))).toEqual({ clients: 1 });
  const [first, ...more] = await waiting();
  expect([first?.clientId, first?.sentences.length, more]).toEqual([clientId, 1, []]);

  await must(desk.handlers.account.lock({}));
  const profile = (await must(desk.handlers.account.session({}))).profiles[0]!;
  await must(desk.handlers.account.unlock({ profileId: profile.id, method: "password", secret: sandbox.accounts[0]!.masterPassword }));
  await must(desk.handBack());
  expect((await waiting()).map(({ id }) => id)).toEqual([first!.id]);

  await desk.read();
  await desk.write([{ clientId, edit: { kind: "group.rename", group: group.id, to: "Renamed elsewhere" } }]);
  const { review } = await must(desk.handlers.writing.reviewKept({ clientId, id: first!.id }));
  expect(
    review.clients[0]?.changes[0]?.differences.map(({ before, after }) => [before?.parameters?.["text"], after?.parameters?.["text"]]),
  ).toEqual([["Renamed elsewhere", "Renamed offline"]]);
  // Once it is carried out its run is what can be resumed: it waits no more, however the run ends.
  await desk.applyReview(review);
  expect(await waiting()).toEqual([]);
  expect(await desk.handlers.writing.reviewKept({ clientId, id: first!.id })).toMatchObject({
    ok: false,
    error: { code: "run.review-expired" },
  });
}, 60_000);

it("what waits can be discarded where the client is gone, and goes with a client that is forgotten", () => {
  const profileId = asId<ProfileId>("p");
  const [gone, other] = ["gone", "other"].map((id) => asId<OrganizationId>(id)) as [OrganizationId, OrganizationId];
  const entry = { at: "2026-11-30T08:00:00Z", origin: "edit" as const, edits: [], sentences: [] };
  const known = new KnownClients();
  const profile = {
    id: profileId,
    local: { ...emptyLocalState, waiting: { a: { ...entry, client: gone }, b: { ...entry, client: other } } },
    localDirty: false,
  } as unknown as ProfileState;
  known.profiles.set(profileId, profile);
  const local = new LocalChoices(known, {
    now: () => new Date(),
    write: () => undefined,
    publish: () => undefined,
    row: () => null as never,
  });
  local.forgetWaiting(clientIdOf(profileId, gone), "a");
  expect(local.waiting().map(({ id }) => id)).toEqual(["b"]);
  expect(withoutClient(profile.local, other)).toEqual({ removals: {}, waiting: {} });
});

it("what is bound to this moment cannot wait, and what changes nothing does not", async () => {
  const setup = await setupOf();
  const keep = (edit: Parameters<typeof desk.handlers.writing.keep>[0]["edits"][number]["edit"]) =>
    desk.handlers.writing.keep({ edits: [{ clientId, edit }], origin: "edit" });
  expect(await keep({ kind: "client.new-key", type: 0 })).toMatchObject({ ok: false, error: { code: "run.cannot-wait" } });
  expect(
    await keep({ kind: "member.recover", member: setup.members[0]!.id, masterPassword: true, twoStep: false, verifiedBy: "" }),
  ).toMatchObject({ ok: false, error: { code: "run.cannot-wait" } });
  expect(await must(keep({ kind: "client.rename", to: setup.client.name }))).toEqual({ clients: 0 });
  expect(await waiting()).toEqual([]);
}, 60_000);
