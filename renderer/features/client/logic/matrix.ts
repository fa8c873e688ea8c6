import type { CollectionId, GroupId, MemberId } from "#shared/model/ids";
import { MemberStatus } from "#shared/model/enums";
import { withAccess, type WantedAccess } from "#shared/setup/changes/access-effect";
import type { Edit } from "#shared/setup/changes/edits";
import { reachOf, type Way } from "#shared/setup/value/access/reach";
import type { AccessLevel, ClientSetup, CollectionSetup, GroupSetup, MemberSetup } from "#shared/setup/value/client-setup";
import { comparePaths } from "#shared/setup/value/collection-path";
import { fold } from "#shared/util/fold";
import { nameOf } from "./members.ts";

/*
 * The access matrix: collections down, groups and people across. Groups show what is set; people what is in effect, all ways counted.
 * What is typed into it waits in a `MatrixState` until it is reviewed.
 */

export type MatrixColumn =
  | { readonly kind: "group"; readonly id: string; readonly name: string; readonly group: GroupSetup; readonly people: number }
  | { readonly kind: "person"; readonly id: string; readonly name: string; readonly member: MemberSetup };

/** Groups first, then people; who is revoked reaches nothing and has no column. */
export function matrixColumns(setup: ClientSetup): readonly MatrixColumn[] {
  const active = setup.members.filter((member) => member.status !== MemberStatus.revoked);
  const counts = new Map<GroupId, number>();
  for (const member of active) for (const group of member.groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [
    ...(setup.capabilities.groups ? setup.groups : []).map((group) => ({
      kind: "group" as const,
      id: group.id,
      name: group.name,
      group,
      people: counts.get(group.id) ?? 0,
    })),
    ...active.map((member) => ({ kind: "person" as const, id: member.id, name: nameOf(member), member })),
  ];
}
export const matrixRows = (setup: ClientSetup): readonly CollectionSetup[] =>
  setup.collections.filter((collection) => !collection.isDefaultUserCollection).sort((left, right) => comparePaths(left.path, right.path));

type Pending = ReadonlyMap<CollectionId, ReadonlyMap<string, AccessLevel | null>>;
/** Levels that were set and not sent: by collection, then by group or member. */
export interface MatrixState {
  readonly pending: Pending;
  readonly past: readonly Pending[];
  readonly future: readonly Pending[];
}
export const emptyMatrix: MatrixState = { pending: new Map(), past: [], future: [] };
/** Steps that can be taken back. */
const mostPast = 200;

export interface MatrixCell {
  readonly row: CollectionSetup;
  readonly column: MatrixColumn;
}
/** What stands in the lists of the server: a group's level, or a person's own access. */
const setLevel = ({ row, column }: MatrixCell): AccessLevel | null =>
  (column.kind === "group" ? row.groups : row.members).find((entry) => entry.id === column.id)?.level ?? null;

/** Sets cells to a level, as one step. The same state when nothing differs: a person without own access has none to take away. */
export function setCells(state: MatrixState, cells: readonly (MatrixCell & { readonly level: AccessLevel | null })[]): MatrixState {
  const pending = new Map(state.pending);
  let changed = false;
  for (const cell of cells) {
    const row = new Map(pending.get(cell.row.id));
    const present = setLevel(cell);
    const shown = row.has(cell.column.id) ? (row.get(cell.column.id) ?? null) : present;
    if (shown === cell.level) continue;
    changed = true;
    if (cell.level === present) row.delete(cell.column.id);
    else row.set(cell.column.id, cell.level);
    if (row.size === 0) pending.delete(cell.row.id);
    else pending.set(cell.row.id, row);
  }
  return changed ? { pending, past: [...state.past, state.pending].slice(-mostPast), future: [] } : state;
}
export function undoStep(state: MatrixState): MatrixState {
  const last = state.past.at(-1);
  return last === undefined ? state : { pending: last, past: state.past.slice(0, -1), future: [state.pending, ...state.future] };
}
export function redoStep(state: MatrixState): MatrixState {
  const [next, ...future] = state.future;
  return next === undefined ? state : { pending: next, past: [...state.past, state.pending], future };
}
export const pendingCount = ({ pending }: MatrixState): number => [...pending.values()].reduce((sum, row) => sum + row.size, 0);

/** What is pending, without what the client lacks by now: the setup may have been read again meanwhile. */
export function wantedOf(setup: ClientSetup, { pending }: MatrixState): ReadonlyMap<CollectionId, WantedAccess> {
  const groups = new Set<string>(setup.groups.map(({ id }) => id));
  const members = new Set<string>(setup.members.map(({ id }) => id));
  return new Map(
    setup.collections.flatMap(({ id }): readonly (readonly [CollectionId, WantedAccess])[] => {
      const row = pending.get(id);
      if (row === undefined) return [];
      return [
        [
          id,
          {
            groups: [...row].flatMap(([who, level]) => (groups.has(who) ? [{ group: who as GroupId, level }] : [])),
            people: [...row].flatMap(([who, level]) => (members.has(who) ? [{ member: who as MemberId, level }] : [])),
          },
        ],
      ];
    }),
  );
}
export function editOfMatrix(setup: ClientSetup, state: MatrixState): Edit | null {
  const sets = [...wantedOf(setup, state)].map(([collection, { groups, people }]) => ({
    collection,
    groups: [...groups],
    people: [...people],
  }));
  return sets.length === 0 ? null : { kind: "collection.access", sets };
}
/** Collections that are changed so that the lists name nobody who can manage them; the server refuses those. */
export const withoutManager = (setup: ClientSetup, wanted: ReadonlyMap<CollectionId, WantedAccess>): readonly CollectionSetup[] =>
  setup.collectionSettings.allowAdminAccessToAllCollectionItems
    ? []
    : setup.collections.filter((each) => {
        const access = wanted.get(each.id);
        if (access === undefined) return false;
        const { groups, members } = withAccess(each, access);
        return ![...groups, ...members].some(({ level }) => level === "manage");
      });

export interface MatrixLevel {
  readonly level: AccessLevel | null;
  /** A person's own access, beside or instead of what groups give. */
  readonly direct: boolean;
  /** Differs from what the server has. */
  readonly changed: boolean;
  readonly via: readonly Way[];
}
/** @param after the row with what is pending; the row itself where nothing is. */
export function levelAt(setup: ClientSetup, { row, column }: MatrixCell, after: CollectionSetup): MatrixLevel {
  if (column.kind === "group") {
    const level = after.groups.find(({ id }) => id === column.id)?.level ?? null;
    return { level, direct: false, changed: after !== row && level !== setLevel({ row, column }), via: [] };
  }
  const reach = reachOf(setup, after, column.member);
  const via = reach?.via ?? [];
  const level = reach?.level ?? null;
  const own = via.find((way) => way.kind === "direct")?.level ?? null;
  const changed = after !== row && (own !== setLevel({ row, column }) || level !== (reachOf(setup, row, column.member)?.level ?? null));
  return { level, direct: own !== null, changed, via };
}

export const matrixFilters = ["all", "direct", "nobody", "unmanaged"] as const;
export type MatrixFilter = (typeof matrixFilters)[number];
/** Rows and columns that a text leaves: it is looked for in both, and whichever has none of it stays whole. */
export function found<Row extends { readonly path: string }>(
  rows: readonly Row[],
  columns: readonly MatrixColumn[],
  text: string,
): { readonly rows: readonly Row[]; readonly columns: readonly MatrixColumn[] } {
  const wanted = fold(text);
  if (wanted.trim() === "") return { rows, columns };
  const inRows = rows.filter(({ path }) => fold(path).includes(wanted));
  const inColumns = columns.filter((column) =>
    fold(column.kind === "group" ? column.name : `${column.name} ${column.member.email}`).includes(wanted),
  );
  if (inRows.length + inColumns.length === 0) return { rows: [], columns: [] };
  return { rows: inRows.length === 0 ? rows : inRows, columns: inColumns.length === 0 ? columns : inColumns };
}

/* ---------------------------------------------------------------- what is on the screen */

export const rowHeight = 27;
const groupWidth = 84;
const personWidth = 33;
/** Where each column begins, and the end of the last one. */
export function columnStarts(columns: readonly MatrixColumn[]): readonly number[] {
  const starts = [0];
  for (const column of columns) starts.push((starts.at(-1) ?? 0) + (column.kind === "group" ? groupWidth : personWidth));
  return starts;
}
/** First and last index (exclusive) of what lies between two edges, with some beside them. `starts` ends with the end of the last one. */
export function windowOf(starts: readonly number[], from: number, to: number, beside = 3): readonly [number, number] {
  const count = starts.length - 1;
  const at = (edge: number): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle + 1] ?? 0) <= edge) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [Math.max(0, at(from) - beside), Math.min(count, at(to) + 1 + beside)];
}
