import type { ClientRow, ClientTable, JournalEntryView } from "#shared/bridge/index";
import type { Language } from "#shared/model/message";
import type { AccessLevel, ClientSetup, ItemName } from "#shared/setup/value/client-setup";
import { policyDefinition } from "#shared/setup/value/policies";
import type { Table } from "./csv.ts";
import { say } from "./texts.ts";

const word =
  (language: Language) =>
  (key: string, parameters: Readonly<Record<string, string | number>> = {}): string =>
    say({ key: `tables.${key}`, parameters }, language);
const share = (part: number | null): string => (part === null ? "" : `${String(Math.round(part * 100))} %`);

export function clientListTable(rows: readonly ClientRow[], language: Language): Table {
  const t = word(language);
  return {
    columns: [
      "client",
      "server",
      "plan",
      "attention",
      "seatsUsed",
      "seats",
      "members",
      "invited",
      "toConfirm",
      "twoStep",
      "policiesOn",
      "tags",
      "lastRead",
    ].map((key) => t(key)),
    rows: rows.map((row) => [
      row.name,
      row.serverLabel,
      t(`plans.${row.plan}`),
      row.attention
        .map((entry) =>
          t(`attentions.${entry.kind}`, {
            ...("count" in entry ? { count: entry.count } : {}),
            ...("step" in entry ? { step: entry.step } : {}),
          }),
        )
        .join(", "),
      row.seats.occupied,
      row.seats.assigned,
      row.members,
      row.invited,
      row.toConfirm,
      share(row.twoStep),
      row.policiesOn,
      row.local.tags.join(", "),
      row.meta.readAt,
    ]),
  };
}

/** One table of one client. Never more of an item than its name. */
export function clientTable(setup: ClientSetup, items: readonly ItemName[], table: ClientTable, language: Language): Table {
  const t = word(language);
  const head = (...keys: string[]): string[] => keys.map((key) => t(key));
  const groupNames = new Map(setup.groups.map((group) => [group.id, group.name]));
  const emails = new Map(setup.members.map((member) => [member.id, member.email]));
  const paths = new Map(setup.collections.map((collection) => [collection.id, collection.path]));
  const access = <Id extends string>(
    list: readonly { readonly id: Id; readonly level: AccessLevel }[],
    names: ReadonlyMap<Id, string>,
  ): string => list.map((entry) => `${names.get(entry.id) ?? ""} (${t(`levels.${entry.level}`)})`).join(", ");
  switch (table) {
    case "members":
      return {
        columns: head("name", "email", "role", "status", "groups", "twoStep"),
        rows: setup.members.map((member) => [
          member.name,
          member.email,
          t(`roles.${String(member.role)}`),
          t(`statuses.${String(member.status)}`),
          member.groups.map((id) => groupNames.get(id) ?? "").join(", "),
          t(member.twoStepLogin ? "yes" : "no"),
        ]),
      };
    case "collections":
      return {
        columns: head("collection", "items", "groupsWithAccess", "membersWithAccess"),
        rows: setup.collections.map((collection) => [
          collection.path,
          collection.itemCount,
          access(collection.groups, groupNames),
          access(collection.members, emails),
        ]),
      };
    case "groups":
      return {
        columns: head("name", "members", "collections"),
        rows: setup.groups.map((group) => [
          group.name,
          group.members.length,
          setup.collections
            .flatMap((collection) =>
              collection.groups
                .filter((entry) => entry.id === group.id)
                .map((entry) => `${collection.path} (${t(`levels.${entry.level}`)})`),
            )
            .join(", "),
        ]),
      };
    case "policies":
      return {
        columns: head("policy", "on", "data"),
        rows: setup.policies.map((policy) => [
          policyName(policy.type, language),
          t(policy.enabled ? "yes" : "no"),
          Object.entries(policy.data)
            .filter(([, value]) => value !== null)
            .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
            .join(", "),
        ]),
      };
    case "items":
      return {
        columns: head("name", "type", "collections", "changed"),
        rows: items.map((item) => [
          item.name,
          t(`types.${String(item.type)}`),
          item.collections.map((id) => paths.get(id) ?? "").join(", "),
          item.revisedAt,
        ]),
      };
  }
}

function policyName(type: number, language: Language): string {
  const known = policyDefinition(type);
  return known === null ? String(type) : say(known.name, language);
}

export function journalTable(entries: readonly JournalEntryView[], language: Language): Table {
  const t = word(language);
  return {
    columns: ["when", "who", "client", "what", "outcome"].map((key) => t(key)),
    rows: entries.map((entry) => [entry.at, entry.who, entry.clientName, say(entry.sentence, language), t(`outcomes.${entry.outcome}`)]),
  };
}
