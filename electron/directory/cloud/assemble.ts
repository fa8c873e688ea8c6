import type { DirectoryGroup, DirectoryNote, DirectoryPerson, OutsidePerson } from "#shared/setup/directory/snapshot";
import { seen, type DirectoryReading } from "../directory-source.ts";
import { hasSet, passes, type SetFilter } from "./set-filter.ts";

export const personOf = (
  id: string,
  email: string | null | undefined,
  name: string | null | undefined,
  state: DirectoryPerson["state"],
  where: string,
): DirectoryPerson => ({
  id,
  email: email?.trim().toLowerCase() || null,
  name: name?.trim() || null,
  state,
  where,
});

/** What passes the filters. With a set of groups only their members are people of the directory, as Directory Connector has it (directories.md §1.4). */
export function assembled(parts: {
  readonly people: readonly DirectoryPerson[];
  readonly groups: readonly DirectoryGroup[];
  readonly users: SetFilter;
  readonly groupSet: SetFilter;
  readonly notes?: readonly DirectoryNote[];
  readonly host: string;
  /** Everybody there, where some were left out before. */
  readonly everybody?: ReadonlyMap<string, OutsidePerson>;
}): DirectoryReading {
  const groups = parts.groups.filter(({ name }) => passes(parts.groupSet, name));
  const inGroups = new Set(groups.flatMap(({ members }) => members));
  // The same person on two pages is one person.
  const byId = new Map(parts.people.map((person) => [person.id, person]));
  const people = [...byId.values()].filter(({ id, email }) => passes(parts.users, email) && (!hasSet(parts.groupSet) || inGroups.has(id)));
  const passed = new Set(people.map(({ id }) => id));
  const outside = new Map([...(parts.everybody ?? byId)].filter(([id]) => !passed.has(id)));
  return {
    snapshot: { people, groups, notes: parts.notes ?? [], outside },
    seen: [
      seen("token", { host: new URL(parts.host).host }),
      seen("cloud-people", { disabled: people.filter(({ state }) => state === "disabled").length }, people.length),
      seen("cloud-groups", {}, groups.length),
    ],
  };
}
