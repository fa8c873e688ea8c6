import { z } from "zod";
import { text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";
import { columnParts } from "./import-columns.ts";

/** Columns of a table mapped by hand: its heads in their order, each with what it becomes; null = not decided yet. */
export const columnMapping = z.strictObject({
  columns: z.array(z.strictObject({ head: text(300), becomes: z.enum(columnParts).nullable() })).max(400),
  /** The first row holds no heads but values. */
  headless: z.boolean().exactOptional(),
});
export type ColumnMapping = Immutable<z.output<typeof columnMapping>>;
