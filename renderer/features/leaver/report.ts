import type { CsvTable, LeaverPlace } from "#shared/bridge/index";
import type { ItemInReach } from "#shared/setup/value/access/items-in-reach";
import { csvTable } from "#renderer/composables/csv";
import { itemTypeWord } from "#renderer/composables/item-type";
import type { ReportPage } from "#renderer/composables/page";
import { t } from "#renderer/i18n/index";
import { shortDate } from "#renderer/i18n/time";
import { placeKey, placeName, takerKey, type PlaceChoice } from "./choices.ts";
import type { Knowledge, UsedItem } from "./used.ts";

export const useWords = ({ use, times }: Pick<UsedItem, "use" | "times">): string => t(`leaver.use.${use}`, {}, times);

/** The page to copy or print: what is done at each client, and names of what the person used there. A client gets the page of its own place alone. */
export function reportOf(
  who: { readonly name: string; readonly email: string },
  places: readonly LeaverPlace[],
  choices: ReadonlyMap<string, PlaceChoice>,
  knowledge: Knowledge,
  now: number,
): ReportPage {
  const isOne = places.length === 1;
  const own = knowledge.items.filter(({ place }) => places.includes(place));
  const exports = knowledge.exports.filter(({ place }) => places.includes(place));
  return {
    title: t("leaver.title", { name: who.name }),
    lead: who.email,
    parts: [
      ...places.map((place) => ({
        title: placeName(place, places),
        steps: [...(place.email === who.email ? [] : [place.email]), ...linesOf(place, choices.get(placeKey(place)))],
      })),
      {
        title: t("leaver.knows", {}, own.length),
        table: csvTable<UsedItem>(
          [
            { head: "tables.name", cell: ({ name }) => name },
            ...(isOne ? [] : [{ head: "tables.client", cell: ({ place }: UsedItem) => placeName(place, places) }]),
            { head: "leaver.columns.use", cell: useWords },
            { head: "leaver.columns.last", cell: ({ last }) => shortDate(last, now) },
          ],
          own,
        ),
      },
      ...(exports.length === 0
        ? []
        : [
            {
              title: t("leaver.report.exports"),
              rows: exports.map(({ place, at }) => ({ label: placeName(place, places), text: shortDate(at, now) })),
            },
          ]),
    ],
    safe: t("leaver.report.safe"),
  };
}

function linesOf(place: LeaverPlace, choice: PlaceChoice | undefined): readonly string[] {
  return [
    t("leaver.reaches", { collections: place.reaches.collections, items: place.reaches.items }),
    ...(choice?.cut === true ? [t("leaver.report.cut")] : []),
    ...(choice?.password === true ? [t("leaver.report.password")] : []),
    ...(choice?.twoStep === true ? [t("leaver.report.twoStep")] : []),
    ...place.handOver.map(({ collection, path }) => {
      const taker = place.takers.find((each) => takerKey(each) === choice?.takers[collection]);
      return taker === undefined
        ? t("leaver.report.nobody", { collection: path })
        : t("leaver.report.handOver", { collection: path, name: taker.name });
    }),
  ];
}

/** The page as a text for a mail or a ticket. */
export const reportText = ({ title, lead, parts, safe }: ReportPage): string =>
  [
    title,
    lead ?? "",
    ...parts.flatMap((part) => [
      "",
      part.title,
      ...(part.steps ?? []).map((step) => `  ${step}`),
      ...(part.rows ?? []).map(({ label, text }) => `  ${label}: ${text}`),
      ...(part.table?.rows ?? []).map((row) => `  ${row.map(String).join(", ")}`),
    ]),
    "",
    safe,
    "",
  ].join("\n");

interface Row {
  readonly place: LeaverPlace;
  readonly item: ItemInReach;
  readonly used: UsedItem | undefined;
}
/** Every item that the person could see, with what the event log says of using it. */
export function itemsTable(
  reached: readonly { readonly place: LeaverPlace; readonly items: readonly ItemInReach[] }[],
  knowledge: Knowledge,
): CsvTable {
  const used = new Map(knowledge.items.map((item) => [item.key, item]));
  const places = reached.map(({ place }) => place);
  const rows = reached.flatMap(({ place, items }) =>
    items.map((item): Row => ({ place, item, used: used.get(`${place.clientId}/${item.id}`) })),
  );
  return csvTable<Row>(
    [
      { head: "tables.client", cell: ({ place }) => placeName(place, places) },
      { head: "tables.name", cell: ({ item }) => item.name },
      {
        head: "tables.type",
        cell: ({ item }) => itemTypeWord(item.type),
      },
      { head: "tables.collections", cell: ({ item }) => item.collections.join(", ") },
      { head: "leaver.columns.hidden", cell: ({ item }) => t(item.passwordHidden ? "tables.yes" : "tables.no") },
      { head: "leaver.columns.use", cell: (row) => (row.used === undefined ? "" : useWords(row.used)) },
      { head: "leaver.columns.last", cell: (row) => row.used?.last ?? "" },
    ],
    rows.sort((left, right) => (right.used?.last ?? "").localeCompare(left.used?.last ?? "")),
  );
}
