import { column, table, type RowOf } from "../../framework/table.ts";

/** What watches over an organization: reports of clients, tasks for members, event integrations. */

/** Reports that clients computed and encrypted (Access Intelligence). */
export const organizationReports = table(
  "organizationReports",
  {
    id: column.text,
    organizationId: column.text,
    /** Three EncStrings under the report's own key, which is wrapped by the organization key. */
    reportData: column.text,
    summaryData: column.text,
    applicationData: column.text,
    contentEncryptionKey: column.text,
    metrics: column.json<Record<string, number | null>>(),
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["organizationId"]] },
);

export type OrganizationReport = RowOf<typeof organizationReports>;

/** Applications that an older report marked as critical; `uri` is encrypted. */
export const markedApplications = table(
  "markedApplications",
  {
    id: column.text,
    organizationId: column.text,
    uri: column.text,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["organizationId"]] },
);

export type MarkedApplication = RowOf<typeof markedApplications>;

/** Tasks for members: type 0 asks to change a credential at risk. */
export const securityTasks = table(
  "securityTasks",
  {
    id: column.text,
    organizationId: column.text,
    cipherId: column.text,
    type: column.integer,
    /** 0 pending, 1 completed. */
    status: column.integer,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["organizationId"], ["cipherId"]] },
);

export type SecurityTask = RowOf<typeof securityTasks>;

/** Where events are sent to; one row per type and organization. `configuration` is a JSON text. */
export const integrations = table(
  "integrations",
  {
    id: column.text,
    organizationId: column.text,
    /** 4 webhook, 5 HTTP event collector, 6 Datadog. */
    type: column.integer,
    configuration: column.textOrNull,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["organizationId"]] },
);

export type Integration = RowOf<typeof integrations>;

/** Which events an integration sends, and in which form. */
export const integrationConfigurations = table(
  "integrationConfigurations",
  {
    id: column.text,
    integrationId: column.text,
    /** Null: every event. */
    eventType: column.integerOrNull,
    configuration: column.textOrNull,
    filters: column.textOrNull,
    template: column.text,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["integrationId"]] },
);

export type IntegrationConfiguration = RowOf<typeof integrationConfigurations>;

export const oversightTables = [organizationReports, markedApplications, securityTasks, integrations, integrationConfigurations];
