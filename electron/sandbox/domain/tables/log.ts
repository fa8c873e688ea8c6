import { column, table, type RowOf } from "../../framework/table.ts";

/** Event log rows (provider-api.md §5.2). `number` keeps the order of insertion. */
export const events = table(
  "events",
  {
    id: column.text,
    type: column.integer,
    userId: column.textOrNull,
    organizationId: column.textOrNull,
    providerId: column.textOrNull,
    cipherId: column.textOrNull,
    collectionId: column.textOrNull,
    groupId: column.textOrNull,
    policyId: column.textOrNull,
    organizationUserId: column.textOrNull,
    providerUserId: column.textOrNull,
    providerOrganizationId: column.textOrNull,
    actingUserId: column.textOrNull,
    installationId: column.textOrNull,
    date: column.text,
    deviceType: column.integerOrNull,
    ipAddress: column.textOrNull,
    systemUser: column.integerOrNull,
    domainName: column.textOrNull,
  },
  {
    indexes: [
      ["providerId", "date"],
      ["organizationId", "date"],
      ["userId", "date"],
      ["actingUserId", "date"],
    ],
  },
);

export type EventRow = RowOf<typeof events>;

/** The outbox: what the real server would have mailed. */
export const mails = table("mails", {
  id: column.text,
  to: column.text,
  category: column.text,
  link: column.textOrNull,
  code: column.textOrNull,
  date: column.text,
});

/** Secrets and switches of the server itself: signing key, key of mail tokens, salt of fake prelogin answers. */
export const settings = table("settings", { name: column.text, value: column.text }, { keys: ["name"] });

export const logTables = [events, mails, settings];
