import { appError, AppFailure } from "#shared/errors/app-error";

/** Rows of a table with commas, semicolons or tabs between its cells, quoted as RFC 4180 has it. */
export function* tableRows(content: string): Generator<readonly string[]> {
  const text = content.replace(/^\uFEFF/u, "");
  const head = text.slice(0, text.search(/\r?\n|$/u));
  const separator = [",", ";", "\t"].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best), ",");
  let row: string[] = [];
  let cell = "";
  let quoted = false;
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
      yield [...row, cell];
      row = [];
      cell = "";
    } else cell += char;
  }
  // The rest of the file stands in a cell that nothing closes: whoever is in it would look gone.
  if (quoted) throw new AppFailure(appError("directory.file-cut"));
  if (cell !== "" || row.length > 0) yield [...row, cell];
}
