import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DEMO_CLIENTS } from "#electron/sandbox/seed/clients";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import { noticeKinds } from "#shared/model/notice-kinds";
import { organizationOf, profileOf, type ClientId, type MemberId, type ProfileId } from "#shared/model/ids";

/* F1: two servers that hold organizations of the same ids (two sandboxes of one seed), signed in side by side. */

let folder = "";
let servers: [PlayedSandbox, PlayedSandbox];
let app: TestApp;
let profiles: [ProfileId, ProfileId];
const signIn = async (server: PlayedSandbox): Promise<ProfileId> => {
  const account = server.accounts[0];
  const step = await must(
    app.handlers.account.signIn({
      server: { kind: "self-hosted", url: server.baseUrl },
      email: account?.email ?? "",
      masterPassword: account?.masterPassword ?? "",
    }),
  );
  if (step.kind !== "signed-in") throw new Error(step.kind);
  return step.profileId;
};
const rowsOf = async (profileId: ProfileId) => (await must(app.handlers.clients.list({}))).filter((row) => row.profileId === profileId);
const idIn = async (profileId: ProfileId, name: string): Promise<ClientId> => {
  const row = (await rowsOf(profileId)).find((each) => each.name === name);
  if (row === undefined) throw new Error(`${name} is not there`);
  return row.id;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-two-"));
  servers = await Promise.all([
    startPlayedSandbox("demo", join(folder, "one"), [], true),
    startPlayedSandbox("demo", join(folder, "two"), [], true),
  ]);
  app = await TestApp.open(() => null);
  await app.engine.settings.save({ ...app.engine.settings.current, notices: { about: [...noticeKinds], names: false } });
  const first = await signIn(servers[0]);
  await app.engine.read(null);
  await app.engine.inbox();
  profiles = [first, await signIn(servers[1])];
  await must(app.handBack());
  await app.engine.read(null);
}, 120_000);
afterAll(async () => {
  await app.close();
  await Promise.all(servers.map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

it("F1: every client stands once for each server, named by its server, and no id is used twice", async () => {
  const [one, two] = [await rowsOf(profiles[0]), await rowsOf(profiles[1])];
  expect(one.map((row) => organizationOf(row.id)).sort()).toEqual(two.map((row) => organizationOf(row.id)).sort());
  expect([one.length, two.length]).toEqual([DEMO_CLIENTS.length, DEMO_CLIENTS.length]);
  expect(new Set([...one, ...two].map((row) => row.id)).size).toBe(2 * DEMO_CLIENTS.length);
  expect([...one, ...two].every((row) => profileOf(row.id) === row.profileId)).toBe(true);
  for (const [rows, server] of [
    [one, servers[0]],
    [two, servers[1]],
  ] as const)
    expect(new Set(rows.map((row) => row.serverLabel))).toEqual(new Set([new URL(server.baseUrl).host]));
});

it("what a profile has that is opened beside another is not told as new", async () => {
  const { items } = await must(app.handlers.people.inbox({}));
  expect(new Set(items.flatMap(({ clientId }) => (clientId === null ? [] : profileOf(clientId)))), "both have something").toEqual(
    new Set(profiles),
  );
  expect(app.standing).toEqual([]);
});

it("F1: what is written to one, put off in one and noted on one stands in one", async () => {
  const name = "Bakkerij Hoogland";
  const [here, there] = [await idIn(profiles[0], name), await idIn(profiles[1], name)];
  await must(
    app.handlers.clients.saveLocal({ clientId: here, local: { colour: 5, monogram: "XX", tags: ["Staging"], note: "copy", hints: {} } }),
  );
  const member = (await must(app.handlers.clients.setup({ clientId: here }))).setup?.members.find(
    ({ status, role }) => status === 2 && role === 2,
  );
  if (member === undefined) throw new Error("no plain member");
  await app.write([{ clientId: here, edit: { kind: "member.revoke", members: [member.id] } }]);
  await app.read();
  const statusIn = async (clientId: ClientId, id: MemberId) =>
    (await must(app.handlers.clients.setup({ clientId }))).setup?.members.find((each) => each.id === id)?.status;
  expect([await statusIn(here, member.id), await statusIn(there, member.id)]).toEqual([-1, 2]);
  expect((await must(app.handlers.journal.list({ clientId: here, limit: 10 }))).map((entry) => entry.clientId)).toEqual([here]);
  expect(await must(app.handlers.journal.list({ clientId: there, limit: 10 }))).toEqual([]);
  const locals = (await must(app.handlers.clients.list({}))).filter((row) => row.name === name).map((row) => [row.id, row.local.tags]);
  expect(new Map(locals as [ClientId, readonly string[]][])).toEqual(
    new Map<ClientId, readonly string[]>([
      [here, ["Staging"]],
      [there, []],
    ]),
  );
  const hits = (await must(app.handlers.clients.search({ query: name }))).filter((hit) => hit.kind === "client");
  expect(hits.map((hit) => hit.clientId).sort()).toEqual([here, there].sort());
  const draft = await must(app.handlers.onboarding.create({ profileId: null, clientId: there }));
  expect([draft.profileId, draft.clientId]).toEqual([profiles[1], there]);
  await must(app.handlers.onboarding.discard({ draftId: draft.id }));
});

it("F1: comes back from its sealed records after locking, each from its own", async () => {
  const before = await must(app.handlers.clients.list({}));
  await must(app.handlers.account.lock({}));
  for (const [index, id] of profiles.entries())
    await must(
      app.handlers.account.unlock({ profileId: id, method: "password", secret: servers[index]?.accounts[0]?.masterPassword ?? "" }),
    );
  expect((await must(app.handBack())).refused).toEqual([]);
  const seen = (rows: typeof before): unknown => rows.map((row) => [row.id, row.name, row.members, row.local]).sort();
  expect(seen(await must(app.handlers.clients.list({})))).toEqual(seen(before));
});

it("F1: signing out of one leaves the other as it was", async () => {
  const before = await rowsOf(profiles[1]);
  const member = (await must(app.handlers.clients.setup({ clientId: await idIn(profiles[0], "Bakkerij Hoogland") }))).setup?.members.find(
    ({ status, role }) => status === 2 && role === 2,
  );
  if (member === undefined) throw new Error("no plain member");
  await app.write([{ clientId: await idIn(profiles[0], "Bakkerij Hoogland"), edit: { kind: "member.revoke", members: [member.id] } }]);
  expect(app.standing).toContain("Changes were applied");
  await must(app.handlers.account.signOut({ profileId: profiles[0] }));
  expect(app.standing, "what stood may name its clients").toEqual([]);
  expect(await must(app.handlers.clients.list({}))).toEqual(before);
  await app.read();
  expect((await rowsOf(profiles[1])).map((row) => [row.id, row.members])).toEqual(before.map((row) => [row.id, row.members]));
});
