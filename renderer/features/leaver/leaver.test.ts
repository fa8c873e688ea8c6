import { expect, test } from "vitest";
import type { LeaverPlace } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import type { DescribedEvent } from "#shared/setup/value/described-event";
import { choiceOf, editsOf, placeKey, placeName, recoveredBy } from "./choices.ts";
import { reportOf } from "./report.ts";
import { knowledgeOf } from "./used.ts";

const place = (client: string, more: Partial<LeaverPlace> = {}): LeaverPlace => ({
  clientId: asId(`p.${client}`),
  clientName: client,
  server: "eu",
  memberId: asId(`member-${client}`),
  name: "Oliver Prentice",
  email: "o@x.example",
  role: 2,
  status: 2,
  like: "account",
  account: "eu u1",
  reaches: { collections: 1, items: 1 },
  recovery: null,
  clearsTwoStep: true,
  handOver: [{ collection: asId("c"), path: "Exhibits", to: { kind: "group", id: asId("g"), name: "Partners" }, inVain: [] }],
  takers: [],
  hasEvents: true,
  removeOn: null,
  readAt: null,
  ...more,
});
const event = (type: number, at: string, who: string, item: string | null): DescribedEvent => ({
  type,
  at,
  who: { kind: "member", id: who, name: who },
  what: item === null ? null : { kind: "item", id: item, name: `Item ${item}` },
  device: null,
  address: null,
  system: null,
});

test("cutting off comes first; nothing is recovered unasked; nobody's collection goes to nobody", () => {
  const at = place("a");
  const choice = choiceOf(at);
  expect(editsOf(at, choice).map(({ edit }) => edit.kind)).toEqual(["member.revoke", "collection.access"]);
  expect(editsOf(at, { ...choice, password: true }).map(({ edit }) => edit.kind)).toEqual([
    "member.revoke",
    "member.recover",
    "collection.access",
  ]);
  expect(editsOf(at, { ...choice, cut: false, takers: {} })).toEqual([]);
  expect(editsOf({ ...at, status: -1 }, choiceOf({ ...at, status: -1, handOver: [] }))).toEqual([]);
});
test("clients on more than one server are told with their server: two servers may have clients of one name", () => {
  const [here, there] = [place("Lumen"), place("Lumen", { server: "vault.example" })];
  expect([here, there].map((each) => placeName(each, [here, there]))).toEqual(["Lumen, eu", "Lumen, vault.example"]);
  expect(placeName(here, [here, place("Other")])).toBe("Lumen");
  const page = reportOf({ name: "Oliver", email: "o@x.example" }, [here, there], new Map(), knowledgeOf([]), 0);
  expect(page.parts.slice(0, 2).map(({ title }) => title)).toEqual(["Lumen, eu", "Lumen, vault.example"]);
});
test("one account gets one new master password, however many clients it is at", () => {
  const places = [place("a"), place("b"), place("c", { account: "us u1" })];
  const choices = new Map(places.map((each) => [placeKey(each), { ...choiceOf(each), password: true }]));
  expect([...recoveredBy(places, choices)].map(([key, by]) => [key, by.clientName])).toEqual([[placeKey(places[1]!), "a"]]);
});
test("what somebody knows is what they did themselves: the closest use, how often, and when last", () => {
  const at = place("a");
  const known = knowledgeOf([
    {
      place: at,
      events: [
        event(1107, "2026-11-03T08:00:00Z", at.memberId, "1"),
        event(1111, "2026-11-02T08:00:00Z", at.memberId, "1"),
        event(1111, "2026-11-04T08:00:00Z", "somebody else", "2"),
        event(1115, "2026-11-05T08:00:00Z", at.memberId, "3"),
        event(1602, "2026-11-06T08:00:00Z", at.memberId, null),
      ],
    },
  ]);
  expect(known.items).toMatchObject([{ id: "1", use: "copied", times: 2, last: "2026-11-03T08:00:00Z" }]);
  expect(known.exports.map(({ at: when }) => when)).toEqual(["2026-11-06T08:00:00Z"]);
});
