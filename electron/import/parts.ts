import type { ImportedItem } from "./imported-vault.ts";

/**
 * What one call carries at most. Well inside of what the server takes (40,000 items, 2,000 collections, 80,000 links: organization-api.md §6.4)
 * and of what proxies before it do, so that a call ends in time and what a lost answer leaves unknown is small.
 */
const mostOfPart = { items: 5000, folders: 1000, links: 20_000, characters: 8_000_000 } as const;

/** The calls that a file's items go into. */
export interface Parts {
  readonly count: number;
  /** Number of the part of an item, from 0 on. By the very item that was read: lines tell nothing apart in a file without line breaks. */
  readonly of: (item: ImportedItem) => number;
}
const known = new WeakMap<readonly ImportedItem[], Parts>();

/**
 * Cuts a file's items into parts, in the order of the file. By the file alone, whatever is left out or is at the client already: after a
 * restart the same file has the same parts, so that each of them is told from the others.
 */
export function partsOf(items: readonly ImportedItem[], most = mostOfPart as Readonly<Record<keyof typeof mostOfPart, number>>): Parts {
  const before = known.get(items);
  if (before !== undefined) return before;
  const numbers = new Map<ImportedItem, number>();
  let part = 0;
  let held = { items: 0, links: 0, characters: 0 };
  let folders = new Set<string>();
  for (const item of items) {
    const characters = JSON.stringify(item).length;
    const more = item.folders.filter((folder) => !folders.has(folder)).length;
    const isFull =
      held.items + 1 > most.items ||
      held.links + item.folders.length > most.links ||
      held.characters + characters > most.characters ||
      folders.size + more > most.folders;
    if (isFull && held.items > 0) {
      part += 1;
      held = { items: 0, links: 0, characters: 0 };
      folders = new Set();
    }
    held.items += 1;
    held.links += item.folders.length;
    held.characters += characters;
    for (const folder of item.folders) folders.add(folder);
    numbers.set(item, part);
  }
  const parts: Parts = { count: part + 1, of: (item) => numbers.get(item) ?? 0 };
  known.set(items, parts);
  return parts;
}
