import { z } from "zod";
import { text } from "../../model/schemas.ts";

/** What a column of a table becomes. `client` names whose row it is and is never a folder; `ignore` stays behind, and the preview says so. */
export const columnParts = [
  "name",
  "username",
  "email",
  "password",
  "totp",
  "uri",
  "notes",
  "folder",
  "client",
  "field",
  "hidden",
  "ignore",
] as const;
export type ColumnPart = (typeof columnParts)[number];

/** Columns of a table mapped by hand: its heads in their order, each with what it becomes; null = not decided yet. */
export const columnMapping = z.strictObject({
  columns: z.array(z.strictObject({ head: text(300), becomes: z.enum(columnParts).nullable() })).max(400),
  /** The first row holds no heads but values. */
  headless: z.boolean().exactOptional(),
});
export type ColumnMapping = z.output<typeof columnMapping>;
