import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import type { Transport } from "#electron/provider-api/index";
import type { ClientId, MemberId } from "#shared/model/ids";

/* F7: a single edit is in the journal before it is sent. The app dies in it, and the next start knows, looks, and does what is left, once. */

let folder = "";
let sandbox: PlayedSandbox;
let writes: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-cut-"));
  sandbox = await startPlayedSandbox("demo", join(folder, "sandbox"));
  writes = [];
}, 60_000);
afterEach(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

/** One start of the app, signed in. `dies`: the writing request whose answer never comes, before or after the server acted. */
async function start(dies: { readonly path: RegExp; readonly when: "before" | "after" } | null) {
  let died = (): void => undefined;
  const death = new Promise<void>((resolve) => {
    died = resolve;
  });
  let dead = false;
  const never = new Promise<never>(() => undefined);
  const transport: Transport = async (url, request) => {
    if (dead) return never;
    const isCut = dies !== null && request.method !== "GET" && dies.path.test(new URL(url).pathname);
    if (request.method !== "GET" && /\/organizations\//u.test(url)) writes.push(`${request.method} ${new URL(url).pathname}`);
    if (isCut && dies.when === "before") {
      dead = true;
      died();
      return never;
    }
    const answer = await (fetch as unknown as Transport)(url, request);
    if (!isCut) return answer;
    dead = true;
    died();
    return never;
  };
  const app = await TestApp.open(() => sandbox, join(folder, "profile"), transport);
  const [account] = sandbox.accounts;
  const [known] = await must(app.handlers.account.profiles({}));
  if (known === undefined)
    await must(
      app.handlers.account.signIn({
        server: { kind: "sandbox" },
        email: account?.email ?? "",
        masterPassword: account?.masterPassword ?? "",
      }),
    );
  else await must(app.handlers.account.unlock({ profileId: known.id, method: "password", secret: account?.masterPassword ?? "" }));
  await must(app.handBack());
  await app.read();
  return { app, death };
}

it.each(["before", "after"] as const)(
  "the app dies %s the server acted: the next start tells it and ends it once",
  async (when) => {
    const first = await start({ path: /\/users\/revoke$/u, when });
    const [client] = (await must(first.app.handlers.clients.list({}))).filter((row) => row.members > 5);
    const clientId = client?.id as ClientId;
    const members = (await must(first.app.handlers.clients.setup({ clientId }))).setup?.members ?? [];
    const member = members.find(({ status, role }) => status === 2 && role === 2)?.id as MemberId;
    const review = await must(
      first.app.handlers.writing.review({ edits: [{ clientId, edit: { kind: "member.revoke", members: [member] } }], origin: "edit" }),
    );
    await must(first.app.handlers.writing.apply({ reviewId: review.reviewId }));
    await first.death;
    // The process is gone: nothing of it is closed in good order, and its lock names a process that is no more.
    const profiles = join(folder, "profile", "profiles");
    for (const entry of await readdir(profiles, { withFileTypes: true }))
      if (entry.isDirectory()) await rm(join(profiles, entry.name, "apply.lock"), { force: true });

    const second = await start(null);
    const [cut] = await must(second.app.handlers.writing.runs({}));
    expect(cut).toMatchObject({ state: "stopped", entries: [{ state: "unknown" }] });
    // It waits in the inbox, whoever asked for it.
    const waiting = async () => (await must(second.app.handlers.people.inbox({}))).items.filter(({ kind }) => kind === "run");
    expect(await waiting()).toMatchObject([{ runId: cut?.runId, clientId, paused: false, changes: [{ state: "unknown" }] }]);
    const [told] = await must(second.app.handlers.journal.list({ clientId, limit: 1 }));
    expect(told).toMatchObject({ outcome: "unknown", runId: cut?.runId, origin: "edit" });

    await must(second.app.handlers.writing.resume({ runId: cut!.runId }));
    await second.app.until(() => second.app.runs.get(cut!.runId)?.state === "done");
    expect(await must(second.app.handlers.writing.runs({}))).toEqual([]);
    expect(await waiting()).toEqual([]);
    const [done] = await must(second.app.handlers.journal.list({ clientId, limit: 1 }));
    expect(done).toMatchObject({ outcome: when === "after" ? "reconciled" : "done", undo: { state: "possible" } });
    expect(writes.filter((write) => write.endsWith("/revoke"))).toHaveLength(when === "after" ? 1 : 2);
    await second.app.close();
  },
  120_000,
);

it("F6: who was mailed again is told person by person, and waits from now on", async () => {
  const { app } = await start(null);
  const { items } = await must(app.handlers.people.inbox({}));
  const expired = items.flatMap((item) => (item.kind === "invitation" && item.expired ? [item] : []));
  const [first] = expired;
  if (first === undefined) throw new Error("no invitation has expired");
  const members = expired.filter((item) => item.clientId === first.clientId).map((item) => item.memberId);
  const { runs } = await app.write([{ clientId: first.clientId, edit: { kind: "member.resend", members } }], "inbox");
  expect(runs[0]?.entries[0]?.people.map((person) => [person.memberId, person.error])).toEqual(members.map((id) => [id, null]));
  const after = (await must(app.handlers.people.inbox({}))).items;
  expect(after.filter((item) => item.kind === "invitation" && item.expired && item.clientId === first.clientId)).toEqual([]);
  await app.close();
}, 120_000);
