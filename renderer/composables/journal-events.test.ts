import { expect, test, vi } from "vitest";
import type { JournalEntryView } from "#shared/bridge/index";
import { asId, type ClientId } from "#shared/model/ids";
import type { DescribedEvent } from "#shared/setup/value/described-event";
import { eventsOfEntry, journalNear } from "./journal-events.ts";

const bakery = asId<ClientId>("profile.bakery");
const noon = Date.parse("2026-11-20T12:00:00Z");
const at = (seconds: number): string => new Date(noon + seconds * 1000).toISOString();
const event = (type: number, seconds: number, kind: DescribedEvent["who"]["kind"] = "you"): DescribedEvent => ({
  type,
  at: at(seconds),
  who: { kind, id: null, name: "Sanne de Wit" },
  what: null,
  device: null,
  address: null,
  system: null,
});
const entry = (sequence: number, changeKind: string, seconds: number, more: Partial<JournalEntryView> = {}): JournalEntryView =>
  ({ sequence, at: at(seconds), who: "sanne@msp.example", clientId: bakery, outcome: "done", changeKind, ...more }) as JournalEntryView;

test("an event has the journal's line of the same account, client, time and sort of change", () => {
  const journal = [
    entry(1, "group.rename", 0),
    entry(2, "policy.set", 20),
    entry(3, "group.rename", 200, { outcome: "refused" }),
    entry(4, "group.rename", 30, { clientId: asId<ClientId>("profile.other") }),
  ];
  const near = (each: DescribedEvent): number | undefined => journalNear(bakery, each, journal)?.sequence;
  expect(near(event(1401, 25))).toBe(1);
  expect(near(event(1700, 2))).toBe(2);
  // Later than any clock is off, somebody else's, and what this app does not do.
  expect([near(event(1401, 400)), near(event(1401, 1, "technician")), near(event(1401, 1, "member"))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([near(event(1603, 1)), near(event(1602, 1)), near(event(1000, 1)), near(event(1300, 1))]).toEqual(Array(4).fill(undefined));
});
test("the server's events of an entry are those that fit no other entry better", () => {
  const journal = [entry(1, "group.create", 0), entry(2, "group.create", 60)];
  const events = [event(1400, 61), event(1400, 1), event(1504, 2), event(1603, 3)];
  const [first, second] = journal.map((each) => eventsOfEntry(each, events, journal).map((found) => found.at));
  expect([first, second]).toEqual([[at(1), at(2)], [at(61)]]);
});
test("the times of a journal are read once, however many events are looked up in it", () => {
  const journal = Array.from({ length: 40 }, (_, index) => entry(index, "group.rename", index * 60));
  const events = Array.from({ length: 30 }, (_, index) => event(1401, index * 60));
  const parse = vi.spyOn(Date, "parse");
  const found = events.map((each) => journalNear(bakery, each, journal)?.sequence);
  const times = parse.mock.calls.length;
  parse.mockRestore();
  expect(found).toEqual(events.map((_, index) => index));
  expect(times).toBe(journal.length + events.length);
});
