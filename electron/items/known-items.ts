import { hash, type KeyObject } from "node:crypto";
import type { SymmetricKey } from "#electron/crypto/index";
import type { Item } from "#shared/api/items";
import { openItem, type OpenedItem } from "./encrypted-item.ts";

/** Items that are remembered at a time: a few large clients. */
const mostKnown = 50_000;

/** The encrypted texts of an item that are opened, as on the wire. */
export interface EncryptedFace {
  readonly type: number;
  readonly key?: string | null | undefined;
  readonly name: string;
  readonly login?:
    | {
        readonly username?: string | null | undefined;
        readonly uris?: readonly { readonly uri?: string | null | undefined }[] | null | undefined;
      }
    | null
    | undefined;
}

/** Tells an item by its encrypted texts under a client's key (`keyId`): 256 bits. Every text has its own IV, so an item that was written anew is another. */
export function printOf({ type, key, name, login }: EncryptedFace, keyId: string): string {
  const uris = (login?.uris ?? []).map(({ uri }) => uri ?? "");
  return hash("sha256", [keyId, type, key ?? "", name, login?.username ?? "", ...uris].join("\n"), "base64url");
}

/**
 * Names and looks of items by the encrypted texts that they were opened from: a client is read several times in a run, and opening its items
 * is most of the work. What an import encrypted is known before it is read back.
 */
export class KnownItems {
  private readonly most: number;
  private readonly known = new Map<string, OpenedItem>();
  private readonly names = new WeakMap<SymmetricKey, string>();
  /** By the item of an answer itself, which is asked for its name and then for its look: hashing its texts is most of that. */
  private readonly ofAnswer = new WeakMap<Item, { readonly clientKey: SymmetricKey; readonly opened: OpenedItem }>();

  constructor(most = mostKnown) {
    this.most = most;
  }

  /** `openItem`. */
  of(item: Item, clientKey: SymmetricKey, lookKey: KeyObject): OpenedItem {
    const seen = this.ofAnswer.get(item);
    if (seen?.clientKey === clientKey) return seen.opened;
    const print = printOf(item, this.nameOf(clientKey));
    const known = this.known.get(print);
    const opened = known ?? openItem(item, clientKey, lookKey);
    if (known === undefined) this.remember(print, opened);
    this.ofAnswer.set(item, { clientKey, opened });
    return opened;
  }

  remember(print: string, opened: OpenedItem): void {
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(print, opened);
  }

  private nameOf(key: SymmetricKey): string {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = key.id;
    this.names.set(key, name);
    return name;
  }
}

const ofOwners = new WeakMap<object, KnownItems>();
/** What is remembered for a profile that is open; it goes with it. */
export function knownItemsOf(profile: object): KnownItems {
  const known = ofOwners.get(profile) ?? new KnownItems();
  ofOwners.set(profile, known);
  return known;
}
