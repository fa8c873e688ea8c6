import { hash, type KeyObject } from "node:crypto";
import type { SymmetricKey } from "#electron/crypto/index";
import type { Item } from "#shared/api/items";
import { lookOfItem } from "./encrypted-item.ts";

/** Looks that are remembered at a time: a few large clients. */
const mostKnown = 50_000;

/**
 * Looks of items by the encrypted texts that they were opened from: a client is read several times in a run, and opening its items
 * is most of the work. Every text has its own IV, so an item that was written anew is opened anew.
 */
export class KnownLooks {
  private readonly most: number;
  private readonly looks = new Map<string, string | null>();
  private readonly names = new WeakMap<SymmetricKey, string>();

  constructor(most = mostKnown) {
    this.most = most;
  }

  /** `lookOfItem`. */
  of(item: Item, clientKey: SymmetricKey, lookKey: KeyObject): string | null {
    const uris = (item.login?.uris ?? []).map(({ uri }) => uri ?? "");
    const texts = [this.nameOf(clientKey), item.type, item.key ?? "", item.name, item.login?.username ?? "", ...uris];
    const print = hash("sha256", texts.join("\n"), "base64url");
    const known = this.looks.get(print);
    if (known !== undefined) return known;
    const look = lookOfItem(item, clientKey, lookKey);
    if (this.looks.size >= this.most) this.looks.clear();
    this.looks.set(print, look);
    return look;
  }

  private nameOf(key: SymmetricKey): string {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = key.id;
    this.names.set(key, name);
    return name;
  }
}

const ofOwners = new WeakMap<object, KnownLooks>();
/** What is remembered for a profile that is open; it goes with it. */
export function knownLooksOf(profile: object): KnownLooks {
  const known = ofOwners.get(profile) ?? new KnownLooks();
  ofOwners.set(profile, known);
  return known;
}
