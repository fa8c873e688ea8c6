import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "#build/test/must";
import { smallDisk } from "#build/test/small-disk";
import { startPlayedSandbox, TestApp, type PlayedSandbox } from "#build/test/test-app";
import type { ClientId, ProfileId } from "#shared/model/ids";

/* The whole engine on a real file system of two megabytes that is full: what is told, what stays, and that it goes on. */

const disk = smallDisk(2048);
let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
let profileId: ProfileId;
let clientId: ClientId;
let group: string;
const first = () => sandbox.accounts[0]!;
const rename = (to: string) => [{ clientId, edit: { kind: "group.rename" as const, group: group as never, to } }];
const problems = async () =>
  (await must(app.handlers.account.session({}))).profiles.flatMap((profile) => profile.problems.map((problem) => problem.code));
const unlock = () => app.handlers.account.unlock({ profileId, method: "password", secret: first().masterPassword });
const groupNames = async () => (await must(app.handlers.clients.setup({ clientId }))).setup!.groups.map(({ name }) => name).sort();

describe.skipIf(disk === null)("a disk that is really full (skipped where this user may mount none)", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "provider-desk-full-"));
    sandbox = await startPlayedSandbox("small", folder);
    app = await TestApp.open(() => sandbox, join(disk?.folder ?? "", "app"));
  }, 120_000);
  afterAll(async () => {
    app.engine.dispose();
    await sandbox.stop();
    disk?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it("signing in for the first time says that it cannot be kept, and leaves nothing half made", async () => {
    await disk?.fill();
    const { email, masterPassword } = first();
    const answer = await app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword });
    expect(answer).toMatchObject({ error: { code: "file.unwritable" } });
    await disk?.free();
    expect((await must(app.handlers.account.session({}))).profiles.map(({ state }) => state)).toEqual([]);
    const step = await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
    expect(step.kind).toBe("signed-in");
    if (step.kind === "signed-in") ({ profileId } = step);
    await must(app.handBack());
    await app.read();
    clientId = (await must(app.handlers.clients.list({})))[0]!.id;
    group = (await must(app.handlers.clients.setup({ clientId }))).setup!.groups[0]!.id;
  }, 60_000);

  it.each([0, 1, 2, 4])(
    "with %i blocks free nothing is sent that was not written down, nothing is lost, and it goes on",
    async (blocks) => {
      await must(app.handlers.writing.keep({ edits: rename(`Kept with ${String(blocks)}`), origin: "edit" }));
      const waitingBefore = (await app.engine.waiting.list()).map(({ id }) => id);
      const namesBefore = await groupNames();
      await disk?.fill(blocks * 4096);

      const review = await must(app.handlers.writing.review({ edits: rename(`Written with ${String(blocks)}`), origin: "edit" }));
      const applied = await app.handlers.writing.apply({ reviewId: review.reviewId, ownSecret: null });
      const [run] = applied.ok ? applied.value.runs : [];
      if (run === undefined) expect(applied.ok ? applied.value.refused.map(({ error }) => error.code) : []).toEqual(["file.unwritable"]);
      else await app.until(() => ["done", "stopped", "paused"].includes(app.runs.get(run.runId)?.state ?? ""));
      await app.read();
      // What was sent stands in the journal; what could not be written down was not sent.
      const isSent = (await groupNames()).includes(`Written with ${String(blocks)}`);
      const intents = app.engine.runs.writerOf(run?.runId as never)?.journal.recordsOf(run?.runId as never) ?? [];
      if (isSent) expect(intents.map(({ kind }) => kind)).toContain("intent");
      else expect(run === undefined || app.runs.get(run.runId)?.state !== "done").toBe(true);

      const saved = await app.handlers.writing.keep({ edits: rename("Not kept"), origin: "edit" });
      const { settings } = app.engine;
      const settled = await settings.save({ ...settings.current, density: "compact" });
      expect([saved, settled].flatMap((each) => (each.ok ? [] : [each.error.code]))).toEqual(
        blocks === 0 ? ["file.unwritable", "settings.not-kept"] : expect.any(Array),
      );

      await must(app.handlers.account.lock({}));
      await must(unlock());
      await must(app.handBack());
      if (blocks === 0) expect(await problems()).toContain("profile.not-kept");
      expect((await app.engine.waiting.list()).map(({ id }) => id)).toEqual(expect.arrayContaining(saved.ok ? [] : waitingBefore));

      await disk?.free();
      await must(app.handlers.account.lock({}));
      await must(unlock());
      await must(app.handBack());
      await app.read();
      expect(await problems()).toEqual([]);
      const { runs } = await app.write(rename(`After ${String(blocks)}`));
      expect(runs.map(({ state }) => state)).toEqual(["done"]);
      expect((await groupNames()).length).toBe(namesBefore.length);
      for (const { clientId: of, id } of await app.engine.waiting.list()) await must(app.handlers.writing.forgetKept({ clientId: of, id }));
      const files = await readdir(join(app.folder, "profiles", profileId), { recursive: true });
      expect(files.filter((name) => /damaged|apply\.lock/u.test(name))).toEqual([]);
    },
    60_000,
  );
});
