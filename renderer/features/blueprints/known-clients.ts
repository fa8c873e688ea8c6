import type { ClientRow } from "#shared/bridge/index";
import { compareText } from "#shared/util/compare";

/** Clients that were read, for choosing among them. */
export const knownByName = (rows: readonly ClientRow[]): readonly { readonly value: string; readonly label: string }[] =>
  rows
    .filter((row) => row.meta.readAt !== null)
    .map((row) => ({ value: row.id, label: row.name }))
    .sort((left, right) => compareText(left.label, right.label));
