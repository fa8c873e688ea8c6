import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cell, csv } from "./csv.ts";

const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true });

describe("csv", () => {
  it("comes back as it was, but for the apostrophe that keeps a text a text", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string(), fc.integer()), { minLength: 1 }), (rows) => {
        const texts = rows.map((row) => row.map((value) => (typeof value === "string" ? value.replaceAll("\u0000", "") : value)));
        const back = read(csv({ columns: ["a", "b", "c"], rows: texts })).slice(1);
        expect(back).toEqual(
          texts.map((row) =>
            row.map((value) => (typeof value === "string" && /^\s*[=+\-@\t\r|%＝＋－＠]/u.test(value) ? `'${value}` : String(value))),
          ),
        );
      }),
    );
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    " =cmd|'/C calc'!A0",
    "\r=1",
    "|x",
    "%x",
    '\n=HYPERLINK("http://x")',
    "＝1+1",
    "＋1",
    "－1",
    " ＠SUM(A1)",
    "\u0000=1",
  ])("never starts a cell with a formula: %j", (text) => {
    expect(read(csv({ columns: ["a"], rows: [[text]] }))[1]?.[0]).toBe(`'${text}`);
  });

  it("leaves numbers as numbers", () => {
    expect([cell(-4), cell(0.5), cell(null), cell(true)]).toEqual(["-4", "0.5", "", "true"]);
  });
});
