import { beforeEach, expect, test } from "vitest";
import { turnsDuring } from "#build/test/event-loop";
import type { SealedRecord } from "#shared/bridge/index";
import type { EventRow } from "#shared/api/events";
import { RecordCache, type OpenedRecord, type Sealer } from "#electron/sync/cache";
import { Packed } from "#electron/sync/kept-read";
import { appError } from "#shared/errors/app-error";
import { asId, type ClientId, type ProfileId } from "#shared/model/ids";
import { everything } from "#shared/setup/log/standard-searches";
import { err, ok, type Result } from "#shared/util/result";
import { EventLog, type EventsPageAnswer, type LogSource } from "./event-log.ts";

const profileId = asId<ProfileId>("profile");
const bakery = asId<ClientId>("profile.bakery");
const notary = asId<ClientId>("profile.notary");
const day = 86_400_000;
let now = Date.parse("2026-11-20T12:00:00Z");
const ago = (days: number): string => new Date(now - days * day).toISOString();

/** A server with a page of three rows; `refuses` names logs that it does not give, `cut` the page from which on it is silent. */
const server = { logs: new Map<ClientId, EventRow[]>(), asked: [] as string[], refuses: new Set<ClientId>(), cut: Infinity };
const row = (at: string, more: Partial<EventRow> = {}): EventRow => ({ type: 1000, date: at, actingUserId: "ann", deviceType: 9, ...more });
function fetchFrom(id: ClientId) {
  return ({
    start,
    end,
    continuationToken,
  }: {
    start: string;
    end: string;
    continuationToken?: string | undefined;
  }): Promise<Result<EventsPageAnswer>> => {
    server.asked.push(`${id} ${continuationToken ?? "first"}`);
    const from = Number(continuationToken ?? 0);
    if (server.refuses.has(id) || from / 3 >= server.cut) return Promise.resolve(err(appError("network.unreachable")));
    const all = (server.logs.get(id) ?? [])
      .filter(({ date }) => date >= start && date <= end)
      .sort((left, right) => (left.date < right.date ? 1 : -1));
    const data = all.slice(from, from + 3);
    return Promise.resolve(ok({ data, continuationToken: data.length < 3 ? null : String(from + 3) }));
  };
}
/** How far the servers' clocks are ahead of this computer's, where that is known. */
let ahead = 0;
/** What names wait for. */
let telling: Promise<void> = Promise.resolve();
const msp = asId<ClientId>("profile.msp");
const source = (id: ClientId): LogSource => ({
  id,
  name: id,
  isProvider: id === msp,
  ahead: () => ahead,
  fetch: fetchFrom(id),
  names: async () => {
    await telling;
    return {
      isOwner: () => false,
      describe: (each) => ({
        type: each.type,
        at: each.date,
        who: { kind: "member", id: null, name: each.actingUserId ?? null },
        what: each.providerOrganizationId == null ? null : { kind: "client", id: each.providerOrganizationId, name: null },
        system: null,
        device: each.deviceType ?? null,
        address: null,
      }),
    };
  },
});
const sealer: Sealer = {
  seal: (plain) => Uint8Array.from(plain),
  open: (sealed) => ok(sealed),
  opaqueId: (text) => Buffer.from(text).toString("hex"),
};
const records = new Map<string, SealedRecord>();
let keptDays = 90;
let listed: readonly ClientId[] = [bakery, notary];
const logOf = (cache: RecordCache): EventLog =>
  new EventLog({
    now: () => new Date(now),
    keptDays: () => keptDays,
    sources: () => listed.map(source),
    cacheOf: () => cache,
    words: () => ({ type: String, device: String, policy: String, source: String }),
    sealed: (sealed) => {
      for (const record of sealed) records.set(record.key, record);
    },
    removed: (keys) => {
      for (const key of keys) records.delete(key);
    },
    onStatus: () => undefined,
  });
/** The next start: the sealed records come back. */
function reopened(cache: RecordCache): EventLog {
  const log = logOf(cache);
  for (const record of records.values()) {
    const opened = cache.open(record);
    if (opened.ok) log.opened(profileId, opened.value);
  }
  return log;
}
const found = async (log: EventLog): Promise<number> => (await log.index()).search(everything, now).places.length;

beforeEach(() => {
  now = Date.parse("2026-11-20T12:00:00Z");
  ahead = 0;
  keptDays = 90;
  listed = [bakery, notary];
  records.clear();
  server.logs = new Map([
    [bakery, Array.from({ length: 8 }, (_, index) => row(ago(index * 9 + 0.1)))],
    [notary, [row(ago(1)), row(ago(200))]],
  ]);
  server.asked = [];
  server.refuses.clear();
  server.cut = Infinity;
});

test("all pages of all logs of the kept time, and the next time only what is new", async () => {
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  await log.refresh();
  expect(await found(log)).toBe(9);
  server.asked = [];
  now += day;
  server.logs.get(bakery)?.push(row(ago(0.5)), row(ago(0.5), { deviceType: 1 }));
  await log.refresh();
  expect(server.asked).toEqual([`${bakery} first`, `${notary} first`]);
  expect(await found(log)).toBe(11);
  expect(log.status().failed).toEqual([]);
});
test("on a computer whose clock is days ahead nothing is left out and nothing kept is thrown away, nor once it is right again", async () => {
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  await log.refresh();
  now += 100 * day;
  ahead = -100 * day;
  await log.refresh();
  expect([await found(log), records.size > 0]).toEqual([0, true]);
  server.logs.get(bakery)?.push(row(ago(100)));
  await log.refresh();
  now -= 100 * day;
  ahead = 0;
  log.touch();
  expect(await found(log), "without asking again").toBe(10);
});
test("a log that was kept until later than now, by a clock that was ahead, is fetched again as a whole", async () => {
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  now += 3 * day;
  await log.refresh();
  now -= day / 2;
  server.logs.get(bakery)?.push(row(ago(1)));
  await log.refresh();
  expect(await found(log)).toBe(10);
  expect(log.spanOf(bakery)?.to).toBe(new Date(now).toISOString());
});
test("what was kept comes back from its sealed records, without a network", async () => {
  const cache = new RecordCache(profileId, sealer, new Map());
  await logOf(cache).refresh();
  const again = reopened(cache);
  server.asked = [];
  expect(await found(again)).toBe(9);
  expect(again.status()).toMatchObject({ events: 9, fetchedAt: new Date(now).toISOString() });
  expect(again.spanOf(bakery)?.since).toBe(ago(90));
  expect(server.asked).toEqual([]);
});
test("logs of clients that were listed after a fetching are new until they were fetched, or refused", async () => {
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  listed = [];
  await log.refresh();
  expect([log.status().fetchedAt, log.hasNew]).toEqual([null, false]);
  listed = [bakery];
  expect(log.hasNew).toBe(true);
  await log.refresh();
  expect(log.hasNew).toBe(false);
  listed = [bakery, notary];
  server.refuses.add(notary);
  expect(log.hasNew).toBe(true);
  await log.refresh();
  expect(log.hasNew).toBe(false);
});
test("a log that is refused stops no other, and is fetched whole the next time", async () => {
  server.refuses.add(notary);
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  await log.refresh();
  expect(log.status().failed.map((each) => each.source)).toEqual([notary]);
  expect(await found(log)).toBe(8);
  expect(log.spanOf(notary)).toBeNull();
  server.refuses.clear();
  await log.refresh();
  expect(await found(log)).toBe(9);
});
test("without a network the time of what is kept stands, and after the next start too; a log that stays behind is told", async () => {
  const cache = new RecordCache(profileId, sealer, new Map());
  const log = logOf(cache);
  await log.refresh();
  const first = new Date(now).toISOString();
  now += 2 * day;
  for (const each of listed) server.refuses.add(each);
  await log.refresh();
  expect(log.status()).toMatchObject({ fetchedAt: first, triedAt: new Date(now).toISOString(), behind: null });
  const again = reopened(cache);
  expect(again.status()).toMatchObject({ fetchedAt: first, triedAt: first, behind: null });
  server.refuses.delete(bakery);
  await again.refresh();
  expect(again.status()).toMatchObject({ fetchedAt: new Date(now).toISOString(), behind: first });
  expect(reopened(cache).status()).toMatchObject({ fetchedAt: new Date(now).toISOString(), behind: first });
});
test("a fetching that was cut keeps its rows and does not count as whole: the gap is fetched the next time", async () => {
  server.cut = 1;
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  await log.refresh();
  expect(await found(log)).toBe(4);
  expect(log.spanOf(bakery)).toBeNull();
  server.cut = Infinity;
  await log.refresh();
  expect(await found(log)).toBe(9);
});
test("what is older than the kept time goes, its records too; none is kept for no time", async () => {
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  await log.refresh();
  const before = records.size;
  keptDays = 20;
  await log.refresh();
  expect(await found(log)).toBe(4);
  expect(records.size).toBeLessThan(before);
  keptDays = 0;
  log.settingsChanged();
  expect(log.status().events).toBe(0);
  await log.refresh();
  expect(await found(log)).toBe(0);
});
test("kept for longer than before: the older part is fetched as well", async () => {
  keptDays = 20;
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  await log.refresh();
  keptDays = 300;
  await log.refresh();
  expect(await found(log)).toBe(10);
});
test("a log that was forgotten is not kept any more: after the next start it is fetched whole", async () => {
  const cache = new RecordCache(profileId, sealer, new Map());
  const log = logOf(cache);
  await log.refresh();
  log.forget((source) => source === bakery);
  const again = logOf(cache);
  for (const record of records.values()) {
    const opened = cache.open(record);
    if (opened.ok) again.opened(profileId, opened.value);
  }
  expect(again.spanOf(bakery)).toBeNull();
  expect(again.spanOf(notary)?.since).toBe(ago(90));
  now += day;
  await again.refresh();
  expect(await found(again)).toBe(9);
});
test("an answer that was under way does not bring back what was forgotten", async () => {
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  const fetching = log.refresh();
  log.forget((source) => source === bakery);
  await fetching;
  expect(await found(log)).toBe(1);
  expect(log.spanOf(bakery)).toBeNull();
});
test("what came while the index was made is in the next one", async () => {
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  await log.refresh();
  const gate = Promise.withResolvers<undefined>();
  telling = gate.promise;
  const early = log.index();
  server.logs.get(bakery)?.push(row(ago(0.001)));
  await log.refresh();
  const late = found(log);
  gate.resolve(undefined);
  await early;
  expect(await late).toBe(10);
  expect(await found(log)).toBe(10);
});
test("while a long log is put together main answers others, and every line is in it", async () => {
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  const lines = Array.from({ length: 40_000 }, (_, index) => row(ago(index / 20_000), { actingUserId: `user ${String(index % 500)}` }));
  log.opened(profileId, {
    kind: "events",
    subject: `${bakery}|2026-11`,
    content: Packed.of(lines).packed,
    summary: { count: lines.length },
  } as unknown as OpenedRecord);
  const building = log.index();
  expect(await turnsDuring(building)).toBeGreaterThan(5);
  expect((await building).search(everything, now).places).toHaveLength(lines.length);
});

test("an act of a technician that the provider's log and a client's log tell is one, and is found in either", async () => {
  listed = [msp, bakery, notary];
  const opened = (at: number, more: Partial<EventRow> = {}): EventRow =>
    row(new Date(now - day + at).toISOString(), { actingUserId: "sanne", providerId: "msp", ...more });
  server.logs = new Map([
    [bakery, [opened(0, { type: 1603 }), opened(60_000, { type: 1603 }), opened(0, { type: 1700, policyId: "a" })]],
    // A server of one's own tells the provider what was done at clients as well.
    [
      msp,
      [
        opened(400, { type: 1903, providerOrganizationId: bakery }),
        opened(60_400, { type: 1903, providerOrganizationId: bakery, actingUserId: "daan" }),
        opened(400, { type: 1903, providerOrganizationId: notary }),
        opened(0, { type: 1700, policyId: "a", organizationId: "bakery" }),
        opened(0, { type: 1700, policyId: "b", organizationId: "bakery" }),
      ],
    ],
  ]);
  const log = logOf(new RecordCache(profileId, sealer, new Map()));
  await log.refresh();
  const index = await log.index();
  const told = (part: Partial<typeof everything>): readonly (readonly [string, number, string | null])[] =>
    index
      .eventsAt(index.search({ ...everything, ...part }, now).places)
      .map(({ source: from, described, alsoIn }) => [from, described.type, alsoIn] as const)
      .sort((left, right) => left.join().localeCompare(right.join()));
  const whole = [
    [bakery, 1603, null],
    [bakery, 1603, msp],
    [bakery, 1700, msp],
    [msp, 1700, null],
    [msp, 1903, null],
    [msp, 1903, null],
  ];
  expect(told({})).toEqual(whole);
  expect(told({ sources: [bakery, msp] })).toEqual(whole);
  expect(told({ sources: [msp] })).toEqual([
    [msp, 1700, null],
    [msp, 1700, bakery],
    [msp, 1903, null],
    [msp, 1903, null],
    [msp, 1903, bakery],
  ]);
  // What is ticked finds as many as stand beside it.
  for (const part of [{}, { sources: [bakery] }, { sources: [bakery, msp] }, { text: "17" }, { types: [1903, 1603] }])
    expect(index.search({ ...everything, ...part }, now).sources.find(({ value }) => value === msp)?.count).toBe(
      told({ ...part, sources: [msp] }).length,
    );
});
