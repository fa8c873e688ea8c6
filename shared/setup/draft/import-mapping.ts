import { fold } from "../../util/fold.ts";
import { compareText } from "../../util/compare.ts";
import { leafOf, normalisePath, segmentsOf } from "../value/collection-path.ts";
import type { DraftCollection, OnboardingDraft } from "./draft.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import type { ImportFormat } from "./import-formats.ts";

/** Why a folder of an import file was put into a collection. */
export type MappingReason = "name" | "seen-before" | "rule" | "none";
export interface SuggestedPlace {
  readonly collection: string | null;
  readonly because: MappingReason;
}
/** Folder of an earlier file, as `folderKey` writes it, to the collection path that a technician chose for it. */
export type RememberedPlaces = Readonly<Record<string, string>>;

/** Segments of a folder: LastPass and KeePass nest with "\" or "/", people also with blanks around. */
const folderSegments = (folder: string): readonly string[] => segmentsOf(folder.replaceAll("\\", "/"));
/** Path of the collection that a folder of a file becomes: LastPass nests with "\\" as well, the others with "/" only. "" for no folder. */
export const pathOfFolder = (folder: string, format: ImportFormat): string =>
  normalisePath(format === "lastpass-csv" ? folder.replaceAll("\\", "/") : folder);
/** A folder made comparable over files and programs. */
export const folderKey = (folder: string): string => folderSegments(folder).map(fold).join("/");

/**
 * Who reaches a collection that an import makes: whoever reaches the one that it lies in; else the group that manages most of the others,
 * so that no new collection is without somebody who can manage it.
 */
export function accessOfNew(path: string, collections: readonly DraftCollection[]): DraftCollection["access"] {
  for (let outer = normalisePath(path); outer.includes("/");) {
    outer = outer.slice(0, outer.lastIndexOf("/"));
    const parent = collections.find((collection) => normalisePath(collection.path) === outer);
    if (parent?.access.some(({ level }) => level === "manage")) return parent.access;
  }
  const managed = new Map<string, number>();
  for (const { group, level } of collections.flatMap((collection) => collection.access))
    if (level === "manage") managed.set(group, (managed.get(group) ?? 0) + 1);
  const [most] = [...managed].sort((left, right) => right[1] - left[1] || compareText(left[0], right[0]));
  return most === undefined ? [] : [{ group: most[0], level: "manage" }];
}

/** Collections where things without a folder belong, when there is one of them. Both languages, always compared folded. */
const catchAll = [
  "algemeen",
  "general",
  "kantoor",
  "office",
  "overig",
  "other",
  "diversen",
  "gedeeld",
  "shared",
  "iedereen",
  "everyone",
  "bedrijf",
  "company",
];
/** Too common to tell collections apart. */
const idle = new Set(["en", "and", "de", "het", "the", "of", "van", "voor", "for", "a", "&"]);

/**
 * Suggests a collection for every folder, in this order: the same path; a place chosen before; the same last name; a last
 * name that shares its words with only one collection; the place of the folder it lies in; and for no folder a
 * collection meant for everything else. Pure: same arguments, same answer.
 */
export function suggestMapping(
  folders: readonly string[],
  collectionPaths: readonly string[],
  remembered: RememberedPlaces = {},
): ReadonlyMap<string, SuggestedPlace> {
  const collections = collectionPaths.map((path) => ({
    path: normalisePath(path),
    key: folderKey(path),
    leaf: fold(leafOf(path)),
    words: wordsOf(leafOf(path)),
  }));
  const byKey = new Map(collections.map((collection) => [collection.key, collection.path]));
  const suggestions = new Map<string, SuggestedPlace>();
  const byFolderKey = new Map<string, SuggestedPlace>();
  // Outer folders first, so that an inner one can follow them.
  for (const folder of [...folders].sort(
    (left, right) => folderSegments(left).length - folderSegments(right).length || compareText(left, right),
  )) {
    const suggestion = suggest(folder);
    suggestions.set(folder, suggestion);
    byFolderKey.set(folderKey(folder), suggestion);
  }
  return new Map(folders.map((folder) => [folder, suggestions.get(folder) ?? { collection: null, because: "none" }]));

  function suggest(folder: string): SuggestedPlace {
    const key = folderKey(folder);
    const same = key === "" ? undefined : byKey.get(key);
    if (same !== undefined) return { collection: same, because: "name" };
    const before = Object.hasOwn(remembered, key) ? byKey.get(folderKey(remembered[key] ?? "")) : undefined;
    if (before !== undefined) return { collection: before, because: "seen-before" };
    if (key === "") {
      const place = catchAll
        .map((name) => collections.find((collection) => collection.leaf === name))
        .find((collection) => collection !== undefined);
      return place === undefined ? { collection: null, because: "none" } : { collection: place.path, because: "rule" };
    }
    const leaf = key.split("/").at(-1) ?? "";
    const named =
      only(collections.filter((collection) => collection.leaf === leaf)) ??
      only(collections.filter((collection) => sharesWords(wordsOf(leaf), collection.words)));
    if (named !== null) return { collection: named.path, because: "name" };
    for (let outer = key; outer.includes("/");) {
      outer = outer.slice(0, outer.lastIndexOf("/"));
      const place = byFolderKey.get(outer)?.collection ?? byKey.get(outer) ?? null;
      if (place !== null) return { collection: place, because: "rule" };
    }
    return { collection: null, because: "none" };
  }
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !idle.has(word));
/** Every word of the shorter name stands in the longer one: "Bank" and "Bank en derdengelden". */
function sharesWords(left: readonly string[], right: readonly string[]): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  return shorter.length > 0 && shorter.every((word) => word.length > 1 && longer.includes(word));
}

/** Places that technicians chose in these drafts, the newest choice last. What was only suggested by the same path teaches nothing and is left out. */
export function rememberedPlaces(drafts: readonly Pick<OnboardingDraft, "importing" | "savedAt">[]): RememberedPlaces {
  const places: Record<string, string> = {};
  for (const draft of [...drafts].sort((left, right) => compareText(left.savedAt, right.savedAt))) {
    for (const [folder, path] of Object.entries(draft.importing?.mapping ?? {})) {
      const key = folderKey(folder);
      if (path !== null && key !== "" && key !== folderKey(path)) places[key] = normalisePath(path);
    }
  }
  return places;
}

/** Heads made comparable: a table of the same program has the same, whatever their case. */
const keyOf = (heads: readonly string[]): string => JSON.stringify(heads.map((head) => head.trim().toLowerCase()));

/** What a technician made of a table with the same heads before, the newest; null where none was. */
export function rememberedColumns(
  drafts: readonly Pick<OnboardingDraft, "importing" | "savedAt">[],
  heads: readonly string[],
): ColumnMapping | null {
  const key = keyOf(heads);
  const found = drafts.filter(({ importing }) => {
    const columns = importing?.columns;
    return columns !== undefined && columns.headless !== true && keyOf(columns.columns.map(({ head }) => head)) === key;
  });
  return found.sort((left, right) => compareText(right.savedAt, left.savedAt))[0]?.importing?.columns ?? null;
}
