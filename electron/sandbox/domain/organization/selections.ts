import type { Database } from "../../framework/database.ts";
import { flag, guid, listOf, model } from "../../framework/model.ts";
import { badRequest, serverError } from "../../framework/refusal.ts";
import { collectionGroups, collections, collectionUsers } from "../tables/contents.ts";

/** What a member or a group may do in a collection. */
export interface Access {
  readonly readOnly: boolean;
  readonly hidePasswords: boolean;
  readonly manage: boolean;
}

/** An access row of the wire: `id` names a collection, a member or a group, whatever the list is about. */
export interface Selection extends Access {
  readonly id: string;
}

const selectionModel = model("Bit.Api.AdminConsole.Models.Request.SelectionReadOnlyRequestModel", {
  id: guid,
  readOnly: flag,
  hidePasswords: flag,
  manage: flag,
});

export const selectionList = listOf(selectionModel);

/** Drops what a list of the wire may hold beside rows (`null`). */
export const rowsOf = (selections: readonly (Selection | null)[] | null | undefined): Selection[] =>
  (selections ?? []).filter((one) => one !== null);

export const selection = (id: string, { readOnly, hidePasswords, manage }: Access): Selection => ({ id, readOnly, hidePasswords, manage });

/** Manage together with a restriction is refused for members and groups (not for users of a collection). */
export function refuseContradictions(selections: readonly Selection[]): void {
  if (selections.some(({ manage, readOnly, hidePasswords }) => manage && (readOnly || hidePasswords))) {
    throw badRequest(
      "The Manage property is mutually exclusive and cannot be true while the ReadOnly or HidePasswords properties are also true.",
    );
  }
}

/** Every member's access of an organization, by member row. Default collections only when asked for. */
export function collectionsByMember(db: Database, organizationId: string, withDefaults = false): Map<string, Selection[]> {
  const rows = db.all<{ collectionId: string; organizationUserId: string; readOnly: number; hidePasswords: number; manage: number }>(
    `select a.* from "collectionUsers" a join "collections" c on c."id" = a."collectionId" where c."organizationId" = ? and (c."type" = 0 or ?) order by a.rowid`,
    organizationId,
    withDefaults ? 1 : 0,
  );
  const out = new Map<string, Selection[]>();
  for (const row of rows) {
    const list = out.get(row.organizationUserId) ?? [];
    list.push({ id: row.collectionId, readOnly: row.readOnly === 1, hidePasswords: row.hidePasswords === 1, manage: row.manage === 1 });
    out.set(row.organizationUserId, list);
  }
  return out;
}

/** The shared collections that one member is assigned to directly. */
export const collectionsOfMember = (db: Database, organizationUserId: string): Selection[] =>
  collectionUsers
    .query(
      db,
      `select a.* from "collectionUsers" a join "collections" c on c."id" = a."collectionId" where a."organizationUserId" = ? and c."type" = 0 order by a.rowid`,
      organizationUserId,
    )
    .map((row) => selection(row.collectionId, row));

/** The collections that one group is assigned to. */
export const collectionsOfGroup = (db: Database, groupId: string): Selection[] =>
  collectionGroups.list(db, { groupId }).map((row) => selection(row.collectionId, row));

export const membersOfCollection = (db: Database, collectionId: string): Selection[] =>
  collectionUsers.list(db, { collectionId }).map((row) => selection(row.organizationUserId, row));

export const groupsOfCollection = (db: Database, collectionId: string): Selection[] =>
  collectionGroups.list(db, { collectionId }).map((row) => selection(row.groupId, row));

/** Replaces a member's access to shared collections by the given rows. */
export function setMemberCollections(db: Database, organizationUserId: string, selections: readonly Selection[]): void {
  for (const { id } of collectionsOfMember(db, organizationUserId)) collectionUsers.remove(db, { collectionId: id, organizationUserId });
  for (const { id, ...access } of unique(selections)) collectionUsers.insert(db, { collectionId: id, organizationUserId, ...access });
}

export function setGroupCollections(db: Database, groupId: string, selections: readonly Selection[]): void {
  collectionGroups.remove(db, { groupId });
  for (const { id, ...access } of unique(selections)) collectionGroups.insert(db, { collectionId: id, groupId, ...access });
}

export function setCollectionMembers(db: Database, collectionId: string, selections: readonly Selection[]): void {
  collectionUsers.remove(db, { collectionId });
  for (const { id, ...access } of unique(selections)) collectionUsers.insert(db, { collectionId, organizationUserId: id, ...access });
}

export function setCollectionGroups(db: Database, collectionId: string, selections: readonly Selection[]): void {
  collectionGroups.remove(db, { collectionId });
  for (const { id, ...access } of unique(selections)) collectionGroups.insert(db, { collectionId, groupId: id, ...access });
}

/** The rows to store. Two rows of one id are two rows of one key: the real server's database refuses them (500). */
function unique(selections: readonly Selection[]): Selection[] {
  if (new Set(selections.map(({ id }) => id)).size < selections.length) throw serverError();
  return selections.map((one) => selection(one.id, one));
}

/** Whether every id names a collection of the organization. */
export function allCollectionsIn(db: Database, organizationId: string, ids: readonly string[]): boolean {
  return ids.every((id) => collections.find(db, { id })?.organizationId === organizationId);
}
