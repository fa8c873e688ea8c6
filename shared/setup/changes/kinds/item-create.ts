import type { CollectionId } from "../../../model/ids.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { whoReachesPaths } from "../gains.ts";
import { differs, literal, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky, routine } from "../risks.ts";

/** Kinds of items that are made from scratch, as on the wire (organization-api.md §6.2). */
export const madeItemTypes = { login: 1, note: 2, card: 3, identity: 4, sshKey: 5 } as const;
export type MadeItemType = (typeof madeItemTypes)[keyof typeof madeItemTypes];

/**
 * How an item gets to the server: an account that is itself a member makes it as its own apps do; one that is only a provider's imports it, which
 * is the one way that the server leaves to providers (organization-api.md §1.5, §6.4).
 */
export const itemRoutes = ["member", "import"] as const;
export type ItemRoute = (typeof itemRoutes)[number];

/** One item, made from scratch. What was typed for it waits in main's memory under `content`; nothing of it stands here but the name. */
export interface ItemCreate extends ChangeBase {
  readonly kind: "item.create";
  readonly itemType: MadeItemType;
  readonly name: string;
  readonly collections: readonly { readonly collection: CollectionId; readonly path: string }[];
  readonly content: string;
  readonly through: ItemRoute;
}

export const createItem = (content: string, item: Pick<ItemCreate, "itemType" | "name" | "collections" | "through">): ItemCreate => ({
  id: changeId("item.create", content),
  needs: [],
  kind: "item.create",
  content,
  ...item,
});

export const itemCreate: ChangeKindDefinition<ItemCreate> = {
  kind: "item.create",
  section: "import",
  describe(change, context) {
    const paths = change.collections.map(({ path }) => path);
    const people = whoReachesPaths(paths, context);
    return {
      glyph: "add",
      people,
      ...(people.length > 0 ? risky("items-appear", {}, people.length) : routine),
      sentence: say(`item-create.${String(change.itemType)}`, { name: change.name, collections: paths.join(", ") }, ["name"]),
    };
  },
  differences: (change, actual) => [
    row(differs("items"), differs("itemCount", {}, actual.items.total), differs("itemCount", {}, actual.items.total + 1)),
    ...change.collections.map(({ path }) => row(differs("itemIn"), null, literal(path))),
  ],
  inverse: () => noInverse("item-created"),
};
