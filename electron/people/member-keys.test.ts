import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import { PrivateKey } from "#electron/crypto/index";
import type { Transport } from "#electron/provider-api/index";
import type { InboxItem } from "#shared/bridge/index";
import { MemberRole } from "#shared/model/enums";
import type { ClientId, MemberId, ProfileId, RunId } from "#shared/model/ids";

/* Who is confirmed with which key: against a sandbox over HTTP whose answers are changed on the way, as a hostile server would. */

type Waiting = Extract<InboxItem, { kind: "confirm" }>;
let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
let profileId: ProfileId;
/** What the server says on the way back, by path; null: as it is. */
let publicKey: ((body: { publicKey: string }) => object | null) | null = null;
let memberRows: ((row: { id: string; userId: string | null; email: string; name: string | null; type: number }) => object) | null = null;
/** Keys that were sent to confirm people with. */
const confirmed: string[] = [];
const respond = (status: number, body: unknown): Awaited<ReturnType<Transport>> =>
  Response.json(body, { status }) as unknown as Awaited<ReturnType<Transport>>;
const transport: Transport = async (url, request) => {
  if (url.endsWith("/users/confirm") || url.endsWith("/confirm")) confirmed.push(String(request.body));
  const response = (await fetch(url, request as RequestInit)) as Response;
  if (publicKey !== null && /\/users\/[^/]+\/public-key$/u.test(url)) {
    const changed = publicKey((await response.json()) as { publicKey: string });
    return changed === null ? respond(404, { message: "Resource not found." }) : respond(200, changed);
  }
  if (memberRows !== null && /\/organizations\/[^/]+\/users(\?.*)?$/u.test(url) && request.method === "GET") {
    const body = (await response.json()) as { data: Parameters<typeof memberRows>[0][] };
    return respond(200, { ...body, data: body.data.map(memberRows) });
  }
  return response as unknown as Awaited<ReturnType<Transport>>;
};
let people: Waiting[] = [];
const waiting = async (): Promise<Waiting[]> => (await must(app.handlers.people.inbox({}))).items.filter((item) => item.kind === "confirm");
const nowWaiting = async ({ memberId }: Waiting): Promise<Waiting | undefined> =>
  (await waiting()).find((item) => item.memberId === memberId);
const peopleIn = ({ clientId, memberId }: Waiting): { clientId: ClientId; memberIds: MemberId[] } => ({ clientId, memberIds: [memberId] });
const phrase = async (person: Waiting) => {
  const [view] = await must(app.handlers.people.phrases(peopleIn(person)));
  if (view === undefined) throw new Error("no view");
  return view;
};
const spoken = async ({ memberId }: Waiting): Promise<readonly string[]> => (await must(app.handlers.sandbox.words({ memberId }))).words;
const compare = ({ clientId, memberId }: Waiting, words: string) =>
  must(app.handlers.people.compare({ clientId, memberId, how: "phone", words }));
/** Calls the person and types the word that is asked for. */
const proven = async (person: Waiting) => compare(person, (await spoken(person))[((await phrase(person)).asked ?? 1) - 1] ?? "");
const confirm = (person: Waiting): Promise<string | null> => app.confirm(peopleIn(person));
const confirmUncompared = (person: Waiting): Promise<string | null> => app.confirm(peopleIn(person), true);
const journal = async (person: Waiting) => must(app.handlers.journal.list({ clientId: person.clientId, limit: 3 }));
const restart = async (): Promise<void> => {
  await must(app.handlers.account.lock({}));
  await must(app.handlers.account.unlock({ profileId, method: "password", secret: sandbox.accounts[0]?.masterPassword ?? "" }));
  await must(app.handBack());
};
const setting = async (confirmUncomparedOn: boolean): Promise<void> => {
  await app.engine.settings.save({ ...app.engine.settings.current, confirmUncompared: confirmUncomparedOn });
};
/** Somebody of whom no test before this one knows anything. */
const next = (role: number = MemberRole.user): Waiting => {
  const at = people.findIndex((person) => person.role === role);
  const [person] = people.splice(at, at < 0 ? 0 : 1);
  if (person === undefined) throw new Error("nobody left to confirm");
  return person;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-people-"));
  sandbox = await startPlayedSandbox("demo", folder);
  app = await TestApp.open(() => sandbox, undefined, transport);
  const account = sandbox.accounts[0];
  await must(
    app.handlers.account.signIn({
      server: { kind: "sandbox" },
      email: account?.email ?? "",
      masterPassword: account?.masterPassword ?? "",
    }),
  );
  profileId = (await must(app.handlers.account.profiles({})))[0]?.id as ProfileId;
  await must(app.handBack());
  await app.read();
  // Enough people for all tests: those of the clients with the most invitations accept.
  const invited = Map.groupBy((await must(app.handlers.sandbox.state({}))).invited, (person) => person.organizationId);
  let enough = 34 - (await waiting()).length;
  for (const [organizationId, here] of [...invited].sort(([, left], [, right]) => right.length - left.length)) {
    if (enough <= 0) break;
    enough -= here.length;
    await must(app.handlers.sandbox.acceptAll({ organizationId }));
  }
  await app.read();
  people = await waiting();
}, 180_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("F3: comparing is proven", () => {
  it("the word that is asked for never reaches the window before it was typed", async () => {
    const person = next();
    const [view, words] = [await phrase(person), await spoken(person)];
    expect(view).toMatchObject({ state: "new", known: { kind: "never" }, error: null });
    expect(view.phrase).toEqual(words.map((word, index) => (index + 1 === view.asked ? null : word)));
    expect(await phrase(person), "asking again shows no other word").toEqual(view);
    await restart();
    expect(await phrase(person), "nor does locking").toEqual(view);
  });

  it("nothing is marked as compared whose phrase nobody saw, and nobody is confirmed", async () => {
    const person = next();
    expect(await compare(person, (await spoken(person)).join(" "))).toMatchObject({
      state: "new",
      phrase: null,
      error: { code: "member.phrase-not-compared" },
    });
    expect(await confirm(person)).toBe("member.phrase-not-compared");
  });

  it.each([
    ["the word", (words: readonly string[], asked: number) => words[asked - 1] ?? ""],
    ["the word in capitals with a full stop", (words: readonly string[], asked: number) => ` ${words[asked - 1]?.toUpperCase() ?? ""}. `],
    ["all five, as the web vault writes them", (words: readonly string[]) => words.join("-")],
    ["all five, as they are heard", (words: readonly string[]) => words.join(", ")],
  ])("%s proves it, and the person is confirmed", async (_name, say) => {
    const person = next();
    const view = await phrase(person);
    const words = await spoken(person);
    expect(await compare(person, say(words, view.asked ?? 1))).toMatchObject({
      state: "known",
      phrase: words,
      asked: null,
      known: { kind: "compared", how: "phone" },
      error: null,
    });
    expect((await nowWaiting(person))?.known).toMatchObject({ kind: "compared" });
    expect(await confirm(person)).toBeNull();
    expect((await journal(person))[0]).toMatchObject({ sentence: { key: "changes.member-confirm.done.sentence" }, outcome: "done" });
  });

  it("another word, four of them or none prove nothing; five wrong ones lock the key", async () => {
    const person = next();
    const view = await phrase(person);
    const others = (view.phrase ?? []).filter((word) => word !== null);
    for (const [index, words] of [others[0] ?? "", others.join(" "), "", "gravel"].entries())
      expect(await compare(person, words), words).toMatchObject({
        state: "new",
        error: { code: "member.word-wrong", parameters: { left: 4 - index } },
      });
    expect(await confirm(person)).toBe("member.phrase-not-compared");
    expect(await compare(person, "once more")).toMatchObject({ state: "mismatch", error: { code: "member.key-mismatch" } });
    expect((await journal(person))[0]).toMatchObject({ sentence: { key: "journal.keys-differ" }, outcome: "refused" });
    expect(await proven(person)).toMatchObject({ state: "mismatch" });
  });
});

describe("a key that the server exchanges", () => {
  it("between showing and comparing is not taken over, and is compared only with its own words", async () => {
    const person = next();
    const genuine = await phrase(person);
    const words = await spoken(person);
    const exchanged = (await PrivateKey.generate()).publicKey;
    publicKey = (body) => ({ ...body, publicKey: exchanged });
    const shown = await compare(person, words.join(" "));
    expect(shown).toMatchObject({ state: "changed", error: { code: "member.key-changed" } });
    expect(await confirm(person)).toBe("member.key-changed");
    expect(await compare(person, words.join(" ")), "the person still reads the genuine words").toMatchObject({
      state: "changed",
      error: { code: "member.word-wrong" },
    });
    publicKey = null;
    expect(await phrase(person)).toEqual(genuine);
    expect((await proven(person)).state).toBe("known");
    publicKey = (body) => ({ ...body, publicKey: exchanged });
    const sent = confirmed.length;
    expect(await confirm(person)).toBe("member.key-changed");
    expect(await phrase(person)).toMatchObject({ state: "changed", known: { kind: "compared" } });
    expect(confirmed).toHaveLength(sent);
    publicKey = null;
    expect(await confirm(person)).toBeNull();
  });
});

describe("A2: a pin is of user id, address and name", () => {
  it("a membership of another address or name that is said to have the account of one who was compared gets nothing unasked", async () => {
    const [bob, anna] = [next(), next()];
    expect((await proven(bob)).state).toBe("known");
    memberRows = (row) => (row.id === anna.memberId ? { ...row, userId: bob.userId } : row);
    await app.read();
    const sent = confirmed.length;
    expect(await confirm(anna)).toBe("member.phrase-not-compared");
    expect(await phrase(anna)).toMatchObject({ state: "new", known: { kind: "otherwise", email: bob.email } });
    expect((await nowWaiting(anna))?.known).toMatchObject({ kind: "otherwise", email: bob.email });
    expect(await confirmUncompared(anna), "nor without comparing").toBe("member.must-compare");
    memberRows = (row) => (row.id === bob.memberId ? { ...row, name: "The director" } : row);
    await app.read();
    expect(await confirm(bob)).toBe("member.phrase-not-compared");
    expect(confirmed).toHaveLength(sent);
    memberRows = null;
    await app.read();
    expect(await confirm(bob)).toBeNull();
  }, 120_000);
});

describe("F2: a recorded mismatch locks the key", () => {
  it("in main, for every way in, over restarts, until the key changes or the reason was given", async () => {
    const person = next();
    await phrase(person);
    await must(app.handlers.people.recordMismatch({ clientId: person.clientId, memberId: person.memberId }));
    expect((await journal(person))[0]).toMatchObject({ sentence: { key: "journal.keys-differ" }, outcome: "refused" });
    const sent = confirmed.length;
    for (let round = 0; round < 2; round += 1) {
      expect(await phrase(person)).toMatchObject({ state: "mismatch", asked: null, error: { code: "member.key-mismatch" } });
      expect((await proven(person)).state).toBe("mismatch");
      expect(await confirm(person)).toBe("member.key-mismatch");
      expect(await confirmUncompared(person)).toBe("member.key-mismatch");
      expect((await nowWaiting(person))?.known).toMatchObject({ kind: "mismatch", email: person.email });
      expect(await must(app.handlers.people.keys({ clientId: person.clientId }))).toContainEqual({
        memberId: person.memberId,
        known: expect.objectContaining({ kind: "mismatch" }) as unknown,
      });
      await restart();
    }
    expect(confirmed).toHaveLength(sent);

    // Another key of the person is not locked: it is compared like any other that changed.
    const exchanged = (await PrivateKey.generate()).publicKey;
    publicKey = (body) => ({ ...body, publicKey: exchanged });
    expect(await phrase(person)).toMatchObject({ state: "changed", known: { kind: "mismatch" } });
    expect(await confirmUncompared(person)).toBe("member.key-changed");
    publicKey = null;

    const lift = (reason: string) => app.handlers.people.liftMismatch({ clientId: person.clientId, memberId: person.memberId, reason });
    expect(await lift("  ")).toMatchObject({ ok: false, error: { code: "member.reason-missing" } });
    expect((await phrase(person)).state).toBe("mismatch");
    await must(lift("read the words of a private account"));
    expect((await journal(person))[0]).toMatchObject({
      sentence: { key: "journal.mismatch-lifted", parameters: { reason: "read the words of a private account" } },
    });
    await restart();
    expect(await confirm(person)).toBe("member.phrase-not-compared");
    expect(await confirmUncompared(person), "words that ever failed to match are compared").toBe("member.must-compare");
    expect((await proven(person)).state).toBe("known");
    expect(await confirm(person)).toBeNull();
  });
});

describe("F3: confirming without comparing", () => {
  it("lets many in at once, says so in the journal, and stays on the person until compared", async () => {
    const first = next();
    const together = people.filter((person) => person.role === MemberRole.user && person.clientId === first.clientId).slice(0, 2);
    people = people.filter((person) => !together.includes(person));
    const all = [first, ...together];
    const results = await app.confirmEach({ clientId: first.clientId, memberIds: all.map((person) => person.memberId) }, true);
    expect(results).toEqual(all.map(() => null));
    const [entry] = await journal(first);
    expect(entry).toMatchObject({
      sentence: { key: "changes.member-confirm-uncompared.done.sentence", count: all.length },
      outcome: "done",
    });
    await restart();
    const keys = async () => must(app.handlers.people.keys({ clientId: first.clientId }));
    for (const { memberId } of all)
      expect(await keys()).toContainEqual({ memberId, known: expect.objectContaining({ kind: "uncompared" }) as unknown });
    expect((await proven(first)).state).toBe("known");
    expect(await keys()).toContainEqual({ memberId: first.memberId, known: expect.objectContaining({ kind: "compared" }) as unknown });
  });

  it.each([MemberRole.owner, MemberRole.admin, MemberRole.custom])(
    "never for the role %i",
    async (role) => {
      const person = next();
      memberRows = (row) => (row.id === person.memberId ? { ...row, type: role } : row);
      await app.read();
      memberRows = null;
      const sent = confirmed.length;
      expect(await confirmUncompared(person)).toBe("member.must-compare");
      expect(confirmed).toHaveLength(sent);
      expect(
        (await must(app.handlers.people.keys({ clientId: person.clientId }))).find(({ memberId }) => memberId === person.memberId),
      ).toBe(undefined);
    },
    60_000,
  );

  it("not where the settings turn it off", async () => {
    const person = next();
    await setting(false);
    expect(await confirmUncompared(person)).toBe("member.uncompared-off");
    await setting(true);
    expect(await confirmUncompared(person)).toBeNull();
  });

  it("not for a key that changed since it was compared", async () => {
    const person = next();
    expect((await proven(person)).state).toBe("known");
    const exchanged = (await PrivateKey.generate()).publicKey;
    publicKey = (body) => ({ ...body, publicKey: exchanged });
    expect(await confirmUncompared(person)).toBe("member.key-changed");
    publicKey = null;
  });
});

describe("case 23: a person without a key", () => {
  it.each([
    ["404", () => null],
    ["200 without a key", () => ({ publicKey: null })],
    ["200 with an empty key", () => ({ publicKey: "" })],
    ["200 without the field", () => ({})],
  ])("%s is told as such, and the others of the client can be confirmed", async (_name, answer) => {
    const first = next();
    const other = people.find((person) => person.role === MemberRole.user && person.clientId === first.clientId);
    people = people.filter((person) => person !== other);
    if (other !== undefined) expect((await proven(other)).state).toBe("known");
    let times = 0;
    publicKey = (body) => (times++ === 0 ? answer() : body);
    expect(await phrase(first)).toMatchObject({ state: "unavailable", phrase: null, error: { code: "member.no-key" } });
    times = 0;
    const memberIds = other === undefined ? [first.memberId] : [first.memberId, other.memberId];
    const results = await app.confirmEach({ clientId: first.clientId, memberIds });
    publicKey = null;
    expect(results).toEqual(other === undefined ? ["member.no-key"] : ["member.no-key", null]);
  });
});

it("F7: an edit is reviewed, written down before it is sent, and taken back", async () => {
  const { clientId, memberId: member } = next();
  const roleNow = async () =>
    (await must(app.handlers.clients.setup({ clientId }))).setup?.members.find((each) => each.id === member)?.role;
  const before = await roleNow();
  const { review, runs } = await app.write([
    {
      clientId,
      edit: { kind: "member.update", member, role: before === MemberRole.admin ? MemberRole.user : MemberRole.admin, groups: [] },
    },
  ]);
  expect(review.clients[0]?.changes[0]).toMatchObject({ noUndo: null, described: { calls: [{ method: "PUT" }] } });
  expect(review.clients[0]?.changes[0]?.differences.length).toBeGreaterThan(0);
  expect(runs).toMatchObject([{ state: "done", entries: [{ state: "done", undoable: true }] }]);
  const [entry] = await must(app.handlers.journal.list({ clientId, limit: 1 }));
  expect(entry).toMatchObject({ origin: "edit", outcome: "done", undo: { state: "possible" }, calls: [{ method: "PUT", status: 200 }] });
  expect(entry?.sentence.key).toMatch(/^changes\.member-update\.done\./u);
  await app.found(async () => ((await roleNow()) === before ? undefined : true));
  await app.undo(entry?.runId as RunId);
  await app.found(async () => ((await roleNow()) === before ? true : undefined));
  const [undone, edited] = await must(app.handlers.journal.list({ clientId, limit: 2 }));
  expect([undone?.origin, edited?.undo?.state]).toEqual(["undo", "undone"]);
});
