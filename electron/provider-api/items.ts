import type { CollectionId, OrganizationId } from "#shared/model/ids";
import type { z } from "zod";
import { listOf, nothing } from "#shared/api/common";
import { item, loginItem } from "#shared/api/items";
import type { ApiRequest } from "./api-request.ts";
import type { Software } from "./software.ts";

const rows = listOf(item);
const loginRows = listOf(loginItem);
const megabyte = 1024 * 1024;

const everyItem = { method: "GET", path: "/ciphers/organization-details", largestAnswer: 512 * megabyte, timeout: 300_000 } as const;

/** All shared items of a client, trashed ones included on Vaultwarden. */
export const listItems = (organizationId: OrganizationId): ApiRequest<z.output<typeof rows>> => ({
  ...everyItem,
  query: { organizationId },
  answer: rows,
});
/** The same with what a member needs to look at the passwords. */
export const listLogins = (organizationId: OrganizationId): ApiRequest<z.output<typeof loginRows>> => ({
  ...everyItem,
  query: { organizationId },
  answer: loginRows,
});

/** An item to import: members as on the wire, every text encrypted. */
export type EncryptedItem = Readonly<Record<string, unknown>>;
/** Items to import as the thread that encrypted them wrote them. */
export interface WrittenItems {
  /** Objects of the wire with commas between them: a JSON list without its brackets. */
  readonly json: string;
  /** Fingerprints of their encrypted names (`markOf`), one for each item. */
  readonly marks: readonly string[];
}
export interface ItemImport {
  /** `id` of a collection that is there already, or none to make one. Names under the organization key. */
  readonly collections: readonly { readonly id?: string; readonly name: string; readonly externalId?: string | null }[];
  readonly ciphers: readonly EncryptedItem[] | WrittenItems;
  /** Index of an item, index of a collection. */
  readonly collectionRelationships: readonly { readonly key: number; readonly value: number }[];
}
/** Limits of one call on the cloud (organization-api.md §6.4), beside 40,000 items, which no call comes near. */
export const importLimits = { collections: 2_000, links: 80_000 } as const;

/** Makes one item in collections, as a member of the organization. A provider's user who is none gets 404 (organization-api.md §1.5). */
export const createItem = (
  organizationId: OrganizationId,
  item: EncryptedItem,
  collectionIds: readonly CollectionId[],
): ApiRequest<null> => ({
  method: "POST",
  path: "/ciphers/create",
  answer: nothing,
  body: { cipher: { ...item, organizationId }, collectionIds },
});

/** Imports items in one call. Answers nothing; not repeatable: after a lost answer what is there is compared first. */
export function importItems(
  organizationId: OrganizationId,
  { collections: places, ciphers, collectionRelationships }: ItemImport,
  software: Software,
): ApiRequest<null> {
  // Vaultwarden refuses collections without these lists; it ignores what is in them.
  const collections = software === "bitwarden" ? places : places.map((collection) => ({ ...collection, groups: [], users: [] }));
  const rest = JSON.stringify({ collections, collectionRelationships }).slice(1);
  return {
    method: "POST",
    path: "/ciphers/import-organization",
    query: { organizationId },
    answer: nothing,
    timeout: 300_000,
    ...("json" in ciphers
      ? { written: `{"ciphers":[${ciphers.json}],${rest}` }
      : { body: { collections, ciphers, collectionRelationships } }),
  };
}
