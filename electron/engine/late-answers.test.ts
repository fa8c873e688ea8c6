import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { must } from "#build/test/must";
import { startPlayedSandbox, TestApp, type PlayedSandbox } from "#build/test/test-app";
import type { Transport } from "#electron/provider-api/index";
import { profileOf, type ProfileId } from "#shared/model/ids";

/*
 * Answers that were asked for by one profile and come when it was locked, signed out or changed for another, or that come of a request that the network
 * carried out twice: nothing of the one is shown or sealed in the other, and what is read stands once.
 */
let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-late-"));
  sandbox = await startPlayedSandbox("small", folder);
}, 120_000);
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await app.close();
});

/** How many answers of a reading are let through before the rest is held back. */
const places = [0, 3, 7];
let held: {
  readonly after: number;
  come: number;
  readonly release: PromiseWithResolvers<undefined>;
  readonly some: PromiseWithResolvers<undefined>;
} | null = null;
let twice = false;
const transport: Transport = async (url, request) => {
  const send = (): ReturnType<Transport> => (fetch as unknown as Transport)(url, request);
  const isRead = request.method === "GET" && new URL(url).pathname.startsWith("/api/");
  // The server did it, and does it once more; the second answer is the one that comes.
  if (twice && isRead) await send();
  const answer = await send();
  const holding = held;
  if (!isRead || holding === null) return answer;
  const text = await (answer as unknown as Response).text();
  holding.come += 1;
  if (holding.come > holding.after) {
    holding.some.resolve(undefined);
    await holding.release.promise;
  }
  return new Response(text, { status: answer.status, headers: { "content-type": "application/json" } }) as unknown as Awaited<
    ReturnType<Transport>
  >;
};
const signIn = async (index: number): Promise<ProfileId> => {
  const { email, masterPassword } = sandbox.accounts[index]!;
  const step = await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
  if (step.kind !== "signed-in") throw new Error(step.kind);
  // A window has the records of whoever is unlocked, and of nobody else.
  await must(app.handlers.cache.open({ records: [...app.kept.values()].filter(({ profileId }) => profileId === step.profileId) }));
  return step.profileId;
};
const rows = async () => (await must(app.handlers.clients.list({}))).map(({ id }) => profileOf(id));

it.each([
  ["locked", async () => must(app.handlers.account.lock({}))],
  ["signed out", async (profileId: ProfileId) => must(app.handlers.account.signOut({ profileId }))],
] as const)(
  "answers that come after the profile was %s go nowhere, also with another one open by then",
  async (_, end) => {
    app = await TestApp.open(() => sandbox, undefined, transport);
    for (const after of places) {
      const first = await signIn(0);
      held = { after, come: 0, release: Promise.withResolvers(), some: Promise.withResolvers() };
      const { release, some } = held;
      void app.handlers.sync.read({});
      await some.promise;
      await end(first);
      held = null;
      const second = await signIn(1);
      const sealed = app.sealedCount;
      const ofFirst = [...app.kept.values()].filter(({ profileId }) => profileId === first).length;
      release.resolve(undefined);
      await app.read();
      const shown = await rows();
      expect([after, shown.length > 0, [...new Set(shown)]]).toEqual([after, true, [second]]);
      expect(app.sealedCount).toBeGreaterThan(sealed);
      expect([...app.kept.values()].filter(({ profileId }) => profileId === first).length).toBe(ofFirst);
      await must(app.handlers.account.signOut({ profileId: second }));
      const left = (await must(app.handlers.account.session({}))).profiles.find(({ id }) => id === first);
      if (left !== undefined) await must(app.handlers.account.signOut({ profileId: first }));
    }
  },
  240_000,
);

it("what is asked for twice by the network stands once", async () => {
  app = await TestApp.open(() => sandbox, undefined, transport);
  await signIn(0);
  await app.read();
  const setups = async () =>
    Promise.all(
      (await must(app.handlers.clients.list({}))).map(async ({ id }) => (await must(app.handlers.clients.setup({ clientId: id }))).setup),
    );
  const once = await setups();
  twice = true;
  await must(app.handlers.sync.read({ clientIds: (await must(app.handlers.clients.list({}))).map(({ id }) => id) }));
  await app.until(() => app.progress?.state === "idle");
  twice = false;
  expect(await setups()).toEqual(once);
}, 120_000);
