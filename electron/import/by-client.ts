import { fold } from "#shared/util/fold";
import type { ImportedItem, ImportedVault } from "./imported-vault.ts";

/** A client that a file has entries of, as the file calls it. "" = entries that name none. */
export interface ClientInFile {
  readonly name: string;
  readonly items: number;
  readonly taken: boolean;
  /** Called nearly as the client at hand: offered, never taken unasked. */
  readonly similar: boolean;
}
export interface ByClient {
  /** What belongs to the client at hand. */
  readonly vault: ImportedVault;
  /** Empty where the file names no clients. */
  readonly clients: readonly ClientInFile[];
  /** Items that belong to others. */
  readonly others: number;
}

const legalForm =
  /\b(?:ltd|limited|llc|inc|incorporated|corp|corporation|co|company|plc|gmbh|ag|kg|ug|bv|nv|vof|cv|sa|sarl|srl|oy|ab|as|aps)\b/gu;
/** What is left of a company's name without its form and punctuation. */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(legalForm, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** One is the other, or the other with more words after it: "De Groot" and "De Groot & Mediators". One short word is no name. */
const beginsAlike = (one: string, other: string): boolean => {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter === longer || (shorter.length >= 6 && longer.startsWith(`${shorter} `));
};

/**
 * Splits the entries of several clients before anything else is done with them. Another client's passwords must not come in unasked: what
 * nobody chose is taken only where its client is called exactly as the one at hand.
 * @param chosen names of the file's clients whose entries come in; undefined while nothing was chosen.
 */
export function ofClients(vault: ImportedVault, chosen: readonly string[] | undefined, clientName: string): ByClient {
  if (!vault.items.some((item) => item.client !== undefined)) return { vault, clients: [], others: 0 };
  const counts = new Map<string, number>();
  for (const item of vault.items) counts.set(item.client ?? "", (counts.get(item.client ?? "") ?? 0) + 1);
  const at = fold(clientName);
  const takes = (name: string): boolean => (chosen === undefined ? name !== "" && fold(name) === at : chosen.includes(name));
  const key = nameKey(clientName);
  const isSimilar = (name: string): boolean => fold(name) !== at && key !== "" && beginsAlike(nameKey(name), key);
  const clients = [...counts]
    .map(([name, items]) => ({ name, items, taken: takes(name), similar: isSimilar(name) }))
    // In the same order whatever is ticked.
    .sort(
      (left, right) =>
        Number(fold(right.name) === at) - Number(fold(left.name) === at) ||
        Number(right.similar) - Number(left.similar) ||
        right.items - left.items,
    );
  const isTaken = (item: ImportedItem): boolean => takes(item.client ?? "");
  const items = vault.items.filter(isTaken);
  const otherLines = new Set(vault.items.filter((item) => !isTaken(item)).map((item) => item.lines[0]));
  return {
    vault: {
      ...vault,
      items,
      problems: vault.problems.filter(({ lines }) => !otherLines.has(lines[0])),
      attachments: vault.attachments.filter(({ lines }) => !otherLines.has(lines[0])),
    },
    clients,
    others: vault.items.length - items.length,
  };
}
