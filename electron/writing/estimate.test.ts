import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import type { Transport } from "#electron/provider-api/index";
import { MemberRole } from "#shared/model/enums";
import type { ClientId, ProfileId } from "#shared/model/ids";
import type { Edit } from "#shared/setup/changes/edits";

/*
 * U17: what a review says will be called is what is called. Writes are the same, one by one. All calls together may
 * differ by a tenth: a list that was read in the last seconds is not read again (live-client.ts), so how much is read hangs on how quick the server is.
 */
let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
let profileId: ProfileId;
let sent: string[] = [];
const transport: Transport = (url, request) => {
  sent.push(`${request.method} ${new URL(url).pathname.replace(/^\/api/u, "")}`);
  return (fetch as unknown as Transport)(url, request);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-estimate-"));
  sandbox = await startPlayedSandbox("demo", folder);
  app = await TestApp.open(() => sandbox, undefined, transport);
  const [account] = sandbox.accounts;
  const step = await must(
    app.handlers.account.signIn({
      server: { kind: "sandbox" },
      email: account?.email ?? "",
      masterPassword: account?.masterPassword ?? "",
    }),
  );
  if (step.kind !== "signed-in") throw new Error(step.kind);
  profileId = step.profileId;
  await must(app.handBack());
  await app.read();
}, 120_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});
/** A path with what is found out only at the run left open. */
const open = (path: string): string => path.replace(/\?.*$/u, "").replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\{[^}]*\}/gu, "*");
const isWrite = (call: string): boolean => !call.startsWith("GET") && !call.includes("/connect/token");

it("U17: an onboarding makes the writing calls of its review, and about as many in all as it says", async () => {
  const draft = await must(app.handlers.onboarding.create({ profileId, clientId: null }));
  const [blueprint] = await must(app.handlers.blueprints.list({}));
  if (blueprint === undefined) throw new Error("no blueprint");
  const client = {
    name: "Van Dijk & Partners",
    ownerEmail: "h@vandijk.example",
    billingEmail: "b@vandijk.example",
    plan: 19 as const,
    seats: 20,
  };
  const { values } = await must(
    app.handlers.blueprints.resolve({ blueprintId: blueprint.id, likeClientId: null, clientName: client.name, parameters: {} }),
  );
  const people = Array.from({ length: 12 }, (_, index) => ({
    line: null,
    email: `p${String(index)}@vandijk.example`,
    name: "",
    role: MemberRole.user,
    department: "",
    groups: [],
  }));
  await must(
    app.handlers.onboarding.save({
      draft: {
        ...draft,
        client: { ...draft.client, ...client, seatsToBuyAccepted: 100 },
        blueprint: { id: blueprint.id, likeClientId: null, parameters: values },
        people,
      },
    }),
  );
  const review = await must(app.handlers.onboarding.review({ draftId: draft.id }));
  sent = [];
  await must(app.handlers.onboarding.apply({ draftId: draft.id, confirmClientName: client.name }));
  await app.until(() => app.lastApply?.state === "done" || app.lastApply?.state === "stopped");
  expect(app.lastApply?.state).toBe("done");
  const calls = await must(app.handlers.onboarding.calls({ draftId: draft.id, limit: 2000 }));

  const planned = review.described.flatMap((each) => each.calls.map((call) => `${call.method} ${open(call.path)}`));
  expect(sent.filter(isWrite).map(open)).toEqual(planned);
  expect(calls.calls).toBeGreaterThanOrEqual(review.calls * 0.9);
  expect(calls.calls).toBeLessThanOrEqual(review.calls * 1.1);
}, 120_000);

it.each<[string, (setup: { members: readonly { id: string; role: number; status: number; email: string }[] }) => Edit]>([
  ["the billing email", () => ({ kind: "client.billing-email", to: "invoices@elsewhere.example" })],
  ["the seats", () => ({ kind: "client.seats", to: 40 })],
  [
    "people who are revoked",
    ({ members }) => ({
      kind: "member.revoke",
      members: members
        .filter((each) => each.role === 2 && each.status === 2)
        .slice(0, 3)
        .map((each) => each.id) as never,
    }),
  ],
])(
  "U17: an edit of %s makes the calls of its review and no other",
  async (_, editOf) => {
    const rows = await must(app.handlers.clients.list({}));
    const clientId = rows.find((row) => row.members > 5)?.id as ClientId;
    const { setup } = await must(app.handlers.clients.setup({ clientId }));
    if (setup === null) throw new Error("not read");
    const review = await must(app.handlers.writing.review({ edits: [{ clientId, edit: editOf(setup) }], origin: "edit" }));
    const planned = review.clients.flatMap((each) => each.changes.flatMap((change) => change.described.calls));
    expect(planned.length).toBeGreaterThan(0);
    sent = [];
    const [run] = (await must(app.handlers.writing.apply({ reviewId: review.reviewId }))).runs;
    await app.until(() => ["done", "stopped"].includes(app.runs.get(run!.runId)?.state ?? ""));
    expect(app.runs.get(run!.runId)?.state).toBe("done");
    expect(sent.filter(isWrite).map(open)).toEqual(planned.map((call) => `${call.method} ${open(call.path)}`));
  },
  60_000,
);
