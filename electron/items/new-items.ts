import type { SymmetricKey } from "#electron/crypto/index";
import { checked } from "#electron/import/check-items";
import { encryptItem } from "#electron/import/encrypt";
import { hiddenField, ItemType, textField, type ImportedItem } from "#electron/import/imported-vault";
import { addressesIn } from "#electron/items/uris";
import { Held } from "#electron/writing/held";
import type { ImportProblem, TypedItem } from "#shared/bridge/index";
import { mapResult, type Result } from "#shared/util/result";
import { makeSshKey } from "./ed25519.ts";

/** How long an item that was typed waits for its review, in milliseconds. */
const waits = 30 * 60_000;

/** An item as it will be made, and what is odd about it. */
export interface Judged {
  readonly item: ImportedItem | null;
  readonly problems: readonly ImportProblem[];
}

/** Items that a technician typed and that wait to be made. */
export class HeldItems extends Held<ImportedItem> {
  constructor(now: () => Date) {
    super(now, "item.content-gone", waits);
  }
  /** Fails with `item.content-gone`. */
  encrypted(handle: string, key: SymmetricKey): Result<ReturnType<typeof encryptItem>> {
    return mapResult(this.get(handle), (item) => encryptItem(item, key));
  }
}

/** What was typed, as an item that the server and the client's own apps will take. An SSH key is made here. Null: something must be put right first. */
export function judgeTyped(typed: TypedItem): Judged {
  const base = { name: typed.name, notes: typed.notes, fields: typed.fields.map(fieldOf), folders: [""], lines: [1, 1] as const };
  const vault = checked({
    format: "bitwarden-json",
    encoding: "utf-8",
    delimiter: null,
    items: [itemOf(typed, base)],
    rows: 1,
    empty: 0,
    leftOut: 0,
    problems: [],
    attachments: [],
  });
  const isFine = vault.items.length === 1 && vault.problems.every(({ severity }) => severity === "info");
  return { item: isFine ? (vault.items[0] ?? null) : null, problems: vault.problems };
}

const fieldOf = ({ name, value, hidden }: TypedItem["fields"][number]) => (hidden ? hiddenField(name, value) : textField(name, value));

function itemOf(typed: TypedItem, base: Omit<ImportedItem, "type">): ImportedItem {
  const details = Object.fromEntries(Object.entries(typed.details).filter(([, value]) => value.trim() !== ""));
  switch (typed.type) {
    case ItemType.login: {
      const { username, password, totp, address } = typed.login;
      return { ...base, type: typed.type, login: { username, password, totp, uris: addressesIn(address) } };
    }
    case ItemType.note:
      return { ...base, type: typed.type };
    case ItemType.sshKey:
      return { ...base, type: typed.type, details: { ...makeSshKey() } };
    default:
      return { ...base, type: typed.type, details };
  }
}
