import { beforeEach, expect, test } from "vitest";
import { RecordCache } from "#electron/sync/cache";
import { EventLog } from "#electron/events/event-log";
import type { EventRow } from "#shared/api/events";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import { asId, type ClientId, type MemberId, type ProfileId, type UserId } from "#shared/model/ids";
import { ok } from "#shared/util/result";
import { emptySetup } from "#build/test/setup/empty-setup";
import { logHandlers } from "./log.handlers.ts";

const profileId = asId<ProfileId>("profile");
const bakery = asId<ClientId>("profile.bakery");
const now = Date.parse("2026-11-20T12:00:00Z");
const ago = (days: number): string => new Date(now - days * 86_400_000).toISOString();
let rows: EventRow[] = [];
let keptDays = 90;
const member = {
  id: asId<MemberId>("member-ann"),
  userId: asId<UserId>("ann"),
  name: "Ann",
  email: "ann@client.example",
  role: MemberRole.user,
  permissions: [],
  status: MemberStatus.revoked,
  twoStepLogin: true,
  accountRecoveryEnrolled: false,
  ssoBound: false,
  groups: [],
  createdAt: null,
  revocationReason: null,
};
async function handlers() {
  const log = new EventLog({
    now: () => new Date(now),
    keptDays: () => keptDays,
    sources: () => [
      {
        id: bakery,
        name: "Bakery",
        isProvider: false,
        fetch: ({ start, end }) => Promise.resolve(ok({ data: rows.filter(({ date }) => date >= start && date <= end) })),
        names: () =>
          Promise.resolve({
            isOwner: () => false,
            describe: (row) => ({
              type: row.type,
              at: row.date,
              who: { kind: "member", id: null, name: row.actingUserId ?? null },
              what: row.organizationUserId == null ? null : { kind: "member", id: row.organizationUserId, name: null },
              system: null,
              device: row.deviceType ?? null,
              address: null,
            }),
          }),
      },
    ],
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
  await log.refresh();
  return logHandlers({
    log,
    workspace: { setupOf: () => emptySetup({ members: [member] }) },
    logSources: () => [],
    now: () => new Date(now),
  });
}
const event = (type: number, days: number, actingUserId: string, about: string | null = null): EventRow =>
  ({ type, date: ago(days), actingUserId, organizationUserId: about, deviceType: 9 }) as EventRow;

beforeEach(() => {
  keptDays = 90;
  rows = [
    event(1511, 60, "boss", "member-ann"),
    event(1512, 50, "boss", "member-ann"),
    event(1511, 20, "colleague", "member-ann"),
    event(1511, 10, "boss", "member-bo"),
    event(1005, 5, "ann"),
    event(1000, 4, "boss"),
    event(1502, 3, "boss", "member-ann"),
  ];
});

test("who revoked somebody last and when, and what that person did or was done to since", async () => {
  const answer = await (await handlers()).revoked({ clientId: bakery, memberId: member.id });
  if (!answer.ok || answer.value === null) throw new Error("no answer");
  const { revoked, after, log } = answer.value;
  expect([revoked?.described.at, revoked?.described.who.name, log.since]).toEqual([ago(20), "colleague", ago(90)]);
  expect(after.map(({ described }) => [described.type, described.at])).toEqual([
    [1502, ago(3)],
    [1005, ago(5)],
  ]);
});
test("what is older than the kept log is not known, and no log is none", async () => {
  keptDays = 15;
  const short = await (await handlers()).revoked({ clientId: bakery, memberId: member.id });
  expect(short).toMatchObject({ ok: true, value: { revoked: null, after: [], log: { since: ago(15) } } });
  keptDays = 0;
  const none = await handlers();
  expect([await none.revoked({ clientId: bakery, memberId: member.id }), await none.lastActive({ clientId: bakery })]).toEqual([
    ok(null),
    ok(null),
  ]);
});
test("when people were last active, as far as the log is kept", async () => {
  const answer = await (await handlers()).lastActive({ clientId: bakery });
  expect(answer).toMatchObject({ ok: true, value: { log: { since: ago(90) }, last: { ann: ago(5), boss: ago(3) } } });
});
test("B-155: the newest sign-in of each account, and by a browser extension; other acts are none", async () => {
  rows = [
    { ...event(1000, 30, "ann"), deviceType: 2 },
    { ...event(1000, 12, "ann"), deviceType: 19 },
    { ...event(1000, 6, "ann"), deviceType: 9 },
    { ...event(1000, 8, "boss"), deviceType: 8 },
    { ...event(1007, 1, "boss"), deviceType: 3 },
    { ...event(1005, 1, "bo"), deviceType: 3 },
  ];
  const answer = await (await handlers()).signIns({ clientId: bakery });
  expect(answer).toEqual(
    ok({
      log: { since: ago(90), to: expect.any(String) as string },
      byUser: { ann: { at: ago(6), byExtension: ago(12) }, boss: { at: ago(8), byExtension: null } },
    }),
  );
  keptDays = 0;
  expect(await (await handlers()).signIns({ clientId: bakery })).toEqual(ok(null));
});
