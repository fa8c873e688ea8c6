import type { ClientRow } from "#shared/bridge/index";
import { t } from "#renderer/i18n/index";
import type { TableColumn } from "#renderer/ui/table";
import { attentionWeight } from "./attention.ts";

/** Of a client that was never read there is nothing to say: empty, not 0. */
export const known = (row: ClientRow, value: number): number | null => (row.meta.readAt === null ? null : value);

/** Every column of the client list; the name always stands first. Short heads carry the full word as their title. */
export function clientColumns(): readonly TableColumn<ClientRow>[] {
  const head = (id: string): { readonly id: string; readonly label: string; readonly title: string } => ({
    id,
    label: t(`clients.columns.${id}.short`),
    title: t(`clients.columns.${id}.full`),
  });
  return [
    { id: "name", label: t("clients.columns.name"), sort: (row) => row.name },
    { ...head("attention"), width: 200, highFirst: true, sort: (row) => attentionWeight(row.attention) },
    {
      ...head("seats"),
      width: 128,
      highFirst: true,
      sort: (row) => (row.seats.assigned === null ? null : row.seats.occupied / Math.max(1, row.seats.assigned)),
    },
    { ...head("people"), width: 90, align: "right", highFirst: true, sort: (row) => known(row, row.members) },
    { ...head("two-step"), width: 80, align: "right", sort: (row) => row.twoStep },
    { ...head("set-up"), width: 84, highFirst: true, sort: (row) => (row.setUp.total === 0 ? null : row.setUp.done / row.setUp.total) },
    { ...head("plan"), width: 92, sort: (row) => row.plan },
    { ...head("owners"), width: 74, align: "right", sort: (row) => known(row, row.owners) },
    { ...head("policies"), width: 74, align: "right", highFirst: true, sort: (row) => known(row, row.policiesOn) },
    { ...head("server"), width: 130, sort: (row) => row.serverLabel },
    { ...head("read"), width: 80, align: "right", sort: (row) => row.meta.readAt },
  ];
}
/** Columns that fit: the name keeps its room, the last ones go first. */
export function fittingColumns(columns: readonly TableColumn<ClientRow>[], width: number): readonly TableColumn<ClientRow>[] {
  const nameRoom = 240;
  let left = width - nameRoom - 48;
  return columns.filter((column) => {
    if (column.width === undefined) return true;
    left -= column.width;
    return left >= 0;
  });
}
