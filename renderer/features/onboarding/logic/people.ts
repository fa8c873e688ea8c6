import { MemberRole, MemberStatus } from "#shared/model/enums";
import type { MemberSetup } from "#shared/setup/value/client-setup";
import type { DraftPerson, OnboardingDraft } from "#shared/setup/draft/draft";
import { fold } from "#shared/util/fold";
import { domainOf, isAddress } from "./identity.ts";

/** out: cannot be invited · look: works, but think first · info: good to know */
export interface RowProblem {
  readonly kind:
    | "no-address"
    | "duplicate"
    | "owner"
    | "member"
    | "revoked"
    | "no-group"
    | "unknown-group"
    | "no-groups"
    | "other-domain"
    | "no-name"
    | "owner-role";
  readonly severity: "out" | "look" | "info";
  /** Line of the other row, department, group or domain that the sentence names. */
  readonly detail: string | number | null;
}
export interface PersonRow {
  /** Place in the draft's list. */
  readonly index: number;
  readonly person: DraftPerson;
  /** The person's own groups and that of the department. */
  readonly groups: readonly string[];
  readonly problems: readonly RowProblem[];
}
export interface PeopleContext {
  readonly groups: readonly string[];
  readonly members: readonly Pick<MemberSetup, "email" | "status">[];
}

const groupsOf = (person: DraftPerson, departmentGroups: Readonly<Record<string, string>>): string[] => {
  const ofDepartment = Object.hasOwn(departmentGroups, person.department) ? departmentGroups[person.department] : undefined;
  return [...new Set([...person.groups, ...(ofDepartment === undefined || ofDepartment === "" ? [] : [ofDepartment])])];
};

/** The parts of a draft that say who is invited. */
export type PeopleInput = Pick<OnboardingDraft, "people" | "departmentGroups" | "existing"> & {
  readonly client: Pick<OnboardingDraft["client"], "ownerEmail">;
};

/** Every person of the draft with what there is to know, worst first. */
export function checkPeople(draft: PeopleInput, context: PeopleContext): PersonRow[] {
  const groups = new Set(context.groups);
  const members = new Map(context.members.map((member) => [member.email.toLowerCase(), member]));
  const owner = draft.client.ownerEmail.trim().toLowerCase();
  const domain = domainOf(draft.client.ownerEmail);
  const firstLine = new Map<string, { index: number; line: number | null }>();
  const order = { out: 0, look: 1, info: 2 } as const;
  return draft.people.map((person, index) => {
    const email = person.email.trim().toLowerCase();
    const problems: RowProblem[] = [];
    const add = (kind: RowProblem["kind"], severity: RowProblem["severity"], detail: RowProblem["detail"] = null): void => {
      problems.push({ kind, severity, detail });
    };
    const all = groupsOf(person, draft.departmentGroups);
    const seen = firstLine.get(email);
    const member = members.get(email);
    if (!isAddress(email)) add("no-address", "out");
    else if (seen !== undefined) add("duplicate", "out", seen.line);
    else firstLine.set(email, { index, line: person.line });
    if (problems.length === 0) {
      if (member?.status === MemberStatus.revoked) add("revoked", "out");
      else if (member !== undefined) add("member", "info");
      else if (!draft.existing && email === owner) add("owner", "info");
      for (const group of all) if (!groups.has(group)) add("unknown-group", "look", group);
      if (all.length === 0 && person.department.trim() !== "" && member === undefined) add("no-group", "look", person.department);
      else if (all.length === 0 && person.role !== MemberRole.owner && email !== owner && member === undefined) add("no-groups", "look");
      if (person.role === MemberRole.owner && email !== owner && member === undefined) add("owner-role", "look");
      if (domain !== "" && domainOf(email) !== domain && member === undefined) add("other-domain", "look", domain);
      if (person.name.trim() === "" && member === undefined && email !== owner) add("no-name", "info");
    }
    return { index, person, groups: all, problems: problems.sort((a, b) => order[a.severity] - order[b.severity]) };
  });
}

export const peopleFilters = ["all", "problems", "look", "ready", "present"] as const;
export type PeopleFilter = (typeof peopleFilters)[number];
export const isOut = (row: PersonRow): boolean => row.problems.some((problem) => problem.severity === "out");
/** At the client already (revoked people too): only role and groups are compared; who is taken out of the list is left alone. */
export const isPresent = (row: PersonRow): boolean =>
  row.problems.some((problem) => problem.kind === "member" || problem.kind === "revoked");
const isLook = (row: PersonRow): boolean => !isOut(row) && row.problems.some((problem) => problem.severity === "look");
export function matchesFilter(row: PersonRow, filter: PeopleFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "problems":
      return isOut(row);
    case "look":
      return isLook(row);
    case "ready":
      return !isOut(row) && !isLook(row) && !isPresent(row);
    case "present":
      return isPresent(row);
  }
}
export const peopleCounts = (rows: readonly PersonRow[]): Record<PeopleFilter, number> =>
  Object.fromEntries(peopleFilters.map((filter) => [filter, rows.filter((row) => matchesFilter(row, filter)).length])) as Record<
    PeopleFilter,
    number
  >;

export interface InvitationCall {
  readonly role: number;
  readonly groups: readonly string[];
  readonly count: number;
  readonly calls: number;
}
/** Invitations as they go out: one role and one set of groups a call, at most 20 people each. Present members and the owner of a new client take none. */
export function invitationCalls(rows: readonly PersonRow[]): InvitationCall[] {
  const sets = new Map<string, { role: number; groups: readonly string[]; count: number }>();
  for (const row of rows) {
    if (!isInvited(row)) continue;
    const groups = [...row.groups].sort();
    const key = `${row.person.role}\n${groups.join("\n")}`;
    const set = sets.get(key) ?? { role: row.person.role, groups, count: 0 };
    sets.set(key, { ...set, count: set.count + 1 });
  }
  return [...sets.values()].map((set) => ({ ...set, calls: Math.ceil(set.count / 20) })).sort((a, b) => b.count - a.count);
}
const isInvited = (row: PersonRow): boolean => !isOut(row) && !isPresent(row) && !row.problems.some((problem) => problem.kind === "owner");
/** Whether somebody is invited by such a call. */
export const isInCall = (row: PersonRow, { role, groups }: Pick<InvitationCall, "role" | "groups">): boolean =>
  isInvited(row) && row.person.role === role && [...row.groups].sort().join("\n") === [...groups].sort().join("\n");

/** Every word of a search stands in the name, the address, the department or a group. */
export function matchesPerson(row: PersonRow, query: string): boolean {
  const text = fold([row.person.name, row.person.email, row.person.department, ...row.groups].join(" "));
  return fold(query)
    .split(" ")
    .every((word) => text.includes(word));
}
/** What there is to know about somebody, as a number: the worst first. */
export function weightOf(row: PersonRow): number {
  const order = { out: 0, look: 1, info: 2 } as const;
  return row.problems[0] === undefined ? 3 : order[row.problems[0].severity];
}

/** Seconds that invitation calls take: 4 in a minute, the first ones at once. */
export const invitationSeconds = (calls: number): number => (calls === 0 ? 0 : Math.ceil(calls / 4 - 1) * 60 + Math.min(calls, 4));

/** Departments of the people, with how many are in each, as the file names them. */
export function departmentsOf(people: readonly DraftPerson[]): { readonly department: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const person of people) if (person.department.trim() !== "") counts.set(person.department, (counts.get(person.department) ?? 0) + 1);
  return [...counts].map(([department, count]) => ({ department, count }));
}
/** The group that holds everybody: the one that all people are in. Null without people. */
export const everyoneGroup = (people: readonly DraftPerson[], groups: readonly string[]): string | null =>
  people.length === 0 ? null : (groups.find((group) => people.every((person) => person.groups.includes(group))) ?? null);
/** Puts everybody into one group (null: into none), and out of the one before. */
export const withEveryone = (people: readonly DraftPerson[], before: string | null, group: string | null): DraftPerson[] =>
  people.map((person) => ({
    ...person,
    groups: [...person.groups.filter((entry) => entry !== before && entry !== group), ...(group === null ? [] : [group])],
  }));
const everyoneNames = /^(everyone|everybody|all( staff)?|iedereen|alle medewerkers|allemaal)$/iu;
/** The group that by its name is for everybody. */
export const likelyEveryone = (groups: readonly string[]): string | null =>
  groups.find((group) => everyoneNames.test(group.trim())) ?? null;

/** Guesses the group of a department: the same name, or one that begins like it. */
export function likelyGroup(department: string, groups: readonly string[]): string | null {
  const plain = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase();
  const wanted = plain(department);
  if (wanted === "") return null;
  return (
    groups.find((group) => plain(group) === wanted) ??
    groups.find((group) => wanted.length >= 4 && plain(group).startsWith(wanted.slice(0, 4))) ??
    null
  );
}
