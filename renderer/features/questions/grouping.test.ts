import { expect, test } from "vitest";
import { grouped, headingsOf, reachNumbers } from "./grouping.ts";
import type { ShownRow } from "./logic.ts";

const row = (client: string, collection: string, name: string, email: string, flags: readonly string[] = []): ShownRow =>
  ({
    key: `${client} ${collection} ${email}`,
    clientId: client,
    client: { name: client },
    member: { id: `${client} ${email}`, email },
    collection,
    cells: { person: { kind: "text", text: name }, collection: { kind: "text", text: collection } },
    flags,
  }) as unknown as ShownRow;
const rows = [
  row("Bakery", "Bank", "Iris Slot", "iris@b.example", ["manages"]),
  row("Bakery", "Payments", "Iris Slot", "iris@b.example", ["direct"]),
  row("Notary", "Bank", "I. Slot", "Iris@b.example"),
  row("Notary", "Bank", "Iris Slot", "iris@n.example", ["revoked"]),
];

test("people are counted once, by their address: of one name there may be two, and one may be at two clients", () => {
  expect(reachNumbers(rows)).toEqual({ clients: 2, collections: 3, people: 2, atSeveral: 1, manage: 1, worthALook: 2 });
});
test("a collection of one name at two clients is two", () => {
  const headings = headingsOf(rows, "collection");
  expect(grouped(rows, "collection", "en").map(headings)).toEqual(["Bank, Bakery", "Bank, Notary", "Bank, Notary", "Payments, Bakery"]);
});
test("every group stands together under one heading, also where a name is written otherwise", () => {
  for (const grouping of ["person", "collection", "client"] as const) {
    const headings = headingsOf(rows, grouping);
    const told = grouped(rows, grouping, "en").map(headings);
    const changes = told.filter((heading, index) => heading !== told[index - 1]);
    expect(changes).toEqual([...new Set(told)]);
  }
  expect(new Set(rows.map(headingsOf(rows, "person")))).toEqual(new Set(["Iris Slot, iris@b.example", "Iris Slot, iris@n.example"]));
});
test("collections whose names differ in capitals only are two groups, whatever order their rows come in", () => {
  const mixed = ["Bank", "bank", "Bank", "bank"].map((name, index) => row("Bakery", name, "Iris Slot", `${String(index)}@b.example`));
  expect(grouped(mixed, "collection", "en").map(({ collection }) => collection)).toEqual(["Bank", "Bank", "bank", "bank"]);
});
