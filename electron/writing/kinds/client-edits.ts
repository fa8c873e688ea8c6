import type { ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { Change } from "#shared/setup/changes/change";
import type { CollectionSettings } from "#shared/setup/value/client-setup";
import { err, ok } from "#shared/util/result";
import type { ClientApi, ListedClient } from "../client-api.ts";
import type { LiveClient } from "../live-client.ts";
import type { Step } from "../step.ts";

type Of<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;

async function rowOf(live: LiveClient): Promise<ApiResult<ListedClient>> {
  const listed = await live.api.clients();
  if (!listed.ok) return listed;
  const row = listed.value.find((client) => client.clientId === live.id);
  return row === undefined ? err({ ...appError("client.unknown"), outcome: "refused", status: null }) : ok(row);
}

/** Name and seats are written together by one route: each change sends the other value as it is now. */
async function writeRow(api: ClientApi, row: ListedClient, name: string, seats: number | null): Promise<ApiResult<unknown>> {
  if (row.linkId === null) return api.updateOrganization(row.clientId, { name });
  if (seats === null) return err({ ...appError("server.unexpected-answer"), outcome: "not-sent", status: null });
  return api.updateClient(row.linkId, { name, assignedSeats: seats });
}

export const renameStep = (live: LiveClient, change: Of<"client.rename">): Step => ({
  call: { method: "PUT", path: "/providers/{provider}/clients/{client}" },
  async find() {
    const row = await rowOf(live);
    return row.ok ? ok(row.value.name === change.to) : row;
  },
  async send() {
    const row = await rowOf(live);
    return row.ok ? writeRow(live.api, row.value, change.to, row.value.seats) : row;
  },
});

export const seatsStep = (live: LiveClient, change: Of<"client.seats">): Step => ({
  call: { method: "PUT", path: "/providers/{provider}/clients/{client}" },
  async find() {
    const row = await rowOf(live);
    return row.ok ? ok(row.value.seats === change.to) : row;
  },
  async send() {
    const row = await rowOf(live);
    return row.ok ? writeRow(live.api, row.value, row.value.name, change.to) : row;
  },
});

export const billingEmailStep = (live: LiveClient, change: Of<"client.billing-email">): Step => ({
  call: { method: "PUT", path: `/organizations/${live.id}` },
  async find() {
    const row = await live.api.organization(live.id);
    return row.ok ? ok((row.value.billingEmail ?? "").toLowerCase() === change.to) : row;
  },
  send: () => live.api.updateOrganization(live.id, { billingEmail: change.to }),
});

export const collectionSettingsStep = (live: LiveClient, change: Of<"client.collection-settings">): Step => ({
  call: { method: "PUT", path: `/organizations/${live.id}/collection-management` },
  async find() {
    const row = await live.api.organization(live.id);
    return row.ok ? ok((Object.keys(change.to) as (keyof CollectionSettings)[]).every((name) => row.value[name] === change.to[name])) : row;
  },
  send: () => live.api.updateCollectionSettings(live.id, change.to),
});
