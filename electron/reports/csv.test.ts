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
            row.map((value) =>
              typeof value === "string" && cell(value).replace(/^"/u, "").startsWith("'") && !value.startsWith("'")
                ? `'${value}`
                : String(value),
            ),
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
    "\u200b=1",
    "\u202e=1",
    "\u200e+1",
    "\u00ad-1",
    "\u2060@x",
    "\u0001=1",
    "\u0008=1",
    "\u007f=1",
    "\u200b \u00a0=1",
    " \u2066=1",
    "\u3000＝1",
    "﹦1",
    "﹣1",
    "−1",
    "％1",
    "｜x",
    "\u034f=1",
    "\u{e0061}=1",
  ])("A17: never starts a cell with a formula: %j", (text) => {
    expect(read(csv({ columns: ["a"], rows: [[text]] }))[1]?.[0]).toBe(`'${text}`);
  });

  it("A17: leaves alone what is no formula", () => {
    for (const text of ["Jansen", "'t Hooft", "a=1", "1-2", "é", "👩‍💻", " x", "«a»", "(1)"])
      expect(cell(text).replaceAll('"', "")).toBe(text);
  });

  it("leaves numbers as numbers", () => {
    expect([cell(-4), cell(0.5), cell(null), cell(true)]).toEqual(["-4", "0.5", "", "true"]);
  });
});
