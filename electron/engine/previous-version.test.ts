import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestApp } from "#build/test/test-app";
import { must } from "#build/test/must";
import { layOut, readPreviousProfile, type PreviousProfile } from "#build/test/previous/index";
import { asId, clientIdOf, type ClientId, type DraftId, type MemberId, type OrganizationId } from "#shared/model/ids";

/* A profile that the version before this one wrote, unlocked and read offline. */

let previous: PreviousProfile;
let app: TestApp;
const named = (organization: string): ClientId => clientIdOf(previous.profileId, asId<OrganizationId>(organization));

beforeAll(async () => {
  previous = await readPreviousProfile();
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-previous-"));
  await layOut(previous, folder);
  app = await TestApp.open(
    () => null,
    folder,
    () => Promise.reject(new TypeError("no network here")),
  );
  await must(app.handlers.account.unlock({ profileId: previous.profileId, method: "password", secret: previous.account.masterPassword }));
  const opened = await must(app.handlers.cache.open({ records: previous.records }));
  expect(opened.refused).toEqual([]);
}, 60_000);
afterAll(async () => {
  await app.close();
});

describe("F1: what the version before wrote is read, and named by profile and organization", () => {
  it("clients with their setups and that they have an age", async () => {
    const rows = await must(app.handlers.clients.list({}));
    expect(rows.map((row) => [row.id, row.name]).sort()).toEqual(previous.expected.clients.map(({ id, name }) => [named(id), name]).sort());
    const withSetup = rows.filter((row) => row.members > 0);
    expect(withSetup.length).toBeGreaterThan(8);
    for (const row of withSetup) {
      const before = previous.expected.clients.find(({ id }) => named(id) === row.id);
      expect(row.members).toBe(before?.members);
      // Times of reading are written down less often than they pass.
      expect(row.meta.readAt).not.toBeNull();
    }
  });
  it("colours, tags and notes, and who was put off", async () => {
    const { clientId, ...local } = previous.expected.local;
    expect((await must(app.handlers.clients.list({}))).find((row) => row.id === named(clientId))?.local).toMatchObject(local);
    const put = previous.expected.later;
    const { items } = await must(app.handlers.people.inbox({}));
    const found = items.filter((item) => item.kind === "invitation" && item.memberId === asId<MemberId>(put.memberId));
    for (const item of found) expect(item).toMatchObject({ clientId: named(put.clientId) });
  });
  it("drafts, of their own client and like another", async () => {
    for (const draft of previous.expected.drafts) {
      const read = await must(app.handlers.onboarding.get({ draftId: asId<DraftId>(draft.id) }));
      expect(read.clientId).toBe(named(draft.clientId));
      expect(read.blueprint.likeClientId).toBe(draft.likeClientId === null ? null : named(draft.likeClientId));
    }
  });
  it("the journal, whole and by client", async () => {
    const entries = await must(app.handlers.journal.list({ clientId: null, limit: 100 }));
    expect(entries.map((entry) => [entry.clientId, entry.sentence.key, entry.outcome])).toEqual(
      previous.expected.journal.map((entry) => [
        entry.clientId === null ? null : named(entry.clientId),
        // What was done is told in the past.
        entry.sentence.replace(/^(changes\.[^.]+)\./, "$1.done."),
        entry.outcome,
      ]),
    );
    const { clientId } = previous.expected.confirmed;
    const own = await must(app.handlers.journal.list({ clientId: named(clientId), limit: 100 }));
    expect(own.map((entry) => entry.sentence.key)).toEqual(["journal.confirmed"]);
  });
});

describe("A4: which server a profile of before belongs to is proven by nothing", () => {
  it("another address beside its old files opens them, sends nothing there, and is told, as often as they are put back", async () => {
    const folder = await mkdtemp(join(tmpdir(), "provider-desk-moved-"));
    const sent: string[] = [];
    const moved = await TestApp.open(
      () => null,
      folder,
      (url) => {
        sent.push(url);
        return Promise.reject(new TypeError("no network here"));
      },
    );
    const path = join(folder, "profiles", previous.profileId, "profile.json");
    for (const host of ["evil.example", "worse.example"]) {
      await layOut(previous, folder);
      const record = JSON.parse(await readFile(path, "utf8")) as { server: object };
      await writeFile(path, JSON.stringify({ ...record, server: { ...record.server, kind: "self-hosted", url: `https://${host}`, host } }));
      await must(
        moved.handlers.account.unlock({ profileId: previous.profileId, method: "password", secret: previous.account.masterPassword }),
      );
      await must(moved.handlers.cache.open({ records: previous.records }));
      expect((await must(moved.handlers.clients.list({}))).length).toBeGreaterThan(8);
      await moved.read();
      const { profiles } = await must(moved.handlers.account.session({}));
      expect(profiles.map(({ session, problems }) => [session, problems.map(({ code }) => code)])).toEqual([
        ["expired", expect.arrayContaining(["profile.server-unproven"])],
      ]);
      expect(sent).toEqual([]);
      await must(moved.handlers.account.lock({}));
    }
    await moved.close();
  }, 60_000);
});
