import { MemberRole } from "#shared/model/enums";
import type { CollectionId, MemberId } from "#shared/model/ids";
import { memberAccessOf } from "#shared/setup/changes/kinds/member-access";
import { reachOf, type Way } from "#shared/setup/value/access/reach";
import { withMember } from "#shared/setup/value/access/with-member";
import type { AccessLevel, ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";

/** A member's row while it is being edited, or as somebody new will get it. */
export interface AccessDraft {
  readonly role: MemberRole;
  readonly rights: readonly string[];
  /** By name. */
  readonly groups: readonly string[];
  readonly collections: readonly { readonly id: CollectionId; readonly level: AccessLevel }[];
  readonly secretsManager: boolean;
  readonly privilegedAccess: boolean;
}
export const nothingGiven: AccessDraft = {
  role: MemberRole.user,
  rights: [],
  groups: [],
  collections: [],
  secretsManager: false,
  privilegedAccess: false,
};

/** What a member has now. */
export function draftOf(setup: ClientSetup, member: MemberSetup): AccessDraft {
  const { collections, ...access } = memberAccessOf(setup, member);
  return {
    ...access,
    collections: collections.flatMap(({ collection, level }) => (collection === null ? [] : [{ id: collection, level }])),
  };
}

/** How many things differ: each right, group, collection and flag is one. */
export function differencesBetween(from: AccessDraft, to: AccessDraft): number {
  const either = (left: readonly string[], right: readonly string[]): number =>
    left.filter((each) => !right.includes(each)).length + right.filter((each) => !left.includes(each)).length;
  const rightsOf = (draft: AccessDraft): readonly string[] => (draft.role === MemberRole.custom ? draft.rights : []);
  const was = new Map(from.collections.map(({ id, level }) => [id, level]));
  const will = new Map(to.collections.map(({ id, level }) => [id, level]));
  return (
    Number(from.role !== to.role) +
    either(rightsOf(from), rightsOf(to)) +
    either(from.groups, to.groups) +
    [...new Set([...was.keys(), ...will.keys()])].filter((id) => was.get(id) !== will.get(id)).length +
    Number(from.secretsManager !== to.secretsManager) +
    Number(from.privilegedAccess !== to.privilegedAccess)
  );
}

/** The client as it would be with this draft. */
export function previewOf(setup: ClientSetup, memberId: MemberId, draft: AccessDraft): ClientSetup {
  return withMember(setup, memberId, {
    role: draft.role,
    permissions: draft.role === MemberRole.custom ? draft.rights : [],
    groups: setup.groups.filter((group) => draft.groups.includes(group.name)).map((group) => group.id),
    collections: draft.collections,
  });
}

/** One shared collection as a member reaches it, before and after; null: not at all. */
export interface ReachRow {
  readonly id: CollectionId;
  readonly path: string;
  readonly items: number;
  readonly before: AccessLevel | null;
  readonly after: AccessLevel | null;
  /** By which ways: after, or before where it is lost. */
  readonly via: readonly Way[];
}
export function reachRows(setup: ClientSetup, preview: ClientSetup, memberId: MemberId): readonly ReachRow[] {
  const was = setup.members.find((each) => each.id === memberId);
  const will = preview.members.find((each) => each.id === memberId);
  if (was === undefined || will === undefined) return [];
  const earlier = new Map(setup.collections.map((collection) => [collection.id, reachOf(setup, collection, was)]));
  return preview.collections.flatMap((collection): readonly ReachRow[] => {
    if (collection.isDefaultUserCollection) return [];
    const before = earlier.get(collection.id) ?? null;
    const after = reachOf(preview, collection, will);
    const { id, path, itemCount } = collection;
    return [{ id, path, items: itemCount, before: before?.level ?? null, after: after?.level ?? null, via: (after ?? before)?.via ?? [] }];
  });
}
