import { markOf } from "#electron/crypto/index";
import type { EncryptedItem } from "#electron/provider-api/items";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import { err, mapResult, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import type { ImportBody } from "../client-api.ts";

/** Makes one item. It is recognised by the encrypted name it was sent with, also where somebody has put it into the trash since. */
export const itemCreate: ActingKind<ChangeOf<"item.create">> = {
  kind: "item.create",
  touches: ["items", "collections"],
  step(live, change, { newItems }) {
    let made: { readonly item: EncryptedItem & { readonly name: string }; readonly places: ImportBody["collections"] } | null = null;
    return {
      call:
        change.through === "member"
          ? { method: "POST", path: "/ciphers/create" }
          : { method: "POST", path: `/ciphers/import-organization?organizationId=${live.id}` },
      creates: true,
      async find(_freshness, marks) {
        if (marks.size === 0) return ok(false);
        return mapResult(await live.api.items(live.id), (items) => items.some((item) => marks.has(markOf(item.name))));
      },
      async prepare() {
        if (made === null) {
          const collections = await live.collections("recent");
          if (!collections.ok) return collections;
          const places = change.collections.flatMap(({ collection }) => collections.value.find(({ id }) => id === collection) ?? []);
          if (places.length < change.collections.length) return err(appError("apply.changed-meanwhile", { name: change.name }));
          const item = newItems.encrypted(change.content, live.key);
          if (!item.ok) return item;
          made = {
            item: item.value,
            places: places.map(({ id, row }) => ({ id, name: row.name, externalId: row.externalId ?? null })),
          };
        }
        return ok({ marks: [markOf(made.item.name)] });
      },
      async send() {
        if (made === null) throw new Error("sent before it was prepared");
        const { item, places } = made;
        const answer =
          change.through === "member"
            ? await live.api.createItem(
                live.id,
                item,
                change.collections.map(({ collection }) => collection),
              )
            : await live.api.importItems(live.id, {
                collections: places,
                ciphers: [item],
                collectionRelationships: places.map((_, value) => ({ key: 0, value })),
              });
        if (answer.ok) newItems.spent(change.content);
        return answer;
      },
    };
  },
};
