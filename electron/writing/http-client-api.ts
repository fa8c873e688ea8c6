import {
  collections,
  deviceRequests,
  groups,
  items,
  members,
  organizations,
  policies,
  providers,
  sso,
  type ApiRequest,
  type ApiResult,
  type Software,
} from "#electron/provider-api/index";
import { appError } from "#shared/errors/app-error";
import { asId, type OrganizationId, type ProviderOrganizationId } from "#shared/model/ids";
import { err, mapResult, ok } from "#shared/util/result";
import type { ClientApi, ListedClient, PersonAnswer } from "./client-api.ts";
import type { Sender } from "./read-log.ts";

export interface HttpClientApiOptions {
  readonly http: Sender;
  readonly software: () => Software;
  /** Null for an account without a provider. */
  readonly providerId: string | null;
  /** Clients of an account without a provider: the organizations it owns or administers, read afresh. */
  readonly ownClients: () => Promise<ApiResult<readonly ListedClient[]>>;
}

/** `ClientApi` over HTTP, in the form that the server's make wants. */
export function httpClientApi(options: HttpClientApiOptions): ClientApi {
  const { http, providerId } = options;
  const send = <Answer>(request: ApiRequest<Answer>): Promise<ApiResult<Answer>> => http.send(request);
  const software = (): Software => options.software();
  const withoutProvider = <T>(): Promise<ApiResult<T>> =>
    Promise.resolve(err({ ...appError("role.not-allowed"), outcome: "not-sent", status: null }));
  const rows = async <Row>(request: ApiRequest<{ readonly data: readonly Row[] }>): Promise<ApiResult<readonly Row[]>> =>
    mapResult(await send(request), (answer) => answer.data);

  const people = async (
    request: ApiRequest<{ readonly data: readonly { readonly id: string; readonly error?: string | null | undefined }[] }>,
  ): Promise<ApiResult<readonly PersonAnswer[]>> =>
    mapResult(await rows(request), (list) => list.map(({ id, error }) => ({ id, error: (error ?? "") === "" ? null : (error ?? null) })));

  return {
    async clients() {
      if (providerId === null) return options.ownClients();
      return mapResult(await rows(providers.listClients(providerId)), (list) =>
        list.map((row): ListedClient => ({
          clientId: asId<OrganizationId>(row.organizationId),
          linkId: asId<ProviderOrganizationId>(row.id),
          name: row.organizationName ?? "",
          seats: row.seats ?? null,
        })),
      );
    },
    publicKey: async (id) => mapResult(await send(organizations.readOrganizationPublicKey(id)), (answer) => answer.publicKey ?? null),
    organization: (id) => send(organizations.readOrganization(id)),
    groups: (id) => rows(groups.listGroups(id)),
    collections: (id) => rows(collections.listCollectionNames(id)),
    async collection(id, collectionId) {
      const answer = await send(collections.readCollection(id, collectionId));
      if (!answer.ok) return answer;
      const { name, externalId, groups: ofGroups, users } = answer.value;
      // Without the lists a write would take everybody's access away.
      if (!ofGroups || !users) return err({ ...appError("role.not-allowed"), outcome: "refused", status: 200 });
      return ok({ name, externalId: externalId ?? null, groups: ofGroups, users });
    },
    members: (id) => rows(members.listMembers(id)),
    policies: (id) => rows(policies.listPolicies(id)),
    sso: (id) => send(sso.readSso(id)),
    items: (id) => rows(items.listItems(id)),

    createClient: (client) =>
      providerId === null ? withoutProvider() : send(providers.createClient(providerId, { ...client, name: guarded(client.name) })),
    updateClient: (linkId, body) =>
      providerId === null ? withoutProvider() : send(providers.updateClient(providerId, linkId, { ...body, name: guarded(body.name) })),
    async updateOrganization(id, body) {
      if (software() !== "vaultwarden") return send(organizations.updateOrganization(id, body));
      // Vaultwarden writes both.
      const present = await send(organizations.readOrganization(id));
      if (!present.ok) return err({ ...present.error, outcome: "not-sent" as const });
      return send(
        organizations.updateOrganization(id, { name: present.value.name, billingEmail: present.value.billingEmail ?? "", ...body }),
      );
    },
    updateCollectionSettings: (id, settings) => send(organizations.updateCollectionManagement(id, settings)),
    createGroup: (id, body) => send(groups.createGroup(id, { ...body, collections: writable(body.collections) })),
    updateGroup: (id, groupId, body) => send(groups.updateGroup(id, groupId, { ...body, collections: writable(body.collections) })),
    removeGroup: (id, groupId) => send(groups.removeGroup(id, groupId)),
    createCollection: (id, body) =>
      send(collections.createCollection(id, { ...body, groups: writable(body.groups), users: writable(body.users) })),
    updateCollection: (id, collectionId, body) =>
      send(collections.updateCollection(id, collectionId, { ...body, groups: writable(body.groups), users: writable(body.users) })),
    removeCollection: (id, collectionId) => send(collections.removeCollection(id, collectionId)),
    async putPolicy(id, type, policy, defaultCollectionName) {
      const values = { ...policy, ...(defaultCollectionName === null ? {} : { defaultUserCollectionName: defaultCollectionName }) };
      let answer = await send(policies.savePolicy(id, type, values));
      if (software() !== "vaultwarden") return answer;
      for (const form of policies.policyForms.slice(1)) {
        if (answer.ok || (answer.error.status !== 404 && answer.error.status !== 422)) break;
        answer = await send(policies.savePolicy(id, type, values, form));
      }
      return answer;
    },
    saveSso: (id, body) => send(sso.saveSso(id, body)),
    invite: (id, { permissions, ...body }) =>
      send(
        members.invite(
          id,
          { ...body, collections: writable(body.collections), ...(permissions === null ? {} : { permissions }) },
          software(),
        ),
      ),
    updateMember: (id, memberId, { permissions, ...body }) =>
      send(
        members.updateMember(
          id,
          memberId,
          {
            ...body,
            collections: writable(body.collections),
            ...(permissions === null ? {} : { permissions: permissions as Readonly<Record<string, boolean>> }),
          },
          software(),
        ),
      ),
    confirmMembers: (id, keys, ownCollectionName) => people(members.confirm(id, keys, ownCollectionName ?? undefined)),
    resendInvitations: (id, ids) => people(members.reinvite(id, ids)),
    revokeMembers: (id, ids) => people(members.revokeMembers(id, ids)),
    restoreMembers: (id, ids) => people(members.restoreMembers(id, ids)),
    removeMembers: (id, ids) => people(members.removeMembers(id, ids)),
    recoveryDetails: (id, memberId) => send(members.readRecoveryDetails(id, memberId)),
    recoverAccount: (id, memberId, newPassword, clearTwoStep) =>
      send(members.recoverAccount(id, memberId, { newPassword, clearTwoStep }, software())),
    deviceRequests: (id) => rows(deviceRequests.listDeviceRequests(id)),
    approveDevice: (id, requestId, key) => send(deviceRequests.approveDevice(id, requestId, key)),
    denyDevices: (id, ids) => send(deviceRequests.denyDevices(id, ids)),
    apiKeyDate: async (id, type) =>
      mapResult(await rows(organizations.listApiKeys(id)), (list) => list.find((row) => row.keyType === type)?.revisionDate ?? null),
    newApiKey: async (id, type, secret) => mapResult(await send(organizations.rotateApiKey(id, type, secret)), ({ apiKey }) => apiKey),
    purge: (id, secret) => send(organizations.purgeVault(id, secret)),
    deleteClient: (id, secret) => send(organizations.deleteOrganization(id, secret)),
    importItems: (id, body) =>
      send(
        items.importItems(
          id,
          {
            collections: body.collections.map((collection) => ({
              ...(collection.id === null ? {} : { id: collection.id }),
              name: collection.name,
              externalId: collection.externalId,
            })),
            ciphers: body.ciphers.map((item) => ({ ...item, organizationId: id })),
            collectionRelationships: body.collectionRelationships,
          },
          software(),
        ),
      ),
  };
}

/**
 * These two routes store a name as it is sent and decode HTML entities when they answer it (provider-api.md §8.14): what
 * looks like an entity is encoded once, so that the name comes back as it was meant.
 */
const guarded = (name: string): string => name.replace(/&(?=#?[a-z0-9]+;?)/giu, "&amp;");
/** Only the members that the server takes. */
const writable = (
  list: readonly { readonly id: string; readonly readOnly: boolean; readonly hidePasswords: boolean; readonly manage: boolean }[],
) => list.map(({ id, readOnly, hidePasswords, manage }) => ({ id, readOnly, hidePasswords, manage }));
