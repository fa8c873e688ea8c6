import { z } from "zod";
import { clientId, text } from "../model/schemas.ts";
import { languages } from "../model/message.ts";
import { call, type Domain } from "./contract.ts";
import { csvTable, type CsvTable } from "./tables.ts";

/** A part of a page: lines with a label, a table, numbered steps, a sentence; what is not there is left out. */
export interface PrintedPart {
  readonly title: string;
  readonly text?: string | undefined;
  readonly rows?: readonly { readonly label: string; readonly text: string }[] | undefined;
  readonly table?: CsvTable | undefined;
  readonly steps?: readonly string[] | undefined;
  /** A small chart: a bar for each line, `share` of its full length (0 to 1), with what it says beside it. */
  readonly bars?: readonly PrintedBar[] | undefined;
}
export interface PrintedBar {
  readonly label: string;
  readonly share: number;
  readonly text: string;
}
/** A page as it is shown, printed and saved as text. Never a secret: whoever gets the paper reads it. */
export interface PrintedPage {
  readonly title: string;
  /** "" where it is about more than one. */
  readonly client: string;
  readonly provider: string;
  readonly date: string;
  /** What the whole page says, in a sentence. */
  readonly lead?: string | undefined;
  readonly parts: readonly PrintedPart[];
  /** What it holds and what it does not. */
  readonly safe: string;
  /** On its side: for tables of many columns. */
  readonly wide?: boolean | undefined;
}

const part = z.strictObject({
  title: text(300),
  text: text(4000).optional(),
  rows: z
    .array(z.strictObject({ label: text(300), text: text(4000) }))
    .max(20_000)
    .optional(),
  table: csvTable.optional(),
  steps: z.array(text(2000)).max(2000).optional(),
  bars: z
    .array(z.strictObject({ label: text(300), share: z.number().min(0).max(1), text: text(300) }))
    .max(500)
    .optional(),
});

/** Reports that the window has put together, as files. */
export const pages = {
  /**
   * A report as PDF or text through a save dialog. Main adds whose page it is, the client's colour, the provider and the date. `cancelled` when
   * closed.
   */
  save: call(
    z.strictObject({
      name: text(300),
      as: z.enum(["pdf", "text"]),
      /** Null: over more than one client. */
      clientId: clientId.nullable(),
      /** The language that the page is written in; absent: the app's. */
      language: z.enum(languages).optional(),
      page: z.strictObject({
        title: text(300),
        lead: text(2000).optional(),
        parts: z.array(part).max(2000),
        safe: text(2000),
        wide: z.boolean().optional(),
      }),
    }),
  ).replies<{ readonly fileName: string }>(),
} satisfies Domain;
