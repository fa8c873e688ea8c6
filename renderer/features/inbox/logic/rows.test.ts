import { expect, test } from "vitest";
import type { InboxItem } from "#shared/bridge/index";
import { byClient, confirmable, crossesClient, followRow, inboxCounts, inboxRows, type ConfirmItem, type InboxRow } from "./rows.ts";

const person = (memberId: string, over: object = {}): InboxItem =>
  ({
    kind: "confirm",
    clientId: "a",
    memberId,
    userId: "u",
    email: `${memberId}@a.example`,
    name: memberId,
    role: 2,
    groups: [],
    since: "2026-11-20",
    known: { kind: "never" },
    later: false,
    ...over,
  }) as unknown as InboxItem;
const invitation = (memberId: string, clientId: string, expired: boolean): InboxItem =>
  ({
    kind: "invitation",
    clientId,
    memberId,
    email: `${memberId}@a.example`,
    role: 2,
    since: `2026-11-1${memberId}`,
    expired,
    later: false,
  }) as unknown as InboxItem;
const items = [
  invitation("3", "b", true),
  person("x"),
  invitation("2", "b", true),
  invitation("1", "a", false),
  person("y", { known: { kind: "compared", at: "2026-11-20", how: "phone" } }),
  person("z", { later: true }),
  { kind: "run", runId: "r", clientId: "a", clientName: "A", startedAt: null, paused: false, changes: [] } as unknown as InboxItem,
  { kind: "unreadable", clientId: "m", error: { code: "client.no-key" }, since: "2026-11-19" } as unknown as InboxItem,
];

test("people come first, then what was cut off; invitations of one client stand together, the oldest gives the age", () => {
  const rows = inboxRows(items, "all");
  expect(rows.map((row) => row.key)).toEqual(["confirm/a/x", "confirm/a/y", "run/r", "expired/b", "old/a", "unreadable/m"]);
  const expired = rows[3]!;
  expect(expired.section === "expired" && [expired.items.length, expired.since]).toEqual([2, "2026-11-12"]);
});

test("what was put off counts only as later", () => {
  expect(inboxCounts(items)).toEqual({
    all: 7,
    certificates: 0,
    policies: 0,
    exceptions: 0,
    removals: 0,
    edits: 0,
    directories: 0,
    log: 0,
    confirm: 2,
    invitations: 3,
    drafts: 0,
    devices: 0,
    runs: 1,
    unreadable: 1,
    later: 1,
  });
  expect(inboxRows(items, "later").map((row) => row.key)).toEqual(["confirm/a/z"]);
});

test("many at once only for compared phrases", () => {
  expect(confirmable(inboxRows(items, "all")).map((item) => item.memberId)).toEqual(["y"]);
});

test("calls go out per client", () => {
  expect(
    [
      ...byClient([
        { clientId: "a", n: 1 },
        { clientId: "b", n: 2 },
        { clientId: "a", n: 3 },
      ] as never[]),
    ].map(([id, list]) => [id, list.length]),
  ).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});

test("the cursor stays, or moves to what took the place", () => {
  const before = inboxRows(items, "all");
  const after = before.filter((row) => row.key !== "confirm/a/y");
  expect(followRow(before, after, "confirm/a/x")).toBe("confirm/a/x");
  expect(followRow(before, after, "confirm/a/y")).toBe("run/r");
  expect(followRow(before, [], "confirm/a/x")).toBeNull();
});

test("F3: the place of the last person of a client is not taken by one of another client unasked", () => {
  const before = inboxRows([person("x"), person("y"), person("w", { clientId: "b" as ConfirmItem["clientId"] })], "confirm");
  const without = (key: string): InboxRow[] => before.filter((row) => row.key !== key);
  expect(crossesClient(before, without("confirm/a/x"), "confirm/a/x"), "the next one is of the same client").toBeNull();
  expect(crossesClient(before, without("confirm/a/y"), "confirm/a/y")?.key).toBe("confirm/b/w");
  expect(crossesClient(before, before, "confirm/a/y"), "the person still waits").toBeNull();
  expect(crossesClient(before, [], "confirm/b/w"), "nobody is left").toBeNull();
});
