import fc from "fast-check";
import { expect, test } from "vitest";
import { asId, type ClientId } from "#shared/model/ids";
import { fold } from "#shared/util/fold";
import { EventIndex, type IndexWords } from "./event-index.ts";
import { groupOfType } from "./event-groups.ts";
import type { LogEvent } from "./log-event.ts";
import { LogRows } from "./log-rows.ts";
import { logQuery, type LogQuery } from "./log-query.ts";
import { everything, standardSearches } from "./standard-searches.ts";

const sources = ["p.bakery", "p.notary", "p.dentist"].map((id) => asId<ClientId>(id));
const kinds = new Map([
  [1000, "signed in"],
  [1602, "exported the organization vault"],
  [1700, "saved a policy"],
]);
const words: IndexWords = {
  type: (type) => kinds.get(type) ?? "",
  policy: (type) => `Policy ${String(type)}`,
  device: (device) => ["Android", "iOS", "Web vault, Firefox"][device] ?? "",
  source: (source) => `Client ${source.slice(2)}`,
};
const indexOf = (events: readonly LogEvent[]): Promise<EventIndex> => {
  const rows = new LogRows();
  for (const [ordinal, each] of events.entries()) rows.add({ ...each, ordinal });
  return EventIndex.of(rows, words, () => Promise.resolve());
};
const start = Date.parse("2026-11-01T00:00:00Z");
const event = fc
  .record({
    minute: fc.integer({ min: 0, max: 40_000 }),
    type: fc.constantFrom(...kinds.keys()),
    source: fc.constantFrom(...sources),
    user: fc.constantFrom("ann", "bo", "zoë", null),
    what: fc.constantFrom("Banking", "Office", null),
    device: fc.constantFrom(0, 1, 2, null),
    address: fc.constantFrom("203.0.113.7", "198.51.100.20", null),
    byTechnician: fc.boolean(),
    aboutOwner: fc.boolean(),
  })
  .map(({ minute, type, source, user, what, device, address, byTechnician, aboutOwner }): LogEvent => ({
    key: "",
    source,
    user,
    byTechnician,
    aboutOwner,
    alsoIn: null,
    described: {
      type,
      at: new Date(start + minute * 60_000).toISOString(),
      who: { kind: user === null ? "unknown" : "member", id: null, name: user === null ? null : `${user} of the client` },
      system: null,
      what: what === null ? null : { kind: "collection", id: null, name: what },
      device,
      address,
    },
  }));
const events = fc
  .array(event, { maxLength: 60 })
  .map((list) =>
    list.sort((left, right) => (left.described.at < right.described.at ? 1 : -1)).map((each, index) => ({ ...each, key: String(index) })),
  );
const query = fc.record({
  text: fc.constantFrom("", "bank", "ZOE signed", "notary", "firefox export", "203.0", "no such word"),
  from: fc.constantFrom(null, new Date(start + 5 * 86_400_000).toISOString()),
  to: fc.constantFrom(null, new Date(start + 20 * 86_400_000).toISOString()),
  types: fc.constantFrom<number[]>([], [1000], [1602, 1700], [9]),
  groups: fc.constantFrom<LogQuery["groups"][number][]>([], ["signIns"], ["settings", "items"]),
  devices: fc.constantFrom<number[]>([], [0, 2]),
  sources: fc.constantFrom<ClientId[]>([], [sources[0] ?? asId("")]),
  users: fc.constantFrom<string[]>([], ["ann", "zoë"]),
  addresses: fc.constantFrom<string[]>([], ["203.0.113.7"]),
  outside: fc.constantFrom(null, { from: 8, to: 18 }),
  byTechnicians: fc.boolean(),
  aboutOwners: fc.boolean(),
});

/** The same by looking at every event. */
function scanned(all: readonly LogEvent[], wanted: typeof everything): readonly string[] {
  const textOf = ({ described, source }: LogEvent): string =>
    fold(
      [
        words.type(described.type),
        words.source(source),
        described.device === null ? "" : words.device(described.device),
        described.who.name ?? "",
        described.what?.name ?? "",
        described.address ?? "",
      ].join(" | "),
    );
  const has = <Value>(list: readonly Value[], value: Value | null): boolean =>
    list.length === 0 || (value !== null && list.includes(value));
  return all
    .filter((each) => {
      const hour = new Date(each.described.at).getHours();
      return (
        fold(wanted.text)
          .split(" ")
          .every((word) => textOf(each).includes(word)) &&
        (wanted.from === null || each.described.at >= wanted.from) &&
        (wanted.to === null || each.described.at <= wanted.to) &&
        has(wanted.types, each.described.type) &&
        has(wanted.groups, groupOfType(each.described.type)) &&
        has(wanted.devices, each.described.device) &&
        has(wanted.sources, each.source) &&
        has(wanted.users, each.user) &&
        has(wanted.addresses, each.described.address) &&
        (wanted.outside === null || hour < wanted.outside.from || hour >= wanted.outside.to) &&
        (!wanted.byTechnicians || each.byTechnician) &&
        (!wanted.aboutOwners || each.aboutOwner)
      );
    })
    .map(({ key }) => key);
}

test("what the index finds is what looking at every event finds, newest first", async () => {
  await fc.assert(
    fc.asyncProperty(events, query, async (all, part) => {
      const wanted = logQuery.parse({ ...everything, ...part });
      const found = (await indexOf(all)).search(wanted, start);
      expect(found.places.map((place) => all[place]?.key)).toEqual(scanned(all, wanted));
    }),
  );
});
test("what happened within one second stands in its order: fractions have as many digits as they need", async () => {
  const [first] = fc.sample(event, { seed: 1, numRuns: 1 });
  const times = ["48Z", "48.603967Z", "48.6039671Z", "48.61Z", "49Z"].map((seconds) => `2026-11-22T16:07:${seconds}`);
  const rows = times.map((at): LogEvent => ({ ...first!, key: at, described: { ...first!.described, at } }));
  const index = await indexOf(rows);
  const found = index.search(logQuery.parse(everything), start);
  expect(index.eventsAt(found.places).map(({ described }) => described.at)).toEqual(times.toReversed());
});
test("a page goes on behind the event that the one before ended with, or where it would stand", async () => {
  await fc.assert(
    fc.asyncProperty(events, query, async (all, part) => {
      const index = await indexOf(all);
      const { places } = index.search(logQuery.parse({ ...everything, ...part }), start);
      const found = index.eventsAt(places);
      for (const [count, { key, described }] of found.entries()) {
        expect(index.countUpTo(places, { at: described.at, key })).toBe(count + 1);
        expect(index.countUpTo(places, { at: described.at, key: "gone" })).toBe(
          found.findIndex((each) => each.described.at === described.at),
        );
      }
    }),
  );
});
test("a kind, client, device or group is counted over the whole log, as if the search asked for none of its own", async () => {
  await fc.assert(
    fc.asyncProperty(events, query, async (all, part) => {
      const wanted = logQuery.parse({ ...everything, ...part });
      const found = (await indexOf(all)).search(wanted, start);
      const count = (more: Partial<LogQuery>): number => scanned(all, { ...wanted, ...more }).length;
      for (const [type] of kinds) expect(found.types.find(({ value }) => value === type)?.count ?? 0).toBe(count({ types: [type] }));
      for (const each of sources) expect(found.sources.find(({ value }) => value === each)?.count ?? 0).toBe(count({ sources: [each] }));
      for (const device of [0, 1, 2])
        expect(found.devices.find(({ value }) => value === device)?.count ?? 0).toBe(count({ devices: [device] }));
      for (const group of ["signIns", "settings"] as const) expect(found.groups[group]).toBe(count({ groups: [group] }));
    }),
  );
});
test("a search that was saved before there were groups still is one", () => {
  const { groups, ...before } = standardSearches.exports;
  expect(logQuery.parse(before)).toEqual({ ...before, groups });
});
test("a device counts as new only for an account that was seen before on another one", async () => {
  const at = (hour: number, user: string, device: number): LogEvent => ({
    key: `${user} ${String(hour)}`,
    source: sources[0] ?? asId(""),
    user,
    byTechnician: false,
    aboutOwner: false,
    alsoIn: null,
    described: {
      type: 1000,
      at: new Date(start + hour * 3_600_000).toISOString(),
      who: { kind: "member", id: null, name: user },
      what: null,
      system: null,
      device,
      address: null,
    },
  });
  const all = [at(9, "ann", 1), at(8, "bo", 2), at(7, "ann", 2), at(6, "ann", 1), at(5, "ann", 1)];
  const found = (await indexOf(all)).search({ ...everything, newDevices: true }, start);
  expect(found.places.map((place) => all[place]?.key)).toEqual(["ann 7"]);
});
test("days are counted back from now, and every standard search is one that main takes", async () => {
  for (const each of Object.values(standardSearches)) expect(logQuery.parse(each)).toEqual(each);
  await fc.assert(
    fc.asyncProperty(events, async (all) => {
      const now = start + 10 * 86_400_000;
      const found = (await indexOf(all)).search({ ...everything, days: 3 }, now);
      expect(found.places.map((place) => all[place])).toEqual(
        all.filter(({ described }) => Date.parse(described.at) >= now - 3 * 86_400_000),
      );
    }),
  );
});
