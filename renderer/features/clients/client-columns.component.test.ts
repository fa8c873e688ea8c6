import { expect, test } from "vitest";
import type { ClientRow } from "#shared/bridge/index";
import { csvColumns } from "#renderer/composables/client-columns";
import { csvTable } from "#renderer/composables/csv";
import columns from "./client-columns.ts";
import { columnFilters } from "./logic/column-filters.ts";

const row = (over: object): ClientRow =>
  ({
    ...{
      name: "Hoogland",
      serverLabel: "vault.example",
      plan: "teams",
      members: 0,
      invited: 0,
      toConfirm: 0,
      policiesOn: 0,
      owners: 0,
      setUp: { done: 0, total: 0 },
      twoStep: null,
    },
    ...{ attention: [], seats: { occupied: 0, assigned: null }, local: { tags: [] }, meta: { readAt: null, error: null, reading: false } },
    ...over,
  }) as unknown as ClientRow;
const cell = (row: ClientRow, head: string): unknown => {
  const table = csvTable(
    columns.flatMap((column) => column.csv ?? []),
    [row],
  );
  return table.rows[0]?.[table.columns.indexOf(head)];
};

test("U23: a client that was never read exports empty cells, not zeros", () => {
  for (const head of ["Seats used", "Confirmed members", "Invited", "To confirm", "Policies in force"])
    expect(cell(row({}), head), head).toBeNull();
  expect(cell(row({ meta: { readAt: "2026-11-20", error: null, reading: false } }), "Confirmed members")).toBe(0);
});
test("U23: one is one", () => {
  const attention = [
    { kind: "unmanaged-collections", count: 1 },
    { kind: "invitations-expired", count: 2 },
  ];
  expect(cell(row({ attention }), "Needs attention")).toBe("1 collection without a manager, 2 invitations expired");
});
test("every column of the client list can be a filter", () => {
  const filtered = new Set([...columnFilters.values()].map(({ column }) => column));
  expect(columns.map(({ id }) => id).filter((id) => !filtered.has(id))).toEqual([]);
  expect([...filtered].filter((id) => !columns.some((column) => column.id === id))).toEqual([]);
});
test("the CSV has what the list shows: the name, then the columns that were chosen, in their order", () => {
  expect(csvTable(csvColumns(columns, ["plan", "owners", "gone"]), []).columns).toEqual(["Client", "Tags", "Plan", "Owners"]);
  expect(csvTable(csvColumns(columns), []).columns).toContain("Policies in force");
});
