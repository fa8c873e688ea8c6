import { expect, test } from "vitest";
import type { JournalEntryView } from "#shared/bridge/index";
import { weekOf } from "./week.ts";

const now = Date.parse("2026-11-24T12:00:00Z");
const entry = (changeKind: JournalEntryView["changeKind"], over: object = {}): JournalEntryView =>
  ({ at: "2026-11-23T12:00:00Z", outcome: "done", sentence: { key: "" }, people: [], changeKind, ...over }) as unknown as JournalEntryView;
const person = (error: object | null = null) => ({ memberId: "m", email: "m@client.example", error });

test("counts what was done in seven days, and nothing that was refused", () => {
  expect(
    weekOf(
      [
        entry("member.confirm"),
        entry("member.confirm", { at: "2026-11-10T12:00:00Z" }),
        entry("member.confirm", { outcome: "refused" }),
        entry("member.resend", { sentence: { key: "journal.resent", count: 6 } }),
        entry("client.create"),
        entry("group.create"),
        entry(null),
      ],
      now,
    ),
  ).toEqual({ confirmed: 1, resent: 6, finished: 1 });
});
test("of a call for several people only those are counted of whom it is true", () => {
  expect(weekOf([entry("member.resend", { people: [person(), person({ code: "server.refused" }), person()] })], now).resent).toBe(2);
});
