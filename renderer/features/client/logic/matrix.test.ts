import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liveSetup } from "#build/test/changes/live-setup";
import { accessLevels, type AccessLevel, type ClientSetup } from "#shared/setup/value/client-setup";
import { withAccessTo } from "#shared/setup/changes/access-effect";
import {
  columnStarts,
  editOfMatrix,
  emptyMatrix,
  found,
  levelAt,
  matrixColumns,
  matrixRows,
  pendingCount,
  redoStep,
  setCells,
  undoStep,
  wantedOf,
  windowOf,
  withoutManager,
  type MatrixState,
} from "./matrix.ts";

type Step = { readonly row: number; readonly column: number; readonly level: AccessLevel | null };
const steps = fc.array(
  fc.record({ row: fc.nat(20), column: fc.nat(40), level: fc.constantFrom<(AccessLevel | null)[]>(...accessLevels, null) }),
  { maxLength: 20 },
);
function typed(setup: ClientSetup, all: readonly Step[]): readonly MatrixState[] {
  const [rows, columns] = [matrixRows(setup), matrixColumns(setup)];
  const states = [emptyMatrix];
  for (const { row, column, level } of all) {
    const cell = { row: rows[row % rows.length]!, column: columns[column % columns.length]! };
    states.push(setCells(states.at(-1)!, [{ ...cell, level }]));
  }
  return states;
}

describe("the access matrix", () => {
  it("takes every step back and forth", () => {
    fc.assert(
      fc.property(liveSetup, steps, (setup, all) => {
        let state = typed(setup, all).at(-1)!;
        const end = state.pending;
        const taken = state.past.length;
        for (let step = 0; step < taken; step += 1) state = undoStep(state);
        expect(state.pending).toEqual(new Map());
        for (let step = 0; step < taken; step += 1) state = redoStep(state);
        expect(state.pending).toEqual(end);
        expect(redoStep(state)).toBe(state);
      }),
      { numRuns: 60 },
    );
  });
  it("shows in each cell what the client would be like with what is pending, and counts nothing that is so already", () => {
    fc.assert(
      fc.property(liveSetup, steps, (setup, all) => {
        const state = typed(setup, all).at(-1)!;
        const wanted = wantedOf(setup, state);
        const after = withAccessTo(setup, wanted);
        const rows = new Map(after.collections.map((row) => [row.id, row]));
        for (const row of matrixRows(setup))
          for (const column of matrixColumns(setup)) {
            const shown = levelAt(setup, { row, column }, rows.get(row.id)!);
            const asSent = levelAt(after, { row: rows.get(row.id)!, column }, rows.get(row.id)!);
            expect(shown.level).toBe(asSent.level);
            expect(asSent.changed).toBe(false);
          }
        const edit = editOfMatrix(setup, state);
        expect(edit === null).toBe(pendingCount(state) === 0);
      }),
      { numRuns: 40 },
    );
  });
  it("names what would have no manager before it is reviewed", () => {
    fc.assert(
      fc.property(liveSetup, (setup) => {
        const closed = { ...setup, collectionSettings: { ...setup.collectionSettings, allowAdminAccessToAllCollectionItems: false } };
        const [row] = matrixRows(closed);
        const cells = matrixColumns(closed).map((column) => ({ row: row!, column, level: null }));
        const state = setCells(emptyMatrix, cells);
        const names = withoutManager(closed, wantedOf(closed, state)).map(({ id }) => id);
        // Who is revoked has no column, and counts for the server all the same.
        const left = row!.members.filter(({ id }) => !cells.some(({ column }) => column.id === id)).some(({ level }) => level === "manage");
        expect(names).toEqual(state === emptyMatrix || left ? [] : [row!.id]);
      }),
      { numRuns: 60 },
    );
  });
  it("finds a text among collections and among people", () => {
    const columns = matrixColumns(fc.sample(liveSetup, { numRuns: 1, seed: 7 })[0]!);
    const rows = [{ path: "IT" }, { path: "Office" }];
    expect(found(rows, columns, "office")).toEqual({ rows: [rows[1]], columns });
    expect(found(rows, columns, "nothing of the kind")).toEqual({ rows: [], columns: [] });
    expect(found(rows, columns, " ")).toEqual({ rows, columns });
  });
  it("draws every column that lies between two edges, and few beside", () => {
    fc.assert(
      fc.property(liveSetup, fc.nat(2000), fc.nat(800), (setup, from, width) => {
        const starts = columnStarts(matrixColumns(setup));
        const [first, last] = windowOf(starts, from, from + width, 0);
        for (let index = 0; index < starts.length - 1; index += 1) {
          const visible = starts[index + 1]! > from && starts[index]! < from + width;
          if (visible) expect(index >= first && index < last).toBe(true);
        }
        expect(last - first).toBeLessThanOrEqual(Math.ceil(width / 33) + 2);
      }),
    );
  });
});
