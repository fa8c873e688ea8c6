import { column, table, type RowOf } from "../core/table.ts";

/** Collections of organizations; `name` is an EncString under the organization key. */
export const collections = table("collections", {
  id: column.text,
  organizationId: column.text,
  name: column.text,
  externalId: column.textOrNull,
  /** 0 shared, 1 a member's own default collection. */
  type: column.integer,
  defaultUserCollectionEmail: column.textOrNull,
  creationDate: column.text,
  revisionDate: column.text,
}, { indexes: [["organizationId"]] });

export type Collection = RowOf<typeof collections>;

/** A member's direct access to a collection. */
export const collectionUsers = table("collectionUsers", {
  collectionId: column.text,
  organizationUserId: column.text,
  readOnly: column.flag,
  hidePasswords: column.flag,
  manage: column.flag,
}, { keys: ["collectionId", "organizationUserId"], indexes: [["organizationUserId"]] });

export const groups = table("groups", {
  id: column.text,
  organizationId: column.text,
  name: column.text,
  externalId: column.textOrNull,
  creationDate: column.text,
  revisionDate: column.text,
}, { indexes: [["organizationId"]] });

export type Group = RowOf<typeof groups>;

export const groupUsers = table("groupUsers", {
  groupId: column.text,
  organizationUserId: column.text,
}, { keys: ["groupId", "organizationUserId"], indexes: [["organizationUserId"]] });

/** A group's access to a collection. */
export const collectionGroups = table("collectionGroups", {
  collectionId: column.text,
  groupId: column.text,
  readOnly: column.flag,
  hidePasswords: column.flag,
  manage: column.flag,
}, { keys: ["collectionId", "groupId"], indexes: [["groupId"]] });

export const collectionTables = [collections, collectionUsers, groups, groupUsers, collectionGroups];
