import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Technician } from "#build/test/technician";
import type { TestApp } from "#build/test/test-app";
import { contentsUnder } from "#build/test/files-under";
import { must } from "#build/test/must";
import type { ClientId } from "#shared/model/ids";

/* B-179: a newer licence for an organization on a client's own server, from the fact sheet (organization-api.md §10.3); no exchange was recorded. */

const email = "pieter@hoogland.example";
const secret = "licence key that nobody else sees";
let technician: Technician;
let app: TestApp;
let clientId: ClientId;
const licence = (more: object = {}): object => ({
  licenseKey: secret,
  installationId: "8d9a4e5e-3f0e-4f0b-9d4b-0c6f3a0e2b11",
  enabled: true,
  selfHost: true,
  seats: 80,
  expires: "2030-02-01T00:00:00Z",
  version: 15,
  signature: "opaque",
  ...more,
});
async function take(content: string) {
  const path = join(technician.sandboxFolder, "license.json");
  await writeFile(path, content);
  app.choose = { path, name: "license.json" };
  return app.handlers.organization.takeLicence({ clientId });
}
const setup = async () => (await must(app.handlers.clients.setup({ clientId }))).setup!;

beforeAll(async () => {
  technician = await Technician.start(undefined, ["--own-server"]);
  ({ app } = technician);
  await technician.signIn(technician.sandbox.accounts.find((each) => each.email === email));
  await app.read();
  clientId = (await must(app.handlers.clients.list({})))[0]!.id;
}, 120_000);
afterAll(() => technician.stop());

it("a newer licence is reviewed, uploaded and read back; the file itself is kept nowhere", async () => {
  const { assigned } = (await setup()).seats;
  const { licence: handle, ...says } = await must(take(JSON.stringify(licence())));
  expect(says).toEqual({ seats: 80, expires: "2030-02-01T00:00:00Z" });
  const { review, runs } = await app.write([{ clientId, edit: { kind: "client.licence", licence: handle, ...says } }]);
  expect(review.canWait).toBe(false);
  expect(
    review.clients[0]?.changes[0]?.differences.map(({ before, after }) => [before?.parameters ?? null, after?.parameters ?? null]),
  ).toEqual([
    [null, { date: "2030-02-01" }],
    [{ text: assigned }, { text: 80 }],
  ]);
  expect(runs[0]?.entries.map(({ state }) => state)).toEqual(["done"]);
  expect((await setup()).seats.assigned).toBe(80);
  // The same once more: it is so already.
  const again = await must(take(JSON.stringify(licence())));
  const { runs: second } = await app.write([{ clientId, edit: { kind: "client.licence", ...again } }]);
  expect(second[0]?.entries.map(({ state }) => state)).toEqual(["already"]);
  for (const [file, content] of await contentsUnder(app.folder)) expect(content, file).not.toContain(secret);
}, 60_000);

it("what is no licence, has ended or is turned off is told before anything is sent", async () => {
  const codes = [];
  for (const content of ["{", "[]", "{}", JSON.stringify(licence({ seats: -1 })), JSON.stringify(licence({ expires: "soon" }))])
    codes.push((await take(content)).ok);
  expect(codes).toEqual([false, false, false, false, false]);
  expect(await take("{}")).toMatchObject({ error: { code: "licence.not-one" } });
  expect(await take(JSON.stringify(licence({ expires: "2020-01-01T00:00:00Z" })))).toMatchObject({ error: { code: "licence.ended" } });
  expect(await take(JSON.stringify(licence({ enabled: false })))).toMatchObject({ error: { code: "licence.of-another" } });
});

it("a licence with less room than is in use is refused by the server, in its words, and changes nothing", async () => {
  const small = await must(take(JSON.stringify(licence({ seats: 3, expires: "2031-01-01T00:00:00Z" }))));
  const { runs } = await app.write([{ clientId, edit: { kind: "client.licence", ...small } }]);
  expect(runs[0]?.entries[0]).toMatchObject({ state: "failed", error: { code: "server.refused" } });
  expect(runs[0]?.entries[0]?.error?.detail).toMatch(/seats filled/u);
  expect((await setup()).seats.assigned).toBe(80);
}, 60_000);
