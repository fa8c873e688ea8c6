import type { CollectionId } from "#shared/model/ids";
import type { ReportId, ReportRow } from "#shared/setup/value/client-reports";
import { formatNumber, t } from "#renderer/i18n/index";
import { shortDate } from "#renderer/i18n/time";
import { nameOf } from "./logic/members.ts";
import { findingOf } from "./report-files.ts";

/** What the words of a line depend on beside its row. */
export interface LineContext {
  readonly report: ReportId;
  /** The path of a collection; empty where it is not known. */
  pathOf(id: CollectionId): string;
  /** Since when the log on this computer tells who signed in. */
  readonly logSince: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}
/** How the rows of one kind stand in the list: their name, what is said in the middle and at the end, and what they are sorted by. */
interface LinesOf<Row> {
  readonly heads: { readonly name: string; readonly middle: string; readonly last: string };
  name(row: Row, context: LineContext): string;
  /** A day is sorted by its date, not by its words. */
  nameSort?(row: Row): string;
  middle(row: Row, context: LineContext): string;
  last(row: Row, context: LineContext): string;
  lastSort(row: Row, context: LineContext): number | null;
}
type RowOf<Kind extends ReportRow["kind"]> = Extract<ReportRow, { readonly kind: Kind }>;

const dateOrNothing = (at: string | null, { now }: LineContext): string => (at === null ? "" : shortDate(at, now));
const momentOf = (at: string | null): number | null => (at === null ? null : Date.parse(at));
const placesOf = (ids: readonly CollectionId[], { pathOf }: LineContext): string =>
  ids.map((id) => pathOf(id).split("/").join(" / ")).join(", ") || t("client.items.noCollection");
const atRisk = (logins: number, risk: number): string => t("reports.loginsAtRisk", { risk }, logins);
const onlyTheirPlaces = { name: "tables.name", middle: "tables.collection" } as const;
const ofSites = { name: "tables.name", middle: "reports.columns.logins", last: "reports.columns.peopleAtRisk" } as const;

const lines: { readonly [Kind in ReportRow["kind"]]: LinesOf<RowOf<Kind>> } = {
  item: {
    heads: { ...onlyTheirPlaces, last: "reports.columns.since" },
    name: ({ item }) => item.name,
    middle: ({ item }, context) => placesOf(item.collections, context),
    last: ({ at }, context) => dateOrNothing(at, context),
    lastSort: ({ at }) => momentOf(at),
  },
  finding: {
    heads: { ...onlyTheirPlaces, last: "reports.columns.found" },
    name: ({ item }) => item.name,
    middle: ({ item }, context) => placesOf(item.collections, context),
    last: ({ item, health }, { report, now }) => findingOf(report, health) || shortDate(item.revisedAt, now),
    lastSort: ({ item, health }, { report }) =>
      report === "exposed" ? health.exposed : report === "reused" ? health.sameAs : Date.parse(item.revisedAt),
  },
  member: {
    heads: { name: "tables.name", middle: "reports.columns.access", last: "reports.columns.since" },
    name: ({ member }) => nameOf(member),
    middle({ byExtension, collections, items }, { now }) {
      const reach = t("reports.reaches", { items }, collections);
      return byExtension == null ? reach : `${t("reports.signIns.extension", { date: shortDate(byExtension, now) })} · ${reach}`;
    },
    last: ({ at, byExtension }, context) =>
      at === null && byExtension !== undefined
        ? t("client.members.notSince", { date: dateOrNothing(context.logSince, context) })
        : dateOrNothing(at, context),
    lastSort: ({ at }) => momentOf(at),
  },
  collection: {
    heads: { name: "tables.name", middle: "reports.columns.access", last: "tables.items" },
    name: ({ path }) => path,
    middle: ({ people }) => t("reports.people", {}, people),
    last: ({ items }) => formatNumber(items),
    lastSort: ({ items }) => items,
  },
  application: {
    heads: ofSites,
    name: ({ site }) => site,
    middle: ({ logins, loginsAtRisk }) => atRisk(logins, loginsAtRisk),
    last: ({ peopleAtRisk }) => formatNumber(peopleAtRisk),
    lastSort: ({ peopleAtRisk }) => peopleAtRisk,
  },
  saved: {
    heads: ofSites,
    name: ({ application }) => application.name,
    middle: ({ application }) => atRisk(application.passwords, application.passwordsAtRisk),
    last: ({ application }) => formatNumber(application.peopleAtRisk),
    lastSort: ({ application }) => application.peopleAtRisk,
  },
  check: {
    heads: { ...ofSites, name: "reports.columns.checkedAt" },
    name: ({ run }, { now }) => shortDate(run.at, now),
    nameSort: ({ run }) => run.at,
    middle: ({ run }) => atRisk(run.checked, run.atRisk),
    last: ({ run }) => formatNumber(run.peopleAtRisk),
    lastSort: ({ run }) => run.peopleAtRisk,
  },
  point: {
    heads: { ...ofSites, name: "reports.columns.savedOn" },
    name: ({ point }, { now }) => shortDate(point.at, now),
    nameSort: ({ point }) => point.at,
    middle: ({ point: { summary } }) => atRisk(summary.totalPasswordCount, summary.totalAtRiskPasswordCount),
    last: ({ point }) => formatNumber(point.summary.totalAtRiskMemberCount),
    lastSort: ({ point }) => point.summary.totalAtRiskMemberCount,
  },
};
/** What the rows of a report have over their columns; locale keys. */
export const headsOf = (kind: ReportRow["kind"], report: ReportId): LinesOf<never>["heads"] =>
  report === "sign-ins" ? { ...lines.member.heads, last: "reports.columns.signedIn" } : lines[kind].heads;
/** The words of one row. */
export const linesOf = <Row extends ReportRow>(row: Row): LinesOf<Row> => lines[row.kind] as unknown as LinesOf<Row>;
