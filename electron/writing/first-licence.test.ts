import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { contentsUnder } from "#build/test/files-under";
import { must } from "#build/test/must";
import { makeAccount } from "#build/test/sandbox-account";
import { TestApp } from "#build/test/test-app";
import type { RunView } from "#shared/bridge/index";
import type { ProfileId } from "#shared/model/ids";

/* B-179: the licence that makes an organization on a client's own server, from the fact sheet (organization-api.md §10.3); no exchange was recorded. */

const email = "bitwarden+hoogland@noordlicht.example";
const masterPassword = "a test password, nothing real";
const secret = "licence key that nobody else sees";
const route = "/organizations/licenses/self-hosted";
let sandbox: StartedSandbox;
let app: TestApp;
let profileId: ProfileId;
/** The answer of the next upload is lost after the server has acted. */
let lost = false;
const transport: typeof fetch = async (url, request) => {
  const answer = await fetch(url, request);
  if (!lost || !String(url).endsWith(route)) return answer;
  lost = false;
  throw new TypeError("the line is gone");
};
const licence = (more: object = {}): object => ({
  licenseKey: secret,
  installationId: "8d9a4e5e-3f0e-4f0b-9d4b-0c6f3a0e2b11",
  name: "Bakkerij Hoogland",
  billingEmail: "invoices@hoogland.example",
  enabled: true,
  selfHost: true,
  planType: 20,
  seats: 40,
  expires: "2030-02-01T00:00:00Z",
  version: 15,
  signature: "opaque",
  ...more,
});
const server = () => ({ kind: "self-hosted", url: sandbox.baseUrl }) as const;
async function take(content: object) {
  const path = join(app.folder, "license.json");
  await writeFile(path, JSON.stringify(content));
  app.choose = { path, name: "license.json" };
  return app.handlers.organization.takeFirstLicence({ profileId });
}
/** Nothing is read back where nothing was made: only the end of the run is waited for. */
async function apply(content: object): Promise<RunView> {
  const { subject, ...says } = await must(take(content));
  const edit = { kind: "account.first-licence" as const, ...says, collection: "Default collection" };
  const review = await must(app.handlers.writing.review({ edits: [{ clientId: subject, edit }], origin: "edit" }));
  expect(review.canWait).toBe(false);
  const { runs } = await must(app.handlers.writing.apply({ reviewId: review.reviewId, ownSecret: null }));
  return app.found(() => {
    const run = app.runs.get(runs[0]?.runId ?? ("" as never));
    return Promise.resolve(run?.state === "done" || run?.state === "stopped" ? run : undefined);
  });
}
const clientNamed = (name: string) =>
  app.found(async () => (await must(app.handlers.clients.list({}))).find((row) => row.name === name && row.meta.readAt !== null));

beforeAll(async () => {
  sandbox = await startSandboxProcess(["--control", "0", "--secret-delay", "0", "--own-server"]);
  await makeAccount(sandbox, { email, password: masterPassword });
  app = await TestApp.open(() => null, undefined, transport as never);
}, 120_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
});

it("an account without an organization comes in for the licence only", async () => {
  expect(await app.handlers.account.signIn({ server: server(), email, masterPassword })).toMatchObject({
    error: { code: "sign-in.no-clients" },
  });
  const step = await must(app.handlers.account.signIn({ server: server(), email, masterPassword, forLicence: true }));
  if (step.kind !== "signed-in") throw new Error(step.kind);
  ({ profileId } = step);
  await must(app.handBack());
  const [profile] = (await must(app.handlers.account.session({}))).profiles;
  expect([profile?.awaitsLicence, profile?.problems]).toEqual([true, []]);
  await app.read();
}, 60_000);

it("what is no licence of an organization is told before anything is sent", async () => {
  expect(await take({})).toMatchObject({ error: { code: "licence.not-one" } });
  expect(await take(licence({ name: " " }))).toMatchObject({ error: { code: "licence.not-one" } });
  expect(await take(licence({ expires: "2020-01-01T00:00:00Z" }))).toMatchObject({ error: { code: "licence.ended" } });
  expect(await take(licence({ selfHost: false }))).toMatchObject({ error: { code: "licence.of-another" } });
});

it("it makes the organization, recognised by its key although the answer was lost, and the file is kept nowhere", async () => {
  lost = true;
  const run = await apply(licence());
  expect([run.state, run.entries[0]?.error ?? null]).toEqual(["done", null]);
  const row = await clientNamed("Bakkerij Hoogland");
  const { setup } = await must(app.handlers.clients.setup({ clientId: row.id }));
  expect(setup?.seats.assigned).toBe(40);
  expect(setup?.collections.map(({ path, members }) => [path, members.map(({ level }) => level)])).toEqual([
    ["Default collection", ["manage"]],
  ]);
  expect(setup?.members.map((member) => [member.email, member.role, member.status])).toEqual([[email, 0, 2]]);
  // The pair that was made here is the organization's own.
  expect((await must(app.handlers.organization.keys({ clientId: row.id }))).words).toHaveLength(5);
  const [profile] = (await must(app.handlers.account.session({}))).profiles;
  expect(profile?.awaitsLicence).toBe(false);
  for (const [file, content] of await contentsUnder(app.folder))
    if (!file.endsWith("license.json")) expect(content, file).not.toContain(secret);
}, 60_000);

it("a second upload makes no second organization, and the server's words say why", async () => {
  const run = await apply(licence());
  expect(run.entries[0]).toMatchObject({ state: "failed", error: { code: "server.refused" } });
  expect(run.entries[0]?.error?.detail).toMatch(/already in use/u);
  const made = (await must(app.handlers.clients.list({}))).filter((row) => row.name === "Bakkerij Hoogland");
  expect(made).toHaveLength(1);
}, 60_000);
