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

/** A column by its head, and what it becomes; null = not decided yet. */
interface MappedColumn {
  readonly head: string;
  readonly becomes: ColumnPart | null;
}

/** A mapping laid over the columns of another table: by heads, whatever their order. What it does not know stays as proposed. */
export function mappingFor(
  columns: readonly MappedColumn[],
  known: { readonly columns: readonly MappedColumn[] } | null,
): readonly MappedColumn[] {
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
