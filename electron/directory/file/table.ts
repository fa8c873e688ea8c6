import { appError, AppFailure } from "#shared/errors/app-error";

/**
 * Rows of a table with commas, semicolons or tabs between its cells, quoted as RFC 4180 has it. A text that ends within a row is refused
 * (`directory.file-cut`); one that ends between two rows, or within a last cell, looks like a whole one.
 * @param stated what the file itself says that divides its cells.
 */
export function* tableRows(content: string, stated: string | null): Generator<readonly string[]> {
  const text = content.replace(/^\uFEFF/u, "");
  const head = text.slice(0, text.search(/\r?\n|$/u));
  const separator =
    stated ?? [",", ";", "\t"].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best), ",");
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  /** Cells of the first row, the heads. */
  let width: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === separator) {
      row.push(cell);
      cell = "";
    } else if (char === "\n" || char === "\r") {
      if (char === "\r" && text[at + 1] === "\n") at += 1;
      row.push(cell);
      width ??= row.length;
      yield row;
      row = [];
      cell = "";
    } else cell += char;
  }
  if (cell !== "" || row.length > 0) row.push(cell);
  // Whoever stands in a cell that nothing closes, or in what came after a row that no line end closes, would look gone.
  if (quoted || (row.length > 0 && row.length < (width ?? 0))) throw new AppFailure(appError("directory.file-cut"));
  if (row.length > 0) yield row;
}
