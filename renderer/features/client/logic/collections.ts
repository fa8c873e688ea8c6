import { MemberRole, MemberStatus } from "#shared/model/enums";
import type { CollectionId, MemberId } from "#shared/model/ids";
import { unmanagedCollections } from "#shared/setup/value/access/managing";
import type { ClientSetup, CollectionSetup } from "#shared/setup/value/client-setup";
import { fold } from "#shared/util/fold";

export const collectionFilters = ["all", "no-manager", "nobody", "direct", "former"] as const;
export type CollectionFilter = (typeof collectionFilters)[number];
/** One line of the tree. A parent that only exists in the names of others has no collection of its own. */
export interface CollectionLine {
  readonly key: string;
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  readonly collection: CollectionSetup | null;
  readonly people: number;
  readonly unmanaged: boolean;
  readonly hasChildren: boolean;
}

/** Who reaches each collection, as the set of members (revoked ones reach nothing); by the strongest of group, own access and role. */
export function peopleByCollection(setup: ClientSetup): ReadonlyMap<CollectionId, ReadonlySet<MemberId>> {
  const active = setup.members.filter((member) => member.status !== MemberStatus.revoked);
  const alive = new Set(active.map((member) => member.id));
  const inGroup = new Map<string, MemberId[]>();
  for (const member of active) for (const group of member.groups) inGroup.set(group, [...(inGroup.get(group) ?? []), member.id]);
  const everywhere = active
    .filter(
      (member) =>
        (setup.collectionSettings.allowAdminAccessToAllCollectionItems &&
          (member.role === MemberRole.owner || member.role === MemberRole.admin)) ||
        (member.role === MemberRole.custom && member.permissions.includes("editAnyCollection")),
    )
    .map((member) => member.id);
  return new Map(
    setup.collections.map((collection) => [
      collection.id,
      new Set([
        ...collection.groups.flatMap((access) => inGroup.get(access.id) ?? []),
        ...collection.members.map((access) => access.id).filter((id) => alive.has(id)),
        ...(collection.isDefaultUserCollection ? [] : everywhere),
      ]),
    ]),
  );
}

/** The collections as a tree in lines, parents before children; people's own collections are left out. */
export function collectionLines(setup: ClientSetup): readonly CollectionLine[] {
  const people = peopleByCollection(setup);
  const unmanaged = new Set(unmanagedCollections(setup).map((collection) => collection.id));
  const byPath = new Map<string, CollectionSetup | null>();
  for (const collection of setup.collections) {
    if (collection.isDefaultUserCollection) continue;
    const parts = collection.path.split("/");
    for (let length = 1; length < parts.length; length += 1) {
      const parent = parts.slice(0, length).join("/");
      if (!byPath.has(parent)) byPath.set(parent, null);
    }
    byPath.set(collection.path, collection);
  }
  const paths = [...byPath.keys()].sort((left, right) => compareByParts(left.split("/"), right.split("/")));
  return paths.map((path, index) => {
    const collection = byPath.get(path) ?? null;
    const parts = path.split("/");
    return {
      key: collection?.id ?? `path:${path}`,
      path,
      name: parts.at(-1) ?? path,
      depth: parts.length - 1,
      collection,
      people: collection === null ? 0 : (people.get(collection.id)?.size ?? 0),
      unmanaged: collection !== null && unmanaged.has(collection.id),
      hasChildren: paths[index + 1]?.startsWith(`${path}/`) === true,
    };
  });
}
function compareByParts(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = (left[index] ?? "").localeCompare(right[index] ?? "", undefined, { numeric: true, sensitivity: "base" });
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

export function inCollectionFilter(line: CollectionLine, filter: CollectionFilter): boolean {
  if (filter === "all") return true;
  if (line.collection === null) return false;
  if (filter === "former") return line.collection.formerOwner !== undefined;
  return filter === "no-manager" ? line.unmanaged : filter === "nobody" ? line.people === 0 : line.collection.members.length > 0;
}

/** What is shown: everything that is not folded away, or, when searching or filtering, what fits together with its parents. */
export function visibleLines(
  lines: readonly CollectionLine[],
  folded: ReadonlySet<string>,
  filter: CollectionFilter,
  text: string,
): readonly CollectionLine[] {
  if (filter === "all" && text.trim() === "")
    return lines.filter((line) => ![...parentsOf(line.path)].some((parent) => folded.has(parent)));
  const wanted = fold(text);
  const fitting = lines.filter((line) => inCollectionFilter(line, filter) && fold(line.path).includes(wanted));
  const keep = new Set(fitting.flatMap((line) => [line.path, ...parentsOf(line.path)]));
  return lines.filter((line) => keep.has(line.path));
}
function parentsOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
