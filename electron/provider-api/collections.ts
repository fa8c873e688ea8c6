import type { OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { listOf, nothing, type AccessSelection } from "#shared/api/common";
import { collection, collectionDetails, type CollectionDetails } from "#shared/api/collections";
import type { ApiRequest } from "./api-request.ts";

const nameRows = listOf(collection);
const detailRows = listOf(collectionDetails);
const megabyte = 1024 * 1024;
const base = (organizationId: OrganizationId): string => `/organizations/${organizationId}/collections`;

/** All collections without who reaches them; writes no event. */
export const listCollectionNames = (organizationId: OrganizationId): ApiRequest<z.output<typeof nameRows>> => ({
  method: "GET",
  path: base(organizationId),
  answer: nameRows,
  largestAnswer: 64 * megabyte,
});

/** All collections with who reaches them. For a provider this writes an event into both logs. */
export const listCollections = (organizationId: OrganizationId): ApiRequest<z.output<typeof detailRows>> => ({
  method: "GET",
  path: `${base(organizationId)}/details`,
  answer: detailRows,
  largestAnswer: 64 * megabyte,
});

/** One collection with who reaches it; writes no event. */
export const readCollection = (organizationId: OrganizationId, collectionId: string): ApiRequest<CollectionDetails> => ({
  method: "GET",
  path: `${base(organizationId)}/${collectionId}/details`,
  answer: collectionDetails,
});

export interface CollectionValues {
  /** Under the organization key. */
  readonly name: string;
  /** Always written: the mark by which a collection is found again after a lost answer. */
  readonly externalId: string | null;
  readonly groups: readonly AccessSelection[];
  readonly users: readonly AccessSelection[];
}
/** Makes a collection. After it a provider gets no access lists in the answer. */
export const createCollection = (organizationId: OrganizationId, values: CollectionValues): ApiRequest<CollectionDetails> => ({
  method: "POST",
  path: base(organizationId),
  body: bodyOf(values),
  answer: collectionDetails,
});
/** Everything of a collection; both lists are replaced. */
export const updateCollection = (
  organizationId: OrganizationId,
  collectionId: string,
  values: CollectionValues,
): ApiRequest<CollectionDetails> => ({
  method: "PUT",
  path: `${base(organizationId)}/${collectionId}`,
  body: bodyOf(values),
  answer: collectionDetails,
});
export const removeCollection = (organizationId: OrganizationId, collectionId: string): ApiRequest<null> => ({
  method: "DELETE",
  path: `${base(organizationId)}/${collectionId}`,
  answer: nothing,
});

const bodyOf = ({ name, externalId, groups, users }: CollectionValues) => ({ name, externalId, groups, users });
