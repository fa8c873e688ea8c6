import { createHmac, type KeyObject } from "node:crypto";
import { fold } from "#shared/util/fold";
import { hostOf } from "./uris.ts";

/** What a person tells items apart by. */
export interface ItemFace {
  readonly type: number;
  readonly name: string;
  readonly username: string;
  readonly uris: readonly string[];
}

export const itemLookPurpose = "item-look";

/**
 * A keyed digest of an item's face (kind, folded name and user name, hosts of its addresses): equal digests look the same. So items
 * are compared without user names and addresses being kept; without the key nothing can be guessed from it.
 * @param key of the profile, made ready once: `SealingKey.derivedKey(itemLookPurpose)`.
 * @returns 96 bits in base64url.
 */
export function itemLook(key: KeyObject, { type, name, username, uris }: ItemFace): string {
  const hosts = [...new Set(uris.map((each) => hostOf(each) || fold(each)))].sort();
  return createHmac("sha256", key)
    .update(JSON.stringify([type, fold(name), fold(username), hosts]))
    .digest("base64url")
    .slice(0, 16);
}
