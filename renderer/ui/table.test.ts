import { expect, test } from "vitest";
import { columnsThatFit, leastWidth, sortRows, type TableColumn } from "./table.ts";

interface Row {
  readonly name: string;
  readonly share: number | null;
}
const columns: readonly TableColumn<Row>[] = [
  { id: "name", label: "", sort: (row) => row.name },
  { id: "share", label: "", sort: (row) => row.share },
];
const rows: readonly Row[] = [
  { name: "Zorg 10", share: null },
  { name: "éclair", share: 0.5 },
  { name: "Zorg 9", share: 0.2 },
  { name: "Alfa", share: 0.5 },
];
const names = (sorted: readonly Row[]): readonly string[] => sorted.map((row) => row.name);

test("texts sort as a reader expects: accents and numbers", () => {
  expect(names(sortRows(rows, columns, { column: "name", descending: false }, "en"))).toEqual(["Alfa", "éclair", "Zorg 9", "Zorg 10"]);
});
test("unknown values stay last in both directions, equal ones keep their order", () => {
  expect(names(sortRows(rows, columns, { column: "share", descending: true }, "en"))).toEqual(["éclair", "Alfa", "Zorg 9", "Zorg 10"]);
  expect(names(sortRows(rows, columns, { column: "share", descending: false }, "en"))).toEqual(["Zorg 9", "éclair", "Alfa", "Zorg 10"]);
});

test("U7: the name of a row keeps its room; the last columns go first, and nothing goes before the width is known", () => {
  const columns = [{ id: "name" }, { id: "status", width: 154 }, { id: "role", width: 92 }, { id: "groups", width: 140 }];
  const fit = (width: number): readonly string[] => columnsThatFit(columns, width).map(({ id }) => id);
  expect(fit(0)).toEqual(["name", "status", "role", "groups"]);
  expect(fit(900)).toEqual(["name", "status", "role", "groups"]);
  expect(fit(310)).toEqual(["name", "status"]);
  expect(fit(20)).toEqual(["name"]);
  for (let width = 1; width < 700; width += 7) {
    const fixed = columnsThatFit(columns, width).reduce((sum, column) => sum + (column.width ?? 0), 0);
    if (fixed > 0) expect(width - fixed).toBeGreaterThanOrEqual(leastWidth);
  }
});
test("a column that says how much it needs keeps that, and what stands after it goes first", () => {
  const log = [{ id: "time", width: 60 }, { id: "event", least: 320 }, { id: "ours", width: 80 }, { id: "address", width: 120 }]; // prettier-ignore
  const fit = (width: number): readonly string[] => columnsThatFit(log, width).map(({ id }) => id);
  expect(fit(580)).toEqual(["time", "event", "ours", "address"]);
  expect(fit(579)).toEqual(["time", "event", "ours"]);
  expect(fit(459)).toEqual(["time", "event"]);
});
test("what a line says is the last thing that goes: columns before it go first", () => {
  const log = [{ id: "time", width: 58 }, { id: "client", width: 132 }, { id: "event", least: 272 }, { id: "ours", width: 84 }]; // prettier-ignore
  const fit = (width: number): readonly string[] => columnsThatFit(log, width).map(({ id }) => id);
  expect(fit(471)).toEqual(["time", "client", "event"]);
  expect(fit(461)).toEqual(["time", "event"]);
  expect(fit(20)).toEqual(["time", "event"]);
});
