import { z } from "zod";
import { enumNumber, id, optional } from "./common.ts";

/** Where an organization's events are sent to (further-api.md §10). `configuration` is a JSON text that holds the token in clear: never for the window. */
export const integration = z.object({
  id,
  type: enumNumber,
  configuration: optional(z.string().max(20_000)),
  status: optional(enumNumber),
});
export type Integration = z.output<typeof integration>;
/** What is sent, and in which form. `eventType` null: every event. */
export const integrationConfiguration = z.object({
  id,
  configuration: optional(z.string().max(20_000)),
  eventType: optional(enumNumber),
  filters: optional(z.string().max(100_000)),
  template: optional(z.string().max(100_000)),
});
export type IntegrationConfiguration = z.output<typeof integrationConfiguration>;
/** Both lists are bare arrays. */
export const integrationList = z.array(integration).max(1000);
export const integrationConfigurationList = z.array(integrationConfiguration).max(1000);
