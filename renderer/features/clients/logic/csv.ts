import type { ClientRow, CsvTable } from "#shared/bridge/index";
import { csvTable } from "#renderer/composables/csv";
import { t } from "#renderer/i18n/index";
import { known } from "./columns.ts";

const share = (part: number | null): string => (part === null ? "" : `${String(Math.round(part * 100))} %`);

/** The list of clients as CSV: these clients in this order. */
export const clientsCsv = (rows: readonly ClientRow[]): CsvTable =>
  csvTable(
    [
      { head: "tables.client", cell: (row) => row.name },
      { head: "tables.server", cell: (row) => row.serverLabel },
      { head: "tables.plan", cell: (row) => t(`tables.plans.${row.plan}`) },
      {
        head: "tables.attention",
        cell: (row) =>
          row.attention
            .map((entry) =>
              t(`tables.attentions.${entry.kind}`, "step" in entry ? { step: entry.step } : {}, "count" in entry ? entry.count : undefined),
            )
            .join(", "),
      },
      { head: "tables.seatsUsed", cell: (row) => (row.seats.assigned === null ? known(row, row.seats.occupied) : row.seats.occupied) },
      { head: "tables.seats", cell: (row) => row.seats.assigned },
      { head: "tables.members", cell: (row) => known(row, row.members) },
      { head: "tables.invited", cell: (row) => known(row, row.invited) },
      { head: "tables.toConfirm", cell: (row) => known(row, row.toConfirm) },
      { head: "tables.twoStep", cell: (row) => share(row.twoStep) },
      { head: "tables.policiesOn", cell: (row) => known(row, row.policiesOn) },
      { head: "tables.tags", cell: (row) => row.local.tags.join(", ") },
      { head: "tables.lastRead", cell: (row) => row.meta.readAt },
    ],
    rows,
  );
