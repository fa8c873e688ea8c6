import type { MemberRole } from "../../../model/enums.ts";
import type { CollectionId, GroupId, MemberId } from "../../../model/ids.ts";
import { compareText } from "../../../util/compare.ts";
import type { AccessLevel, ClientSetup } from "../client-setup.ts";

/** What an edit of a member may set; what is absent stays. Lists are whole. */
export interface MemberAccessChange {
  readonly role?: MemberRole;
  readonly permissions?: readonly string[];
  readonly groups?: readonly GroupId[];
  /** Own access to shared collections. */
  readonly collections?: readonly { readonly id: CollectionId; readonly level: AccessLevel }[];
}

/** The setup as it would be after an edit of one member: what a preview asks. Own "My items" collections stay. */
export function withMember(setup: ClientSetup, memberId: MemberId, change: MemberAccessChange): ClientSetup {
  const { role, permissions, groups, collections } = change;
  const wanted = collections === undefined ? null : new Map(collections.map(({ id, level }) => [id, level]));
  return {
    ...setup,
    members: setup.members.map((member) =>
      member.id === memberId
        ? { ...member, role: role ?? member.role, permissions: permissions ?? member.permissions, groups: groups ?? member.groups }
        : member,
    ),
    groups:
      groups === undefined
        ? setup.groups
        : setup.groups.map((group) => ({
            ...group,
            members: [...group.members.filter((id) => id !== memberId), ...(groups.includes(group.id) ? [memberId] : [])].sort(compareText),
          })),
    collections:
      wanted === null
        ? setup.collections
        : setup.collections.map((collection) => {
            if (collection.isDefaultUserCollection) return collection;
            const level = wanted.get(collection.id);
            const others = collection.members.filter(({ id }) => id !== memberId);
            const members = level === undefined ? others : [...others, { id: memberId, level }];
            return { ...collection, members: members.sort((left, right) => compareText(left.id, right.id)) };
          }),
  };
}
