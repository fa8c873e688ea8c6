import type { CsvTable } from "#shared/bridge/index";
import type { CollectionId } from "#shared/model/ids";
import { accessRows, reportGroups, type AccessRow, type ReportId, type ReportRow } from "#shared/setup/value/client-reports";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { isExposed, isReused, isWeak, type ItemHealth } from "#shared/setup/value/vault-health";
import { csvTable, type CsvColumn } from "#renderer/composables/csv";
import { itemTypeWord } from "#renderer/composables/item-type";
import type { ReportPage } from "#renderer/composables/page";
import { formatNumber, t } from "#renderer/i18n/index";
import { groupNames, nameOf, twoStepWord } from "./logic/members.ts";

/* Reports of a client as files. Names, places, dates and counts; never more of an item. */

const waysOf = ({ groups, direct, byRole }: AccessRow): string =>
  [
    ...groups.map((name) => t("reports.viaGroup", { name })),
    ...(direct ? [t("reports.viaDirect")] : []),
    ...(byRole ? [t("reports.viaRole")] : []),
  ].join(", ");
const statusOf = ({ member }: Pick<AccessRow, "member">): string => t(`tables.statuses.${member.status}`);
const whoColumns: readonly CsvColumn<AccessRow>[] = [
  { head: "tables.name", cell: ({ member }) => member.name },
  { head: "tables.email", cell: ({ member }) => member.email },
];
const placeColumn: CsvColumn<AccessRow> = { head: "tables.collection", cell: ({ path }) => path };
const levelColumns: readonly CsvColumn<AccessRow>[] = [
  { head: "reports.columns.level", cell: ({ level }) => t(`tables.levels.${level}`) },
  { head: "reports.columns.ways", cell: waysOf },
  { head: "tables.items", cell: ({ items }) => items },
];

/** The whole access as one table: a line for each person and collection. */
const accessTable = (setup: ClientSetup, by: "member" | "collection"): CsvTable =>
  csvTable(
    [
      ...(by === "member" ? [...whoColumns, placeColumn] : [placeColumn, ...whoColumns]),
      ...levelColumns,
      { head: "tables.role", cell: ({ member }) => t(`tables.roles.${member.role}`) },
      { head: "tables.status", cell: statusOf },
      { head: "tables.twoStep", cell: ({ member }) => twoStepWord(member) },
      { head: "reports.columns.recovery", cell: ({ member }) => t(member.accountRecoveryEnrolled ? "tables.yes" : "tables.no") },
    ],
    accessRows(setup, by),
  );

/** What a report of passwords says of one login; empty where its being there says it. */
export function findingOf(id: ReportId, { strength, sameAs, exposed }: ItemHealth): string {
  if (id === "weak") return t(`reports.strength.${strength}`);
  if (id === "reused") return t("reports.sameAs", {}, sameAs);
  return id === "exposed" && exposed !== null ? t("reports.seen", { times: formatNumber(exposed) }, exposed) : "";
}

/** The rows of a report as they stand on the screen. */
function rowsTable(setup: ClientSetup, rows: readonly ReportRow[]): CsvTable {
  const paths = new Map(setup.collections.map(({ id, path }) => [id, path]));
  const [first] = rows;
  if (first?.kind === "collection")
    return csvTable(
      [
        { head: "tables.collection", cell: (row) => (row.kind === "collection" ? row.path : "") },
        { head: "reports.columns.people", cell: (row) => (row.kind === "collection" ? row.people : null) },
        { head: "tables.items", cell: (row) => (row.kind === "collection" ? row.items : null) },
      ],
      rows,
    );
  const collectionsOf = (ids: readonly CollectionId[]): string => ids.map((id) => paths.get(id) ?? "").join(", ");
  const yes = (says: boolean): string => t(says ? "tables.yes" : "tables.no");
  if (first?.kind === "finding")
    return csvTable(
      [
        { head: "tables.name", cell: ({ item }) => item.name },
        { head: "tables.collections", cell: ({ item }) => collectionsOf(item.collections) },
        { head: "reports.columns.strength", cell: ({ health }) => t(`reports.strength.${health.strength}`) },
        { head: "reports.columns.weak", cell: ({ health }) => yes(isWeak(health)) },
        { head: "reports.columns.reused", cell: ({ health }) => (isReused(health) ? health.sameAs : null) },
        { head: "reports.columns.exposed", cell: ({ health }) => (health.exposed === null ? "" : yes(isExposed(health))) },
        { head: "reports.columns.plainAddress", cell: ({ health }) => yes(health.plainAddress) },
        { head: "reports.columns.changed", cell: ({ item }) => item.revisedAt },
      ],
      rows.flatMap((row) => (row.kind === "finding" ? [row] : [])),
    );
  if (first?.kind === "application")
    return csvTable(
      [
        { head: "reports.columns.site", cell: ({ site }) => site },
        { head: "reports.columns.critical", cell: ({ critical }) => yes(critical) },
        { head: "reports.columns.new", cell: ({ isNew }) => yes(isNew) },
        { head: "reports.columns.logins", cell: ({ logins }) => logins },
        { head: "reports.columns.loginsAtRisk", cell: ({ loginsAtRisk }) => loginsAtRisk },
        { head: "reports.columns.people", cell: ({ people }) => people },
        { head: "reports.columns.peopleAtRisk", cell: ({ peopleAtRisk }) => peopleAtRisk },
        { head: "reports.columns.namesAtRisk", cell: ({ inDetail }) => inDetail?.atRisk.map(({ name }) => name).join(", ") ?? "" },
      ],
      rows.flatMap((row) => (row.kind === "application" ? [row] : [])),
    );
  if (first?.kind === "check")
    return csvTable(
      [
        { head: "reports.columns.checkedAt", cell: ({ at }) => at },
        { head: "reports.columns.checked", cell: ({ checked }) => checked },
        { head: "reports.columns.loginsAtRisk", cell: ({ atRisk }) => atRisk },
        { head: "reports.columns.weak", cell: ({ weak }) => weak },
        { head: "reports.columns.reusedPasswords", cell: ({ reused }) => reused },
        { head: "reports.columns.exposed", cell: ({ exposed }) => exposed },
        { head: "reports.title.applications", cell: ({ applications }) => applications },
        { head: "reports.columns.applicationsAtRisk", cell: ({ applicationsAtRisk }) => applicationsAtRisk },
        { head: "reports.columns.criticalAtRisk", cell: ({ criticalAtRisk }) => criticalAtRisk },
        { head: "reports.columns.peopleAtRisk", cell: ({ peopleAtRisk }) => peopleAtRisk },
      ],
      rows.flatMap((row) => (row.kind === "check" ? [row.run] : [])),
    );
  if (first?.kind === "saved")
    return csvTable(
      [
        { head: "reports.columns.site", cell: ({ application }) => application.name },
        { head: "reports.columns.critical", cell: ({ critical }) => yes(critical) },
        { head: "reports.columns.new", cell: ({ isNew }) => yes(isNew) },
        { head: "reports.columns.logins", cell: ({ application }) => application.passwords },
        { head: "reports.columns.loginsAtRisk", cell: ({ application }) => application.passwordsAtRisk },
        { head: "reports.columns.people", cell: ({ application }) => application.people },
        { head: "reports.columns.peopleAtRisk", cell: ({ application }) => application.peopleAtRisk },
        { head: "reports.columns.namesAtRisk", cell: ({ itemsAtRisk }) => itemsAtRisk.map(({ name }) => name).join(", ") },
        { head: "reports.columns.whoAtRisk", cell: ({ namesAtRisk }) => namesAtRisk.join(", ") },
      ],
      rows.flatMap((row) => (row.kind === "saved" ? [row] : [])),
    );
  if (first?.kind === "point")
    return csvTable(
      [
        { head: "reports.columns.savedOn", cell: ({ at }) => at },
        { head: "reports.columns.logins", cell: ({ summary }) => summary.totalPasswordCount },
        { head: "reports.columns.loginsAtRisk", cell: ({ summary }) => summary.totalAtRiskPasswordCount },
        { head: "reports.title.applications", cell: ({ summary }) => summary.totalApplicationCount },
        { head: "reports.columns.applicationsAtRisk", cell: ({ summary }) => summary.totalAtRiskApplicationCount },
        { head: "reports.columns.criticalAtRisk", cell: ({ summary }) => summary.totalCriticalAtRiskApplicationCount },
        { head: "reports.columns.people", cell: ({ summary }) => summary.totalMemberCount },
        { head: "reports.columns.peopleAtRisk", cell: ({ summary }) => summary.totalAtRiskMemberCount },
      ],
      rows.flatMap((row) => (row.kind === "point" ? [row.point] : [])),
    );
  if (first?.kind === "member") {
    const people = rows.flatMap((row) => (row.kind === "member" ? [row] : []));
    const ofSignIns = first.byExtension !== undefined;
    return csvTable(
      [
        { head: "tables.name", cell: ({ member }) => member.name },
        { head: "tables.email", cell: ({ member }) => member.email },
        { head: "tables.role", cell: ({ member }) => t(`tables.roles.${member.role}`) },
        { head: "tables.status", cell: statusOf },
        { head: "tables.groups", cell: ({ member }) => groupNames(setup, member).join(", ") },
        { head: "tables.collections", cell: ({ collections }) => collections },
        { head: "tables.items", cell: ({ items }) => items },
        { head: ofSignIns ? "reports.columns.signedIn" : "reports.columns.since", cell: ({ at }) => at },
        ...(ofSignIns
          ? [{ head: "reports.columns.byExtension" as const, cell: ({ byExtension }: (typeof people)[number]) => byExtension ?? null }]
          : []),
      ],
      people,
    );
  }
  return csvTable(
    [
      { head: "tables.name", cell: ({ item }) => item.name },
      { head: "tables.type", cell: ({ item }) => itemTypeWord(item.type) },
      { head: "tables.collections", cell: ({ item }) => collectionsOf(item.collections) },
      { head: "reports.columns.since", cell: ({ at }) => at },
    ],
    rows.flatMap((row) => (row.kind === "item" ? [row] : [])),
  );
}

export const tableOf = (id: ReportId, setup: ClientSetup, rows: readonly ReportRow[]): CsvTable =>
  id === "by-member" || id === "by-collection" ? accessTable(setup, id === "by-member" ? "member" : "collection") : rowsTable(setup, rows);

/** On paper: a part for each person or collection where the report is of access, else the rows as one table. */
export function pageOf(id: ReportId, setup: ClientSetup, rows: readonly ReportRow[]): ReportPage {
  const head = {
    title: t(`reports.title.${id}`),
    lead: t(`reports.lead.${id}`),
    safe: t((reportGroups.health as readonly ReportId[]).includes(id) ? "reports.safeOfHealth" : "reports.safe"),
    wide: true,
  };
  if (id !== "by-member" && id !== "by-collection") return { ...head, parts: [{ title: "", table: rowsTable(setup, rows) }] };
  const byMember = id === "by-member";
  const parts = new Map<string, { readonly title: string; readonly rows: AccessRow[] }>();
  for (const row of accessRows(setup, byMember ? "member" : "collection")) {
    const key = byMember ? row.member.id : row.path;
    const part = parts.get(key) ?? {
      title: byMember ? [...new Set([nameOf(row.member), row.member.email, statusOf(row)])].join(", ") : row.path,
      rows: [],
    };
    part.rows.push(row);
    parts.set(key, part);
  }
  return {
    ...head,
    parts: [...parts.values()].map((part) => ({
      title: part.title.slice(0, 300),
      table: csvTable([...(byMember ? [placeColumn] : whoColumns), ...levelColumns], part.rows),
    })),
  };
}
