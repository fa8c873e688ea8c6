import type { Collection } from "../tables/contents.ts";
import type { Access, Selection } from "./selections.ts";

/** Answers about collections (organization-api.md §4.2). */

export interface Lists {
  readonly groups: readonly Selection[];
  readonly users: readonly Selection[];
}

export const collectionAnswer = (collection: Collection): object => ({
  id: collection.id,
  organizationId: collection.organizationId,
  name: collection.name,
  externalId: collection.externalId,
  type: collection.type,
  defaultUserCollectionEmail: collection.defaultUserCollectionEmail,
  object: "collection",
});

/** With access lists (null: not told) and the caller's own access (undefined: none). */
export const accessAnswer = (collection: Collection, lists: Lists | null, own: Access | undefined): object => ({
  groups: lists?.groups ?? null,
  users: lists?.users ?? null,
  assigned: own !== undefined,
  readOnly: own?.readOnly ?? false,
  hidePasswords: own?.hidePasswords ?? false,
  manage: own?.manage ?? false,
  unmanaged: lists !== null && ![...lists.groups, ...lists.users].some(({ manage }) => manage),
  ...collectionAnswer(collection),
  object: "collectionAccessDetails",
});
