import { MemberStatus } from "../../model/enums.ts";
import type { CollectionId, GroupId, MemberId } from "../../model/ids.ts";
import { whoReaches } from "../value/access/reach.ts";
import type { AccessLevel, ClientSetup, CollectionAccess, CollectionSetup } from "../value/client-setup.ts";
import { levelRank } from "./people-words.ts";

/*
 * What changes of groups and collections come to for people: effective levels before and after, so that a review names who
 * really loses something, and not who merely stood in a list. Who is revoked reaches nothing.
 */

export interface EffectiveLevel {
  readonly email: string;
  readonly level: AccessLevel;
}
export function effectiveLevels(setup: ClientSetup, collection: CollectionId): ReadonlyMap<MemberId, EffectiveLevel> {
  const revoked = new Set(setup.members.filter(({ status }) => status === MemberStatus.revoked).map(({ id }) => id));
  return new Map(
    whoReaches(setup, collection)
      .filter(({ memberId }) => !revoked.has(memberId))
      .map(({ memberId, email, level }) => [memberId, { email, level }]),
  );
}

/** Something that one person reaches at another level than before. Null: not at all. */
export interface EffectiveChange {
  readonly email: string;
  readonly path: string;
  readonly from: AccessLevel | null;
  readonly to: AccessLevel | null;
}
/** Every person and collection whose effective level differs between two setups of one client. */
export function effectiveChanges(before: ClientSetup, after: ClientSetup): readonly EffectiveChange[] {
  const later = new Map(after.collections.map((collection) => [collection.id, collection]));
  const samePeople = before.members === after.members && before.groups === after.groups;
  return before.collections.flatMap((collection): readonly EffectiveChange[] => {
    if (samePeople && later.get(collection.id) === collection) return [];
    const [was, is] = [effectiveLevels(before, collection.id), effectiveLevels(after, collection.id)];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((member) => {
      const [from, to] = [was.get(member), is.get(member)];
      if (from?.level === to?.level) return [];
      return [{ email: (from ?? to)?.email ?? "", path: collection.path, from: from?.level ?? null, to: to?.level ?? null }];
    });
  });
}
export const isLoss = ({ from, to }: EffectiveChange): boolean => levelRank(to) > levelRank(from);
export const losses = (before: ClientSetup, after: ClientSetup): readonly EffectiveChange[] =>
  effectiveChanges(before, after).filter(isLoss);

/** Access that an edit sets at a collection; null takes it away. Who is not named keeps what they have. */
export interface WantedAccess {
  readonly groups: readonly { readonly group: GroupId; readonly level: AccessLevel | null }[];
  readonly people: readonly { readonly member: MemberId; readonly level: AccessLevel | null }[];
}
export const withAccess = (collection: CollectionSetup, { groups, people }: WantedAccess): CollectionSetup => ({
  ...collection,
  groups: merged(
    collection.groups,
    groups.map((entry) => [entry.group, entry.level]),
  ),
  members: merged(
    collection.members,
    people.map((entry) => [entry.member, entry.level]),
  ),
});
function merged<Id>(
  present: readonly CollectionAccess<Id>[],
  wanted: readonly (readonly [Id, AccessLevel | null])[],
): readonly CollectionAccess<Id>[] {
  const levels = new Map(present.map((entry) => [entry.id, entry.level]));
  for (const [id, level] of wanted) {
    if (level === null) levels.delete(id);
    else levels.set(id, level);
  }
  return [...levels].map(([id, level]) => ({ id, level }));
}
/** The client with other access to some collections. */
export function withAccessTo(setup: ClientSetup, wanted: ReadonlyMap<CollectionId, WantedAccess>): ClientSetup {
  return {
    ...setup,
    collections: setup.collections.map((each) => {
      const access = wanted.get(each.id);
      return access === undefined ? each : withAccess(each, access);
    }),
  };
}

/** The client without a group. */
export const withoutGroup = (setup: ClientSetup, group: GroupId): ClientSetup => ({
  ...setup,
  groups: setup.groups.filter((each) => each.id !== group),
  members: setup.members.map((member) =>
    member.groups.includes(group) ? { ...member, groups: member.groups.filter((id) => id !== group) } : member,
  ),
  collections: setup.collections.map((collection) =>
    collection.groups.some((entry) => entry.id === group)
      ? { ...collection, groups: collection.groups.filter((entry) => entry.id !== group) }
      : collection,
  ),
});

/** The client with other members in a group. */
export const withGroupMembers = (setup: ClientSetup, group: GroupId, members: ReadonlySet<MemberId>): ClientSetup => ({
  ...setup,
  groups: setup.groups.map((each) => (each.id === group ? { ...each, members: [...members].sort() } : each)),
  members: setup.members.map((member) =>
    member.groups.includes(group) === members.has(member.id)
      ? member
      : { ...member, groups: members.has(member.id) ? [...member.groups, group].sort() : member.groups.filter((id) => id !== group) },
  ),
});
