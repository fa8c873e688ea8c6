import type { Integration, IntegrationConfiguration } from "../../api/integrations.ts";

/** Kinds of event integrations on the wire that this app sets up; Slack (3) and Teams (7) are made by their own consent page only. */
export const integrationTypes = { webhook: 4, collector: 5, datadog: 6 } as const;
export type IntegrationType = (typeof integrationTypes)[keyof typeof integrationTypes];
export const isIntegrationType = (type: number): type is IntegrationType => Object.values<number>(integrationTypes).includes(type);
/** Services behind an HTTP event collector, as the official console names them. */
export const collectorServices = ["Splunk", "CrowdStrike", "Huntress", "Blumira"] as const;

/** Where events go and in which form, without the token. */
export interface IntegrationState {
  readonly address: string;
  /** Word before the token in the `Authorization` header; null where there is none. */
  readonly scheme: string | null;
  readonly service: string | null;
  /** Names between # signs are replaced by what the event says. */
  readonly template: string;
}

/** Members of a configuration by name in lower case: the server takes them in any (further-api.md §10). */
function configurationParts(text: string | null | undefined): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, part]) => (typeof part === "string" ? [[name.toLowerCase(), part]] : [])),
    );
  } catch {
    return {};
  }
}
/** The row that tells what is sent of every event, else the first. */
export const mainConfiguration = (rows: readonly IntegrationConfiguration[]): IntegrationConfiguration | undefined =>
  rows.find(({ eventType }) => eventType === null || eventType === undefined) ?? rows[0];

export function integrationStateOf({ configuration }: Integration, rows: readonly IntegrationConfiguration[]): IntegrationState {
  const row = mainConfiguration(rows);
  const parts = { ...configurationParts(row?.configuration), ...configurationParts(configuration) };
  return {
    address: parts["uri"] ?? "",
    scheme: parts["scheme"] ?? null,
    service: parts["service"] ?? null,
    template: row?.template ?? "",
  };
}
/** The token in a configuration; null where there is none. */
export const tokenOf = (configuration: string | null | undefined): string | null => {
  const parts = configurationParts(configuration);
  return parts["token"] ?? parts["apikey"] ?? null;
};
/** The configuration text of the wire. */
export function configurationText(type: IntegrationType, { address, scheme, service }: IntegrationState, token: string | null): string {
  const known = (name: string, value: string | null): Record<string, string> => (value === null || value === "" ? {} : { [name]: value });
  return JSON.stringify(
    type === integrationTypes.datadog
      ? { ...known("ApiKey", token), Uri: address }
      : {
          Uri: address,
          ...known("Scheme", scheme),
          ...known("Token", token),
          ...(type === integrationTypes.collector ? known("Service", service) : {}),
        },
  );
}
export const sameIntegration = (left: IntegrationState | null, right: IntegrationState | null): boolean =>
  left === right ||
  (left !== null &&
    right !== null &&
    left.address === right.address &&
    (left.scheme ?? "") === (right.scheme ?? "") &&
    (left.service ?? "") === (right.service ?? "") &&
    left.template === right.template);

const placeholders = {
  type: "#Type#",
  message: "#EventMessage#",
  date: "#DateIso8601#",
  actor: "#ActingUserEmail#",
  member: "#UserEmail#",
  group: "#GroupName#",
  device: "#DeviceType#",
  organization: "#OrganizationName#",
};
/** What is sent of an event where nothing else is wanted. */
export const usualTemplate = (type: IntegrationType): string =>
  JSON.stringify(
    type === integrationTypes.collector
      ? { source: "bitwarden", sourcetype: "bitwarden:events", event: placeholders }
      : type === integrationTypes.datadog
        ? { ddsource: "bitwarden", service: "event-logs", ...placeholders }
        : placeholders,
  );

/** The server sends to it: https, and nothing that would be another address when it is read. */
export const isCollectorAddress = (address: string): boolean => {
  if (!/^https:\/\/[^\s<>"]+$/iu.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === "" && password === "";
};
