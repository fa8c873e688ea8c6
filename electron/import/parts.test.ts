import fc from "fast-check";
import { expect, it } from "vitest";
import { ItemType, type ImportedItem } from "./imported-vault.ts";
import { partsOf } from "./parts.ts";

const itemOf = ([line, folders, notes]: readonly [number, readonly string[], string]): ImportedItem => ({
  type: ItemType.note,
  name: `Item ${String(line)}`,
  notes,
  fields: [],
  folders,
  // As in a file without line breaks: lines tell nothing apart.
  lines: [1, 1],
});
const most = { items: 4, folders: 3, links: 6, characters: 600 };

it("cuts a file in its order into parts of which none is over a limit, and as few as that allows", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 3 }), fc.string({ maxLength: 300 })), {
        minLength: 1,
        maxLength: 40,
      }),
      (rows) => {
        const items = rows.map(([folders, notes], index) => itemOf([index + 2, folders, notes]));
        const parts = partsOf(items, most);
        const numbers = items.map(parts.of);
        expect(numbers).toEqual([...numbers].sort((left, right) => left - right));
        expect(new Set(numbers).size).toBe(parts.count);
        const isInside = (part: readonly ImportedItem[]): boolean =>
          part.length <= most.items &&
          part.reduce((sum, item) => sum + item.folders.length, 0) <= most.links &&
          new Set(part.flatMap(({ folders }) => folders)).size <= most.folders &&
          part.reduce((sum, item) => sum + JSON.stringify(item).length, 0) <= most.characters;
        const cut = Array.from({ length: parts.count }, (_, part) => items.filter((_item, at) => numbers[at] === part));
        for (const [part, held] of cut.entries()) {
          // One item that is too large by itself goes alone.
          expect(isInside(held) || held.length === 1).toBe(true);
          const next = cut[part + 1]?.[0];
          if (next !== undefined) expect(isInside([...held, next])).toBe(false);
        }
        // The same file read again has the same parts.
        expect(items.map(partsOf([...items], most).of)).toEqual(numbers);
      },
    ),
  );
});
