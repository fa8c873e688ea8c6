import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "#build/test/must";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import type { Transport } from "#electron/provider-api/index";
import type { RunView, SmallReview } from "#shared/bridge/index";
import { PolicyType } from "#shared/model/enums";
import type { ClientId, ProfileId } from "#shared/model/ids";
import type { Edit } from "#shared/setup/changes/edits";

let folder = "";
let sandbox: PlayedSandbox;
let desks: readonly TestApp[] = [];
/** Writing requests meet at the server: each waits for its fellow to be about to leave too. */
let together: { readonly path: RegExp; waiting: (() => void)[] } | null = null;
const transport: Transport = async (url, request) => {
  if (together !== null && request.method !== "GET" && together.path.test(new URL(url).pathname)) {
    const meeting = together;
    await new Promise<void>((go) => {
      meeting.waiting.push(go);
      if (meeting.waiting.length === 2) {
        together = null;
        for (const each of meeting.waiting) each();
      }
    });
  }
  return (fetch as unknown as Transport)(url, request);
};
const profileIds: ProfileId[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-two-apps-"));
  sandbox = await startPlayedSandbox("demo", folder);
  const opened: TestApp[] = [];
  for (const index of [0, 1]) {
    const app = await TestApp.open(() => sandbox, undefined, transport);
    // The same account in two profile folders, as on two computers.
    const { email, masterPassword } = sandbox.accounts[0]!;
    const step = await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
    if (step.kind !== "signed-in") throw new Error(step.kind);
    profileIds[index] = step.profileId;
    await must(app.handBack());
    await app.read();
    opened.push(app);
  }
  desks = opened;
}, 120_000);
afterAll(async () => {
  await Promise.all(desks.map((app) => app.close()));
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});
const clientAt = async (app: TestApp, name: string): Promise<ClientId> => {
  const row = (await must(app.handlers.clients.list({}))).find((each) => each.name === name);
  if (row === undefined) throw new Error(name);
  return row.id;
};
const reviewed = async (client: string, editOf: (index: number) => Edit): Promise<readonly SmallReview[]> =>
  Promise.all(
    desks.map(async (app, index) =>
      must(app.handlers.writing.review({ edits: [{ clientId: await clientAt(app, client), edit: editOf(index) }], origin: "edit" })),
    ),
  );

/** What each did, as both apps then see it. */
const written = async (client: string, reviews: readonly SmallReview[]) => {
  const ends = (await Promise.all(desks.map((app, index) => app.applyReview(reviews[index]!)))).flat();
  const setups = [];
  for (const app of desks) {
    await app.read();
    const { setup } = await must(app.handlers.clients.setup({ clientId: await clientAt(app, client) }));
    if (setup === null) throw new Error("not read");
    setups.push(setup);
  }
  return { ends, setups };
};

/** What was made was made; the run of whoever looks last says that there are two. */
const toldOfTwo = (ends: readonly RunView[], name: string): void => {
  expect(ends.flatMap(({ entries }) => entries.map(({ state }) => state))).toEqual(["done", "done"]);
  const error = { code: "apply.made-twice", parameters: { name } };
  const told = ends.map((end) => ({ state: end.state, error: end.error, atChange: end.entries[0]?.error }));
  expect(told).toContainEqual({ state: "stopped", error, atChange: error });
};

describe("two apps of one account, whose requests meet at the server", () => {
  const client = "Bakkerij Hoogland";

  it("the same group is made in both: whoever looks last tells that there are two, and a later change by its name stops instead of guessing", async () => {
    const reviews = await reviewed(client, () => ({ kind: "group.create", name: "Together", members: [], reaches: [] }));
    together = { path: /\/groups$/u, waiting: [] };
    const { ends, setups } = await written(client, reviews);
    toldOfTwo(ends, "Together");
    // The server takes two groups of one name; both apps show both.
    for (const { groups } of setups) expect(groups.filter(({ name }) => name === "Together")).toHaveLength(2);
    const again = await desks[0]!.handlers.writing.review({
      edits: [{ clientId: await clientAt(desks[0]!, client), edit: { kind: "group.create", name: "Together", members: [], reaches: [] } }],
      origin: "edit",
    });
    expect(again).toMatchObject({ error: { code: "group.name-taken" } });
  }, 60_000);

  it("the same collection is made in both: it is told likewise", async () => {
    const reviews = await reviewed(client, () => ({ kind: "collection.create", path: "Till/Shared", groups: [], people: [] }));
    together = { path: /\/collections$/u, waiting: [] };
    const { ends, setups } = await written(client, reviews);
    toldOfTwo(ends, "Till/Shared");
    for (const { collections } of setups) expect(collections.filter(({ path }) => path === "Till/Shared")).toHaveLength(2);
  }, 60_000);

  it("contrary settings of a policy: one of the two stands, whole, and both apps show that one", async () => {
    const reviews = await reviewed(client, (index) => ({
      kind: "policy.set",
      policies: [{ type: PolicyType.sessionTimeout, enabled: true, data: { type: "custom", minutes: 10 + index, action: "lock" } }],
    }));
    together = { path: /\/policies\//u, waiting: [] };
    const { setups } = await written(client, reviews);
    const [first, second] = setups.map(({ policies }) => policies.find(({ type }) => type === PolicyType.sessionTimeout));
    expect(first).toEqual(second);
    expect([10, 11]).toContain(first?.data?.["minutes"]);
  }, 60_000);

  it("the same client is made in both: no one goes on before a person said which of the two it is to be", async () => {
    const drafts = await Promise.all(
      desks.map(async ({ handlers }, index) => {
        const draft = await must(handlers.onboarding.create({ profileId: profileIds[index]!, clientId: null }));
        const own = { name: "Same", ownerEmail: "owner@same.example", billingEmail: "money@same.example", plan: 19, seats: 5 } as const;
        return must(handlers.onboarding.save({ draft: { ...draft, client: { ...draft.client, ...own, seatsToBuyAccepted: 100 } } }));
      }),
    );
    const apply = async (index: number): Promise<RunView> => {
      const app = desks[index]!;
      app.lastApply = null;
      await must(app.handlers.onboarding.apply({ draftId: drafts[index]!.id, confirmClientName: "Same" }));
      await app.until(() => ["done", "stopped", "paused"].includes(app.lastApply?.state ?? ""));
      return app.lastApply!;
    };
    together = { path: /\/providers\/[^/]+\/clients$/u, waiting: [] };
    const ends = await Promise.all([apply(0), apply(1)]);
    const told = ends.map(({ state, error, entries }) => [state, error?.code, entries.map((entry) => entry.state)]);
    // The first to be made may have looked before the second was there.
    expect(told).toContainEqual(["stopped", "client.made-twice", ["done", "failed"]]);
    expect(new Set(ends.map(({ clientId }) => clientId?.split(".").at(-1))).size).toBe(2);
    // Each goes on with its own when it is told to, and makes no third.
    for (const index of [0, 1]) expect((await apply(index)).state).toBe("done");
    for (const app of desks) {
      await app.read();
      expect((await must(app.handlers.clients.list({}))).filter(({ name }) => name === "Same")).toHaveLength(2);
    }
  }, 60_000);
});
