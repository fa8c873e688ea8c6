import type { CollectionId, ItemId, MemberId } from "../../../model/ids.ts";
import type { ClientSetup, ItemName } from "../client-setup.ts";
import { reachOf } from "./reach.ts";

/** One item that a member reaches, with the collections that it is reached in, by path. */
export interface ItemInReach {
  readonly id: ItemId;
  readonly name: string;
  readonly type: number;
  readonly collections: readonly string[];
  /** No way shows the password itself; filling it in works all the same. */
  readonly passwordHidden: boolean;
}

/** Every item that a member reaches, by name. Says nothing of whether the membership stands. */
export function itemsInReach(setup: ClientSetup, items: readonly ItemName[], memberId: MemberId): readonly ItemInReach[] {
  const member = setup.members.find(({ id }) => id === memberId);
  if (member === undefined) return [];
  const reached = new Map<CollectionId, { readonly path: string; readonly hidden: boolean }>();
  for (const collection of setup.collections) {
    const level = reachOf(setup, collection, member)?.level;
    if (level !== undefined)
      reached.set(collection.id, { path: collection.path, hidden: level === "edit-hidden" || level === "view-hidden" });
  }
  return items
    .flatMap(({ id, name, type, collections }) => {
      const ways = collections.flatMap((each) => reached.get(each) ?? []);
      return ways.length === 0
        ? []
        : [{ id, name, type, collections: ways.map(({ path }) => path).sort(), passwordHidden: ways.every(({ hidden }) => hidden) }];
    })
    .sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : left.id < right.id ? -1 : 1));
}
