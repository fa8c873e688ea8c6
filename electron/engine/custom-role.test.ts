import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import { MemberRole } from "#shared/model/enums";
import type { MemberRight } from "#shared/model/member-rights";
import type { ClientId } from "#shared/model/ids";
import { lackingFor } from "#shared/setup/changes/edit-rights";
import type { Edit } from "#shared/setup/changes/edits";

/* Somebody with a custom role at an organization of their own account sees and may do what the rights allow, and is told the rest. */

const name = "Bakkerij Hoogland";
const email = "pieter@hoogland.example";
let folder = "";
let sandbox: PlayedSandbox;
let provider: TestApp;
let providersClient: ClientId;

const signIn = async (app: TestApp, who: string): Promise<void> => {
  const account = sandbox.accounts.find((each) => each.email === who)!;
  await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email: who, masterPassword: account.masterPassword }));
  await must(app.handBack());
  await app.read();
};
const clientOf = async (app: TestApp): Promise<ClientId | undefined> =>
  (await must(app.handlers.clients.list({}))).find((row) => row.name === name)?.id;
const setupOf = async (app: TestApp, clientId: ClientId) => (await must(app.handlers.clients.setup({ clientId }))).setup;
async function withRights(rights: readonly MemberRight[]): Promise<TestApp> {
  await provider.read();
  const member = (await setupOf(provider, providersClient))!.members.find((each) => each.email === email)!;
  await provider.write([
    {
      clientId: providersClient,
      edit: { kind: "member.update", member: member.id, role: MemberRole.custom, groups: [], rights: [...rights] },
    },
  ]);
  const app = await TestApp.open(() => sandbox);
  await signIn(app, email);
  return app;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-custom-"));
  sandbox = await startPlayedSandbox("demo", folder);
  provider = await TestApp.open(() => sandbox);
  await signIn(provider, sandbox.accounts[0]!.email);
  providersClient = (await clientOf(provider))!;
}, 120_000);
afterAll(async () => {
  await provider.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

const signInFails = async (): Promise<string> => {
  const app = await TestApp.open(() => sandbox);
  const account = sandbox.accounts.find((each) => each.email === email)!;
  const answer = await app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword: account.masterPassword });
  await app.close();
  return answer.ok ? answer.value.kind : answer.error.code;
};

it("with the right to manage users the organization is a client: people, groups and collections whole, the rest is told as not allowed", async () => {
  for (const rights of [["manageUsers"], ["manageUsers", "manageGroups"]] as const) {
    const app = await withRights(rights);
    const clientId = (await clientOf(app))!;
    await provider.read();
    const [whole, setup] = [(await setupOf(provider, providersClient))!, (await setupOf(app, clientId))!];
    const seen = ({ members, groups, collections }: typeof whole) =>
      [members, groups, collections].map((list) => list.map(({ id }) => id).sort());
    expect(seen(setup)).toEqual(seen(whole));
    expect(setup.unread.map(({ part, error }) => `${part}: ${error.code}`).sort()).toEqual(
      ["domains", "items", "policies", "scim", "sso"].map((part) => `${part}: role.right-missing`),
    );
    await app.close();
  }
}, 60_000);

it("each right opens its part", async () => {
  const app = await withRights(["manageUsers", "managePolicies", "manageSso", "manageScim", "accessReports"]);
  const clientId = (await clientOf(app))!;
  const setup = (await setupOf(app, clientId))!;
  const whole = (await setupOf(provider, providersClient))!;
  expect(setup.unread).toEqual([]);
  expect([setup.policies, setup.sso, setup.domains, setup.items.total]).toEqual([
    whole.policies,
    whole.sso,
    whole.domains,
    whole.items.total,
  ]);
  await app.close();
}, 60_000);

it("what the rights allow is written, and what they do not is refused by name and changes nothing", async () => {
  const app = await withRights(["manageUsers", "manageGroups"]);
  const clientId = (await clientOf(app))!;
  const { groups, members } = (await setupOf(app, clientId))!;
  const [group, other] = [groups[0]!, members.find((each) => each.role === MemberRole.user && each.status === 2)!];
  const outcome = async (edit: Edit): Promise<readonly (string | null)[]> =>
    (await app.write([{ clientId, edit }])).runs.flatMap(({ entries }) =>
      entries.map(({ state, error, people }) =>
        state === "done" ? null : (people.find((each) => each.error !== null)?.error?.code ?? error?.code ?? state),
      ),
    );
  expect(await outcome({ kind: "group.rename", group: group.id, to: "Renamed by a custom role" })).toEqual([null]);
  expect(await outcome({ kind: "member.update", member: other.id, role: MemberRole.user, groups: [group.name] })).not.toEqual([]);
  const before = await provider.read().then(() => setupOf(provider, providersClient));
  expect(before?.groups.find(({ id }) => id === group.id)?.name).toBe("Renamed by a custom role");

  const refused: readonly [Edit, string][] = [
    [{ kind: "policy.set", policies: [{ type: 0, enabled: true, data: {} }] }, "role.not-allowed"],
    [{ kind: "client.rename", to: "Renamed" }, "role.not-allowed"],
    [{ kind: "domain.claim", name: "custom-role.example" }, "role.not-allowed"],
    [{ kind: "scim.set", to: { enabled: true, provider: null, inviteAfterProvisioning: null } }, "server.refused"],
    // More than they have themselves: the server says it in its own words.
    [
      { kind: "member.update", member: other.id, role: MemberRole.custom, groups: [group.name], rights: ["managePolicies"] },
      "server.refused",
    ],
    [{ kind: "member.update", member: other.id, role: MemberRole.admin, groups: [group.name] }, "server.refused"],
  ];
  for (const [edit, code] of refused) expect(await outcome(edit), edit.kind).toEqual([code]);
  // What the server refuses for a right is known before it is asked: the window says it at the door.
  const { rights } = (await must(app.handlers.clients.list({}))).find((row) => row.id === clientId)!;
  expect(rights).toEqual(["manageUsers", "manageGroups"]);
  expect(
    ["group.rename", "member.update", ...refused.map(([edit]) => edit.kind)].map((kind) => lackingFor(kind as Edit["kind"], rights)),
  ).toEqual([null, null, "managePolicies", "admin", "manageSso", "manageScim", null, null]);
  expect((await must(provider.handlers.clients.list({}))).every((row) => row.rights === null)).toBe(true);
  await provider.read();
  const after = (await setupOf(provider, providersClient))!;
  expect([after.client.name, after.policies, after.members]).toEqual([before!.client.name, before!.policies, before!.members]);
  await app.close();
}, 60_000);

it("at many clients at once, what the role lacks stands in the cell before anything is sent", async () => {
  const app = await withRights(["manageUsers", "manageGroups"]);
  const clientId = (await clientOf(app))!;
  const review = await must(
    app.handlers.batches.review({
      clientIds: [clientId],
      edits: [
        { kind: "policy.set", type: 0, enabled: true, data: {} },
        { kind: "group.create", name: "Made by a custom role" },
      ],
    }),
  );
  const [cells] = review.rows.map((row) => row.cells.map(({ state, lacks, calls }) => ({ state, lacks, calls: calls > 0 })));
  expect(cells).toEqual([
    { state: "impossible", lacks: "managePolicies", calls: false },
    { state: "change", lacks: null, calls: true },
  ]);
  await app.close();
}, 60_000);

it("without the right to manage users there is no setup to show, and signing in says so", async () => {
  await (await withRights(["manageUsers"])).close();
  const member = (await setupOf(provider, providersClient))!.members.find((each) => each.email === email)!;
  await provider.write([
    {
      clientId: providersClient,
      edit: { kind: "member.update", member: member.id, role: MemberRole.custom, groups: [], rights: ["manageGroups"] },
    },
  ]);
  expect(await signInFails()).toBe("sign-in.no-clients");
}, 60_000);
