import { z } from "zod";
import { text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";

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
export type ColumnMapping = Immutable<z.output<typeof columnMapping>>;

/** A mapping laid over the columns of another table: by heads, whatever their order. What it does not know stays as proposed. */
export function mappingFor(
  columns: readonly { readonly head: string; readonly becomes: ColumnPart | null }[],
  known: ColumnMapping | null,
): ColumnMapping["columns"] {
  const left = new Map<string, (ColumnPart | null)[]>();
  for (const { head, becomes } of known?.columns ?? []) {
    const key = head.trim().toLowerCase();
    left.set(key, [...(left.get(key) ?? []), becomes]);
  }
  return columns.map(({ head, becomes }) => {
    const before = left.get(head.trim().toLowerCase())?.shift();
    return { head, becomes: before ?? becomes };
  });
}
