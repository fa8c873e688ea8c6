import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { removeGroupFrom, renameGroupIn } from "./access-grid.ts";

type Edited = Pick<OnboardingDraft, "collections" | "groups" | "people" | "departmentGroups">;

/** A group gets another name everywhere in a draft: access, people, departments. */
export function renamedGroup(draft: Edited, from: string, to: string): Edited {
  return {
    collections: draft.collections === null ? null : renameGroupIn(draft.collections, from, to),
    groups: draft.groups?.map((group) => (group === from ? to : group)) ?? null,
    people: draft.people.map((person) =>
      person.groups.includes(from) ? { ...person, groups: person.groups.map((group) => (group === from ? to : group)) } : person,
    ),
    departmentGroups: Object.fromEntries(
      Object.entries(draft.departmentGroups).map(([department, group]) => [department, group === from ? to : group]),
    ),
  };
}

/** A group leaves a draft: its access, its people's membership, its departments. */
export function withoutGroup(draft: Edited, name: string): Edited {
  return {
    collections: draft.collections === null ? null : removeGroupFrom(draft.collections, name),
    groups: draft.groups?.filter((group) => group !== name) ?? null,
    people: draft.people.map((person) =>
      person.groups.includes(name) ? { ...person, groups: person.groups.filter((group) => group !== name) } : person,
    ),
    departmentGroups: Object.fromEntries(Object.entries(draft.departmentGroups).filter(([, group]) => group !== name)),
  };
}
