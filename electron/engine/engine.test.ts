import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_CLIENTS } from "#electron/sandbox/seed/clients";
import type { TestApp } from "#build/test/test-app";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import { organizationOf, type ClientId, type ProfileId } from "#shared/model/ids";

/* The whole engine through its handlers against a real sandbox process, in the order of a technician's day. */

let technician: Technician;
let app: TestApp;
let profileId: ProfileId;

beforeAll(async () => {
  technician = await Technician.start();
  app = technician.app;
}, 120_000);
afterAll(() => technician.stop());

describe("engine", () => {
  it("refuses a wrong password, then signs in, and reads every client but the one with an unreadable key", async () => {
    const { account } = technician;
    const wrong = await app.handlers.account.signIn({ server: { kind: "sandbox" }, email: account.email, masterPassword: "wrong" });
    expect(wrong.ok ? null : wrong.error.code).toBe("sign-in.wrong-password");
    profileId = await technician.signIn();
    const status = await app.read();
    expect([status.total, status.done, status.failed]).toEqual([DEMO_CLIENTS.length, DEMO_CLIENTS.length, 1]);
    const rows = await must(app.handlers.clients.list({}));
    expect(rows).toHaveLength(DEMO_CLIENTS.length);
    expect(rows.filter((row) => row.attention.some((entry) => entry.kind === "unreadable")).map((row) => row.name)).toEqual([
      "Maritiem Adviesbureau Van der Heijden",
    ]);
    expect(rows.filter((row) => row.members > 0).length).toBeGreaterThan(20);
  }, 120_000);

  it("reads again for at most three requests a client and seals nothing", async () => {
    app.sealedCount = 0;
    const status = await app.read();
    expect(status.requests / 25).toBeLessThanOrEqual(3);
    expect(app.sealedCount).toBe(0);
  }, 60_000);

  it("confirms only who was compared, and writes it down", async () => {
    const { items } = await must(app.handlers.people.inbox({}));
    const person = items.find((item) => item.kind === "confirm");
    if (person?.kind !== "confirm") throw new Error("nobody to confirm");
    const people = { clientId: person.clientId, memberIds: [person.memberId] };
    expect(await app.confirm(people)).toBe("member.phrase-not-compared");
    const [phrase] = await must(app.handlers.people.phrases(people));
    expect(phrase?.state).toBe("new");
    expect(phrase?.phrase).toHaveLength(5);
    await must(app.compare(person));
    expect(await app.confirm(people)).toBeNull();
    const view = await must(app.handlers.clients.setup({ clientId: person.clientId }));
    expect(view.setup?.members.find((member) => member.id === person.memberId)?.status).toBe(2);
    expect(
      (await must(app.handlers.journal.list({ clientId: person.clientId, limit: 10 }))).map((entry) => [entry.sentence.key, entry.outcome]),
    ).toContainEqual(["changes.member-confirm.done.sentence", "done"]);
  }, 60_000);

  let newClient: ClientId | null = null;
  it("onboards a new client from a blueprint, and a played person can be confirmed", async () => {
    const [blueprint] = await must(app.handlers.blueprints.list({}));
    if (blueprint === undefined) throw new Error("no blueprint");
    const resolved = await must(
      app.handlers.blueprints.resolve({ blueprintId: blueprint.id, likeClientId: null, clientName: "Van Dijk", parameters: {} }),
    );
    const draft = await technician.newClient("Van Dijk & Partners", {
      blueprint: { id: blueprint.id, likeClientId: null, parameters: resolved.values },
      people: [{ line: null, email: "cas@vandijk.example", name: "Cas", role: 2, department: "", groups: [] }],
    });
    const review = await must(app.handlers.onboarding.review({ draftId: draft.id }));
    expect(review.problems.filter((problem) => problem.blocking)).toEqual([]);
    expect(review.described.length).toBeGreaterThan(5);
    const applied = await technician.apply(draft);
    expect(applied.entries.filter((entry) => entry.error !== null)).toEqual([]);
    expect(applied.state).toBe("done");
    newClient = applied.clientId;
    if (newClient === null) throw new Error("no client");
    const id = newClient;
    // What was written is read back by itself.
    const cas = await app.found(async () =>
      (await must(app.handlers.clients.setup({ clientId: id }))).setup?.members.find((member) => member.email === "cas@vandijk.example"),
    );
    await must(app.handlers.sandbox.accept({ organizationId: organizationOf(id), memberId: cas.id }));
    await app.found(async () =>
      (await must(app.handlers.people.inbox({}))).items.find((item) => item.kind === "confirm" && item.memberId === cas.id),
    );
    const ofCas = { clientId: id, memberIds: [cas.id] };
    // A phrase that nobody saw was not compared.
    expect(await app.confirm(ofCas)).toBe("member.phrase-not-compared");
    expect((await must(app.compare({ clientId: id, memberId: cas.id }))).state).toBe("known");
    expect(await app.confirm({ clientId: id, memberIds: [cas.id] })).toBeNull();
    // What was applied, reviewed again, is nothing.
    const again = await must(app.handlers.onboarding.create({ profileId: null, clientId: id }));
    expect((await must(app.handlers.onboarding.review({ draftId: again.id }))).changeSet.changes).toEqual([]);
  }, 180_000);

  it("case 22: a suspended provider deletes nothing, is told with its time, stops every write, and goes on by itself", async () => {
    const before = await must(app.handlers.clients.list({}));
    const [row] = before.filter(({ members, attention }) => members > 0 && attention.every(({ kind }) => kind !== "unreadable"));
    const member = (await must(app.handlers.clients.setup({ clientId: row!.id }))).setup?.members.find(
      ({ role, status }) => role === 2 && status === 2,
    );
    const numbers = async () => (await must(app.handlers.clients.list({}))).map(({ name, members }) => [name, members]);
    const numbersBefore = await numbers();
    const kept = app.kept.size;
    await must(app.handlers.sandbox.arm({ fault: "suspended-provider", on: true }));
    await app.read();
    const errors = (await must(app.handlers.clients.list({}))).map(({ meta }) => meta.error);
    expect(errors.every((error) => error?.code === "provider.suspended")).toBe(true);
    // The server tells no time: it is when this app saw it first, and stays that over further reads and locks.
    const since = errors[0]?.parameters?.["since"];
    expect(Number.isNaN(Date.parse(String(since)))).toBe(false);
    expect([await numbers(), app.kept.size]).toEqual([numbersBefore, kept]);
    expect(await technician.problems()).toEqual(["provider.suspended"]);
    expect(await app.handlers.onboarding.create({ profileId, clientId: null })).toMatchObject({ error: { code: "provider.suspended" } });
    const edits = [{ clientId: row!.id, edit: { kind: "member.revoke" as const, members: [member!.id] } }];
    const review = await must(app.handlers.writing.review({ edits, origin: "edit" }));
    expect(await app.handlers.writing.apply({ reviewId: review.reviewId })).toMatchObject({
      value: { runs: [], refused: [{ clientId: row!.id, error: { code: "provider.suspended" } }] },
    });
    await technician.lock();
    await technician.unlock();
    await app.read();
    expect(await numbers()).toEqual(numbersBefore);
    expect((await must(app.handlers.clients.list({})))[0]?.meta.error?.parameters?.["since"]).toBe(since);
    await must(app.handlers.sandbox.arm({ fault: "suspended-provider", on: false }));
    await app.read();
    expect(await technician.problems()).toEqual([]);
    expect((await must(app.handlers.clients.list({}))).filter(({ meta }) => meta.error?.code === "provider.suspended")).toEqual([]);
    expect(await numbers()).toEqual(numbersBefore);
    expect((await app.write(edits)).runs.map(({ state }) => state)).toEqual(["done"]);
    app.lockedTimes = 0;
  }, 60_000);

  it("locks when the system sleeps or its screen is locked, unless the settings say otherwise", async () => {
    const { settings } = app.engine;
    await settings.save({ ...settings.current, lockOnSleep: false });
    app.engine.systemSleeps();
    expect([app.lockedTimes, (await must(app.handlers.clients.list({}))).length > 0]).toEqual([0, true]);
    await settings.save({ ...settings.current, lockOnSleep: true });
    app.engine.systemSleeps();
    expect([app.lockedTimes, await must(app.handlers.clients.list({}))]).toEqual([1, []]);
    app.engine.systemSleeps();
    expect(app.lockedTimes, "nothing left to lock").toBe(1);
    await technician.unlock();
    app.lockedTimes = 0;
  }, 60_000);

  it("locks, and comes back offline from the sealed records alone", async () => {
    const before = await must(app.handlers.clients.list({}));
    await must(app.handlers.account.lock({}));
    expect(app.lockedTimes).toBe(1);
    expect(await must(app.handlers.clients.list({}))).toEqual([]);
    const { account } = technician;
    // With the server there, an unlock is no offline.
    await must(app.handlers.account.unlock({ profileId, method: "password", secret: account.masterPassword }));
    expect((await must(app.handlers.account.session({}))).online).toBe(true);
    await must(app.handlers.account.lock({}));
    await technician.sandbox.stop();
    const wrong = await app.handlers.account.unlock({ profileId, method: "password", secret: "wrong" });
    expect(wrong.ok ? null : wrong.error.code).toBe("unlock.wrong-password");
    await must(app.handlers.account.unlock({ profileId, method: "password", secret: account.masterPassword }));
    const opened = await must(app.handBack());
    expect(opened.refused).toEqual([]);
    await app.handlers.sync.read({});
    await app.until(() => app.progress?.state === "idle");
    expect((await must(app.handlers.account.session({}))).online).toBe(false);
    const after = await must(app.handlers.clients.list({}));
    expect(after.map((row) => [row.name, row.members]).sort()).toEqual(before.map((row) => [row.name, row.members]).sort());
    const hits = await must(app.handlers.clients.search({ query: "hoogland" }));
    expect(hits.some((hit) => hit.kind === "client")).toBe(true);
    // The wizard works up to the review.
    const draft = await must(app.handlers.onboarding.create({ profileId, clientId: null }));
    await must(
      app.handlers.onboarding.save({ draft: { ...draft, client: { ...draft.client, name: "Later", ownerEmail: "o@later.example" } } }),
    );
    expect((await must(app.handlers.onboarding.review({ draftId: draft.id }))).changeSet.changes.length).toBeGreaterThan(0);
  }, 60_000);
});
