import { expect, test } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import en from "#resources/locales/en/events.json" with { type: "json" };
import nl from "#resources/locales/nl/events.json" with { type: "json" };
import { event } from "../../api/events.ts";
import { EventNames } from "./told-event.ts";

test("B-145: the 153 kinds of the sheet have words in both languages, with the same names in them", () => {
  expect(Object.keys(en.kind)).toHaveLength(153);
  const namesIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? "").sort();
  for (const [type, text] of Object.entries(en.kind))
    expect([type, namesIn(nl.kind[type as keyof typeof nl.kind])]).toEqual([type, namesIn(text)]);
});

test("B-145: who and what are named where they are known; an unknown kind and an unknown person stay", () => {
  const names = new EventNames(emptySetup(), [], { userId: "me", name: "Sanne" });
  const told = names.tell(
    event.parse({
      type: 9999,
      date: "2026-11-01T08:00:00Z",
      actingUserId: "somebody",
      cipherId: "c",
      deviceType: 2,
      ipAddress: "192.0.2.1",
    }),
  );
  expect(told).toEqual({
    type: 9999,
    at: "2026-11-01T08:00:00Z",
    who: { kind: "unknown", id: null, name: null },
    what: { kind: "item", id: null, name: null },
    device: 2,
    address: "192.0.2.1",
  });
  expect(names.tell(event.parse({ type: 1000, date: "2026-11-01T08:00:00Z", actingUserId: "me" })).who).toEqual({
    kind: "you",
    id: null,
    name: "Sanne",
  });
});
