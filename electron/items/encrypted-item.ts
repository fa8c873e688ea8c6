import type { KeyObject } from "node:crypto";
import { unwrapKey, type SymmetricKey } from "#electron/crypto/index";
import type { Item } from "#shared/api/items";
import { ok, type Result } from "#shared/util/result";
import { itemLook, type ItemFace } from "./item-look.ts";

/** Opens texts of an item with its own key where it has one, else with the client's. */
export function withItemKey<T>(item: Pick<Item, "key">, clientKey: SymmetricKey, use: (opened: SymmetricKey) => Result<T>): Result<T> {
  if (!item.key) return use(clientKey);
  const own = unwrapKey(clientKey, item.key, "item.key");
  if (!own.ok) return own;
  try {
    return use(own.value);
  } finally {
    own.value.zero();
  }
}

function faceOf(item: Item, clientKey: SymmetricKey): Result<ItemFace> {
  return withItemKey(item, clientKey, (opened): Result<ItemFace> => {
    const uris = (item.login?.uris ?? []).flatMap(({ uri }) => uri ?? []);
    const texts = [item.name, item.login?.username ?? "", ...uris].map((text) => (text === "" ? ok("") : opened.decryptText(text, "item")));
    const failed = texts.find((text) => !text.ok);
    if (failed !== undefined && !failed.ok) return failed;
    const [name = "", username = "", ...addresses] = texts.map((text) => (text.ok ? text.value : ""));
    return ok({ type: item.type, name, username, uris: addresses });
  });
}

/** `itemLook` of an item as the server lists it; null when it does not open. */
export function lookOfItem(item: Item, clientKey: SymmetricKey, lookKey: KeyObject): string | null {
  const face = faceOf(item, clientKey);
  return face.ok ? itemLook(lookKey, face.value) : null;
}
