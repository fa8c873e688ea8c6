import type { CollectionId } from "../../../model/ids.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { routine } from "../risks.ts";

/** The id by which a directory or another program knows a collection. Null: none. */
export interface CollectionExternalId extends ChangeBase {
  readonly kind: "collection.external-id";
  readonly collection: CollectionId;
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
}

export const changeExternalId = (
  collection: { readonly id: CollectionId; readonly path: string; readonly externalId: string | null },
  to: string | null,
): CollectionExternalId => ({
  id: changeId("collection.external-id", collection.id),
  needs: [],
  kind: "collection.external-id",
  collection: collection.id,
  path: collection.path,
  from: collection.externalId,
  to,
});

export const collectionExternalId: ChangeKindDefinition<CollectionExternalId> = {
  kind: "collection.external-id",
  section: "collections",
  describe: (change) => ({
    glyph: change.to === null ? "remove" : "edit",
    people: [],
    ...routine,
    sentence: say(`collection-external-id.${change.to === null ? "none" : "sentence"}`, { collection: change.path, to: change.to ?? "" }, [
      "collection",
    ]),
  }),
  differences: (change) => [row(differs("externalId"), text(change.from), text(change.to), literal(change.path))],
  inverse: (change) => ({ change: { ...change, from: change.to, to: change.from } }),
};
