import type { OrganizationId } from "#shared/model/ids";
import { nothing } from "#shared/api/common";
import {
  integration,
  integrationConfiguration,
  integrationConfigurationList,
  integrationList,
  type Integration,
  type IntegrationConfiguration,
} from "#shared/api/integrations";
import type { ApiRequest } from "./api-request.ts";

const base = (organizationId: OrganizationId, integrationId: string | null = null): string =>
  `/organizations/${organizationId}/integrations${integrationId === null ? "" : `/${integrationId}`}`;

export const listIntegrations = (organizationId: OrganizationId): ApiRequest<readonly Integration[]> => ({
  method: "GET",
  path: base(organizationId),
  answer: integrationList,
});
/** @param integrationId null: it is made. */
export const saveIntegration = (
  organizationId: OrganizationId,
  integrationId: string | null,
  body: { readonly type: number; readonly configuration: string | null },
): ApiRequest<Integration> => ({
  method: integrationId === null ? "POST" : "PUT",
  path: base(organizationId, integrationId),
  body,
  answer: integration,
});
export const removeIntegration = (organizationId: OrganizationId, integrationId: string): ApiRequest<null> => ({
  method: "DELETE",
  path: base(organizationId, integrationId),
  answer: nothing,
});
export const listConfigurations = (
  organizationId: OrganizationId,
  integrationId: string,
): ApiRequest<readonly IntegrationConfiguration[]> => ({
  method: "GET",
  path: `${base(organizationId, integrationId)}/configurations`,
  answer: integrationConfigurationList,
});
/** @param configurationId null: it is made. */
export const saveConfiguration = (
  organizationId: OrganizationId,
  integrationId: string,
  configurationId: string | null,
  body: {
    readonly configuration: string | null;
    readonly eventType: number | null;
    readonly filters: string | null;
    readonly template: string;
  },
): ApiRequest<IntegrationConfiguration> => ({
  method: configurationId === null ? "POST" : "PUT",
  path: `${base(organizationId, integrationId)}/configurations${configurationId === null ? "" : `/${configurationId}`}`,
  body,
  answer: integrationConfiguration,
});
