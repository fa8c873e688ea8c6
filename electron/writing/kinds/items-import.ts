import { decodeKey, markOf } from "#electron/crypto/index";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { CollectionId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { ImportBody } from "../client-api.ts";
import type { ActingKind } from "../acting-kind.ts";
import { partOf } from "../import-trace.ts";
import type { SeenItem } from "../ports.ts";

/**
 * Imports every item of a part in one call. The server answers without ids, so items are recognised by the encrypted name they
 * were sent with; where the journal knows of no try, by what they look like. All of a part are there, or none. Some of them there
 * means that the server took half, or that people edited already; then nothing is sent and a person decides.
 */
export const itemsImport: ActingKind<ChangeOf<"items.import">> = {
  kind: "items.import",
  touches: ["items", "collections"],
  step(live, change, context) {
    let body: ImportBody | null = null;
    const part = partOf(change);
    /** The journal knows of no try: it may be lost, or older. Then the items themselves tell. */
    const recognised = async (listed: readonly SeenItem[]): Promise<ApiResult<boolean>> => {
      // What another part sent may look the same, and is none of this one's.
      const { marks, found: foundParts } = context.otherParts(change);
      const items = marks.size === 0 ? listed : listed.filter(({ mark }) => !marks.has(mark));
      if (items.length === 0) return ok(false);
      const there = await context.importing.there(live.key, items, part, foundParts);
      if (!there.ok) return notSent(there.error);
      const { wanted, found: count, expected } = there.value;
      if (count <= expected) return ok(false);
      if (count >= wanted) return ok(true);
      return err({ ...appError("apply.import-partly", { name: change.fileName, found: count, wanted }), outcome: "refused", status: null });
    };
    return {
      call: { method: "POST", path: `/ciphers/import-organization?organizationId=${live.id}` },
      creates: true,
      // Nothing at the server says that it was this import, and the setup does not show it: only the journal remembers.
      ifFound: { key: "journal.import-found", parameters: { items: change.itemCount, file: change.fileName }, count: change.itemCount },
      async find(freshness, marks) {
        // Where a request went out, what was read before it says nothing.
        const items = await live.items(marks.size > 0 ? "fresh" : freshness);
        if (!items.ok) return items;
        if (marks.size === 0) return recognised(items.value);
        const found = new Set(items.value.map(({ mark }) => mark).filter((mark) => marks.has(mark))).size;
        if (found === 0) return ok(false);
        // Marks of an earlier try that surely failed are never found, so one whole batch is enough.
        if (found >= change.itemCount) return ok(true);
        return err({
          ...appError("apply.ambiguous-match", { name: change.fileName, found, wanted: change.itemCount }),
          outcome: "refused",
          status: null,
        });
      },
      async prepare() {
        if (body === null) {
          const collections = await live.collections("recent");
          if (!collections.ok) return collections;
          const places = new Map<string, CollectionId>(
            collections.value.flatMap((collection) => (collection.path === null ? [] : [[collection.path, collection.id] as const])),
          );
          // A copy of its own: reading the account meanwhile replaces and wipes the key that is held.
          const key = decodeKey(live.key.encoded(), "client.key");
          if (!key.ok) return key;
          const prepared = await context.importing.prepare({ part, organizationId: live.id, key: key.value }, places).finally(() => {
            key.value.zero();
          });
          if (!prepared.ok) return prepared;
          body = prepared.value;
        }
        return ok({ marks: "json" in body.ciphers ? body.ciphers.marks : body.ciphers.map((item) => markOf(item.name)) });
      },
      async send() {
        if (body === null) throw new Error("sent before it was prepared");
        live.changed("collections");
        // While this one is on its way the next one is encrypted.
        const [next, key] = [context.partAfter(change), live.keyIfHeld];
        if (next !== null && key.ok) context.importing.ahead({ part: next, organizationId: live.id, key: key.value });
        return live.api.importItems(live.id, body);
      },
    };
  },
};
