import type { Integration, IntegrationConfiguration } from "#shared/api/integrations";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import {
  configurationText,
  integrationStateOf,
  integrationTypes,
  mainConfiguration,
  sameIntegration,
  tokenOf,
} from "#shared/setup/value/integrations";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import type { LiveClient } from "../live-client.ts";

interface Present {
  readonly integration: Integration;
  readonly rows: readonly IntegrationConfiguration[];
}
async function presentOf(live: LiveClient, type: number): Promise<ApiResult<Present | null>> {
  const all = await live.api.integrations(live.id);
  if (!all.ok) return all;
  const integration = all.value.find((each) => each.type === type);
  if (integration === undefined) return ok(null);
  const rows = await live.api.integrationConfigurations(live.id, integration.id);
  return rows.ok ? ok({ integration, rows: rows.value }) : rows;
}

/** Saves where events go (the integration), and then what of them (its configuration, which holds a webhook's address too). */
export const integrationSet: ActingKind<ChangeOf<"integration.set">> = {
  kind: "integration.set",
  touches: [],
  step(live, { type, from, to, newSecret }, context) {
    return {
      call: { method: from === null ? "POST" : "PUT", path: `/organizations/${live.id}/integrations` },
      creates: true,
      async find() {
        const present = await presentOf(live, type);
        if (!present.ok) return present;
        if (present.value === null || !sameIntegration(integrationStateOf(present.value.integration, present.value.rows), to))
          return ok(false);
        if (newSecret === undefined) return ok(true);
        const secret = await context.secrets.ssoClientSecret(newSecret);
        return secret.ok ? ok(tokenOf(present.value.integration.configuration) === secret.value) : notSent(secret.error);
      },
      async isAsReviewed() {
        const present = await presentOf(live, type);
        if (!present.ok) return present;
        return ok(sameIntegration(present.value === null ? null : integrationStateOf(present.value.integration, present.value.rows), from));
      },
      async send() {
        const [present, secret] = [await presentOf(live, type), await context.secrets.ssoClientSecret(newSecret)];
        if (!secret.ok) return notSent(secret.error);
        if (!present.ok) return err({ ...present.error, outcome: "not-sent" });
        const before = present.value;
        const token = newSecret === undefined ? tokenOf(before?.integration.configuration) : secret.value;
        const configuration = configurationText(type, to, token);
        const saved = await live.api.saveIntegration(live.id, before?.integration.id ?? null, { type, configuration });
        if (!saved.ok) return saved;
        const row = mainConfiguration(before?.rows ?? []);
        return live.api.saveIntegrationConfiguration(live.id, saved.value.id, row?.id ?? null, {
          configuration: type === integrationTypes.webhook ? configuration : null,
          eventType: row?.eventType ?? null,
          filters: row?.filters ?? null,
          template: to.template,
        });
      },
    };
  },
};

export const integrationRemove: ActingKind<ChangeOf<"integration.remove">> = {
  kind: "integration.remove",
  touches: [],
  step: (live, { type, address }) => ({
    call: { method: "DELETE", path: `/organizations/${live.id}/integrations/{integration}` },
    async find() {
      const all = await live.api.integrations(live.id);
      return all.ok ? ok(all.value.every((each) => each.type !== type)) : all;
    },
    async isAsReviewed() {
      const present = await presentOf(live, type);
      if (!present.ok) return present;
      return ok(present.value !== null && integrationStateOf(present.value.integration, present.value.rows).address === address);
    },
    async send() {
      const all = await live.api.integrations(live.id);
      if (!all.ok) return all;
      const integration = all.value.find((each) => each.type === type);
      return integration === undefined
        ? notSent(appError("apply.changed-meanwhile", { name: address }))
        : live.api.removeIntegration(live.id, integration.id);
    },
  }),
};
