import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import { DEMO_CLIENTS } from "#electron/sandbox/seed/clients";
import type * as PrivateFile from "#electron/files/private-file";
import type { Transport } from "#electron/provider-api/index";
import type { ServerChoice } from "#shared/bridge/index";
import { asId, type ProfileId } from "#shared/model/ids";

/* Answers that lack something, and profile folders that somebody or something damaged, through the engine as the app has it. */

/** A disk that takes nothing: rights refuse no test that runs as root. */
const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock("#electron/files/private-file", async (original) => {
  const real = await original<typeof PrivateFile>();
  const full = { ok: false, error: { code: "file.unwritable", detail: "ENOSPC" } } as const;
  return {
    ...real,
    writePrivateFile: (...request: Parameters<typeof real.writePrivateFile>) =>
      disk.isFull ? Promise.resolve(full) : real.writePrivateFile(...request),
  };
});

let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
let profileId: ProfileId;
/** Changes what the server answers to a path; null: the genuine answer. */
let mutate: ((path: string, body: Record<string, unknown>) => unknown) | null = null;
/** Every request is refused as of an ended session. */
let ended = false;
const sent: string[] = [];
const transport: Transport = async (url, request) => {
  sent.push(url);
  const path = new URL(url).pathname;
  if (ended && path.endsWith("/connect/token") && (request.body ?? "").includes("refresh_token"))
    return Response.json({ error: "invalid_grant" }, { status: 400 }) as unknown as Awaited<ReturnType<Transport>>;
  if (ended && path.startsWith("/api/"))
    return Response.json({ message: "Unauthorized." }, { status: 401, headers: { "www-authenticate": "Bearer" } }) as unknown as Awaited<
      ReturnType<Transport>
    >;
  const response = await (fetch as unknown as Transport)(url, request);
  if (mutate === null || !path.startsWith("/api/")) return response;
  const text = await (response as unknown as Response).text();
  const changed = text.startsWith("{") ? mutate(path.slice(4), JSON.parse(text) as Record<string, unknown>) : undefined;
  return new Response(changed === undefined ? text : JSON.stringify(changed), {
    status: response.status,
    headers: { "content-type": "application/json" },
  }) as unknown as Awaited<ReturnType<Transport>>;
};
const account = () => {
  const first = sandbox.accounts[0];
  if (first === undefined) throw new Error("no account");
  return {
    server: { kind: "self-hosted", url: sandbox.baseUrl } as ServerChoice,
    email: first.email,
    masterPassword: first.masterPassword,
  };
};
const signIn = async (): Promise<ProfileId> => {
  const step = await must(app.handlers.account.signIn(account()));
  if (step.kind !== "signed-in") throw new Error(step.kind);
  return step.profileId;
};
const unlock = () => app.handlers.account.unlock({ profileId, method: "password", secret: account().masterPassword });
const members = async () => (await must(app.handlers.clients.list({}))).map((row) => [row.name, row.members]).sort();
const problems = async () =>
  (await must(app.handlers.account.session({}))).profiles.flatMap((profile) => profile.problems.map((problem) => problem.code));
const file = (name: string): string => join(app.folder, "profiles", profileId, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-safety-"));
  sandbox = await startPlayedSandbox("demo", folder);
  app = await TestApp.open(() => null, undefined, transport);
  profileId = await signIn();
  await must(app.handBack());
  await app.read();
}, 120_000);
afterEach(() => {
  mutate = null;
  ended = false;
});
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("F5, A3: nothing that was read is deleted because a later answer lacks it", () => {
  const profileAnswer = (change: (body: Record<string, unknown>) => object) => (path: string, body: Record<string, unknown>) =>
    path === "/accounts/profile" ? { ...body, ...change(body) } : undefined;
  const providers = (body: Record<string, unknown>, change: object) =>
    (body["providers"] as object[]).map((row) => ({ ...row, ...change }));
  const lists = (data: unknown) => (path: string, body: Record<string, unknown>) =>
    /^\/organizations\/[^/]+\/(users|groups|collections|policies)/u.test(path) ? { ...body, data } : undefined;

  it.each([
    ["a suspended provider (case 22)", profileAnswer((body) => ({ providers: providers(body, { enabled: false }) }))],
    ["no providers and no clients", profileAnswer(() => ({ providers: [], providerOrganizations: null }))],
    ["half of the clients", profileAnswer((body) => ({ providerOrganizations: (body["providerOrganizations"] as object[]).slice(0, 12) }))],
    ["empty lists of every client", lists([])],
    ["null instead of every client's lists", lists(null)],
  ])("%s", async (_, mutation) => {
    const before = await members();
    const kept = app.kept.size;
    mutate = mutation;
    await app.handlers.sync.read({ clientIds: (await must(app.handlers.clients.list({}))).map((row) => row.id) });
    await app.until(() => app.progress?.state === "idle");
    await app.read();
    expect(await members()).toEqual(before);
    expect(app.kept.size).toBeGreaterThanOrEqual(kept);
    expect(before.length).toBe(DEMO_CLIENTS.length);
    // Offline, from the sealed records alone.
    await must(app.handlers.account.lock({}));
    await must(unlock());
    await must(app.handBack());
    expect(await members()).toEqual(before);
    mutate = null;
    await app.read();
    expect(await members()).toEqual(before);
    expect(await problems()).toEqual([]);
  });

  it("case 22: a suspended provider is told, nothing is made through it, and it goes on by itself", async () => {
    mutate = profileAnswer((body) => ({ providers: providers(body, { enabled: false }) }));
    await app.read();
    expect(await problems()).toEqual(["provider.suspended"]);
    expect((await must(app.handlers.clients.list({}))).every((row) => row.meta.error?.code === "provider.suspended")).toBe(true);
    expect(await app.handlers.onboarding.create({ profileId, clientId: null })).toMatchObject({ error: { code: "provider.suspended" } });
    mutate = null;
    await app.read();
    expect(await problems()).toEqual([]);
    expect((await must(app.handlers.clients.list({}))).filter((row) => row.meta.error?.code === "provider.suspended")).toEqual([]);
  });
});

describe("what lies on the disk is not trusted, and no damage shuts anybody out", () => {
  it("A18: unlocking an open profile checks the password", async () => {
    expect(await app.handlers.account.unlock({ profileId, method: "password", secret: "wrong" })).toMatchObject({
      error: { code: "unlock.wrong-password" },
    });
    expect(await unlock()).toMatchObject({ ok: true });
    for (const id of ["", "../x", `${profileId}x`, profileId.replace(/.$/u, "z")])
      expect(await app.handlers.account.unlock({ profileId: asId<ProfileId>(id), method: "password", secret: "x" })).toMatchObject({
        error: { code: "profile.unknown" },
      });
  });

  it("A4: another server's address in the record is refused before anything is sent there", async () => {
    await must(app.handlers.account.lock({}));
    const genuine = await readFile(file("profile.json"), "utf8");
    const record = JSON.parse(genuine) as { server: { url: string; host: string; certificate: string | null }; email: string };
    for (const change of [
      { server: { ...record.server, url: "https://evil.example", host: "evil.example" } },
      { server: { ...record.server, host: "vault.bitwarden.com" } },
      { server: { ...record.server, certificate: "-----BEGIN CERTIFICATE-----" } },
      { server: { ...record.server, kind: "us" } },
      { email: "somebody@else.example" },
    ]) {
      await writeFile(file("profile.json"), JSON.stringify({ ...record, ...change }));
      sent.length = 0;
      expect(await unlock()).toMatchObject({ error: { code: "profile.server-changed" } });
      expect(sent).toEqual([]);
    }
    await writeFile(file("profile.json"), genuine);
    await must(unlock());
    await must(app.handBack());
  });

  it("A7, A8, A9: damaged pins and drafts, a cut journal and lost revisions are told, and the profile opens", async () => {
    const draft = await must(app.handlers.onboarding.create({ profileId, clientId: null }));
    await must(app.handlers.onboarding.save({ draft: { ...draft, client: { ...draft.client, name: "Later BV" } } }));
    const [row] = await must(app.handlers.clients.list({}));
    const member = (await must(app.handlers.clients.setup({ clientId: row!.id }))).setup?.members.find(
      ({ role, status }) => role === 2 && status === 2,
    );
    await app.write([{ clientId: row!.id, edit: { kind: "member.revoke", members: [member!.id] } }]);
    await app.write([{ clientId: row!.id, edit: { kind: "member.restore", members: [member!.id] } }]);
    await app.read();
    const history = await must(app.handlers.journal.list({ clientId: null, limit: 10 }));
    expect(history.length).toBeGreaterThanOrEqual(1);
    // Counts are written beside, without anybody waiting for them.
    await app.found(async () => ((await readdir(join(app.folder, "profiles", profileId))).includes("counts.sealed") ? true : undefined));
    await must(app.handlers.account.lock({}));
    await writeFile(file("pins.sealed"), "nonsense");
    for (const name of await readdir(file("drafts"))) await writeFile(join(file("drafts"), name), "nonsense");
    await truncate(file("journal"), 0);
    await must(unlock());
    await must(app.handBack());
    expect((await problems()).sort()).toEqual(["profile.drafts-damaged", "profile.journal-shortened"]);
    // Nothing was read since unlocking, so nothing is still being written.
    await must(app.handlers.account.lock({}));
    await writeFile(file("revisions.sealed"), "nonsense");
    await must(unlock());
    await must(app.handBack());
    expect(await problems()).toContain("profile.revisions-lost");
    expect((await readdir(file("drafts"))).every((name) => name.includes(".draft.damaged-"))).toBe(true);
    expect((await readdir(join(app.folder, "profiles", profileId))).some((name) => name.startsWith("pins.sealed.damaged-"))).toBe(true);
    expect(await app.handlers.onboarding.get({ draftId: draft.id })).toMatchObject({ ok: false });
    // One client is not all of them.
    await must(app.handlers.sync.read({ clientIds: [row!.id] }));
    await app.until(() => app.progress?.state === "idle");
    expect(await problems()).toContain("profile.revisions-lost");
    await app.read();
    await app.found(async () => ((await problems()).includes("profile.revisions-lost") ? undefined : true));
    expect((await members()).length).toBe(DEMO_CLIENTS.length);
  });

  it("A8: damaged schedules, directory settings and changes kept for later are put aside and told, and can be set anew", async () => {
    const [row] = await must(app.handlers.clients.list({}));
    await must(app.handlers.writing.keep({ edits: [{ clientId: row!.id, edit: { kind: "client.rename", to: "Later" } }], origin: "edit" }));
    await must(app.handlers.account.lock({}));
    for (const name of ["waiting.sealed", "directories.sealed", "signers.sealed"]) await writeFile(file(name), "nonsense");
    await must(unlock());
    await must(app.handBack());
    await must(app.handlers.writing.keep({ edits: [{ clientId: row!.id, edit: { kind: "client.rename", to: "Again" } }], origin: "edit" }));
    expect((await problems()).filter((code) => code === "profile.file-damaged").length).toBeGreaterThanOrEqual(1);
    const names = await readdir(join(app.folder, "profiles", profileId));
    for (const name of ["waiting.sealed", "directories.sealed"])
      expect(
        names.filter((each) => each.startsWith(`${name}.damaged-`)),
        name,
      ).toHaveLength(1);
  });

  it("A9: the journal taken away together with the file that counts it is noticed", async () => {
    const [row] = await must(app.handlers.clients.list({}));
    // A shortened journal of before lets nothing be written until somebody has looked.
    const draft = await must(app.handlers.onboarding.create({ profileId, clientId: row!.id }));
    await must(app.handlers.onboarding.review({ draftId: draft.id }));
    await app.write([{ clientId: row!.id, edit: { kind: "client.billing-email", to: "a9@client.example" } }]);
    const length = async (): Promise<number> => (await must(app.handlers.journal.list({ clientId: null, limit: 100 }))).length;
    const witness = async (): Promise<string> =>
      (JSON.parse(await readFile(file("profile.json"), "utf8")) as { witness?: string }).witness ?? "";
    expect(await length()).toBeGreaterThan(0);
    await expect.poll(witness).not.toBe("");
    await must(app.handlers.account.lock({}));
    await rm(file("journal"));
    await rm(file("counts.sealed"));
    await must(unlock());
    await must(app.handBack());
    expect(await problems()).toContain("profile.journal-shortened");
    await must(app.handlers.account.lock({}));
    // Without either count nobody knows how long the journal was, and that is said.
    await rm(file("counts.sealed"), { force: true });
    const { witness: _witness, ...record } = JSON.parse(await readFile(file("profile.json"), "utf8")) as Record<string, unknown>;
    await writeFile(file("profile.json"), JSON.stringify(record));
    await must(unlock());
    await must(app.handBack());
    expect(await problems()).toContain("profile.counts-lost");
    await must(app.handlers.account.lock({}));
    await must(unlock());
    await must(app.handBack());
  });

  it("A7: a key that did not match stays locked when the file of comparisons is deleted", async () => {
    const { items } = await must(app.handlers.people.inbox({}));
    const waiting = items.filter((item) => item.kind === "confirm");
    const [first, second] = waiting;
    if (first === undefined || second === undefined) throw new Error("nobody to confirm");
    const stateOf = async ({ clientId, memberId }: typeof first) =>
      (await must(app.handlers.people.phrases({ clientId, memberIds: [memberId] })))[0]?.state;
    for (const { clientId, memberId } of [first, second]) {
      await must(app.handlers.people.phrases({ clientId, memberIds: [memberId] }));
      await must(app.handlers.people.recordMismatch({ clientId, memberId }));
    }
    await must(app.handlers.people.liftMismatch({ clientId: second.clientId, memberId: second.memberId, reason: "another account" }));
    await must(app.handlers.account.lock({}));
    await rm(file("pins.sealed"));
    await must(unlock());
    await must(app.handBack());
    expect(await stateOf(first)).toBe("mismatch");
    expect(await stateOf(second)).not.toBe("mismatch");
  });

  it("F5: what was sealed under an exchanged key is put aside and told, and goes with the profile at signing out", async () => {
    await must(app.handlers.account.lock({}));
    const record = JSON.parse(await readFile(file("profile.json"), "utf8")) as Record<string, unknown>;
    const journal = await readFile(file("journal"));
    await writeFile(file("profile.json"), JSON.stringify({ ...record, userKey: "another" }));
    expect(await signIn()).toBe(profileId);
    await must(app.handBack());
    expect(await problems()).toContain("profile.key-exchanged");
    const aside = (await readdir(join(app.folder, "profiles"))).filter((name) => name.startsWith(`${profileId}.replaced-`));
    expect(aside).toHaveLength(1);
    expect(await readFile(join(app.folder, "profiles", aside[0]!, "journal"))).toEqual(journal);
    expect((await must(app.handlers.account.session({}))).profiles.map(({ id }) => id)).toEqual([profileId]);
    // Told again as long as the clients were not all read under the new key: the app may have been killed before anybody saw it.
    await must(app.handlers.account.lock({}));
    await must(unlock());
    await must(app.handBack());
    expect(await problems()).toContain("profile.key-exchanged");
    await app.read();
    expect((await members()).length).toBe(DEMO_CLIENTS.length);
    expect(await problems()).toContain("profile.key-exchanged");
    await must(app.handlers.account.lock({}));
    await must(unlock());
    await must(app.handBack());
    expect(await problems()).not.toContain("profile.key-exchanged");
  });

  it("F5: an app that was killed when it had put a profile aside has it again at its next start, and tells the exchanged key then", async () => {
    const profiles = async (started: TestApp) =>
      (await must(started.handlers.account.session({}))).profiles.map(({ id, state }) => ({ id, state }));
    await must(app.handlers.account.lock({}));
    const record = JSON.parse(await readFile(file("profile.json"), "utf8")) as Record<string, unknown>;
    await writeFile(file("profile.json"), JSON.stringify({ ...record, userKey: "another" }));
    const journal = await readFile(file("journal"));
    await rename(file(""), `${file("").replace(/\/$/u, "")}.replaced-${randomUUID()}`);
    await mkdir(file(""));
    await writeFile(file(`profile.json.${randomUUID()}.new`), "{");
    expect(await profiles(app)).toEqual([]);
    app.engine.dispose();
    // The next start, on the same folder.
    app = await TestApp.open(() => null, app.folder, transport);
    expect(await profiles(app)).toEqual([{ id: profileId, state: "locked" }]);
    expect(await readFile(file("journal"))).toEqual(journal);
    expect(await signIn()).toBe(profileId);
    await must(app.handBack());
    expect(await problems()).toContain("profile.key-exchanged");
    await app.read();
    expect((await members()).length).toBe(DEMO_CLIENTS.length);
  });

  it("A8: a damaged record of a profile is told, and signing in again repairs it with its journal", async () => {
    await app.read();
    const before = await must(app.handlers.journal.list({ clientId: null, limit: 10 }));
    await must(app.handlers.account.lock({}));
    await writeFile(file("profile.json"), "{");
    const session = await must(app.handlers.account.session({}));
    expect([session.profiles, session.broken]).toMatchObject([[], [{ id: profileId, error: { code: "profile.damaged" } }]]);
    expect(await signIn()).toBe(profileId);
    expect((await must(app.handlers.account.session({}))).broken).toEqual([]);
    await must(app.handBack());
    expect(await must(app.handlers.journal.list({ clientId: null, limit: 10 }))).toEqual(before);
  });

  it("A10: with a disk that takes nothing, unlocking and reading work, and what is not kept is told", async () => {
    const before = await members();
    await must(app.handlers.account.lock({}));
    disk.isFull = true;
    try {
      await must(unlock());
      await must(app.handBack());
      expect(await members()).toEqual(before);
      await app.read();
      expect(await members()).toEqual(before);
      expect(await problems()).toContain("profile.not-kept");
    } finally {
      disk.isFull = false;
    }
    await app.read();
    expect(await problems()).not.toContain("profile.not-kept");
  });
});

it("R1: signing in again after a refused refresh reads on, and stops saying that the session ended", async () => {
  const before = await members();
  ended = true;
  await app.read();
  expect((await must(app.handlers.account.session({}))).profiles[0]?.session).toBe("expired");
  ended = false;
  expect(await signIn()).toBe(profileId);
  const status = await app.read();
  expect([status.state, status.total]).toEqual(["idle", DEMO_CLIENTS.length]);
  expect((await must(app.handlers.account.session({}))).profiles[0]?.session).toBe("online");
  expect(await members()).toEqual(before);
  const draft = await must(app.handlers.onboarding.create({ profileId, clientId: null }));
  await must(app.handlers.onboarding.discard({ draftId: draft.id }));
});
