import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { contentsUnder } from "#build/test/files-under";
import { must } from "#build/test/must";
import { ApiKeyType } from "#shared/model/enums";
import { organizationOf, type ClientId } from "#shared/model/ids";

/* Changes that the server does only for who types the master password once more, and what they show once. Against the sandbox over HTTP. */

let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
let clientId: ClientId;
let password = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-own-secret-"));
  sandbox = await startPlayedSandbox("demo", join(folder, "sandbox"));
  app = await TestApp.open(() => sandbox, join(folder, "profile"));
  const [account] = sandbox.accounts;
  password = account?.masterPassword ?? "";
  await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email: account?.email ?? "", masterPassword: password }));
  await app.read();
  const rows = await must(app.handlers.clients.list({}));
  clientId = rows.find((row) => row.plan === "enterprise" && row.members > 5)?.id as ClientId;
}, 60_000);
afterEach(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

it("a key is made anew only with the master password, shown once, and written nowhere", async () => {
  const edit = { kind: "client.new-key", type: ApiKeyType.publicApi } as const;
  const review = await must(app.handlers.writing.review({ edits: [{ clientId, edit }], origin: "edit" }));
  expect(review.asksOwnSecret).toBe(true);
  expect(await app.handlers.writing.apply({ reviewId: review.reviewId })).toMatchObject({
    ok: false,
    error: { code: "unlock.wrong-password" },
  });
  expect(await app.handlers.writing.apply({ reviewId: review.reviewId, ownSecret: "wrong" })).toMatchObject({ ok: false });
  // The review is still there.
  const [run] = await app.applyReview(review, password);
  expect(run).toMatchObject({ state: "done", entries: [{ state: "done", undoable: false }] });
  if (run === undefined) throw new Error("no run");
  const [shown] = await must(app.handlers.writing.revealed({ runId: run.runId }));
  expect(shown?.secret).toMatch(/^\S{30}$/u);
  expect(await must(app.handlers.writing.revealed({ runId: run.runId }))).toEqual([]);
  expect(JSON.stringify(run)).not.toContain(shown?.secret);
  for (const [file, content] of await contentsUnder(join(folder, "profile")))
    expect(content.includes(shown?.secret ?? ""), file).toBe(false);
  expect(await app.handlers.writing.apply({ reviewId: review.reviewId, ownSecret: password })).toMatchObject({
    ok: false,
    error: { code: "run.review-expired" },
  });
}, 60_000);

it("what is shown once is gone after a lock", async () => {
  const edit = { kind: "client.new-key", type: ApiKeyType.scim } as const;
  const review = await must(app.handlers.writing.review({ edits: [{ clientId, edit }], origin: "edit" }));
  const [run] = await app.applyReview(review, password);
  await app.handlers.account.lock({});
  expect(app.engine.revealed.take(run?.runId ?? ("" as never))).toEqual([]);
}, 60_000);

it("a vault is emptied and a client deleted only with its name typed and the master password", async () => {
  const purge = await must(app.handlers.writing.review({ edits: [{ clientId, edit: { kind: "client.purge" } }], origin: "edit" }));
  const name = purge.clients[0]?.clientName ?? "";
  expect(purge.clients[0]?.changes.map((change) => change.typed)).toEqual([name]);
  expect((await app.applyReview(purge, password))[0]).toMatchObject({ state: "done" });
  expect((await must(app.handlers.clients.setup({ clientId }))).setup?.items.total).toBe(0);

  const deletion = await must(app.handlers.writing.review({ edits: [{ clientId, edit: { kind: "client.delete" } }], origin: "edit" }));
  expect((await app.applyReview(deletion, password))[0]).toMatchObject({ state: "done" });
  // It leaves the list as soon as the server no longer lists it; nothing of it is kept as if it had been lost.
  await app.found(async () => ((await must(app.handlers.clients.list({}))).every((row) => row.id !== clientId) ? true : undefined));
  expect([...app.kept.keys()].filter((key) => key.includes(organizationOf(clientId)))).toEqual([]);
}, 60_000);
