import { ClientPlan, MemberRole, MemberStatus } from "../../model/enums.ts";
import type { GroupId } from "../../model/ids.ts";
import { compareText, sortedUnique } from "../../util/compare.ts";
import { changeId } from "./change-id.ts";
import type { Change, ChangeId, ChangeSet } from "./change.ts";
import type { AccessLevel, ClientSetup, CollectionSettings, CollectionSetup, MemberSetup } from "../value/client-setup.ts";
import { normalisePath } from "../value/collection-path.ts";
import type { DesiredAccess, DesiredPerson, DesiredSetup } from "../blueprint/desired-setup.ts";
import { accessByRules, addStrongest } from "../blueprint/resolve.ts";
import { diffPolicies } from "./diff-policies.ts";
import type { ClientCreate } from "./kinds/client-create.ts";
import { changeBillingEmail } from "./kinds/client-billing-email.ts";
import { changeCollectionSettings, type ClientCollectionSettings } from "./kinds/client-collection-settings.ts";
import { renameClient } from "./kinds/client-rename.ts";
import { changeSeats } from "./kinds/client-seats.ts";
import { changeCollectionAccess, type CollectionAccessChange } from "./kinds/collection-access.ts";
import type { CollectionCreate } from "./kinds/collection-create.ts";
import type { GroupCreate } from "./kinds/group-create.ts";
import { changeGroupMembers } from "./kinds/group-members.ts";
import { memberAccessOf, narrowed, tidyAccess, tidyRights, type MemberAccess, type OwnAccess } from "./kinds/member-access.ts";
import { importItems } from "./kinds/items-import.ts";
import { inviteAll } from "./kinds/member-invite.ts";
import { updateMember } from "./kinds/member-update.ts";
import { claimDomain } from "./kinds/domain.ts";
import { sameScim, scimStateOf, setScim, type ScimState } from "./kinds/scim-set.ts";
import { isSsoSame, setSso, type SsoSet } from "./kinds/sso-set.ts";

/** Name of the collection that the server makes with a client when the blueprint wants none. */
const defaultFirstCollection = "Default collection";
/** What a new client starts with (organization-api.md §4.3). */
const newClientSettings: CollectionSettings = {
  limitCollectionCreation: true,
  limitCollectionDeletion: true,
  limitItemDeletion: false,
  allowAdminAccessToAllCollectionItems: false,
};

/**
 * `diff`: what must be done so that `actual` becomes `desired`. Pure and total. Collections are found by path, groups
 * by name, people by lower-case e-mail, policies by type, domains by name. Nothing that `desired` does not mention is touched, and
 * nothing is ever deleted; the group access of a mentioned collection, and the role and groups of a mentioned person,
 * are complete: what they lack is taken away. Rules of groups are the one thing that reaches collections which are not mentioned: they add, and never take away.
 *
 * @param actual null when the client is yet to be made.
 */
export function diff(desired: DesiredSetup, actual: ClientSetup | null): ChangeSet {
  const creation = actual === null ? clientCreation(desired) : null;
  const base: readonly ChangeId[] = creation === null ? [] : [creation.id];
  const client =
    actual === null
      ? creation === null
        ? []
        : [creation, ...billingChange(desired.client.billingEmail, null, base)]
      : clientEdits(desired, actual);
  const settings = settingsChange(desired, actual, creation, base);
  const groups = groupChanges(desired, actual, base);
  const groupIds = new Map(groups.map((change) => [change.name, change.id]));
  const collections = collectionChanges(desired, actual, { base, settings, groupIds, creation });
  const collectionIds = new Map(
    collections.flatMap((change) => (change.kind === "collection.create" ? [[change.path, change.id] as const] : [])),
  );
  const importing = importChange(desired, base, collectionIds);
  const withPolicies = actual === null ? creation?.plan !== ClientPlan.teamsMonthly : actual.capabilities.policies;
  const policiesAndSso = diffPolicies(
    withPolicies ? desired.policies : [],
    { policies: actual?.policies ?? [], sso: actual?.sso ?? null, ssoChange: ssoChange(desired, actual, creation, base) },
    base,
  );
  const people = peopleChanges(desired, actual, {
    base,
    groupIds,
    collectionIds,
    seats: client.find((change) => change.kind === "client.seats")?.id ?? null,
  });
  return {
    clientId: actual?.client.id ?? null,
    clientName: desired.client.name,
    changes: [
      ...client,
      ...(settings === null ? [] : [settings]),
      ...groups,
      ...collections,
      ...importing,
      ...policiesAndSso,
      ...domainsAndScim(desired, actual, creation),
      ...people,
    ],
  };
}

function clientCreation(desired: DesiredSetup): ClientCreate {
  const { name, ownerEmail, plan, seats } = desired.client;
  return {
    id: changeId("client.create", name),
    needs: [],
    kind: "client.create",
    name,
    ownerEmail: (ownerEmail ?? "").trim().toLowerCase(),
    plan: plan ?? ClientPlan.teamsMonthly,
    seats: seats ?? 1,
    firstCollection: desired.collections[0]?.path ?? normalisePath(desired.importing?.collections[0] ?? defaultFirstCollection),
  };
}

function clientEdits(desired: DesiredSetup, actual: ClientSetup): readonly Change[] {
  const changes: Change[] = [];
  const { name, billingEmail, seats } = desired.client;
  if (name !== "" && name !== actual.client.name) changes.push(renameClient(actual.client.name, name));
  if (seats !== undefined && actual.seats.assigned !== null && seats !== actual.seats.assigned)
    changes.push(changeSeats(actual.seats.assigned, seats));
  changes.push(...billingChange(billingEmail, actual.client.billingEmail, []));
  return changes;
}

function billingChange(wanted: string | undefined, present: string | null, needs: readonly ChangeId[]): readonly Change[] {
  const to = (wanted ?? "").trim().toLowerCase();
  if (to === "" || to === (present ?? "").trim().toLowerCase()) return [];
  return [changeBillingEmail(present, to, needs)];
}

function settingsChange(
  desired: DesiredSetup,
  actual: ClientSetup | null,
  creation: Change | null,
  base: readonly ChangeId[],
): ClientCollectionSettings | null {
  const to = desired.collectionSettings;
  const from = actual?.collectionSettings ?? newClientSettings;
  if (to === undefined) return null;
  const same = (Object.keys(from) as (keyof CollectionSettings)[]).every((name) => from[name] === to[name]);
  if (same && creation === null) return null;
  // What a new client starts with is the server's business: the settings are always written to it.
  return changeCollectionSettings(from, to, base);
}

function groupChanges(desired: DesiredSetup, actual: ClientSetup | null, base: readonly ChangeId[]): readonly GroupCreate[] {
  if (actual !== null && !actual.capabilities.groups) return [];
  const present = new Set(actual?.groups.map((group) => group.name));
  return namesOfGroups(desired)
    .filter((name) => !present.has(name))
    .map((name) => ({ id: changeId("group.create", name), needs: base, kind: "group.create" as const, name }));
}

/** Every group that the desired setup names, in its order: listed, given access, or joined by a person. */
function namesOfGroups(desired: DesiredSetup): readonly string[] {
  return [
    ...new Set([
      ...desired.groups.map((group) => group.name),
      ...desired.collections.flatMap((collection) => collection.access.map((entry) => entry.group)),
      ...desired.people.flatMap((person) => person.groups),
    ]),
  ];
}

interface CollectionContext {
  readonly base: readonly ChangeId[];
  readonly settings: ClientCollectionSettings | null;
  readonly groupIds: ReadonlyMap<string, ChangeId>;
  readonly creation: ClientCreate | null;
}

function collectionChanges(
  desired: DesiredSetup,
  actual: ClientSetup | null,
  context: CollectionContext,
): readonly (CollectionCreate | CollectionAccessChange)[] {
  const present = new Map<string, CollectionSetup>();
  for (const collection of actual?.collections ?? [])
    if (!collection.isDefaultUserCollection && !present.has(collection.path)) present.set(collection.path, collection);
  const groupNames = new Map<GroupId, string>(actual?.groups.map((group) => [group.id, group.name]));
  const adminsReachAll = (desired.collectionSettings ?? actual?.collectionSettings ?? newClientSettings)
    .allowAdminAccessToAllCollectionItems;
  const withGroups = actual === null || actual.capabilities.groups;
  /*
   * The server takes a collection that nobody manages only where admins reach all of them (organization-api.md §4.3):
   * such a one waits for the settings that make it so. Everything else is allowed to us under any settings.
   */
  const { settings } = context;
  const opens =
    settings !== null && settings.to.allowAdminAccessToAllCollectionItems && !settings.from.allowAdminAccessToAllCollectionItems;

  const levelsAt = (path: string): ReadonlyMap<string, AccessLevel> =>
    new Map(
      (present.get(path)?.groups ?? []).flatMap(({ id, level }) => {
        const name = groupNames.get(id);
        return name === undefined ? [] : [[name, level] as const];
      }),
    );
  const ruling = desired.groups.filter(({ rules }) => rules !== undefined);
  /** What a collection has that nothing mentions, with what rules of groups add to it. */
  const withRules = (path: string): readonly DesiredAccess[] => {
    const access = new Map([...levelsAt(path)].map(([group, level]) => [group, { group, level }]));
    for (const entry of accessByRules(ruling, path)) addStrongest(access, entry);
    return [...access.values()];
  };

  const changes: (CollectionCreate | CollectionAccessChange)[] = [];
  const seen = new Set<string>();
  // Without a rule there is nothing to say of what nothing mentions.
  const others = [
    ...(context.creation === null ? [] : [context.creation.firstCollection]),
    ...(desired.importing?.collections ?? []).map(normalisePath),
    ...(ruling.length === 0 ? [] : present.keys()),
  ];
  const wanted = [...desired.collections, ...others.map((path) => ({ path, access: withRules(path) }))];
  for (const { path, access } of wanted) {
    if (path === "" || seen.has(path)) continue;
    seen.add(path);
    const entries = withGroups ? access : [];
    const needs = [
      ...context.base,
      ...(opens && !entries.some((entry) => entry.level === "manage") ? [settings.id] : []),
      ...entries.flatMap(({ group }) => context.groupIds.get(group) ?? []),
    ];
    if (context.creation?.firstCollection === path) {
      const set = levelChanges(entries, new Map());
      if (set.length > 0) changes.push(changeCollectionAccess({ id: null, path }, set, needs));
      continue;
    }
    const collection = present.get(path);
    if (collection === undefined) {
      changes.push({
        id: changeId("collection.create", path),
        needs,
        kind: "collection.create",
        path,
        access: entries,
        ownerManages: !adminsReachAll && !entries.some((entry) => entry.level === "manage"),
      });
      continue;
    }
    if (!withGroups) continue;
    const set = levelChanges(entries, levelsAt(path));
    if (set.length > 0) changes.push(changeCollectionAccess({ id: collection.id, path }, set, needs));
  }
  return changes;
}

function levelChanges(wanted: readonly DesiredAccess[], present: ReadonlyMap<string, AccessLevel>): CollectionAccessChange["set"] {
  const to = new Map(wanted.map((entry) => [entry.group, entry.level]));
  return sortedUnique([...to.keys(), ...present.keys()])
    .map((group) => ({ group, from: present.get(group) ?? null, to: to.get(group) ?? null }))
    .filter((entry) => entry.from !== entry.to);
}

function importChange(desired: DesiredSetup, base: readonly ChangeId[], collectionIds: ReadonlyMap<string, ChangeId>): readonly Change[] {
  const importing = desired.importing;
  if (importing === undefined || importing.itemCount === 0) return [];
  const collections = importing.collections.map(normalisePath);
  const needs = [...base, ...collections.flatMap((path) => collectionIds.get(path) ?? [])];
  return importItems({ ...importing, collections }, needs);
}

function ssoChange(
  desired: DesiredSetup,
  actual: ClientSetup | null,
  creation: ClientCreate | null,
  base: readonly ChangeId[],
): SsoSet | null {
  const sso = desired.sso;
  if (sso === undefined || (actual !== null && !actual.capabilities.sso) || creation?.plan === ClientPlan.teamsMonthly) return null;
  if (sso.newSecret === undefined && actual !== null && isSsoSame(sso, actual.sso)) return null;
  return setSso(sso, base);
}

function domainsAndScim(desired: DesiredSetup, actual: ClientSetup | null, creation: ClientCreate | null): readonly Change[] {
  const needs = creation === null ? [] : [creation.id];
  const offered = (part: "domains" | "scim"): boolean =>
    actual === null ? creation?.plan !== ClientPlan.teamsMonthly : actual.capabilities[part];
  const present = new Set(actual?.domains.map((domain) => domain.name.toLowerCase()));
  const claims = (desired.domains ?? []).filter(({ name }) => !present.has(name)).map(({ name }) => ({ ...claimDomain(name), needs }));
  const from = actual === null ? null : scimStateOf(actual.scim);
  const to: ScimState | null = desired.scim === undefined ? from : { ...(from ?? nothingChosen), ...desired.scim };
  return [...(offered("domains") ? claims : []), ...(offered("scim") && !sameScim(from, to) ? [{ ...setScim(from, to), needs }] : [])];
}
const nothingChosen: ScimState = { enabled: false, provider: null, inviteAfterProvisioning: null };

interface PeopleContext {
  readonly base: readonly ChangeId[];
  readonly groupIds: ReadonlyMap<string, ChangeId>;
  readonly collectionIds: ReadonlyMap<string, ChangeId>;
  readonly seats: ChangeId | null;
}

function peopleChanges(desired: DesiredSetup, actual: ClientSetup | null, context: PeopleContext): readonly Change[] {
  const members = new Map((actual?.members ?? []).map((member) => [member.email.toLowerCase(), member]));
  const groupNames = new Map<GroupId, string>(actual?.groups.map((group) => [group.id, group.name]));
  const withGroups = actual === null || actual.capabilities.groups;
  const owner = (desired.client.ownerEmail ?? "").trim().toLowerCase();
  const needsOf = (groups: readonly string[], collections: readonly OwnAccess[] = []): readonly ChangeId[] => [
    ...context.base,
    ...groups.flatMap((group) => context.groupIds.get(group) ?? []),
    ...collections.flatMap(({ path }) => context.collectionIds.get(path) ?? []),
  ];
  const idOf = new Map(
    (actual?.collections ?? []).flatMap(({ id, path, isDefaultUserCollection }) => (isDefaultUserCollection ? [] : [[path, id] as const])),
  );
  const ownAccess = (person: DesiredPerson): readonly OwnAccess[] | undefined =>
    person.collections &&
    tidyAccess(
      person.collections.map(({ path, level }) => ({
        collection: idOf.get(normalisePath(path)) ?? null,
        path: normalisePath(path),
        level,
      })),
    );

  const joins = new Map<string, string[]>();
  const updates: Change[] = [];
  const invitees: DesiredPerson[] = [];
  for (const listed of mergePeople(desired.people)) {
    // Whoever is named as the client's owner is one, whatever a list of people says.
    const person = listed.email === owner ? { ...listed, role: MemberRole.owner } : listed;
    const groups = withGroups ? person.groups : [];
    const member = members.get(person.email);
    if (person.email === owner && actual === null) {
      // The owner is invited by the creation of the client; only the groups are left to do.
      for (const group of groups) joins.set(group, [...(joins.get(group) ?? []), person.email]);
    } else if (member === undefined) {
      invitees.push({ ...person, groups });
    } else if (member.status !== MemberStatus.revoked) {
      const present = sortedUnique(member.groups.flatMap((id) => groupNames.get(id) ?? []));
      const added = groups.filter((group) => !present.includes(group));
      const removed = withGroups ? present.filter((group) => !groups.includes(group)) : [];
      const more = moreThanGroups(person, ownAccess(person), actual, member);
      if (person.role === member.role && removed.length === 0 && more === null) {
        for (const group of added) joins.set(group, [...(joins.get(group) ?? []), person.email]);
      } else {
        updates.push(
          updateMember(
            member,
            { role: member.role, groups: present, ...more?.from },
            { role: person.role, groups, ...more?.to },
            needsOf(groups, more?.to.collections),
          ),
        );
      }
    }
  }

  // The making of the client invites the owner, unless it was cut off in the middle.
  if (actual !== null && owner !== "" && !members.has(owner) && !invitees.some((person) => person.email === owner)) {
    invitees.push({ email: owner, role: MemberRole.owner, groups: [] });
  }

  const ids = new Map(actual?.groups.map((group) => [group.name, group.id]));
  const memberships = [...joins]
    .sort(([left], [right]) => compareText(left, right))
    .map(([name, add]) => changeGroupMembers({ id: ids.get(name) ?? null, name }, add, [], needsOf([name])));
  return [
    ...memberships,
    ...updates,
    ...invitations(invitees, ownAccess, (groups, collections) => [
      ...needsOf(groups, collections),
      ...(context.seats === null ? [] : [context.seats]),
    ]),
  ];
}

/** Rights and own access that somebody should have and has not; null when nothing was asked or nothing differs. */
function moreThanGroups(
  person: DesiredPerson,
  collections: readonly OwnAccess[] | undefined,
  actual: ClientSetup | null,
  member: MemberSetup,
): { readonly from: Partial<MemberAccess>; readonly to: Partial<MemberAccess> } | null {
  if (actual === null || (person.rights === undefined && collections === undefined)) return null;
  const has = memberAccessOf(actual, member);
  const made = narrowed(has, {
    ...has,
    ...(person.rights === undefined || person.role !== MemberRole.custom ? {} : { rights: tidyRights(person.rights) }),
    ...(collections === undefined ? {} : { collections }),
  });
  if (made === null) return null;
  const { role: _was, groups: _were, ...from } = made.from;
  const { role: _is, groups: _are, ...to } = made.to;
  return { from, to };
}

/** People by address: one entry each, the strongest role, all groups. */
function mergePeople(people: readonly DesiredPerson[]): readonly DesiredPerson[] {
  const merged = new Map<string, DesiredPerson>();
  for (const person of people) {
    const email = person.email.trim().toLowerCase();
    if (email === "") continue;
    const present = merged.get(email);
    merged.set(email, {
      ...person,
      ...present,
      email,
      role: present === undefined || roleRank(person.role) < roleRank(present.role) ? person.role : present.role,
      groups: sortedUnique([...(present?.groups ?? []), ...person.groups]),
    });
  }
  return [...merged.values()].sort((left, right) => compareText(left.email, right.email));
}
const roleRank = (role: MemberRole): number => [MemberRole.owner, MemberRole.admin, MemberRole.custom, MemberRole.user].indexOf(role as 0);

/** One change per call: people with one and the same access. Owners first: others may need them. */
function invitations(
  people: readonly DesiredPerson[],
  ownAccess: (person: DesiredPerson) => readonly OwnAccess[] | undefined,
  needsOf: (groups: readonly string[], collections: readonly OwnAccess[]) => readonly ChangeId[],
): readonly Change[] {
  const batches = Map.groupBy(people, (person) =>
    [roleRank(person.role), JSON.stringify(person.groups), JSON.stringify([person.rights ?? [], ownAccess(person) ?? []])].join(" "),
  );
  return [...batches]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, batch]) => {
      const [first] = batch as [DesiredPerson, ...DesiredPerson[]];
      const collections = ownAccess(first) ?? [];
      const access = { role: first.role, groups: first.groups, rights: tidyRights(first.rights ?? []), collections };
      return inviteAll(batch, access, needsOf(first.groups, collections));
    });
}
