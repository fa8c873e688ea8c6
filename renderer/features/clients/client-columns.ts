import type { ClientRow } from "#shared/bridge/index";
import type { ClientColumn } from "#renderer/composables/client-columns";
import { formatNumber, percent, t } from "#renderer/i18n/index";
import AttentionCell from "./cells/AttentionCell.vue";
import NameCell from "./cells/NameCell.vue";
import PeopleCell from "./cells/PeopleCell.vue";
import ReadCell from "./cells/ReadCell.vue";
import SeatsCell from "./cells/SeatsCell.vue";
import SetUpCell from "./cells/SetUpCell.vue";
import TwoStepCell from "./cells/TwoStepCell.vue";
import { attentionInFull, attentionWeight } from "./logic/attention.ts";
import { planWords } from "./logic/words.ts";

/** Of a client that was never read there is nothing to say: empty, not 0. */
const known = (row: ClientRow, value: number): number | null => (row.meta.readAt === null ? null : value);
const number = (value: number | null): string => (value === null ? "" : formatNumber(value));
const share = (part: number | null): string => (part === null ? "" : percent(part));
const yesNo = (value: boolean | null): string => (value === null ? "" : t(value ? "tables.yes" : "tables.no"));
/** The head of a column of this list: short, and the full word as its title. */
const head = (id: string): Pick<ClientColumn, "id" | "label"> & { title(): string } => ({
  id,
  label: () => t(`clients.columns.${id}.short`),
  title: () => t(`clients.columns.${id}.full`),
});

const columns: readonly ClientColumn[] = [
  {
    id: "name",
    order: 0,
    label: () => t("clients.columns.name"),
    value: (row) => row.name,
    cell: NameCell,
    csv: [
      { head: "tables.client", cell: (row) => row.name },
      { head: "tables.tags", cell: (row) => row.local.tags.join(", ") },
    ],
  },
  {
    ...head("attention"),
    order: 100,
    width: 200,
    highFirst: true,
    value: (row) => attentionWeight(row.attention),
    cell: AttentionCell,
    csv: [
      {
        head: "tables.attention",
        cell: (row) => row.attention.map(attentionInFull).join(", "),
      },
    ],
  },
  {
    ...head("seats"),
    order: 200,
    width: 128,
    highFirst: true,
    value: (row) => (row.seats.assigned === null ? null : row.seats.occupied / Math.max(1, row.seats.assigned)),
    cell: SeatsCell,
    csv: [
      { head: "tables.seatsUsed", cell: (row) => (row.seats.assigned === null ? known(row, row.seats.occupied) : row.seats.occupied) },
      { head: "tables.seats", cell: (row) => row.seats.assigned },
    ],
  },
  {
    ...head("people"),
    order: 300,
    width: 94,
    align: "right",
    highFirst: true,
    value: (row) => known(row, row.members),
    cell: PeopleCell,
    csv: [
      { head: "tables.members", cell: (row) => known(row, row.members) },
      { head: "tables.invited", cell: (row) => known(row, row.invited) },
      { head: "tables.toConfirm", cell: (row) => known(row, row.toConfirm) },
    ],
  },
  {
    ...head("two-step"),
    order: 400,
    width: 80,
    align: "right",
    value: (row) => row.twoStep,
    cell: TwoStepCell,
    csv: [{ head: "tables.twoStep", cell: (row) => share(row.twoStep) }],
  },
  {
    ...head("recovery"),
    order: 450,
    width: 84,
    align: "right",
    value: (row) => row.recovery,
    text: (row) => share(row.recovery),
    csv: [{ head: "clients.columns.recovery.full", cell: (row) => share(row.recovery) }],
  },
  {
    ...head("sso"),
    order: 470,
    width: 72,
    value: (row) => (row.singleSignOn === null ? null : Number(row.singleSignOn)),
    text: (row) => yesNo(row.singleSignOn),
    csv: [{ head: "clients.columns.sso.full", cell: (row) => yesNo(row.singleSignOn) }],
  },
  {
    ...head("set-up"),
    order: 500,
    width: 84,
    highFirst: true,
    value: (row) => (row.setUp.total === 0 ? null : row.setUp.done / row.setUp.total),
    cell: SetUpCell,
    csv: [
      {
        head: "clients.columns.set-up.full",
        cell: (row) => (row.setUp.total === 0 ? null : t("clients.setUpOf", { done: row.setUp.done, total: row.setUp.total })),
      },
    ],
  },
  {
    ...head("plan"),
    order: 600,
    width: 92,
    value: (row) => row.plan,
    text: (row) => planWords(row.plan),
    csv: [{ head: "tables.plan", cell: (row) => t(`tables.plans.${row.plan}`) }],
  },
  {
    ...head("owners"),
    order: 700,
    width: 74,
    align: "right",
    value: (row) => known(row, row.owners),
    text: (row) => number(known(row, row.owners)),
    csv: [{ head: "clients.columns.owners.full", cell: (row) => known(row, row.owners) }],
  },
  {
    ...head("policies"),
    order: 800,
    width: 74,
    align: "right",
    highFirst: true,
    value: (row) => known(row, row.policiesOn),
    text: (row) => number(known(row, row.policiesOn)),
    csv: [{ head: "tables.policiesOn", cell: (row) => known(row, row.policiesOn) }],
  },
  {
    ...head("server"),
    order: 900,
    width: 130,
    value: (row) => row.serverLabel,
    text: (row) => row.serverLabel,
    csv: [{ head: "tables.server", cell: (row) => row.serverLabel }],
  },
  {
    ...head("read"),
    order: 1000,
    width: 80,
    align: "right",
    value: (row) => row.meta.readAt,
    cell: ReadCell,
    csv: [{ head: "tables.lastRead", cell: (row) => row.meta.readAt }],
  },
];
export default columns;
