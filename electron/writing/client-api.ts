import { notSent } from "#electron/provider-api/api-request";
import {
  collections,
  connections,
  deviceRequests,
  domains,
  groups,
  integrations,
  items,
  members,
  organizations,
  policies,
  providers,
  publicApi,
  reports,
  sso,
  type ApiRequest,
  type ApiResult,
  type Software,
} from "#electron/provider-api/index";
import type { Collection } from "#shared/api/collections";
import type { AccessSelection } from "#shared/api/common";
import type { DeviceRequest } from "#shared/api/device-requests";
import type { GroupDetails } from "#shared/api/groups";
import type { Item } from "#shared/api/items";
import type { Member, RecoveryAnswer } from "#shared/api/members";
import type { Organization } from "#shared/api/organizations";
import type { OrganizationSubscription } from "#shared/api/organization-billing";
import type { Policy } from "#shared/api/policies";
import type { Sso } from "#shared/api/sso";
import { appError } from "#shared/errors/app-error";
import type { ApiKeyType, ClientPlan, MemberRole } from "#shared/model/enums";
import { asId, type CollectionId, type GroupId, type MemberId, type OrganizationId, type ProviderOrganizationId } from "#shared/model/ids";
import type { KdfSettings } from "#electron/crypto/index";
import type { CollectionSettings } from "#shared/setup/value/client-setup";
import { err, mapResult, ok } from "#shared/util/result";
import type { PersonAnswer } from "./person-answer.ts";
import { providerCalls } from "./provider-calls.ts";
import type { Sender } from "./read-log.ts";

export interface ListedClient {
  readonly clientId: OrganizationId;
  /** Null when the account has no provider. */
  readonly linkId: ProviderOrganizationId | null;
  readonly name: string;
  readonly seats: number | null;
  /** The provider whose client it is; null when the account has none. */
  readonly providerId: string | null;
}
export interface NewClient {
  readonly name: string;
  readonly ownerEmail: string;
  readonly planType: ClientPlan;
  readonly seats: number;
  /** The client's key, encrypted under the provider's. */
  readonly key: string;
  readonly keyPair: { readonly publicKey: string; readonly encryptedPrivateKey: string };
  /** Encrypted under the client's key. */
  readonly collectionName: string;
}
export interface CollectionWrite {
  readonly name: string;
  readonly externalId: string | null;
  readonly groups: readonly AccessSelection[];
  readonly users: readonly AccessSelection[];
}
/** One collection with who reaches it. */
export interface CollectionRow {
  readonly name: string;
  readonly externalId: string | null;
  readonly groups: readonly AccessSelection[];
  readonly users: readonly AccessSelection[];
}
export interface MemberWrite {
  readonly type: MemberRole;
  readonly accessSecretsManager: boolean;
  readonly accessPam: boolean;
  readonly permissions: Readonly<Record<string, unknown>> | null;
  readonly collections: readonly AccessSelection[];
  readonly groups: readonly GroupId[];
}
/** One import, encrypted, as the route wants it (organization-api.md §6.4). */
export interface ImportBody {
  readonly collections: readonly { readonly id: string | null; readonly name: string; readonly externalId: string | null }[];
  readonly ciphers: readonly { readonly name: string }[] | items.WrittenItems;
  readonly collectionRelationships: readonly { readonly key: number; readonly value: number }[];
}

/** In the body of requests that ask for the account's own secret (organization-api.md §0.2). */
export interface OwnSecret {
  readonly masterPasswordHash: string;
}

/** A new master password as the server takes it: nothing of it opens anything without the password. */
export interface NewPasswordSecrets {
  readonly masterPasswordHash: string;
  readonly wrappedUserKey: string;
  readonly containedKeyId: string;
  readonly salt: string;
  readonly kdf: KdfSettings;
}

export interface HttpClientApiOptions {
  readonly http: Sender;
  readonly software: () => Software;
  /** Where clients are made; null for an account without a provider. */
  readonly providerId: string | null;
  /** All providers of the account: each has clients of its own. */
  readonly providerIds: readonly string[];
  /** Clients of an account without a provider: the organizations it owns or administers, read afresh. */
  readonly ownClients: () => Promise<ApiResult<readonly ListedClient[]>>;
}

/**
 * What applying needs of a server: the few routes that write, and the lists by which it recognises what is there, in the form that the
 * server's make wants. Failures tell whether the request may have acted (`outcome`).
 */
export function httpClientApi(options: HttpClientApiOptions) {
  const { http, providerId } = options;
  const send = <Answer>(request: ApiRequest<Answer>): Promise<ApiResult<Answer>> => http.send(request);
  const software = (): Software => options.software();
  const withoutProvider = <T>(): Promise<ApiResult<T>> => Promise.resolve(notSent(appError("role.not-allowed")));
  const rows = async <Row>(request: ApiRequest<{ readonly data: readonly Row[] }>): Promise<ApiResult<readonly Row[]>> =>
    mapResult(await send(request), (answer) => answer.data);

  const people = async (
    request: ApiRequest<{ readonly data: readonly { readonly id: string; readonly error?: string | null | undefined }[] }>,
  ): Promise<ApiResult<readonly PersonAnswer[]>> =>
    mapResult(await rows(request), (list) => list.map(({ id, error }) => ({ id, error: (error ?? "") === "" ? null : (error ?? null) })));

  return {
    async clients(): Promise<ApiResult<readonly ListedClient[]>> {
      if (providerId === null) return options.ownClients();
      const listed: ListedClient[] = [];
      for (const id of options.providerIds) {
        const list = await rows(providers.listClients(id));
        if (!list.ok) return list;
        for (const row of list.value)
          listed.push({
            clientId: asId<OrganizationId>(row.organizationId),
            linkId: asId<ProviderOrganizationId>(row.id),
            name: row.organizationName ?? "",
            seats: row.seats ?? null,
            providerId: id,
          });
      }
      return ok(listed);
    },
    ...providerCalls(http),
    /** Public key of a client; null when it has none. */
    publicKey: async (id: OrganizationId): Promise<ApiResult<string | null>> =>
      mapResult(await send(organizations.readOrganizationPublicKey(id)), (answer) => answer.publicKey ?? null),
    organization: (id: OrganizationId): Promise<ApiResult<Organization>> => send(organizations.readOrganization(id)),
    groups: (id: OrganizationId): Promise<ApiResult<readonly GroupDetails[]>> => rows(groups.listGroups(id)),
    collections: (id: OrganizationId): Promise<ApiResult<readonly Collection[]>> => rows(collections.listCollectionNames(id)),
    async collection(id: OrganizationId, collectionId: CollectionId): Promise<ApiResult<CollectionRow>> {
      const answer = await send(collections.readCollection(id, collectionId));
      if (!answer.ok) return answer;
      const { name, externalId, groups: ofGroups, users } = answer.value;
      // Without the lists a write would take everybody's access away.
      if (!ofGroups || !users) return err({ ...appError("role.not-allowed"), outcome: "refused", status: 200 });
      return ok({ name, externalId: externalId ?? null, groups: ofGroups, users });
    },
    /** With groups and collections. */
    members: (id: OrganizationId): Promise<ApiResult<readonly Member[]>> => rows(members.listMembers(id)),
    policies: (id: OrganizationId): Promise<ApiResult<readonly Policy[]>> => rows(policies.listPolicies(id)),
    sso: (id: OrganizationId): Promise<ApiResult<Sso>> => send(sso.readSso(id)),
    items: (id: OrganizationId): Promise<ApiResult<readonly Item[]>> => rows(items.listItems(id)),

    createClient: (client: NewClient): Promise<ApiResult<null>> =>
      providerId === null ? withoutProvider() : send(providers.createClient(providerId, { ...client, name: guarded(client.name) })),
    /** Name and seats are always both written. */
    updateClient: (
      ofProvider: string,
      linkId: ProviderOrganizationId,
      body: { readonly name: string; readonly assignedSeats: number },
    ): Promise<ApiResult<null>> => send(providers.updateClient(ofProvider, linkId, { ...body, name: guarded(body.name) })),
    async updateOrganization(
      id: OrganizationId,
      body: { readonly name?: string; readonly billingEmail?: string },
    ): Promise<ApiResult<unknown>> {
      if (software() !== "vaultwarden") return send(organizations.updateOrganization(id, body));
      // Vaultwarden writes both.
      const present = await send(organizations.readOrganization(id));
      if (!present.ok) return err({ ...present.error, outcome: "not-sent" as const });
      return send(
        organizations.updateOrganization(id, { name: present.value.name, billingEmail: present.value.billingEmail ?? "", ...body }),
      );
    },
    subscription: (id: OrganizationId): Promise<ApiResult<OrganizationSubscription>> => send(organizations.readSubscription(id)),
    applyLicence: (id: OrganizationId, content: string): Promise<ApiResult<null>> => send(organizations.applyLicence(id, content)),
    applyFirstLicence: (licence: organizations.FirstLicence): Promise<ApiResult<null>> => send(organizations.applyFirstLicence(licence)),
    updateCollectionSettings: (id: OrganizationId, settings: CollectionSettings): Promise<ApiResult<unknown>> =>
      send(organizations.updateCollectionManagement(id, settings)),
    createGroup: (
      id: OrganizationId,
      body: { readonly name: string; readonly collections: readonly AccessSelection[]; readonly users: readonly MemberId[] },
    ): Promise<ApiResult<{ readonly id: string }>> => send(groups.createGroup(id, { ...body, collections: writable(body.collections) })),
    updateGroup: (
      id: OrganizationId,
      groupId: GroupId,
      body: {
        readonly name: string;
        readonly collections: readonly AccessSelection[];
        readonly users: readonly MemberId[];
        /** Vaultwarden's; sent back as it was read. */ readonly accessAll?: boolean;
      },
    ): Promise<ApiResult<unknown>> => send(groups.updateGroup(id, groupId, { ...body, collections: writable(body.collections) })),
    removeGroup: (id: OrganizationId, groupId: GroupId): Promise<ApiResult<unknown>> => send(groups.removeGroup(id, groupId)),
    createCollection: (id: OrganizationId, body: CollectionWrite): Promise<ApiResult<{ readonly id: string }>> =>
      send(collections.createCollection(id, { ...body, groups: writable(body.groups), users: writable(body.users) })),
    updateCollection: (id: OrganizationId, collectionId: CollectionId, body: CollectionWrite): Promise<ApiResult<unknown>> =>
      send(collections.updateCollection(id, collectionId, { ...body, groups: writable(body.groups), users: writable(body.users) })),
    removeCollection: (id: OrganizationId, collectionId: CollectionId): Promise<ApiResult<unknown>> =>
      send(collections.removeCollection(id, collectionId)),
    async putPolicy(
      id: OrganizationId,
      type: number,
      policy: { readonly enabled: boolean; readonly data: Readonly<Record<string, unknown>> | null },
      defaultCollectionName: string | null,
    ): Promise<ApiResult<unknown>> {
      const values = { ...policy, ...(defaultCollectionName === null ? {} : { defaultUserCollectionName: defaultCollectionName }) };
      let answer = await send(policies.savePolicy(id, type, values));
      if (software() !== "vaultwarden") return answer;
      for (const form of policies.policyForms.slice(1)) {
        if (answer.ok || (answer.error.status !== 404 && answer.error.status !== 422)) break;
        answer = await send(policies.savePolicy(id, type, values, form));
      }
      return answer;
    },
    domains: (id: OrganizationId) => rows(domains.listDomains(id)),
    claimDomain: (id: OrganizationId, name: string): Promise<ApiResult<unknown>> => send(domains.claimDomain(id, name)),
    /** 200 whether the record was seen or not: `verifiedDate` tells. */
    verifyDomain: (id: OrganizationId, domainId: string) => send(domains.verifyDomain(id, domainId)),
    removeDomain: (id: OrganizationId, domainId: string): Promise<ApiResult<unknown>> => send(domains.removeDomain(id, domainId)),
    scim: (id: OrganizationId) => send(connections.readScim(id)),
    /** @param connectionId null: there is no connection yet. */
    saveScim: (id: OrganizationId, connectionId: string | null, config: connections.ScimConfig): Promise<ApiResult<unknown>> =>
      send(connections.saveScim(id, connectionId, config)),
    removeScim: (connectionId: string): Promise<ApiResult<unknown>> => send(connections.removeConnection(connectionId)),
    /** The newest report of Access Intelligence that is saved. */
    latestReport: (id: OrganizationId) => send(reports.readLatestReport(id)),
    saveReport: (id: OrganizationId, body: reports.ReportBody): Promise<ApiResult<unknown>> => send(reports.saveReport(id, body)),
    changeReportSummary: (
      id: OrganizationId,
      reportId: string,
      body: Parameters<typeof reports.changeReportSummary>[2],
    ): Promise<ApiResult<unknown>> => send(reports.changeReportSummary(id, reportId, body)),
    changeReportApplications: (id: OrganizationId, reportId: string, applicationData: string): Promise<ApiResult<unknown>> =>
      send(reports.changeReportApplications(id, reportId, applicationData)),
    integrations: (id: OrganizationId) => send(integrations.listIntegrations(id)),
    integrationConfigurations: (id: OrganizationId, integrationId: string) => send(integrations.listConfigurations(id, integrationId)),
    /** @param integrationId null: it is made. */
    saveIntegration: (
      id: OrganizationId,
      integrationId: string | null,
      body: { readonly type: number; readonly configuration: string | null },
    ) => send(integrations.saveIntegration(id, integrationId, body)),
    removeIntegration: (id: OrganizationId, integrationId: string): Promise<ApiResult<unknown>> =>
      send(integrations.removeIntegration(id, integrationId)),
    /** @param configurationId null: it is made. */
    saveIntegrationConfiguration: (
      id: OrganizationId,
      integrationId: string,
      configurationId: string | null,
      body: Parameters<typeof integrations.saveConfiguration>[3],
    ): Promise<ApiResult<unknown>> => send(integrations.saveConfiguration(id, integrationId, configurationId, body)),
    saveSso: (
      id: OrganizationId,
      body: { readonly enabled: boolean; readonly identifier: string | null; readonly data: Readonly<Record<string, unknown>> },
    ): Promise<ApiResult<unknown>> => send(sso.saveSso(id, body)),
    invite: (
      id: OrganizationId,
      {
        permissions,
        ...body
      }: {
        readonly emails: readonly string[];
        readonly type: MemberRole;
        readonly groups: readonly GroupId[];
        readonly collections: readonly AccessSelection[];
        readonly accessSecretsManager: boolean;
        readonly permissions: Readonly<Record<string, boolean>> | null;
      },
    ): Promise<ApiResult<null>> =>
      send(
        members.invite(
          id,
          { ...body, collections: writable(body.collections), ...(permissions === null ? {} : { permissions }) },
          software(),
        ),
      ),
    updateMember: (id: OrganizationId, memberId: MemberId, { permissions, ...body }: MemberWrite): Promise<ApiResult<unknown>> =>
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
    /** @param keys the client's key, sealed to each person's key. @param ownCollectionName encrypted; null where people get none. */
    confirmMembers: (
      id: OrganizationId,
      keys: readonly { readonly id: MemberId; readonly key: string }[],
      ownCollectionName: string | null,
    ): Promise<ApiResult<readonly PersonAnswer[]>> => people(members.confirm(id, keys, ownCollectionName ?? undefined)),
    resendInvitations: (id: OrganizationId, ids: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>> =>
      people(members.reinvite(id, ids)),
    revokeMembers: (id: OrganizationId, ids: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>> =>
      people(members.revokeMembers(id, ids)),
    restoreMembers: (id: OrganizationId, ids: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>> =>
      people(members.restoreMembers(id, ids)),
    removeMembers: (id: OrganizationId, ids: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>> =>
      people(members.removeMembers(id, ids)),
    deleteAccounts: (id: OrganizationId, ids: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>> =>
      people(members.deleteAccounts(id, ids)),
    /** What an account recovery, or letting in a device, needs of a member. */
    recoveryDetails: (id: OrganizationId, memberId: MemberId): Promise<ApiResult<RecoveryAnswer>> =>
      send(members.readRecoveryDetails(id, memberId)),
    /** @param newPassword null: the master password stays. */
    recoverAccount: (
      id: OrganizationId,
      memberId: MemberId,
      newPassword: NewPasswordSecrets | null,
      clearTwoStep: boolean,
    ): Promise<ApiResult<null>> => send(members.recoverAccount(id, memberId, { newPassword, clearTwoStep }, software())),
    /** Devices that nobody answered yet, expired ones too. */
    deviceRequests: (id: OrganizationId): Promise<ApiResult<readonly DeviceRequest[]>> => rows(deviceRequests.listDeviceRequests(id)),
    /** @param key the member's user key, sealed to the device. Without one the server would close the request and leave the device outside. */
    approveDevice: (id: OrganizationId, requestId: string, key: string): Promise<ApiResult<null>> =>
      send(deviceRequests.approveDevice(id, requestId, key)),
    denyDevices: (id: OrganizationId, ids: readonly string[]): Promise<ApiResult<null>> => send(deviceRequests.denyDevices(id, ids)),
    /** When a key of the client was made, as the server tells it; null when there is none. */
    apiKeyDate: async (id: OrganizationId, type: ApiKeyType): Promise<ApiResult<string | null>> =>
      mapResult(await rows(organizations.listApiKeys(id)), (list) => list.find((row) => row.keyType === type)?.revisionDate ?? null),
    /** Makes a key anew and tells it. */
    newApiKey: async (id: OrganizationId, type: ApiKeyType, secret: OwnSecret): Promise<ApiResult<string>> =>
      mapResult(await send(organizations.rotateApiKey(id, type, secret)), ({ apiKey }) => apiKey),
    /** People and groups of a directory, by the organization's own key. */
    async importDirectory(id: OrganizationId, key: string, body: publicApi.DirectoryImportBody): Promise<ApiResult<null>> {
      const session = await send(publicApi.signInAsOrganization(id, key));
      if (session.ok) return send(publicApi.importDirectory(session.value.access_token, body));
      const { status } = session.error;
      return notSent(status === 400 || status === 401 ? appError("directory.key-refused") : session.error);
    },
    purge: (id: OrganizationId, secret: OwnSecret): Promise<ApiResult<null>> => send(organizations.purgeVault(id, secret)),
    deleteClient: (id: OrganizationId, secret: OwnSecret): Promise<ApiResult<null>> => send(organizations.deleteOrganization(id, secret)),
    createItem: (id: OrganizationId, item: items.EncryptedItem, places: readonly CollectionId[]): Promise<ApiResult<null>> =>
      send(items.createItem(id, item, places)),
    importItems: (id: OrganizationId, body: ImportBody): Promise<ApiResult<null>> =>
      send(
        items.importItems(
          id,
          {
            collections: body.collections.map((collection) => ({
              ...(collection.id === null ? {} : { id: collection.id }),
              name: collection.name,
              externalId: collection.externalId,
            })),
            ciphers: "json" in body.ciphers ? body.ciphers : body.ciphers.map((item) => ({ ...item, organizationId: id })),
            collectionRelationships: body.collectionRelationships,
          },
          software(),
        ),
      ),
  };
}

export type ClientApi = ReturnType<typeof httpClientApi>;

/**
 * These two routes store a name as it is sent and decode HTML entities when they answer it (provider-api.md §8.14): what
 * looks like an entity is encoded once, so that the name comes back as it was meant.
 */
const guarded = (name: string): string => name.replace(/&(?=#?[a-z0-9]+;?)/giu, "&amp;");
/** Only the members that the server takes. */
const writable = (
  list: readonly { readonly id: string; readonly readOnly: boolean; readonly hidePasswords: boolean; readonly manage: boolean }[],
) => list.map(({ id, readOnly, hidePasswords, manage }) => ({ id, readOnly, hidePasswords, manage }));
