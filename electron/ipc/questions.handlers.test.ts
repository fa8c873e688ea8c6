import { beforeEach, expect, test } from "vitest";
import { RecordCache } from "#electron/sync/cache";
import { EventLog, type LogSource } from "#electron/events/event-log";
import type { WorkspaceClient } from "#electron/sync/workspace";
import type { EventRow } from "#shared/api/events";
import type { QuestionAnswer } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import { asId, type ClientId, type MemberId, type ProfileId, type UserId } from "#shared/model/ids";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";
import { err, ok } from "#shared/util/result";
import { emptySetup } from "#build/test/setup/empty-setup";
import { questionsHandlers } from "./questions.handlers.ts";

const profileId = asId<ProfileId>("profile");
const [bakery, notary] = ["profile.bakery", "profile.notary"].map((id) => asId<ClientId>(id)) as [ClientId, ClientId];
const day = 86_400_000;
const start = Date.parse("2026-11-20T12:00:00Z");
let now = start;
const ago = (days: number): string => new Date(now - days * day).toISOString();

/** Events of each log at the server; `refuses` names logs that it does not give any more. */
const server = { logs: new Map<ClientId, EventRow[]>(), refuses: new Set<ClientId>(), keptDays: 90 };
const source = (id: ClientId): LogSource => ({
  id,
  name: id,
  isProvider: false,
  fetch: ({ start: from, end }) =>
    Promise.resolve(
      server.refuses.has(id)
        ? err(appError("network.unreachable"))
        : ok({ data: (server.logs.get(id) ?? []).filter(({ date }) => date >= from && date <= end) }),
    ),
  names: () =>
    Promise.resolve({
      isOwner: () => false,
      describe: (row) => ({
        type: row.type,
        at: row.date,
        who: { kind: "member", id: null, name: row.actingUserId ?? null },
        what: null,
        system: null,
        device: null,
        address: null,
      }),
    }),
});
const member = (name: string): MemberSetup => ({
  id: asId<MemberId>(name),
  userId: asId<UserId>(name),
  name,
  email: `${name}@client.example`,
  role: MemberRole.user,
  permissions: [],
  status: MemberStatus.confirmed,
  twoStepLogin: true,
  accountRecoveryEnrolled: false,
  ssoBound: false,
  groups: [],
  createdAt: null,
  revocationReason: null,
});
const setups = new Map<ClientId, ClientSetup>();
const client = (id: ClientId) => ({ id, meta: { readAt: ago(0), error: null }, summary: null }) as unknown as WorkspaceClient;
const logged = (): EventLog =>
  new EventLog({
    now: () => new Date(now),
    keptDays: () => server.keptDays,
    sources: () => [source(bakery), source(notary)],
    cacheOf: () =>
      new RecordCache(
        profileId,
        { seal: (plain) => Uint8Array.from(plain), open: (sealed) => ok(sealed), opaqueId: (text) => Buffer.from(text).toString("hex") },
        new Map(),
      ),
    words: () => ({ type: String, device: String, policy: String, source: String }),
    sealed: () => undefined,
    removed: () => undefined,
    onStatus: () => undefined,
  });
async function notSeen(log: EventLog, days = 30): Promise<QuestionAnswer> {
  const workspace = { all: () => [bakery, notary].map(client), setupOf: (id: ClientId) => setups.get(id) ?? null };
  const providers = { usersReaching: () => Promise.reject(new Error("not asked for")) };
  const answer = await questionsHandlers({ workspace, log, providers, now: () => new Date(now) }).ask({
    question: { kind: "inactive", days },
  });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
const found = ({ rows }: QuestionAnswer): readonly string[] => rows.map((row) => `${row.clientId} ${row.member?.id ?? ""}`);
const uncertain = ({ unsure }: QuestionAnswer) => unsure.map(({ clientId, why, log }) => ({ clientId, why, log }));

beforeEach(() => {
  now = start;
  server.refuses.clear();
  server.keptDays = 90;
  for (const id of [bakery, notary]) {
    setups.set(id, emptySetup({ members: [member("ann"), member("bo")] }));
    server.logs.set(id, [
      { type: 1000, date: ago(3), actingUserId: "ann", deviceType: 9 },
      { type: 1000, date: ago(40), actingUserId: "bo", deviceType: 9 },
    ]);
  }
});

test("who was not seen, of every client whose log reaches from before that time until now", async () => {
  const log = logged();
  await log.refresh();
  const answer = await notSeen(log);
  expect([found(answer), uncertain(answer), answer.answered]).toEqual([[`${bakery} bo`, `${notary} bo`], [], 2]);
});
test("a log that cannot be fetched any more says of nobody that they were not seen", async () => {
  const log = logged();
  await log.refresh();
  const to = ago(0);
  server.refuses.add(notary);
  now += 40 * day;
  for (const id of [bakery, notary]) server.logs.get(id)?.push({ type: 1000, date: ago(2), actingUserId: "ann", deviceType: 9 });
  await log.refresh();
  const answer = await notSeen(log);
  // Ann was at the notary two days ago too, which nobody here can know.
  expect(found(answer)).toEqual([`${bakery} bo`]);
  expect(uncertain(answer)).toEqual([{ clientId: notary, why: "fetched-until", log: { since: ago(90), to } }]);
  expect(answer.answered).toBe(1);
});
test("nor does one that was not fetched since the app was closed", async () => {
  const log = logged();
  await log.refresh();
  now += 2 * day;
  const answer = await notSeen(log);
  expect([found(answer), uncertain(answer).map(({ why }) => why), answer.answered]).toEqual([[], ["fetched-until", "fetched-until"], 0]);
});
test("a log that is kept for a shorter time tells whom it saw, and says since when it is kept", async () => {
  server.keptDays = 60;
  const log = logged();
  await log.refresh();
  const answer = await notSeen(log, 90);
  expect([found(answer), answer.answered]).toEqual([[], 2]);
  expect(uncertain(answer)).toEqual(
    [bakery, notary].map((clientId) => ({ clientId, why: "kept-shorter", log: { since: ago(60), to: ago(0) } })),
  );
});
test("without events, or never read: no answer, and which of them it is", async () => {
  setups.delete(notary);
  const answer = await notSeen(logged());
  expect([found(answer), uncertain(answer).map(({ why }) => why)]).toEqual([[], ["no-events", "never-read"]]);
});
