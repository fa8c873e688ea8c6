import type { Database } from "../../framework/database.ts";
import { accounts } from "../tables/accounts.ts";
import { collectionGroups, collections, collectionUsers, groups, groupUsers, type Collection, type Group } from "../tables/contents.ts";
import { organizationUsers, type OrganizationUser } from "../tables/organizations.ts";
import { collectionsByCipher } from "./cipher-access.ts";
import { hasTwoFactor } from "./member-answers.ts";
import type { Access } from "./selections.ts";

/** Reports on who reaches what (organization-api.md §9.1). Their database made the recorded server fail here. */

interface Way {
  readonly collection: Collection;
  readonly group: Group | null;
  readonly access: Access;
}

/** Each way by which a member reaches a collection: directly, or through one of the member's groups. */
function waysOf(db: Database, member: OrganizationUser, byId: ReadonlyMap<string, Collection>): Way[] {
  const direct = collectionUsers
    .list(db, { organizationUserId: member.id })
    .map((row) => ({ id: row.collectionId, group: null, access: row }));
  const throughGroups = groupUsers.list(db, { organizationUserId: member.id }).flatMap(({ groupId }) => {
    const group = groups.find(db, { id: groupId }) ?? null;
    return collectionGroups.list(db, { groupId }).map((row) => ({ id: row.collectionId, group, access: row }));
  });
  return [...direct, ...throughGroups].flatMap(({ id, group, access }) => {
    const collection = byId.get(id);
    return collection ? [{ collection, group, access }] : [];
  });
}

/** Items of each collection. */
function itemsByCollection(db: Database, organizationId: string): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const [cipherId, ids] of collectionsByCipher(db, organizationId))
    for (const id of ids) out.set(id, [...(out.get(id) ?? []), cipherId]);
  return out;
}

function everyWay(db: Database, organizationId: string): { readonly member: OrganizationUser; readonly ways: readonly Way[] }[] {
  const byId = new Map(collections.list(db, { organizationId }).map((collection) => [collection.id, collection]));
  return organizationUsers.list(db, { organizationId }).map((member) => ({ member, ways: waysOf(db, member, byId) }));
}

function personOf(db: Database, member: OrganizationUser): { readonly shown: object; readonly more: object } {
  const account = member.userId === null ? undefined : accounts.find(db, { id: member.userId });
  return {
    shown: { userGuid: member.userId, userName: account?.name ?? null, email: account?.email ?? member.email },
    more: {
      twoFactorEnabled: account !== undefined && hasTwoFactor(account),
      accountRecoveryEnabled: Boolean(member.resetPasswordKey),
      usesKeyConnector: account?.usesKeyConnector ?? false,
    },
  };
}

/** One row per member and way to a collection; a member without any has one row without a collection. */
export function memberAccessRows(db: Database, organizationId: string): object[] {
  const items = itemsByCollection(db, organizationId);
  return everyWay(db, organizationId).flatMap(({ member, ways }) => {
    const { shown, more } = personOf(db, member);
    const rows: readonly (Way | null)[] = ways.length ? ways : [null];
    return rows.map((way) => ({
      ...shown,
      ...more,
      collectionId: way?.collection.id ?? null,
      groupId: way?.group?.id ?? null,
      groupName: way?.group?.name ?? null,
      collectionName: way?.collection.name ?? null,
      readOnly: way?.access.readOnly ?? null,
      hidePasswords: way?.access.hidePasswords ?? null,
      manage: way?.access.manage ?? null,
      cipherIds: way ? (items.get(way.collection.id) ?? []) : [],
    }));
  });
}

/** One row per member with every item that the member reaches. */
export function memberItemRows(db: Database, organizationId: string): object[] {
  const items = itemsByCollection(db, organizationId);
  return everyWay(db, organizationId).map(({ member, ways }) => {
    const { shown, more } = personOf(db, member);
    const { usesKeyConnector } = more as { usesKeyConnector: boolean };
    const cipherIds = [...new Set(ways.flatMap(({ collection }) => items.get(collection.id) ?? []))];
    return { ...shown, usesKeyConnector, cipherIds };
  });
}
