import type { KeyObject } from "node:crypto";
import { unwrapKey, type SymmetricKey } from "#electron/crypto/index";
import type { Item } from "#shared/api/items";
import type { Result } from "#shared/util/result";
import { itemLook } from "./item-look.ts";

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

/** What is kept of an item's texts once they were opened. */
export interface OpenedItem {
  readonly name: Result<string>;
  /** `itemLook`; null when one of the texts that it is made of does not open. */
  readonly look: string | null;
}

/** Opens an item as the server lists it. */
export function openItem(item: Item, clientKey: SymmetricKey, lookKey: KeyObject): OpenedItem {
  let look: string | null = null;
  const name = withItemKey(item, clientKey, (opened) => {
    const title = opened.decryptText(item.name, "item.name");
    if (title.ok) look = lookOf(item, title.value, opened, lookKey);
    return title;
  });
  return { name, look };
}

function lookOf(item: Item, name: string, opened: SymmetricKey, lookKey: KeyObject): string | null {
  const texts: string[] = [];
  for (const text of [item.login?.username ?? "", ...(item.login?.uris ?? []).flatMap(({ uri }) => uri ?? [])]) {
    const plain = text === "" ? null : opened.decryptText(text, "item");
    if (plain?.ok === false) return null;
    texts.push(plain?.value ?? "");
  }
  const [username = "", ...uris] = texts;
  return itemLook(lookKey, { type: item.type, name, username, uris });
}
