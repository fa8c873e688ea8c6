import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import type { ClientId } from "#shared/model/ids";

/* Two technicians at one client over HTTP: what the second one reviewed is not written over what the first one wrote meanwhile. */

let folder = "";
let sandbox: PlayedSandbox;
let desks: readonly TestApp[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-elsewhere-"));
  sandbox = await startPlayedSandbox("demo", folder);
  desks = await Promise.all(
    [0, 1].map(async (index) => {
      const app = await TestApp.open(() => sandbox);
      const { email, masterPassword } = sandbox.accounts[index]!;
      await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
      await must(app.handBack());
      await app.read();
      return app;
    }),
  );
}, 120_000);
afterAll(async () => {
  await Promise.all(desks.map((app) => app.close()));
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

it("stops with nothing sent, and the review of the same edit shows what stands there now", async () => {
  const [ours, theirs] = desks as [TestApp, TestApp];
  const at = async (app: TestApp): Promise<ClientId> => {
    const row = (await must(app.handlers.clients.list({}))).find(({ name }) => name === "Bakkerij Hoogland");
    if (row === undefined) throw new Error("no such client");
    return row.id;
  };
  const clientId = await at(ours);
  const group = (await must(ours.handlers.clients.setup({ clientId }))).setup!.groups[0]!;
  const edits = [{ clientId, edit: { kind: "group.rename" as const, group: group.id, to: "Ours" } }];
  const shown = await must(ours.handlers.writing.review({ edits, origin: "edit" }));
  await theirs.write([{ clientId: await at(theirs), edit: { kind: "group.rename", group: group.id, to: "Theirs" } }]);

  const [stopped] = await ours.applyReview(shown);
  expect(stopped?.entries[0]?.error?.code).toBe("apply.changed-meanwhile");
  const again = await must(ours.handlers.writing.reviewAgain({ edits, origin: "edit" }));
  const valuesOf = (review: typeof again) =>
    review.clients[0]?.changes[0]?.differences.map(({ before, after }) => [before?.parameters?.["text"], after?.parameters?.["text"]]);
  expect([valuesOf(shown), valuesOf(again)]).toEqual([[[group.name, "Ours"]], [["Theirs", "Ours"]]]);
  const [written] = await ours.applyReview(again);
  expect([written?.state, written?.entries[0]?.error]).toEqual(["done", null]);
}, 60_000);
