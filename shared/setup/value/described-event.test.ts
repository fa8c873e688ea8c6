import { expect, test } from "vitest";
import { sampleSetup } from "#build/test/setups";
import { asId } from "../../model/ids.ts";
import { emptySetup } from "#build/test/setup/empty-setup";
import en from "#resources/locales/en/events.json" with { type: "json" };
import nl from "#resources/locales/nl/events.json" with { type: "json" };
import { event } from "../../api/events.ts";
import { noFormerNames, withFormer } from "./former-names.ts";
import { EventNames } from "./described-event.ts";

test("B-145: the 153 kinds of the sheet have words in both languages, with the same names in them", () => {
  expect(Object.keys(en.kind)).toHaveLength(153);
  const namesIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? "").sort();
  for (const [type, text] of Object.entries(en.kind))
    expect([type, namesIn(nl.kind[type as keyof typeof nl.kind])]).toEqual([type, namesIn(text)]);
});

test("B-145: who and what are named where they are known; an unknown kind and an unknown person stay", () => {
  const names = new EventNames(emptySetup(), [], { userId: "me", name: "Sanne" });
  const told = names.describe(
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
    system: null,
  });
  expect(names.describe(event.parse({ type: 1000, date: "2026-11-01T08:00:00Z", actingUserId: "me" })).who).toEqual({
    kind: "you",
    id: null,
    name: "Sanne",
  });
});

test("who left is named as a former member, and what is gone keeps its name; who came back is a member again", () => {
  const setup = sampleSetup(1, 3, 2, 2);
  const [, gone] = setup.members;
  const after = {
    ...setup,
    members: setup.members.filter((each) => each !== gone),
    groups: setup.groups.slice(1),
    collections: setup.collections.slice(1),
  };
  const former = withFormer(noFormerNames, { setup, items: [{ id: asId("i"), name: "Router" }] }, { setup: after, items: [] });
  const names = new EventNames(after, [], { userId: "me", name: "Sanne" }, { former, technicians: new Map([["t", "Daan"]]) });
  const tell = (row: object) => names.describe(event.parse({ type: 1101, date: "2026-11-01T08:00:00Z", ...row }));
  expect(tell({ actingUserId: gone!.userId, cipherId: "i" })).toMatchObject({
    who: { kind: "former", name: gone!.name, id: null },
    what: { kind: "item", name: "Router", id: null },
  });
  expect(tell({ groupId: setup.groups[0]!.id }).what).toMatchObject({ name: setup.groups[0]!.name, id: null });
  expect(tell({ collectionId: setup.collections[0]!.id }).what).toMatchObject({ name: setup.collections[0]!.path, id: null });
  expect(tell({ organizationUserId: gone!.id }).what).toMatchObject({ name: gone!.name, id: null });
  expect(tell({ actingUserId: "t" }).who).toEqual({ kind: "technician", id: null, name: "Daan" });
  expect(tell({ actingUserId: "unlisted", providerId: "p" }).who).toEqual({ kind: "technician", id: null, name: null });
  expect(tell({ actingUserId: "nobody" }).who.kind).toBe("unknown");
  expect(withFormer(former, { setup: after, items: [] }, { setup, items: [{ id: asId("i"), name: "Router" }] })).toEqual(noFormerNames);
});

test("an account that an event names together with its membership is that member in every other event", () => {
  const setup = sampleSetup(2, 2);
  const unknown = { ...setup, members: setup.members.map((member) => ({ ...member, userId: null })) };
  const names = new EventNames(unknown, [], { userId: "me", name: "Sanne" });
  const [member] = setup.members;
  const rows = [
    event.parse({ type: 1000, date: "2026-11-02T08:00:00Z", actingUserId: "account" }),
    event.parse({ type: 1501, date: "2026-11-01T08:00:00Z", actingUserId: "me", organizationUserId: member!.id, userId: "account" }),
  ];
  expect(names.describe(rows[0]!).who.kind).toBe("unknown");
  names.learn(rows);
  expect(names.describe(rows[0]!).who).toEqual({ kind: "member", id: member!.id, name: member!.name });
});

test("a policy is named by its number where its id was read; of another id nothing is claimed", () => {
  const setup = { ...emptySetup(), policies: [{ id: "p5", type: 5, enabled: true, data: {} }] };
  const names = new EventNames(setup, [], { userId: null, name: "Sanne" });
  const saved = (policyId: string) => names.describe(event.parse({ type: 1700, date: "2026-11-01T08:00:00Z", policyId })).what;
  expect(saved("p5")).toEqual({ kind: "policy", id: "5", name: null });
  expect(saved("p6")).toBeNull();
});
