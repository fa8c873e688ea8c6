import type { UsageRow } from "#shared/bridge/index";

/** The rows of an invoice's usage table: `Client,Id,Assigned,Used,Remaining,Plan,Estimated total`, totals as US dollars (provider-api.md §4.6). */
export function usageRowsOf(text: string): readonly UsageRow[] {
  const [, ...rows] = cellsOf(text.replace(/^\uFEFF/u, ""));
  return rows
    .filter((row) => row.length >= 7)
    .map(([client = "", id = "", assigned = "", used = "", remaining = "", plan = "", total = ""]) => ({
      id: id === "" ? null : id,
      client,
      assigned: numberOf(assigned),
      used: numberOf(used),
      remaining: numberOf(remaining),
      plan,
      total: numberOf(total),
    }));
}

/** `$1,234.50` and `($3.00)` too. */
function numberOf(text: string): number {
  const value = Number(text.replaceAll(/[^\d.-]/gu, ""));
  return Number.isFinite(value) ? (text.includes("(") ? -Math.abs(value) : value) : 0;
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? "";
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (letter === "\n") {
      row.push(cell.replace(/\r$/u, ""));
      rows.push(row);
      [row, cell] = [[], ""];
    } else cell += letter;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}
