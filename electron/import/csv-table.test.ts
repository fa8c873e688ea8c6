import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { must } from "#build/test/must";
import { csvTable } from "./csv-table.ts";
import { withFileAt } from "./disk.ts";
import { ok } from "#shared/util/result";

const table = (text: string) => must(csvTable({ text, encoding: "UTF-8" }, (heads) => heads.includes("name")));

it("makes its rows anew each time, with the same places, lines and cells, and holds none of them", async () => {
  const { rows } = await table('made by,X\n\nname,note\n"A","one\ntwo"\n,\nB,\u00e9\n"C""c",last');
  const seen = (): readonly unknown[] => Array.from(rows, (row) => [row.lines, row.width, row.get("name"), row.get("note")]);
  const all = [
    [[4, 5], 2, "A", "one\ntwo"],
    [[7, 7], 2, "B", "\u00e9"],
    [[8, 8], 2, 'C"c', "last"],
  ];
  expect([rows.length, seen(), seen()]).toEqual([3, all, all]);
  expect([rows.at(0)?.get("name"), rows.at(-1)?.get("name"), rows.at(3), rows.at(-4)]).toEqual(["A", 'C"c', undefined, undefined]);
  // What was asked of a row is not known of it the next time.
  const [first] = rows;
  first?.get("name");
  expect([first?.rest(), rows.at(0)?.rest()]).toEqual([[1], [0, 1]]);
});

it("takes rows out of the one column in which they stand, and a cell that looks like a row alone is a cell", async () => {
  const wrapped = await table('"name,note,tag"\n"A,b,c"\n"B,c,d"');
  expect([wrapped.wasOneColumn, Array.from(wrapped.rows, (row) => row.get("note"))]).toEqual([true, ["b", "c"]]);
  const plain = await table('name,note,tag\n"A,b,c,d"\nB,c,d');
  expect([plain.wasOneColumn, plain.rows.length]).toEqual([false, 2]);
});

it("the bytes of a file are wiped and gone as soon as they are let go, and wiped once more does no harm", async () => {
  const folder = await mkdtemp(join(tmpdir(), "desk-bytes-"));
  try {
    await writeFile(join(folder, "a.csv"), "name,password\nA,secret");
    for (const place of [join(folder, "a.csv"), new Uint8Array(Buffer.from("name,password\nA,secret"))]) {
      const left = await withFileAt(place, ({ content, letGo }) => {
        if (!(content instanceof Uint8Array)) throw new Error("no bytes");
        const before = Buffer.from(content).toString();
        letGo();
        return ok([before.includes("secret"), content.length] as const);
      });
      expect(left).toEqual(ok([true, 0]));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
