import type { CsvTable } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import type { AccessLevel, ClientSetup, ItemName } from "#shared/setup/value/client-setup";
import { policyDefinition } from "#shared/setup/value/policies";
import { mapResult, ok, type Result } from "#shared/util/result";
import { bridge } from "#renderer/bridge";
import { csvTable } from "#renderer/composables/csv";
import { itemTypeWord } from "#renderer/composables/item-type";
import type { ShownRows } from "#renderer/composables/shown-rows";
import { say, t } from "#renderer/i18n/index";
import { groupNames, twoStepWord } from "./logic/members.ts";

/** What a tab writes as CSV, of the setup or of what it asks main for: the rows that are on the screen, in their order. */
export type ClientCsv = (setup: ClientSetup, clientId: ClientId, shown: ShownRows) => Result<CsvTable> | Promise<Result<CsvTable>>;

const yesOrNo = (is: boolean): string => t(is ? "tables.yes" : "tables.no");
const withLevel = (name: string, level: AccessLevel): string => `${name} (${t(`tables.levels.${level}`)})`;
/** Who has access, each with the level. */
const access = <Id extends string>(
  list: readonly { readonly id: Id; readonly level: AccessLevel }[],
  nameOf: (id: Id) => string | undefined,
): string => list.map(({ id, level }) => withLevel(nameOf(id) ?? "", level)).join(", ");

export const membersCsv: ClientCsv = (setup, _, shown) =>
  ok(
    csvTable(
      [
        { head: "tables.name", cell: (member) => member.name },
        { head: "tables.email", cell: (member) => member.email },
        { head: "tables.role", cell: (member) => t(`tables.roles.${member.role}`) },
        { head: "tables.status", cell: (member) => t(`tables.statuses.${member.status}`) },
        { head: "tables.groups", cell: (member) => groupNames(setup, member).join(", ") },
        { head: "tables.twoStep", cell: twoStepWord },
      ],
      shown(setup.members, ({ id }) => id),
    ),
  );

export const collectionsCsv: ClientCsv = (setup, _, shown) => {
  const groups = new Map(setup.groups.map((group) => [group.id, group.name]));
  const emails = new Map(setup.members.map((member) => [member.id, member.email]));
  return ok(
    csvTable(
      [
        { head: "tables.collection", cell: (collection) => collection.path },
        { head: "tables.items", cell: (collection) => collection.itemCount },
        { head: "tables.groupsWithAccess", cell: (collection) => access(collection.groups, (id) => groups.get(id)) },
        { head: "tables.membersWithAccess", cell: (collection) => access(collection.members, (id) => emails.get(id)) },
      ],
      shown(setup.collections, ({ id }) => id),
    ),
  );
};

export const groupsCsv: ClientCsv = (setup, _, shown) =>
  ok(
    csvTable(
      [
        { head: "tables.name", cell: (group) => group.name },
        { head: "tables.members", cell: (group) => group.members.length },
        {
          head: "tables.collections",
          cell: (group) =>
            setup.collections
              .flatMap(({ path, groups }) => groups.filter(({ id }) => id === group.id).map(({ level }) => withLevel(path, level)))
              .join(", "),
        },
      ],
      shown(setup.groups, ({ id }) => id),
    ),
  );

export const policiesCsv: ClientCsv = (setup, _, shown) =>
  ok(
    csvTable(
      [
        {
          head: "tables.policy",
          cell: ({ type }) => {
            const known = policyDefinition(type);
            return known === null ? String(type) : say(known.name);
          },
        },
        { head: "tables.on", cell: ({ enabled }) => yesOrNo(enabled) },
        {
          head: "tables.data",
          cell: ({ data }) =>
            Object.entries(data)
              .filter(([, value]) => value !== null)
              .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
              .join(", "),
        },
      ],
      shown(setup.policies, ({ type }) => String(type)),
    ),
  );

/** Never more of an item than its name. */
const itemsTable = (setup: ClientSetup, items: readonly ItemName[]): CsvTable => {
  const paths = new Map(setup.collections.map((collection) => [collection.id, collection.path]));
  return csvTable(
    [
      { head: "tables.name", cell: (item) => item.name },
      { head: "tables.type", cell: (item) => itemTypeWord(item.type) },
      { head: "tables.collections", cell: (item) => item.collections.map((id) => paths.get(id) ?? "").join(", ") },
      { head: "tables.changed", cell: (item) => item.revisedAt },
    ],
    items,
  );
};
export const itemsCsv: ClientCsv = async (setup, clientId, shown) =>
  mapResult(await bridge.clients.items({ clientId }), ({ items }) =>
    itemsTable(
      setup,
      shown(items, ({ id }) => id),
    ),
  );
