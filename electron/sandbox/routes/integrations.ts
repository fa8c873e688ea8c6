import { alsoAt, noContent, route, routeWith, type Answer, type Context, type Route } from "../framework/context.ts";
import { enumeration, integerOrNull, model, present, text, type ValueOf } from "../framework/model.ts";
import { badRequest, emptyAnswer, notFound } from "../framework/refusal.ts";
import { newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import { actsAsOwner } from "../domain/organization/authority.ts";
import { integrationConfigurations, integrations, type Integration, type IntegrationConfiguration } from "../domain/tables/oversight.ts";

/** Where an organization's events are sent to (further-api.md §10). Nothing is sent from here. */

const WEBHOOK = 4;
const HTTP_COLLECTOR = 5;
const DATADOG = 6;
const NAMES: Readonly<Record<number, string>> = {
  3: "Slack",
  [WEBHOOK]: "Webhook",
  [HTTP_COLLECTOR]: "Hec",
  [DATADOG]: "Datadog",
  7: "Teams",
};
/** Every integration that can be made here works at once. */
const COMPLETED = 4;

/** Members of a configuration that are read by their exact name; each is a text. */
const MEMBERS: Readonly<Record<number, readonly string[]>> = {
  [WEBHOOK]: ["Uri", "Scheme", "Token"],
  [HTTP_COLLECTOR]: ["Uri", "Scheme", "Token", "Service"],
  [DATADOG]: ["ApiKey", "Uri"],
};

/** The object that a JSON text holds, or null. */
function objectOf(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Whether a text configures a type: an object whose known members are texts. Missing members pass, as recorded. */
function configures(type: number, json: string): boolean {
  const found = objectOf(json);
  return (
    found !== null && MEMBERS[type]!.every((name) => found[name] === undefined || found[name] === null || typeof found[name] === "string")
  );
}

const isBlank = (value: string | null): boolean => value === null || value.trim() === "";

function check({ type, configuration }: { type: number; configuration: string | null }): Record<string, string[]> | null {
  if (type === 1 || type === 2) return { Type: ["Type integrations are not yet supported."] };
  if (type === 3 || type === 7) return { Type: ["Type integrations cannot be created directly."] };
  if (!(type in MEMBERS)) return { Type: [`Integration type '${type}' is not recognized.`] };
  const fine = isBlank(configuration) ? type === WEBHOOK : configures(type, configuration!);
  return fine ? null : { Configuration: [`Must include valid ${NAMES[type]}Integration configuration.`] };
}

const MODELS = "Bit.Api.Dirt.Models.Request";
const integrationModel = model(
  `${MODELS}.OrganizationIntegrationRequestModel`,
  { type: enumeration("Bit.Core.Dirt.Enums.IntegrationType"), configuration: text },
  check,
);
const configurationModel = model(`${MODELS}.OrganizationIntegrationConfigurationRequestModel`, {
  configuration: text,
  eventType: integerOrNull,
  filters: text,
  template: text,
});
type IntegrationBody = Context<NonNullable<ValueOf<typeof integrationModel>>>;
type ConfigurationBody = Context<NonNullable<ValueOf<typeof configurationModel>>>;

const view = ({ id, type, configuration }: Integration): object => ({
  id,
  type,
  configuration,
  status: COMPLETED,
  object: "organizationIntegration",
});

/** The organization of the path for its owners and provider users; 404 empty for everybody else. */
function owned(context: Context): string {
  const organizationId = context.params["orgId"]!;
  if (!actsAsOwner(context, organizationId)) throw emptyAnswer(404);
  return organizationId;
}

function all(context: Context): object[] {
  return integrations.list(context.db, { organizationId: owned(context) }).map(view);
}

function create(context: IntegrationBody): object {
  const organizationId = owned(context);
  const { type, configuration } = context.body;
  if (integrations.find(context.db, { organizationId, type })) throw emptyAnswer(409);
  const date = now();
  const row = { id: newId(), organizationId, type, configuration, creationDate: date, revisionDate: date };
  return view(integrations.insert(context.db, row));
}

function update(context: IntegrationBody): object {
  const organizationId = owned(context);
  const { type, configuration } = context.body;
  const known = integrations.find(context.db, { id: context.params["integrationId"]!, organizationId, type });
  if (!known) throw badRequest("Integration not found for this organization with the specified type.");
  integrations.update(context.db, { id: known.id }, { configuration, revisionDate: now() });
  return view({ ...known, configuration });
}

function remove(context: Context): Answer {
  const known = integrations.find(context.db, { id: context.params["integrationId"]!, organizationId: owned(context) });
  if (!known) throw badRequest("Integration not found for this organization.");
  integrationConfigurations.remove(context.db, { integrationId: known.id });
  integrations.remove(context.db, { id: known.id });
  return noContent();
}

/** The integration that configurations belong to; whatever is missing is 404 with a body here. */
function integrationOf(context: Context): Integration {
  const organizationId = context.params["orgId"]!;
  const known = integrations.find(context.db, { id: context.params["integrationId"]!, organizationId });
  if (!actsAsOwner(context, organizationId) || !known) throw notFound();
  return known;
}

function configurationOf(context: Context, integration: Integration): IntegrationConfiguration {
  const known = integrationConfigurations.find(context.db, { id: context.params["configurationId"]!, integrationId: integration.id });
  if (!known) throw badRequest("Configuration not found for this integration.");
  return known;
}

/** A row of configuration; its date is the time of the answer, as recorded. */
const configurationView = ({ id, configuration, filters, eventType, template }: IntegrationConfiguration): object => ({
  id,
  configuration,
  filters,
  creationDate: now(),
  eventType,
  template,
  object: "organizationIntegrationConfiguration",
});

function checkConfiguration({ type }: Integration, { configuration, filters, template }: ConfigurationBody["body"]): void {
  const configured = type === WEBHOOK ? configuration !== null && configures(type, configuration) : configuration === null;
  if (isBlank(template) || !configured || (filters !== null && objectOf(filters) === null))
    throw badRequest(`Invalid Configuration and/or Filters for integration type ${NAMES[type]}`);
}

function addConfiguration(context: ConfigurationBody): object {
  const integration = integrationOf(context);
  checkConfiguration(integration, context.body);
  const { configuration, eventType, filters, template } = context.body;
  const date = now();
  return configurationView(
    integrationConfigurations.insert(context.db, {
      id: newId(),
      integrationId: integration.id,
      configuration,
      eventType,
      filters,
      template: present(template),
      creationDate: date,
      revisionDate: date,
    }),
  );
}

function updateConfiguration(context: ConfigurationBody): object {
  const integration = integrationOf(context);
  const known = configurationOf(context, integration);
  checkConfiguration(integration, context.body);
  const { configuration, eventType, filters, template } = context.body;
  const changes = { configuration, eventType, filters, template: present(template) };
  integrationConfigurations.update(context.db, { id: known.id }, { ...changes, revisionDate: now() });
  return configurationView({ ...known, ...changes });
}

function removeConfiguration(context: Context): void {
  integrationConfigurations.remove(context.db, { id: configurationOf(context, integrationOf(context)).id });
}

const BASE = "/organizations/{orgId:guid}/integrations";
const ONE = `${BASE}/{integrationId:guid}`;
const CONFIGURATIONS = `${ONE}/configurations`;
const CONFIGURATION = `${CONFIGURATIONS}/{configurationId:guid}`;

export const routes: Route[] = [
  route("GET", BASE, all),
  routeWith("POST", BASE, integrationModel, create),
  routeWith("PUT", ONE, integrationModel, update),
  ...alsoAt(route("DELETE", ONE, remove), ["POST", `${ONE}/delete`]),
  route("GET", CONFIGURATIONS, (context) =>
    integrationConfigurations.list(context.db, { integrationId: integrationOf(context).id }).map(configurationView),
  ),
  routeWith("POST", CONFIGURATIONS, configurationModel, addConfiguration),
  routeWith("PUT", CONFIGURATION, configurationModel, updateConfiguration),
  ...alsoAt(route("DELETE", CONFIGURATION, removeConfiguration), ["POST", `${CONFIGURATION}/delete`]),
];
