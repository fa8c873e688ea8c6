import { appError } from "#shared/errors/app-error";
import type { ImportColumns } from "#shared/bridge/index";
import type { ColumnMapping } from "#shared/setup/draft/column-mapping";
import { err, ok, type Result } from "#shared/util/result";
import { likelySource, proposals } from "./column-proposals.ts";
import { csvItems, isSecretName } from "./csv-items.ts";
import { csvTable, type CsvRow, type CsvTable } from "./csv-table.ts";
import { Entry } from "./entry.ts";
import type { FileText } from "./file-text.ts";
import { problem, type ImportedVault } from "./imported-vault.ts";

/** Rows that the technician can look at while mapping. */
const shown = 20;
const longest = 120;
/** Rows among which values are counted that differ. */
const compared = 20_000;
const secretParts = new Set(["password", "totp", "hidden"]);

/** Any row of two values or more may be the heads. */
const anyHeads = (heads: readonly string[]): boolean => heads.filter((head) => head !== "").length >= 2;
const tableOf = (file: FileText, headless: boolean, onProgress?: (done: number, total: number) => void): Promise<Result<CsvTable>> =>
  csvTable(file, anyHeads, onProgress, headless);

/** The columns of a table that nobody knows: their heads, first values with secrets masked, and what they may become. */
export async function columnsOf(file: FileText, headless: boolean): Promise<Result<ImportColumns>> {
  const table = await tableOf(file, headless);
  if (!table.ok) return table;
  const { heads, headTexts, rows } = table.value;
  if (rows.length === 0) return err(appError("import.empty"));
  const filled = heads.map(() => 0);
  const distinct = heads.map(() => new Set<string>());
  const first: CsvRow[] = [];
  let seen = 0;
  for (const row of rows) {
    seen += 1;
    if (seen <= shown) first.push(row);
    for (const index of heads.keys()) {
      const cell = row.at(index).trim();
      if (cell !== "") filled[index] = (filled[index] ?? 0) + 1;
      if (seen <= compared) distinct[index]?.add(cell);
    }
  }
  const source = headless ? null : likelySource(heads);
  const proposed = headless
    ? heads.map((_, index) => ((filled[index] ?? 0) === 0 ? "ignore" : null))
    : proposals(
        heads,
        filled,
        source,
        rows.length,
        first.map((row) => heads.map((_, index) => row.at(index))),
      );
  return ok({
    source: source?.name ?? null,
    rows: rows.length,
    encoding: file.encoding,
    delimiter: table.value.delimiter,
    headless,
    columns: heads.map((head, index) => {
      const becomes = proposed[index] ?? null;
      const isSecret = (becomes !== null && secretParts.has(becomes)) || isSecretName(head);
      return {
        head: (headTexts[index] ?? "").slice(0, 300),
        becomes,
        filled: filled[index] ?? 0,
        distinct: distinct[index]?.size ?? 0,
        isSecret,
        samples: first.map((row) => {
          const text = row.at(index);
          // Without heads nobody knows which column is secret: only lengths are shown.
          return { text: isSecret || headless ? "" : text.slice(0, longest), length: text.length };
        }),
      };
    }),
  });
}

/** Reads a table as its columns were mapped. A column that stays behind is said, and how many rows have something in it. */
export async function readMapped(
  file: FileText,
  mapping: ColumnMapping,
  onProgress: (done: number, total: number) => void,
): Promise<Result<ImportedVault>> {
  const read = await tableOf(file, mapping.headless === true, onProgress);
  if (!read.ok) return read;
  const table = read.value;
  const isSame =
    mapping.columns.length === table.heads.length &&
    mapping.columns.every(({ head }, index) => head === (table.headTexts[index] ?? "").slice(0, 300));
  if (!isSame) return err(appError("import.malformed", {}, "columns"));
  if (mapping.columns.some(({ becomes }) => becomes === null)) return err(appError("import.columns-open"));
  const part = (index: number): NonNullable<ColumnMapping["columns"][number]["becomes"]> => mapping.columns[index]?.becomes ?? "field";
  const headOf = (index: number): string => table.headTexts[index] || `Column ${String(index + 1)}`;
  const named = table.heads.findIndex((_, index) => part(index) === "name");
  const vault = csvItems(
    table,
    {
      format: "table",
      long: table.heads.filter((_, index) => ["notes", "field", "hidden", "uri", "ignore"].includes(part(index))),
      name: named === -1 ? [] : [table.heads[named] ?? ""],
      idle: [],
    },
    (row, collector) => {
      const entry = new Entry(collector, row.lines);
      for (const [index] of table.heads.entries()) {
        const value = row.take(index);
        if (part(index) === "uri") entry.put("uris", value, headOf(index));
        else if (part(index) === "folder") entry.folder(value, value.includes("\\") ? "\\" : "/");
        else entry.put(part(index), value, headOf(index));
      }
      return entry.item();
    },
  );
  const ignored = new Map<number, number>();
  for (const row of table.rows)
    for (const index of row.rest()) if (part(index) === "ignore") ignored.set(index, (ignored.get(index) ?? 0) + 1);
  const left = table.heads.flatMap((_, index) => {
    const count = ignored.get(index) ?? 0;
    return count === 0 ? [] : [problem("column-ignored", [0, 0], "info", { column: headOf(index).slice(0, 80), count })];
  });
  return ok({ ...vault, problems: [...left, ...vault.problems] });
}
