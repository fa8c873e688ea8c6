/** One field of a row: what it is called in the text, how it is shown, and how what was typed goes into the text. */
export interface EditorColumn {
  readonly key: string;
  readonly label: string;
  readonly grow?: number;
  readonly placeholder?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** A list is typed with commas; a switch is chosen as "true" or "false". */
  readonly kind?: "text" | "list" | "switch";
  /** Taken out of the text when nothing is typed. */
  readonly optional?: boolean;
}
export type EditorRow = Readonly<Record<string, unknown>>;

export function shownValue(column: EditorColumn, row: EditorRow): string {
  const value = row[column.key];
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** Undefined takes the member out of the text. */
export function storedValue(column: EditorColumn, typed: string): unknown {
  if (column.optional === true && typed.trim() === "") return undefined;
  if (column.kind === "switch") return typed === "true";
  if (column.kind === "list")
    return typed
      .split(",")
      .map((each) => each.trimStart())
      .filter((each, index, all) => each !== "" || index === all.length - 1);
  return typed;
}
