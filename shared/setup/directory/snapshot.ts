/** What one whole read of a directory gave. There is none of a read that was cut: it fails instead (directories.md, trap T40). */
export interface DirectorySnapshot {
  readonly people: readonly DirectoryPerson[];
  readonly groups: readonly DirectoryGroup[];
  readonly notes: readonly DirectoryNote[];
  /**
   * Those who were expected and did not pass the filters, and are in the directory all the same, by id: who is neither here nor among the people is in it no more. Absent:
   * nobody looked outside of the filters.
   */
  readonly outside?: ReadonlyMap<string, OutsidePerson>;
}
export type OutsidePerson = Pick<DirectoryPerson, "state" | "where">;
export interface DirectoryPerson {
  /** Stable id of the directory: the external id at the client. */
  readonly id: string;
  /** Trimmed and in lower case; null where the entry has none. */
  readonly email: string | null;
  readonly name: string | null;
  readonly state: "active" | "disabled" | "deleted";
  /** Distinguished name or path, for people to read. */
  readonly where: string;
}
export interface DirectoryGroup {
  readonly id: string;
  readonly name: string;
  /** Ids of people, those of nested groups with them. */
  readonly members: readonly string[];
  /** How many groups are nested in it. */
  readonly nested: number;
  readonly where: string;
}

/** Something about a read that a technician has to know. */
export const noteKinds = [
  "referrals",
  "foreign-members",
  "unknown-members",
  "incomplete-groups",
  "nameless-groups",
  "guests",
  "no-paging",
  "unreadable-rows",
  "missing-members",
  "derived-addresses",
] as const;
export interface DirectoryNote {
  readonly kind: (typeof noteKinds)[number];
  readonly count: number;
  /** The first of them. */
  readonly names: readonly string[];
}
export const note = (kind: DirectoryNote["kind"], names: readonly string[]): readonly DirectoryNote[] =>
  names.length === 0 ? [] : [{ kind, count: names.length, names: names.slice(0, 5) }];

/** A group as it was read: members may be groups. */
export interface NestingGroup extends Omit<DirectoryGroup, "members" | "nested"> {
  readonly people: readonly string[];
  readonly groups: readonly string[];
}
/** Nested groups flattened over all groups that were read; circles end (directories.md, traps T08 and T19). */
export function flattened(groups: readonly NestingGroup[]): readonly DirectoryGroup[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return groups.map(({ groups: inside, people, ...group }) => {
    if (inside.length === 0) return { ...group, members: [...new Set(people)], nested: 0 };
    const members = new Set(people);
    const seen = new Set([group.id]);
    const open = [...inside];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const found = byId.get(next);
      if (found === undefined || seen.has(next)) continue;
      seen.add(next);
      for (const person of found.people) members.add(person);
      for (const group of found.groups) open.push(group);
    }
    return { ...group, members: [...members], nested: seen.size - 1 };
  });
}
