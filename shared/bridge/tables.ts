import { z } from "zod";
import { text } from "../model/schemas.ts";
import { call, type Domain } from "./contract.ts";

const cell = z.union([text(20_000), z.number(), z.boolean(), z.null()]);
export const csvTable = z.strictObject({ columns: z.array(text(200)).min(1).max(60), rows: z.array(z.array(cell).max(60)).max(200_000) });
/** A table as its feature shows it, in the reader's language. */
export type CsvTable = z.output<typeof csvTable>;
export type CsvCell = z.output<typeof cell>;

/** Tables as files. */
export const tables = {
  /** CSV through a save dialog. What a spreadsheet would take for a formula stays a text. `cancelled` when closed. */
  save: call(z.strictObject({ name: text(300), table: csvTable })).replies<{ readonly fileName: string }>(),
} satisfies Domain;
