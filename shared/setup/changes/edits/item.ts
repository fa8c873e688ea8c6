import { z } from "zod";
import { appError } from "../../../errors/app-error.ts";
import { handleText, type CollectionId } from "../../../model/ids.ts";
import { heldSecret, id, text } from "../../../model/schemas.ts";
import { err } from "../../../util/result.ts";
import { createItem, itemRoutes, madeItemTypes } from "../kinds/item-create.ts";
import { defineEdit, only } from "./edit.ts";

/** Edits of what lies in the vault. */
export const itemEdits = {
  "item.create": defineEdit(
    z.strictObject({
      kind: z.literal("item.create"),
      itemType: z.enum(madeItemTypes),
      name: text(300).min(1),
      collections: z.array(id<CollectionId>()).min(1).max(100),
      /** What was typed, as main holds it. */
      content: heldSecret,
      through: z.enum(itemRoutes),
    }),
    (edit, setup) => {
      const collections = edit.collections.flatMap((wanted) => {
        const found = setup.collections.find((each) => each.id === wanted);
        return found === undefined || found.isDefaultUserCollection ? [] : [{ collection: found.id, path: found.path }];
      });
      if (collections.length < edit.collections.length) return err(appError("collection.unknown"));
      return only([createItem(handleText(edit.content), { ...edit, name: edit.name.trim(), collections })]);
    },
    "never",
  ),
} as const;
