import { fitsServer, leafOf } from "#shared/setup/value/collection-path";
import type { AccessLevel } from "#shared/setup/value/client-setup";
import type { DraftCollection } from "#shared/setup/draft/draft";

/**
 * Editing of collections and the groups' access to them: pure functions from a list to a new list.
 * A path nests with "/"; a row stands under its nearest ancestor that exists in the list.
 */
export interface GridRow {
  readonly path: string;
  /** The part of the path below the nearest existing ancestor. */
  readonly label: string;
  readonly depth: number;
  readonly parent: string | null;
  readonly children: number;
  readonly levels: Readonly<Record<string, AccessLevel>>;
  /** Nobody may manage it: no group, and no person directly. */
  readonly unmanaged: boolean;
}
export interface Cell {
  readonly path: string;
  readonly group: string;
}

type Collections = readonly DraftCollection[];

/** Whether a (tidy) path lies somewhere inside another. */
export const isBelow = (path: string, ancestor: string): boolean => path.startsWith(`${ancestor}/`);

function parentOf(path: string, known: ReadonlySet<string>): string | null {
  for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
    const ancestor = path.slice(0, cut);
    if (known.has(ancestor)) return ancestor;
  }
  return null;
}

/**
 * Rows in tree order; what lies below a folded path is not among them.
 *
 * @param managed paths that somebody manages without a group (`managedDirectly`).
 */
export function gridRows(
  collections: Collections,
  folded: ReadonlySet<string> = new Set(),
  managed: ReadonlySet<string> = new Set(),
): GridRow[] {
  const known = new Set(collections.map((entry) => entry.path));
  const byParent = new Map<string | null, DraftCollection[]>();
  for (const entry of collections) {
    const parent = parentOf(entry.path, known);
    byParent.set(parent, [...(byParent.get(parent) ?? []), entry]);
  }
  const rows: GridRow[] = [];
  const walk = (parent: string | null, depth: number): void => {
    for (const entry of byParent.get(parent) ?? []) {
      rows.push({
        path: entry.path,
        label: parent === null ? entry.path.replaceAll("/", " / ") : entry.path.slice(parent.length + 1).replaceAll("/", " / "),
        depth,
        parent,
        children: byParent.get(entry.path)?.length ?? 0,
        levels: Object.fromEntries(entry.access.map((access) => [access.group, access.level])),
        unmanaged: !managed.has(entry.path) && !entry.access.some((access) => access.level === "manage"),
      });
      if (!folded.has(entry.path)) walk(entry.path, depth + 1);
    }
  };
  walk(null, 0);
  return rows;
}

/** Sets (or with null takes away) one level in every given cell. */
export function setLevel(collections: Collections, cells: readonly Cell[], level: AccessLevel | null): DraftCollection[] {
  const wanted = new Map<string, Set<string>>();
  for (const cell of cells) wanted.set(cell.path, (wanted.get(cell.path) ?? new Set()).add(cell.group));
  return collections.map((entry) => {
    const groups = wanted.get(entry.path);
    if (groups === undefined) return entry;
    const kept = entry.access.filter((access) => !groups.has(access.group));
    return { ...entry, access: level === null ? kept : [...kept, ...[...groups].map((group) => ({ group, level }))] };
  });
}

export function levelAt(collections: Collections, cell: Cell): AccessLevel | null {
  return collections.find((entry) => entry.path === cell.path)?.access.find((access) => access.group === cell.group)?.level ?? null;
}

/** H in the grid: hides or shows passwords without changing whether one may edit. */
export function toggledHidden(level: AccessLevel | null): AccessLevel {
  switch (level) {
    case "edit":
      return "edit-hidden";
    case "edit-hidden":
      return "edit";
    case "view-hidden":
      return "view";
    default:
      return "view-hidden";
  }
}

/** Where Ctrl D copies one cell's level: to all that lies below it, or else to the siblings that follow. */
export function fillDownTargets(collections: Collections, path: string): string[] {
  const rows = gridRows(collections);
  const below = rows.filter((row) => isBelow(row.path, path)).map((row) => row.path);
  if (below.length > 0) return below;
  const at = rows.findIndex((row) => row.path === path);
  const parent = rows[at]?.parent ?? null;
  return rows
    .slice(at + 1)
    .filter((row) => row.parent === parent)
    .map((row) => row.path);
}

const subtreeEnd = (collections: Collections, path: string): number =>
  collections.reduce((end, entry, index) => (entry.path === path || isBelow(entry.path, path) ? index + 1 : end), collections.length);

export type NameProblem = "empty" | "taken" | "too-long";

export function nameProblem(
  collections: Collections,
  parent: string | null,
  name: string,
  except: string | null = null,
): NameProblem | null {
  const clean = name.trim();
  if (clean.replaceAll("/", "").trim() === "") return "empty";
  const path = joined(parent, clean);
  if (!fitsServer(path)) return "too-long";
  return path !== except && collections.some((entry) => entry.path === path) ? "taken" : null;
}
export const joined = (parent: string | null, name: string): string =>
  [
    ...(parent === null ? [] : [parent]),
    ...name
      .split("/")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ].join("/");

export function addCollection(collections: Collections, parent: string | null, name: string): DraftCollection[] {
  const at = parent === null ? collections.length : subtreeEnd(collections, parent);
  return [...collections.slice(0, at), { path: joined(parent, name), access: [] }, ...collections.slice(at)];
}

/** Gives a collection another path; what lies below it moves along. */
export function moveCollection(collections: Collections, from: string, to: string): DraftCollection[] {
  return collections.map((entry) =>
    entry.path === from
      ? { ...entry, path: to }
      : isBelow(entry.path, from)
        ? { ...entry, path: to + entry.path.slice(from.length) }
        : entry,
  );
}

/** The path that a collection gets when it is put under the sibling before it; null when there is none, or the name is taken there. */
export function nestedPath(collections: Collections, path: string): string | null {
  const rows = gridRows(collections);
  const at = rows.findIndex((row) => row.path === path);
  const row = rows[at];
  if (row === undefined) return null;
  const before = rows.slice(0, at).findLast((candidate) => candidate.parent === row.parent);
  if (before === undefined) return null;
  const to = joined(before.path, leafOf(path));
  return collections.some((entry) => entry.path === to) ? null : to;
}
/** The path one level up; null at the top or when the name is taken there. */
export function liftedPath(collections: Collections, path: string): string | null {
  const cut = path.lastIndexOf("/");
  if (cut < 0) return null;
  const above = path.slice(0, cut);
  const upper = above.lastIndexOf("/");
  const to = joined(upper < 0 ? null : above.slice(0, upper), leafOf(path));
  return collections.some((entry) => entry.path === to) ? null : to;
}

/** Takes a collection out together with what lies below it. */
export const removeCollection = (collections: Collections, path: string): DraftCollection[] =>
  collections.filter((entry) => entry.path !== path && !isBelow(entry.path, path));

export const renameGroupIn = (collections: Collections, from: string, to: string): DraftCollection[] =>
  collections.map((entry) => ({
    ...entry,
    access: entry.access.map((access) => (access.group === from ? { ...access, group: to } : access)),
  }));
export const removeGroupFrom = (collections: Collections, group: string): DraftCollection[] =>
  collections.map((entry) => ({ ...entry, access: entry.access.filter((access) => access.group !== group) }));

/** @param managed paths that somebody manages without a group (`managedDirectly`). */
export const unmanaged = (collections: Collections, managed: ReadonlySet<string> = new Set()): string[] =>
  collections
    .filter((entry) => !managed.has(entry.path) && !entry.access.some((access) => access.level === "manage"))
    .map((entry) => entry.path);
export const linkCount = (collections: Collections): number => collections.reduce((sum, entry) => sum + entry.access.length, 0);

/** The group that most likely should manage a collection: who manages what it lies in, else who manages most. */
export function likelyManager(collections: Collections, path: string, groups: readonly string[]): string | null {
  const managers = (entry: DraftCollection | undefined): string[] =>
    (entry?.access ?? []).filter((access) => access.level === "manage").map((access) => access.group);
  for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
    const [manager] = managers(collections.find((entry) => entry.path === path.slice(0, cut)));
    if (manager !== undefined) return manager;
  }
  const counts = new Map<string, number>();
  for (const entry of collections) for (const group of managers(entry)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? groups[0] ?? null;
}

/** What somebody in a group reaches, strongest first. */
export function reachOf(collections: Collections, group: string): ReadonlyMap<AccessLevel, string[]> {
  const reach = new Map<AccessLevel, string[]>(
    (["manage", "edit", "edit-hidden", "view", "view-hidden"] as const).map((level) => [level, []]),
  );
  for (const entry of collections) {
    const level = entry.access.find((access) => access.group === group)?.level;
    if (level !== undefined) reach.get(level)?.push(entry.path);
  }
  return new Map([...reach].filter(([, paths]) => paths.length > 0));
}

/** Cells that differ from the blueprint (`"<path>\n<group>"`), and how many edits that makes together with collections added or taken out. */
export function editsAgainst(collections: Collections, base: Collections): { readonly cells: ReadonlySet<string>; readonly count: number } {
  const cells = new Set<string>();
  const bases = new Map(base.map((entry) => [entry.path, entry]));
  let count = base.filter((entry) => !collections.some((other) => other.path === entry.path)).length;
  for (const entry of collections) {
    const before = bases.get(entry.path);
    if (before === undefined) {
      count += 1;
      continue;
    }
    for (const group of new Set([...entry.access, ...before.access].map((access) => access.group))) {
      if (levelAt([entry], { path: entry.path, group }) !== levelAt([before], { path: entry.path, group }))
        cells.add(cellKey({ path: entry.path, group }));
    }
  }
  return { cells, count: count + cells.size };
}
export const cellKey = (cell: Cell): string => `${cell.path}\n${cell.group}`;
