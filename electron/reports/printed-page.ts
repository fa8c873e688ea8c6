import type { CsvTable, PrintedBar, PrintedPage, PrintedPart } from "#shared/bridge/index";
import type { Language } from "#shared/model/message";
import type { Immutable } from "#shared/util/immutable";

/** The clients' colours (renderer/styles/tokens.css), for paper. */
const paperColours = ["#eb6268", "#513721", "#b26f06", "#2d6101", "#316f97", "#3414a1", "#7743cc", "#7f015d", "#a5435a", "#9394a1"];
/** @param number of a client's colour, from 1; null where a page is about more than one client. */
export const paperColour = (number: number | null): string => (number === null ? undefined : paperColours[number - 1]) ?? "#334155";

/** Widest column of a table in a text file; a longer cell pushes what follows it. */
const widestColumn = 48;

/**
 * The print style of every page that this app makes. `@page` says size and margins, and counts the pages; heads of tables stand on each page, and
 * no row is cut.
 */
const style = (colour: string, wide: boolean): string =>
  `@page{size:A4${wide ? " landscape" : ""};margin:18mm 18mm 18mm 12mm;@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt system-ui,sans-serif;color:#555}}` +
  `body{font:${wide ? "9pt/1.35" : "10.5pt/1.45"} system-ui,sans-serif;color:#111;border-left:5px solid ${colour};padding-left:7mm;margin:0}h1{font-size:20pt;margin:14px 0 0}` +
  `h2{font-size:12pt;margin:18px 0 4px;break-after:avoid}p{margin:4px 0}table{border-collapse:collapse;width:100%}thead{display:table-header-group}` +
  `th{text-align:left;font-weight:400;color:#555}.labels th{width:30%}th,td{padding:3px 8px 3px 0;border-bottom:1px solid #ddd;vertical-align:top;overflow-wrap:anywhere}.n{text-align:right}` +
  `ol{padding-left:20px;margin:4px 0}tr,li{break-inside:avoid}.bar{display:inline-block;border-top:8px solid ${colour};margin-right:8px;vertical-align:middle}.top{display:flex;justify-content:space-between}.small{color:#555;font-size:9pt}`;

/** For printing: the HTML has no script, no link and nothing that is loaded. */
export function printedHtml(page: Immutable<PrintedPage>, options: { readonly language: Language; readonly colour: string }): string {
  const colour = /^#[0-9a-f]{6}$/iu.test(options.colour) ? options.colour : paperColour(null);
  return [
    `<!doctype html><html lang="${options.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(page.client === "" ? page.title : page.client)}</title><style>${style(colour, page.wide === true)}</style></head><body>`,
    `<p class="small top"><span>${escape(page.provider)}</span><span>${escape(page.date)}</span></p><h1>${escape(page.title)}</h1>`,
    page.client === "" ? "" : `<p>${escape(page.client)}</p>`,
    page.lead === undefined ? "" : `<p>${escape(page.lead)}</p>`,
    ...page.parts.map(partHtml),
    `<p class="small">${escape(page.safe)}</p></body></html>`,
  ].join("");
}

/** The same page as a text file. */
export const printedText = (page: Immutable<PrintedPage>): string =>
  [
    page.title,
    ...(page.client === "" ? [] : [page.client]),
    `${page.provider}, ${page.date}`,
    ...(page.lead === undefined ? [] : ["", page.lead]),
    ...page.parts.flatMap(partText),
    "",
    page.safe,
    "",
  ].join("\n");

const partHtml = (part: Immutable<PrintedPart>): string =>
  [
    part.title === "" ? "" : `<h2>${escape(part.title)}</h2>`,
    part.rows === undefined
      ? ""
      : `<table class="labels">${part.rows.map((row) => `<tr><th scope="row">${escape(row.label)}</th><td>${escape(row.text)}</td></tr>`).join("")}</table>`,
    part.text === undefined ? "" : `<p>${escape(part.text)}</p>`,
    part.bars === undefined ? "" : barsHtml(part.bars),
    part.table === undefined ? "" : tableHtml(part.table),
    part.steps === undefined ? "" : `<ol>${part.steps.map((step) => `<li>${escape(step)}</li>`).join("")}</ol>`,
  ].join("");

/** A full bar is this long, in millimetres. */
const barLength = 60;
/** Bars are boxes with a border: borders are printed also where a printer leaves backgrounds out. */
const barsHtml = (bars: Immutable<readonly PrintedBar[]>): string =>
  `<table class="labels">${bars
    .map(
      ({ label, share, text }) =>
        `<tr><th scope="row">${escape(label)}</th><td><span class="bar" style="width:${(Math.min(1, Math.max(0, share)) * barLength).toFixed(1)}mm"></span>${escape(text)}</td></tr>`,
    )
    .join("")}</table>`;

const words = (cell: CsvTable["rows"][number][number]): string => (cell === null ? "" : String(cell));

function tableHtml({ columns, rows }: Immutable<CsvTable>): string {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join("");
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td${typeof cell === "number" ? ' class="n"' : ""}>${escape(words(cell))}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function partText(part: Immutable<PrintedPart>): readonly string[] {
  const width = Math.min(24, Math.max(0, ...(part.rows ?? []).map((row) => row.label.length)));
  return [
    "",
    ...(part.title === "" ? [] : [part.title]),
    ...(part.rows ?? []).map((row) => `  ${row.label.padEnd(width)}  ${row.text}`),
    ...(part.text === undefined ? [] : [`  ${part.text}`]),
    ...(part.bars ?? []).map((bar) => `  ${bar.label.padEnd(24)}  ${"#".repeat(Math.round(bar.share * 20)).padEnd(20)}  ${bar.text}`),
    ...(part.table === undefined ? [] : tableText(part.table)),
    ...(part.steps ?? []).map((step, index) => `  ${String(index + 1)}. ${step}`),
  ];
}

function tableText({ columns, rows }: Immutable<CsvTable>): readonly string[] {
  const lines = [columns, ...rows.map((row) => row.map(words))];
  const widths = columns.map((_, index) =>
    Math.min(
      widestColumn,
      lines.reduce((most, line) => Math.max(most, (line[index] ?? "").length), 0),
    ),
  );
  return lines.map((line) => `  ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd());
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
