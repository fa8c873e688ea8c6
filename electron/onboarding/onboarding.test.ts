import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts, type TestPorts } from "#build/test/account-ports";
import { AccountService, type UnlockedProfile } from "#electron/account/index";
import { blueprintHandlers } from "#electron/ipc/blueprints.handlers";
import { onboardingHandlers } from "#electron/ipc/onboarding.handlers";
import type { RunView } from "#shared/bridge/index";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import { asId, clientIdOf, organizationOf, type ClientId, type DraftId } from "#shared/model/ids";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { appError } from "#shared/errors/app-error";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { BlueprintsStore } from "#electron/blueprints/blueprints-store";
import { Drafts } from "./drafts.ts";
import { httpClientApi } from "../writing/client-api.ts";
import { setupReads } from "../writing/http-ports.ts";
import { Journal } from "../writing/journal.ts";
import { noSources } from "../writing/ports.ts";
import { over, Runs } from "../writing/runs.ts";
import { openOnboarding } from "./onboarding.ts";

/* The onboarding as its handlers do it, against the sandbox. */
let sandbox: StartedSandbox;
let ports: TestPorts;
let profile: UnlockedProfile;
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

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

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-onboarding-"));
  return async () => {
    await rm(folder, { recursive: true });
  };
});

/** One start of the app: the handlers over a fresh service on the same folder. */
async function start() {
  const setups = new Map<ClientId, ClientSetup>();
  const views: RunView[] = [];
  let ended = (): void => undefined;
  const blueprints = new BlueprintsStore(
    { starters: fileURLToPath(new URL("../../resources/blueprints", import.meta.url)), own: join(folder, "blueprints") },
    () => "en",
  );
  const local = { colour: 3, monogram: "GH", tags: [], note: "", hints: {} };
  const clients = {
    setupOf: (id: ClientId) => setups.get(id) ?? null,
    readAtOf: () => "2026-11-24T08:00:00Z",
    nameOf: () => "",
    localOf: () => local,
    previous: () => null,
  };
  const runs = new Runs({
    clock: ports.clock,
    onRun: (view) => {
      views.push(view);
      // The last that is told of a run, after everything else of it.
      if (over.has(view.state)) ended();
    },
    onWritten: () => undefined,
    onRead: () => false,
    sources: () => noSources,
  });
  const journal = value(await Journal.open(join(folder, "journal"), profile.sealingKey("journal"), profile.id));
  const { drafts } = value(await Drafts.open(join(folder, "drafts"), profile.sealingKey("drafts"), profile.id));
  let isOpen = true;
  const openProfile = { profile, drafts, journal };
  const locked = err(appError("profile.locked"));
  const open = {
    all: () => (isOpen ? [openProfile] : []),
    get: () => (isOpen ? ok(openProfile) : locked),
    ofDraft: (id: DraftId) => (isOpen ? mapResult(drafts.get(id), (draft) => ({ open: openProfile, draft })) : locked),
  };
  const onboarding = openOnboarding({
    clock: ports.clock,
    newId: () => crypto.randomUUID(),
    language: () => "en",
    blueprints,
    clients,
    importing: {
      countsOf: () => Promise.resolve(null),
      sourceOf: () => noSources.importing,
      release: () => undefined,
    },
    runs,
    open,
    onDrafts: () => undefined,
    onRead: () => undefined,
    onMade: () => undefined,
  });
  runs.attach({ profile, journal });
  await onboarding.drafts.attach(openProfile);
  const saved: { name: string; text: string }[] = [];
  const dialogs = {
    openFile: () => Promise.resolve(null),
    saveFile: ({ suggestedName }: { suggestedName: string }) => {
      saved.push({ name: suggestedName, text: "" });
      return Promise.resolve({ path: join(folder, "out"), name: suggestedName });
    },
  };
  return {
    drafts: onboarding.drafts,
    views,
    setups,
    saved,
    journal,
    handlers: onboardingHandlers({
      onboarding,
      open,
      workspace: { setupOf: clients.setupOf, local: { of: clients.localOf } },
      dialogs,
      printPdf: () => Promise.resolve(new Uint8Array([1])),
      language: () => "en",
      now: () => new Date(),
    }),
    blueprints: blueprintHandlers({
      blueprints,
      workspace: clients,
      onboarding,
      dialogs,
      open: { all: () => [{ profile }] },
      now: () => new Date(),
    }),
    end: () =>
      new Promise<void>((resolve) => {
        ended = resolve;
      }),
    stop: () => {
      runs.detach(profile.id);
      onboarding.drafts.detach(profile.id);
      isOpen = false;
      return journal.close();
    },
  };
}
const filled = (draft: OnboardingDraft, name: string): OnboardingDraft => ({
  ...draft,
  client: {
    ...draft.client,
    name,
    ownerEmail: "eigenaar@klant.example",
    billingEmail: "facturen@klant.example",
    seats: 6,
    seatsToBuyAccepted: 100,
  },
  blueprint: {
    id: "starter:by-department",
    likeClientId: null,
    parameters: { domain: "klant.example", departments: ["Directie", "Winkel"] },
  },
  people: ["a", "b"].map((letter) => ({
    line: null,
    email: `${letter}@klant.example`,
    name: "",
    role: 2 as const,
    department: "Winkel",
    groups: [],
  })),
  departmentGroups: { Winkel: "Winkel" },
});

test("from an empty draft to a client that is as the blueprint says, and again without any change", async () => {
  const app = await start();
  const draft = value(await app.handlers.create({ profileId: null, clientId: null }));
  value(await app.handlers.save({ draft: filled(draft, "Groenteboer Hendriks") }));
  const review = value(await app.handlers.review({ draftId: draft.id }));
  expect(review.problems).toEqual([]);
  expect(review.described.map((entry) => entry.section)).toContain("policies");
  expect(review.seconds).toBeGreaterThan(0);
  value(await app.handlers.exportReview({ draftId: draft.id }));
  expect(app.saved[0]?.name).toBe("Groenteboer Hendriks.txt");

  expect(await app.handlers.apply({ draftId: draft.id, confirmClientName: "Another" })).toMatchObject({
    ok: false,
    error: { code: "draft.target-mismatch" },
  });
  const end = app.end();
  const first = value(await app.handlers.apply({ draftId: draft.id, confirmClientName: "Groenteboer Hendriks" }));
  expect(["idle", "running"]).toContain(first.state);
  // While it runs only the place in the wizard moves.
  const meanwhile = value(await app.handlers.save({ draft: { ...filled(draft, "Renamed"), step: "apply" } }));
  expect([meanwhile.client.name, meanwhile.step]).toEqual(["Groenteboer Hendriks", "apply"]);
  expect(await app.handlers.discard({ draftId: draft.id })).toMatchObject({ ok: false, error: { code: "draft.applying" } });
  await end;
  const view = value(await app.handlers.applied({ draftId: draft.id }));
  expect(
    view.entries.filter((entry) => entry.state !== "done").map((entry) => [entry.described.change.id, entry.state, entry.error]),
  ).toEqual([]);
  expect(view.state).toBe("done");
  const { clientId } = view;
  if (clientId === null) throw new Error("no client");
  await expect.poll(() => app.handlers.get({ draftId: draft.id })).toMatchObject({ value: { clientId, apply: { state: "done" } } });
  const calls = value(await app.handlers.calls({ draftId: draft.id, limit: 2000 }));
  const sent = calls.rows
    .flatMap((row) => (row.kind === "call" ? [`${row.method} ${row.path} ${String(row.status)}`] : [row.kind]))
    .reverse();
  const organization = `/organizations/${organizationOf(clientId).slice(0, 3)}…`;
  // The newest is the reading back; nothing stopped in between, and no id stands whole.
  expect(sent.at(-1)).toMatch(/^GET /u);
  expect(sent.filter((line) => line === `POST ${organization}/groups 200`)).toHaveLength(4);
  expect(sent.findIndex((line) => line.startsWith("POST /providers/"))).toBeLessThan(
    sent.findIndex((line) => line.startsWith(`GET ${organization}`)),
  );
  expect(JSON.stringify(calls)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|@|\?|\{[a-z]+\}/iu);
  expect(calls.rows.every((row) => row.kind === "call")).toBe(true);
  expect(app.journal.views(clientId, 100).length).toBeGreaterThan(10);

  const setup = value(await setupReads(profile, ports.clock).read(organizationOf(clientId))).setup;
  expect(setup.groups.map((group) => [group.name, group.members.length])).toEqual([
    ["Directie", 0],
    ["Emergency access", 0],
    ["Everyone", 0],
    ["Winkel", 2],
  ]);
  app.setups.set(clientId, setup);
  const page = value(await app.handlers.handOver({ draftId: draft.id, clientId: null, language: "nl" }));
  expect(page.page).toMatchObject({ client: "Groenteboer Hendriks", provider: "Noordlicht IT", title: "Jullie wachtwoordkluis" });
  value(await app.handlers.saveHandOver({ draftId: null, clientId, language: "en", as: "pdf" }));
  const like = value(await app.blueprints.fromClient({ clientId }));
  expect(like.blueprint.groups).toHaveLength(4);
  await app.stop();

  const later = await start();
  expect(value(await later.handlers.applied({ draftId: draft.id })).entries.every((entry) => entry.state === "done")).toBe(true);
  expect(value(await later.handlers.review({ draftId: draft.id })).changeSet.changes).toEqual([]);
  later.setups.set(clientId, setup);
  const opened = value(await later.handlers.create({ profileId: null, clientId }));
  expect(opened).toMatchObject({ existing: true, clientId, client: { name: "Groenteboer Hendriks", seats: 6 } });
  expect(value(await later.handlers.review({ draftId: opened.id })).changeSet.changes).toEqual([]);
  await later.stop();
}, 120_000);

test("leaving the collection settings out takes no collection along: the server makes them all the same", async () => {
  const app = await start();
  const draft = value(await app.handlers.create({ profileId: null, clientId: null }));
  value(await app.handlers.save({ draft: filled(draft, "Zonder Instellingen") }));
  const review = value(await app.handlers.review({ draftId: draft.id }));
  const settings = review.changeSet.changes.find((change) => change.kind === "client.collection-settings");
  value(await app.handlers.leaveOut({ draftId: draft.id, changeId: settings?.id ?? "", out: true }));
  const end = app.end();
  value(await app.handlers.apply({ draftId: draft.id, confirmClientName: "Zonder Instellingen" }));
  await end;
  const view = value(await app.handlers.applied({ draftId: draft.id }));
  expect(view.entries.filter((entry) => entry.state !== "done").map((entry) => [entry.described.change.kind, entry.state])).toEqual([
    ["client.collection-settings", "left-out"],
  ]);
  expect(view.state).toBe("done");
  await app.stop();
}, 60_000);

test("what stands against applying is named and nothing is sent", async () => {
  const app = await start();
  const draft = value(await app.handlers.create({ profileId: profile.id, clientId: null }));
  const bad: OnboardingDraft = {
    ...filled(draft, "Slecht"),
    client: { ...filled(draft, "Slecht").client, ownerEmail: "nobody", seats: 1 },
  };
  value(await app.handlers.save({ draft: bad }));
  const review = value(await app.handlers.review({ draftId: draft.id }));
  expect(review.problems.map((problem) => [problem.step, problem.blocking, problem.message.key])).toEqual([
    ["client", true, "review.problem.owner-invalid"],
    ["people", true, "review.problem.seats-few"],
  ]);
  const before = ports.network.sent.length;
  expect(await app.handlers.apply({ draftId: draft.id, confirmClientName: "Slecht" })).toMatchObject({
    ok: false,
    error: { code: "client.seats-exceeded" },
  });
  expect(ports.network.sent.slice(before).filter((sent) => sent.method !== "GET" && !sent.url.includes("/connect/"))).toEqual([]);
  value(await app.handlers.discard({ draftId: draft.id }));
  expect(await app.handlers.get({ draftId: draft.id })).toMatchObject({ ok: false, error: { code: "draft.unknown" } });
  await app.stop();
});

test("without a network an existing client is reviewed against what was last read, and not applied", async () => {
  const app = await start();
  const [row] = profile.clients().filter((client) => client.name === "Bakkerij Hoogland");
  if (row === undefined) throw new Error("no such client");
  const clientId = clientIdOf(profile.id, row.id);
  app.setups.set(clientId, value(await setupReads(profile, ports.clock).read(row.id)).setup);
  const draft = value(await app.handlers.create({ profileId: null, clientId }));
  value(await app.handlers.save({ draft: { ...draft, groups: [...(draft.groups ?? []), "Nieuwe groep"] } }));
  ports.network.online = false;
  try {
    const review = value(await app.handlers.review({ draftId: draft.id }));
    expect(review.changeSet.changes.map((change) => change.id)).toEqual(["group.create:Nieuwe groep"]);
    expect(review.problems.at(-1)?.message.key).toBe("review.problem.cached");
    expect(await app.handlers.apply({ draftId: draft.id, confirmClientName: "Bakkerij Hoogland" })).toMatchObject({
      ok: false,
      error: { code: "network.unreachable" },
    });
  } finally {
    ports.network.online = true;
    profile.http.tryAgainNow();
  }
  await app.stop();
});

test("a new client secret of single sign-on is one change, and none any more when it was applied", async () => {
  const app = await start();
  const [row] = profile.clients().filter((client) => client.name === "Castellan Architects");
  if (row === undefined) throw new Error("no such client");
  const clientId = clientIdOf(profile.id, row.id);
  app.setups.set(clientId, value(await setupReads(profile, ports.clock).read(row.id)).setup);
  const draft = value(await app.handlers.create({ profileId: null, clientId }));
  expect(value(await app.handlers.review({ draftId: draft.id })).changeSet.changes).toEqual([]);
  const secret = "a-new-client-secret";
  expect(value(await app.handlers.setSsoSecret({ draftId: draft.id, secret })).sso).toMatchObject({
    hasClientSecret: true,
    newSecret: expect.any(String) as string,
  });
  const review = value(await app.handlers.review({ draftId: draft.id }));
  expect(review.described.map((entry) => entry.sentence.key)).toEqual(["changes.sso-set.secret"]);
  const end = app.end();
  value(await app.handlers.apply({ draftId: draft.id, confirmClientName: draft.client.name }));
  await end;
  expect(value(await app.handlers.applied({ draftId: draft.id }))).toMatchObject({ state: "done", done: 1 });
  const sent = ports.network.sent.filter((each) => each.method === "POST" && each.url.endsWith("/sso"));
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(app.views) + JSON.stringify(app.journal.views(clientId, 10))).not.toContain(secret);
  await expect.poll(async () => value(await app.handlers.get({ draftId: draft.id })).sso?.newSecret).toBeUndefined();
  expect(value(await app.handlers.review({ draftId: draft.id })).changeSet.changes).toEqual([]);
  await app.stop();
});

test("U4: opening the wizard and leaving it leaves no draft, on the disk or in a list", async () => {
  const app = await start();
  const fresh = value(await app.handlers.create({ profileId: profile.id, clientId: null }));
  value(await app.handlers.save({ draft: { ...fresh, step: "blueprint", done: ["client"] } }));
  const clientId = await readOf(app, "Bakkerij Hoogland");
  const existing = value(await app.handlers.create({ profileId: null, clientId }));
  value(await app.handlers.save({ draft: { ...existing, step: "people" } }));
  expect(app.drafts.unfinished()).toEqual([]);
  expect(value(await app.handlers.drafts({}))).toEqual([]);
  expect(await readdir(join(folder, "drafts")).catch(() => [])).toEqual([]);
  // What was entered stands, and is gone again with the last letter of it.
  const named = { ...existing, groups: [...(existing.groups ?? []), "Nieuwe groep"] };
  value(await app.handlers.save({ draft: named }));
  expect(await readdir(join(folder, "drafts"))).toHaveLength(1);
  expect(app.drafts.unfinished().map(({ id }) => id)).toEqual([existing.id]);
  value(await app.handlers.save({ draft: existing }));
  expect(await readdir(join(folder, "drafts")).catch(() => [])).toEqual([]);
  expect(app.drafts.unfinished()).toEqual([]);
  await app.stop();
});

test("U4, R11: one client has one draft; what was applied is finished, also when it is opened again", async () => {
  const app = await start();
  const clientId = await readOf(app, "Bakkerij Hoogland");
  const draft = value(await app.handlers.create({ profileId: null, clientId }));
  value(await app.handlers.save({ draft: { ...draft, step: "groups", groups: [...(draft.groups ?? []), "U4 group"] } }));
  expect(value(await app.handlers.create({ profileId: null, clientId })).id).toBe(draft.id);
  const end = app.end();
  value(await app.handlers.review({ draftId: draft.id }));
  value(await app.handlers.save({ draft: { ...value(await app.handlers.get({ draftId: draft.id })), step: "apply" } }));
  value(await app.handlers.apply({ draftId: draft.id, confirmClientName: draft.client.name }));
  await end;
  await expect.poll(() => app.drafts.unfinished()).toEqual([]);
  expect(app.drafts.onboardingOf(clientId).stopped).toBeNull();
  await readOf(app, "Bakkerij Hoogland");
  // Somebody else changes the client later: a finished draft does not come back for it.
  app.setups.set(clientId, { ...app.setups.get(clientId)!, groups: [] });
  expect(app.drafts.unfinished()).toEqual([]);
  await readOf(app, "Bakkerij Hoogland");
  // Opened again it is the same draft, where it was, with the client as it is now.
  const again = value(await app.handlers.create({ profileId: null, clientId }));
  expect(again).toMatchObject({ id: draft.id, step: "apply", apply: { state: "done" } });
  expect(again.groups).toContain("U4 group");
  value(await app.handlers.save({ draft: { ...again, step: "client" } }));
  expect(app.drafts.unfinished()).toEqual([]);
  value(await app.handlers.save({ draft: { ...again, client: { ...again.client, name: "Bakkerij Hoogland en Zonen" } } }));
  expect(app.drafts.unfinished().map(({ id }) => id)).toEqual([draft.id]);
  // After the rename came about by another way it asks for nothing any more.
  const setup = app.setups.get(clientId)!;
  app.setups.set(clientId, { ...setup, client: { ...setup.client, name: "Bakkerij Hoogland en Zonen" } });
  expect(app.drafts.unfinished()).toEqual([]);
  await app.stop();
});

test("a stale draft writes what the technician changed, and sets nothing back that was changed on the server since", async () => {
  const app = await start();
  const clientId = await readOf(app, "Bakkerij Hoogland");
  const organizationId = organizationOf(clientId);
  const draft = value(await app.handlers.create({ profileId: null, clientId }));
  value(await app.handlers.save({ draft: { ...draft, groups: [...(draft.groups ?? []), "Stale group"] } }));
  await app.stop();

  // Somebody else, in the web vault.
  const api = httpClientApi({
    http: profile.http,
    software: () => profile.software,
    providerId: profile.provider?.id ?? null,
    providerIds: profile.providers.map(({ id }) => id),
    ownClients: () => Promise.reject(new Error("has a provider")),
  });
  value(await api.updateOrganization(organizationId, { name: draft.client.name, billingEmail: "elders@client.example" }));
  const before = app.setups.get(clientId)!;
  const removed = before.members.find(({ role, status }) => role === MemberRole.user && status === MemberStatus.invited);
  if (removed === undefined) throw new Error("nobody is invited");
  value(await api.removeMembers(organizationId, [removed.id]));

  // The draft comes from its file, as after a start of the app.
  const later = await start();
  later.setups.set(clientId, before);
  const review = value(await later.handlers.review({ draftId: draft.id }));
  expect(review.changeSet.changes).toMatchObject([{ kind: "group.create", name: "Stale group" }]);
  expect(review.problems).toMatchObject([{ blocking: false, code: "meanwhile-kept", message: { count: 2 } }]);
  const both = { ...draft, client: { ...draft.client, billingEmail: "ours@client.example" } };
  value(await later.handlers.save({ draft: { ...both, groups: [...(draft.groups ?? []), "Stale group"] } }));
  expect(value(await later.handlers.review({ draftId: draft.id })).problems.map(({ message }) => message.key)).toEqual([
    "review.problem.meanwhile-both-billing",
    "review.problem.meanwhile-kept",
  ]);
  const end = later.end();
  value(await later.handlers.apply({ draftId: draft.id, confirmClientName: draft.client.name }));
  await end;
  const view = value(await later.handlers.applied({ draftId: draft.id }));
  expect(view.entries.map(({ described, state }) => [described.change.kind, state])).toEqual([
    ["client.billing-email", "done"],
    ["group.create", "done"],
  ]);
  const after = value(await setupReads(profile, ports.clock).read(organizationId)).setup;
  expect(after.client.billingEmail).toBe("ours@client.example");
  expect(after.members.some(({ email }) => email === removed.email)).toBe(false);
  // Written and settled: putting it back is a change like any other.
  await expect.poll(() => value(later.drafts.get(draft.id)).apply?.state).toBe("done");
  value(await later.handlers.save({ draft: { ...value(later.drafts.get(draft.id)), client: draft.client } }));
  expect(value(await later.handlers.review({ draftId: draft.id })).changeSet.changes).toMatchObject([{ kind: "client.billing-email" }]);
  await later.stop();
}, 60_000);

/** Reads a client of the demo as the workspace would. */
async function readOf(app: Awaited<ReturnType<typeof start>>, name: string): Promise<ClientId> {
  const row = profile.clients().find((client) => client.name === name);
  if (row === undefined) throw new Error("no such client");
  const clientId = clientIdOf(profile.id, row.id);
  app.setups.set(clientId, value(await setupReads(profile, ports.clock).read(row.id)).setup);
  return clientId;
}

test("an unknown draft is unknown", async () => {
  const app = await start();
  for (const answer of [
    await app.handlers.review({ draftId: asId<DraftId>("x") }),
    await app.handlers.applied({ draftId: asId<DraftId>("x") }),
  ])
    expect(answer).toMatchObject({ ok: false, error: { code: "draft.unknown" } });
  await app.stop();
});
